import { unitDuties, unitKinds } from "@lots/domain/units/unit";
import type { NewUnit, newUnit } from "@lots/domain/units/unit-input";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { RadioGroup } from "@lots/ui/radio-group";
import { Select } from "@lots/ui/select";
import { Controller, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import type * as z from "zod";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import { FormText } from "../form-text.tsx";
import css from "./unit-form.module.css";
import type { Unit } from "./unit-panel.tsx";

const fetchSchema = async () => (await import("@lots/domain/units/unit-input")).newUnit;

type Values = z.input<typeof newUnit>;

const valuesOf = (unit: Unit | null): Values => ({
  name: unit?.name ?? "",
  kind: unit?.kind ?? "municipal",
  authority: unit?.authority ?? "",
  parentName: unit?.parentName ?? "",
  duty: unit?.duty ?? null,
});

export function UnitForm({ unit, onSaved }: { unit: Unit | null; onSaved: () => void }) {
  const say = useTranslations("units");
  const sayShell = useTranslations("shell");
  const code = useTranslations("codes");
  const add = useSetting(trpc.units.add);
  const change = useSetting(trpc.units.change);
  const { control, handleSubmit, watch } = useForm<Values, unknown, NewUnit>({
    resolver: useResolver(fetchSchema),
    defaultValues: valuesOf(unit),
  });
  const saving = unit === null ? add : change;
  const save = handleSubmit(async ({ kind, ...words }) => {
    const done =
      unit === null
        ? await add.run({ kind, ...words })
        : await change.run({ id: unit.id, version: unit.version, ...words });
    if (done !== null) onSaved();
  });
  const isMunicipal = watch("kind") === "municipal";
  return (
    <form className={css.form} noValidate onSubmit={(event) => void save(event)}>
      <FormText control={control} name="name" label={say("name")} fault={saving.fieldFaults.name} autoFocus />
      {unit === null && (
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <RadioGroup
              label={say("kind")}
              value={field.value}
              onChange={field.onChange}
              choices={unitKinds.map((kind) => ({
                value: kind,
                word: code(`unitKind.${kind}`),
                note: say(`kindNote.${kind}`),
              }))}
            />
          )}
        />
      )}
      <FormText
        control={control}
        name="authority"
        label={say("authority")}
        hint={say("authorityHint")}
        fault={saving.fieldFaults.authority}
      />
      <FormText
        control={control}
        name="parentName"
        label={say("parentName")}
        note={say("optional")}
        fault={saving.fieldFaults.parentName}
      />
      {isMunicipal && (
        <Controller
          control={control}
          name="duty"
          render={({ field }) => (
            <Select
              label={say("duty")}
              hint={say("dutyHint")}
              placeholder={say("dutyNone")}
              value={field.value ?? "none"}
              onChange={(duty) => field.onChange(duty === "none" ? null : duty)}
              groups={[
                {
                  options: [
                    { value: "none", word: say("dutyNone") },
                    ...unitDuties.map((duty) => ({ value: duty, word: code(`unitDuty.${duty}`) })),
                  ],
                },
              ]}
            />
          )}
        />
      )}
      {saving.said !== null && (
        <Notice kind="late" isAnnounced>
          {saving.said}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={saving.isBusy}>
        {unit === null ? say("add") : sayShell("save")}
      </Button>
    </form>
  );
}
