import { type Capability, capabilitiesFor } from "@lots/domain/access/capability";
import { type Role, roles } from "@lots/domain/access/role";
import { type Column, DataTable } from "@lots/ui/data-table";
import { StateGlyph } from "@lots/ui/state-glyph";
import type { CapabilityKey } from "@lots/words/sv/access";
import { useTranslations } from "use-intl";

/** What the server itself asks: may somebody with this role even try? */
const capabilitiesOf = (role: Role): readonly Capability[] =>
  capabilitiesFor({
    userId: "",
    memberships: [{ unitId: "", unitKind: "municipal", unitDuty: null, role }],
  });

const capabilities: readonly Capability[] = [...new Set(roles.flatMap(capabilitiesOf))];

// A capability has one dot; its words stand under the same name with a dash.
const keyOf = (capability: Capability) => capability.replace(".", "-") as CapabilityKey;

export function CapabilityTable() {
  const say = useTranslations("access");
  const sayRole = useTranslations("codes.role");
  const columns: Column<Capability>[] = [
    {
      id: "capability",
      head: say("capabilityHead"),
      cell: (capability) => say(`capability.${keyOf(capability)}`),
      isRowHead: true,
      narrow: "plain",
    },
    ...roles.map(
      (role): Column<Capability> => ({
        id: role,
        head: sayRole(role),
        cell: (capability) =>
          capabilitiesOf(role).includes(capability) ? <Yes>{say("yes")}</Yes> : say("no"),
      }),
    ),
  ];
  return (
    <DataTable
      caption={say("capabilityTitle")}
      columns={columns}
      rows={capabilities}
      rowKey={(capability) => capability}
    />
  );
}

function Yes({ children }: { children: string }) {
  return (
    <>
      <StateGlyph state="done" /> {children}
    </>
  );
}
