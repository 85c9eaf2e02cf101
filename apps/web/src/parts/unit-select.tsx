import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";

const kinds = ["municipal", "partner", "outside"] as const;

/** The municipality's units, its partners and, where they can have it, authorities without a login. */
export function UnitSelect(props: {
  label: string;
  value: string | null;
  onChange: (unitId: string) => void;
  withOutside?: boolean;
  error?: string | undefined;
}) {
  const codes = useTranslations("codes.unitKind");
  const units = useQuery(trpc.units.list.queryOptions({}));
  const { withOutside = false, ...field } = props;
  const shown = (units.data ?? []).filter(({ retiredOn }) => retiredOn === null);
  return (
    <Select
      {...field}
      placeholder={props.label}
      groups={kinds
        .filter((kind) => withOutside || kind !== "outside")
        .map((kind) => ({
          title: codes(kind),
          options: shown
            .filter((unit) => unit.kind === kind)
            .map(({ id, name }) => ({ value: id, word: name })),
        }))}
    />
  );
}
