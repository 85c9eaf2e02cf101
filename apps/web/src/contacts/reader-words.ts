import { useFormatter, useTranslations } from "use-intl";
import type { LogPlace } from "./log-place.ts";

type Audience = LogPlace["defaultAudience"];

/** Who reads what is logged here, with the partners by name. */
export function useReaderWords(place: LogPlace | undefined) {
  const say = useTranslations("contacts");
  const sayAudience = useTranslations("codes.audience");
  const { list } = useFormatter();
  const names = place?.partners.map(({ name }) => name) ?? [];
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
