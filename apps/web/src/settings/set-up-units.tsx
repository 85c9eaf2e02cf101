import type { SetUp, setUp } from "@lots/domain/sessions/set-up-input";
import { type UnitKind, unitDuties, unitKinds } from "@lots/domain/units/unit";
import { Button } from "@lots/ui/button";
import { Select } from "@lots/ui/select";
import { type Control, Controller, useFieldArray, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import type * as z from "zod";
import { FormText } from "../form-text.tsx";
import css from "./set-up-units.module.css";

export type SetUpValues = z.input<typeof setUp>;
type Unit = NonNullable<SetUpValues["units"]>[number];
type FormControl = Control<SetUpValues, unknown, SetUp>;

const blank: Unit = { name: "", authority: "", kind: "municipal", duty: null };

/** What nearly every municipality has, under its usual names: a list to correct is sooner written than an empty one. */
export function useUsualUnits(): Unit[] {
  const say = useTranslations("session.setUp.usual");
  const board = say("board");
  const municipal = { kind: "municipal", duty: null } as const;
  return [
    { ...municipal, name: say("pilots"), authority: board, duty: "pilots" },
    { ...municipal, name: say("leadership"), authority: board, duty: "leadership" },
    { ...municipal, name: say("building"), authority: say("buildingBoard") },
    { ...municipal, name: say("environment"), authority: say("environmentBoard") },
    { ...municipal, name: say("land"), authority: board },
    { ...municipal, name: say("technical"), authority: say("technicalBoard") },
  ];
}

/** The units that the municipality begins with: each can be renamed and removed, and more added. */
export function SetUpUnits({ control }: { control: FormControl }) {
  const say = useTranslations("session.setUp");
  const sayUnits = useTranslations("units");
  const { fields, append, remove } = useFieldArray({ control, name: "units" });
  return (
    <div className={css.units}>
      {fields.map(({ id }, index) => (
        <UnitRow key={id} control={control} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length === 0 && <p>{say("unitsNone")}</p>}
      <Button icon="plus" onPress={() => append(blank)}>
        {sayUnits("add")}
      </Button>
    </div>
  );
}

function UnitRow(props: { control: FormControl; index: number; onRemove: () => void }) {
  const { control, index } = props;
  const say = useTranslations("session.setUp");
  const sayUnits = useTranslations("units");
  const code = useTranslations("codes");
  const [name, kind] = useWatch({ control, name: [`units.${index}.name`, `units.${index}.kind`] });
  const word = name || say("unitNumber", { number: index + 1 });
  return (
    <fieldset className={css.unit}>
      <legend className={css.name}>{word}</legend>
      <FormText control={control} name={`units.${index}.name`} label={sayUnits("name")} />
      <FormText control={control} name={`units.${index}.authority`} label={sayUnits("authority")} />
      <Controller
        control={control}
        name={`units.${index}.kind`}
        render={({ field }) => (
          <Select<UnitKind>
            label={sayUnits("kind")}
            placeholder={sayUnits("kind")}
            value={field.value ?? null}
            onChange={field.onChange}
            groups={[{ options: unitKinds.map((value) => ({ value, word: code(`unitKind.${value}`) })) }]}
          />
        )}
      />
      {kind === "municipal" && (
        <Controller
          control={control}
          name={`units.${index}.duty`}
          render={({ field, fieldState }) => (
            <Select
              label={sayUnits("duty")}
              placeholder={sayUnits("dutyNone")}
              value={field.value ?? "none"}
              onChange={(duty) => field.onChange(duty === "none" ? null : duty)}
              error={fieldState.error?.message}
              groups={[
                {
                  options: [
                    { value: "none", word: sayUnits("dutyNone") },
                    ...unitDuties.map((duty) => ({ value: duty, word: code(`unitDuty.${duty}`) })),
                  ],
                },
              ]}
            />
          )}
        />
      )}
      <div className={css.remove}>
        <Button kind="plain" icon="close" onPress={props.onRemove}>
          {say("removeUnit", { name: word })}
        </Button>
      </div>
    </fieldset>
  );
}
