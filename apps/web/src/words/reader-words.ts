import type { Audience } from "@lots/domain/timeline/audience";
import { useFormatter, useTranslations } from "use-intl";

/** Who reads what is written: the partners with whom the case is shared by name. */
export function useReaderWords(names: readonly string[]) {
  const say = useTranslations("contacts");
  const sayAudience = useTranslations("codes.audience");
  const { list } = useFormatter();
  const partners = list(names);
  return {
    choice: (audience: Audience) =>
      audience === "partners" && names.length > 0
        ? say("audienceNamed", { partners })
        : sayAudience(audience),
    readBy: (audience: Audience) => {
      if (audience === "partners" && names.length > 0) return say("readByNamed.partners", { partners });
      if (audience === "company") return say("readByNamed.company", { partners, count: names.length });
      return say(`readBy.${audience}`);
    },
  };
}
