import { accessTable, type Content, contents, type Reader, readers } from "@lots/domain/access/access-table";
import { useTranslations } from "use-intl";
import { PolicyTable } from "./policy-table.tsx";

/** Content by reader, from the domain's own table: what stands here is what is tested. */
export function ContentTable() {
  const say = useTranslations("access");
  const cell = (content: Content, reader: Reader): string => {
    const allowed = accessTable[content][reader];
    return allowed.length === 0 ? say("none") : allowed.map((act) => say(`act.${act}`)).join("; ");
  };
  return (
    <PolicyTable
      caption={say("contentTitle")}
      nameHead={say("contentHead")}
      heads={readers.map((reader) => say(`reader.${reader}`))}
      rows={contents.map((content) => ({
        name: say(`content.${content}`),
        cells: readers.map((reader) => cell(content, reader)),
      }))}
    />
  );
}
