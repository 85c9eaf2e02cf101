import { useCallback } from "react";
import { useTranslations } from "use-intl";

type Holder = { readonly holderKind: "company" | "pilot" | "unit"; readonly unitName: string | null };

/** Who has the ball, in words: the company and the pilot are named by the catalogue, units by themselves. */
export function useHolderName(): (holder: Holder) => string {
  const say = useTranslations("cases.ball");
  return useCallback(
    ({ holderKind, unitName }) => (holderKind === "unit" ? (unitName ?? "") : say(holderKind)),
    [say],
  );
}
