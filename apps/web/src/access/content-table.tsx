import { accessTable, type Content, contents, type Reader, readers } from "@lots/domain/access/access-table";
import { type Column, DataTable } from "@lots/ui/data-table";
import { useTranslations } from "use-intl";

/** Content by reader, from the domain's own table: what stands here is what is tested. */
export function ContentTable() {
  const say = useTranslations("access");
  const cell = (content: Content, reader: Reader): string => {
    const allowed = accessTable[content][reader];
    return allowed.length === 0 ? say("none") : allowed.map((act) => say(`act.${act}`)).join("; ");
  };
  const columns: Column<Content>[] = [
    {
      id: "content",
      head: say("contentHead"),
      cell: (content) => say(`content.${content}`),
      isRowHead: true,
      narrow: "plain",
    },
    ...readers.map(
      (reader): Column<Content> => ({
        id: reader,
        head: say(`reader.${reader}`),
        cell: (content) => cell(content, reader),
      }),
    ),
  ];
  return (
    <DataTable
      caption={say("contentTitle")}
      columns={columns}
      rows={contents}
      rowKey={(content) => content}
    />
  );
}
