import { roles as allRoles, type Role } from "@lots/domain/access/role";
import type { RoleInUnit } from "@lots/domain/users/user-input";
import { mayHoldRole } from "@lots/domain/users/user-roles";
import { Button } from "@lots/ui/button";
import { FieldGroup } from "@lots/ui/field-group";
import { IconButton } from "@lots/ui/icon-button";
import { Select } from "@lots/ui/select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import css from "./role-list-field.module.css";
import type { UnitOfUser } from "./user.ts";

/** Role by role, each in its unit; only roles that the unit's kind allows can be chosen. */
export function RoleListField(props: {
  units: readonly UnitOfUser[];
  value: readonly RoleInUnit[];
  onChange: (roles: RoleInUnit[]) => void;
  error?: string | undefined;
}) {
  const say = useTranslations("users");
  const sayRole = useTranslations("codes.role");
  const nameOf = (unitId: string) => props.units.find(({ id }) => id === unitId)?.name ?? "";
  return (
    <FieldGroup label={say("roles")} hint={say("rolesHint")} error={props.error}>
      <ul className={css.roles}>
        {props.value.map((held) => (
          <li key={`${held.unitId} ${held.role}`} className={css.role}>
            <span>
              <b>{sayRole(held.role)}</b>, {nameOf(held.unitId)}
            </span>
            <IconButton
              icon="close"
              label={say("removeRole", { role: sayRole(held.role), unit: nameOf(held.unitId) })}
              onPress={() => props.onChange(props.value.filter((other) => other !== held))}
            />
          </li>
        ))}
      </ul>
      <NewRole {...props} />
    </FieldGroup>
  );
}

function NewRole(props: {
  units: readonly UnitOfUser[];
  value: readonly RoleInUnit[];
  onChange: (roles: RoleInUnit[]) => void;
}) {
  const say = useTranslations("users");
  const sayRole = useTranslations("codes.role");
  const [unitId, setUnitId] = useState<string | null>(null);
  const units = props.units.filter((unit) => unit.retiredOn === null && unit.kind !== "outside");
  const unit = units.find(({ id }) => id === unitId);
  const offered: readonly Role[] =
    unit === undefined
      ? []
      : allRoles.filter((role) => mayHoldRole({ unitId: unit.id, role }, { ...unit, isRetired: false }));
  const add = (role: Role) => {
    if (unit === undefined) return;
    const isHeld = props.value.some((held) => held.unitId === unit.id && held.role === role);
    if (!isHeld) props.onChange([...props.value, { unitId: unit.id, role }]);
    setUnitId(null);
  };
  return (
    <div className={css.add}>
      <Select
        label={say("unit")}
        placeholder={say("chooseUnit")}
        value={unitId}
        onChange={setUnitId}
        groups={[{ options: units.map(({ id, name }) => ({ value: id, word: name })) }]}
      />
      {unit !== undefined && (
        <div className={css.offered}>
          {offered.map((role) => (
            <Button key={role} icon="plus" onPress={() => add(role)}>
              {sayRole(role)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
