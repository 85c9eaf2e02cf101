import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";

/** A unit's queue, or one person in a unit: what a handoff and a question are sent to. */
export type Receiver = { readonly unitId: string; readonly userId: string | null; readonly name: string };

const keyOf = ({ unitId, userId }: Pick<Receiver, "unitId" | "userId">): string =>
  `${unitId} ${userId ?? ""}`;

/** All who can accept: units with a login and the people in them. For the pilot role only pilots. */
export function ReceiverSelect(props: {
  label: string;
  placeholder?: string;
  value: Receiver | null;
  onChange: (receiver: Receiver) => void;
  /** Units that cannot be chosen: the one that holds it already, those asked already. */
  without?: readonly string[];
  isForPilotRole?: boolean;
  error?: string | undefined;
}) {
  const say = useTranslations("handoffs");
  const units = useQuery(trpc.units.list.queryOptions({}));
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const { without = [], isForPilotRole = false } = props;
  const receivers = (units.data ?? [])
    .filter((unit) => unit.kind !== "outside" && unit.retiredOn === null && !without.includes(unit.id))
    .map((unit) => ({
      unit,
      receivers: [
        ...(isForPilotRole ? [] : [{ unitId: unit.id, userId: null, name: unit.name }]),
        ...(directory.data ?? [])
          .filter((person) => person.unitIds.includes(unit.id) && (!isForPilotRole || person.isPilot))
          .map((person) => ({ unitId: unit.id, userId: person.id, name: person.name })),
      ],
    }))
    .filter((group) => group.receivers.length > 0);
  return (
    <Select
      label={props.label}
      placeholder={props.placeholder ?? say("toFault")}
      value={props.value === null ? null : keyOf(props.value)}
      error={props.error}
      groups={receivers.map((group) => ({
        title: group.unit.name,
        options: group.receivers.map((receiver) => ({
          value: keyOf(receiver),
          word: receiver.userId === null ? say("toUnitQueue", { unit: receiver.name }) : receiver.name,
        })),
      }))}
      onChange={(key) => {
        const chosen = receivers.flatMap((group) => group.receivers).find((one) => keyOf(one) === key);
        if (chosen !== undefined) props.onChange(chosen);
      }}
    />
  );
}
