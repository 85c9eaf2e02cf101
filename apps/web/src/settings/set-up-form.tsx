import type { SetUp } from "@lots/domain/sessions/set-up-input";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { RadioGroup } from "@lots/ui/radio-group";
import { SectionHead } from "@lots/ui/section-head";
import { Controller, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import { FormText } from "../form-text.tsx";
import { PasswordField } from "../session/password-field.tsx";
import { AccentField } from "./accent-field.tsx";
import { SetUpUnits, type SetUpValues, useUsualUnits } from "./set-up-units.tsx";
import css from "./settings-form.module.css";

const fetchSchema = async () => (await import("@lots/domain/sessions/set-up-input")).setUp;

const begun = (token: string, units: SetUpValues["units"]): SetUpValues => ({
  token,
  municipality: "",
  accent: "#7a1f63",
  reach: "municipality",
  name: "",
  email: "",
  password: "",
  unit: "",
  authority: "",
  units,
});

/** The first administrator and the municipality, in one go. */
export function SetUpForm({ token, onDone }: { token: string; onDone: () => Promise<void> }) {
  const say = useTranslations("session.setUp");
  const sent = useSetting(trpc.municipality.setUp);
  const { control, handleSubmit } = useForm<SetUpValues, unknown, SetUp>({
    resolver: useResolver(fetchSchema),
    defaultValues: begun(token, useUsualUnits()),
  });
  const send = handleSubmit(async (values) => {
    const units = values.units.map((unit) => (unit.kind === "municipal" ? unit : { ...unit, duty: null }));
    if ((await sent.run({ ...values, units })) !== null) await onDone();
  });
  const at = (field: string) => ({ control, fault: sent.fieldFaults[field] });
  return (
    <form className={css.form} noValidate onSubmit={(event) => void send(event)}>
      <FormText
        {...at("municipality")}
        name="municipality"
        label={say("municipality")}
        hint={say("municipalityHint")}
        autoFocus
      />
      <Controller
        control={control}
        name="accent"
        render={({ field, fieldState }) => (
          <AccentField
            label={say("accent")}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message ?? sent.fieldFaults.accent}
          />
        )}
      />
      <Controller
        control={control}
        name="reach"
        render={({ field }) => (
          <RadioGroup
            label={say("reach")}
            hint={say("reachHint")}
            value={field.value}
            onChange={field.onChange}
            choices={[
              { value: "municipality", word: say("reachMunicipality") },
              { value: "involved", word: say("reachInvolved") },
            ]}
          />
        )}
      />
      <SectionHead title={say("units")} />
      <p>{say("unitsWhy")}</p>
      <SetUpUnits control={control} />
      <SectionHead title={say("you")} />
      <FormText {...at("name")} name="name" label={say("name")} autoComplete="name" />
      <FormText {...at("email")} name="email" label={say("email")} type="email" autoComplete="email" />
      <FormText {...at("unit")} name="unit" label={say("unit")} hint={say("unitHint")} />
      <FormText {...at("authority")} name="authority" label={say("authority")} hint={say("authorityHint")} />
      <Controller
        control={control}
        name="password"
        render={({ field, fieldState }) => (
          <PasswordField
            label={say("password")}
            hint={say("passwordRule")}
            autoComplete="new-password"
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message ?? sent.fieldFaults.password}
          />
        )}
      />
      {sent.said !== null && (
        <Notice kind="late" isAnnounced>
          {sent.said}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={sent.isBusy}>
        {say("submit")}
      </Button>
    </form>
  );
}
