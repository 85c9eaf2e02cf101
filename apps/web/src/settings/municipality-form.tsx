import type { municipalityWords } from "@lots/domain/municipality/municipality-input";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { NumberField } from "@lots/ui/number-field";
import { RadioGroup } from "@lots/ui/radio-group";
import { SectionHead } from "@lots/ui/section-head";
import { Controller, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import type * as z from "zod";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import { FormText } from "../form-text.tsx";
import type { Me } from "../session/me.ts";
import { AccentField } from "./accent-field.tsx";
import css from "./settings-form.module.css";

const fetchSchema = async () =>
  (await import("@lots/domain/municipality/municipality-input")).municipalityWords;
type Values = z.input<typeof municipalityWords>;
type Municipality = Me["municipality"];

const dayFields = ["answerDaysQuestion", "answerDaysOther", "silentAfterDays"] as const;

export function MunicipalityForm({ municipality }: { municipality: Municipality }) {
  const say = useTranslations("settings.municipality");
  const sayShell = useTranslations("shell");
  const setUp = useTranslations("session.setUp");
  const change = useSetting(trpc.municipality.change);
  const { control, handleSubmit } = useForm<Values, unknown, z.output<typeof municipalityWords>>({
    resolver: useResolver(fetchSchema),
    defaultValues: {
      name: municipality.name,
      accent: municipality.accent,
      defaultReach: municipality.defaultReach,
      silentAfterDays: municipality.silentAfterDays,
      answerDaysQuestion: municipality.answerDaysQuestion,
      answerDaysOther: municipality.answerDaysOther,
    },
  });
  const save = handleSubmit((values) => change.run({ ...values, version: municipality.version }));
  return (
    <form className={css.form} noValidate onSubmit={(event) => void save(event)}>
      <FormText
        control={control}
        name="name"
        label={setUp("municipality")}
        hint={setUp("municipalityHint")}
        fault={change.fieldFaults.name}
      />
      <Controller
        control={control}
        name="accent"
        render={({ field, fieldState }) => (
          <AccentField
            label={setUp("accent")}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message ?? change.fieldFaults.accent}
          />
        )}
      />
      <Controller
        control={control}
        name="defaultReach"
        render={({ field }) => (
          <RadioGroup
            label={setUp("reach")}
            hint={setUp("reachHint")}
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: "municipality", word: setUp("reachMunicipality") },
              { value: "involved", word: setUp("reachInvolved") },
            ]}
          />
        )}
      />
      <SectionHead title={say("promises")} />
      {dayFields.map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <div className={css.short}>
              <NumberField
                label={say(name)}
                unit={name === "silentAfterDays" ? say("days") : say("workingDays")}
                notANumber={say("notANumber")}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={fieldState.error?.message ?? change.fieldFaults[name]}
              />
            </div>
          )}
        />
      ))}
      {change.said !== null && (
        <Notice kind="late" isAnnounced>
          {change.said}
        </Notice>
      )}
      {change.state === "done" && (
        <Notice kind="done" isAnnounced>
          {say("saved")}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={change.isBusy}>
        {sayShell("save")}
      </Button>
    </form>
  );
}
