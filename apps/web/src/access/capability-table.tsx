import { type Capability, capabilitiesFor } from "@lots/domain/access/capability";
import { type Role, roles } from "@lots/domain/access/role";
import type { CapabilityKey } from "@lots/words/sv/access";
import { useTranslations } from "use-intl";
import { PolicyTable } from "./policy-table.tsx";

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
  return (
    <PolicyTable
      caption={say("capabilityTitle")}
      nameHead={say("capabilityHead")}
      heads={roles.map((role) => sayRole(role))}
      rows={capabilities.map((capability) => ({
        name: say(`capability.${keyOf(capability)}`),
        cells: roles.map((role) => (capabilitiesOf(role).includes(capability) ? say("yes") : say("no"))),
      }))}
    />
  );
}
