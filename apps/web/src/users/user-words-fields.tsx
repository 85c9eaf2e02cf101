import type { ReadUserWords, userWords } from "@lots/domain/users/user-input";
import type { Control } from "react-hook-form";
import { useTranslations } from "use-intl";
import type * as z from "zod";
import { FormText } from "../form-text.tsx";

export type UserWords = z.input<typeof userWords>;
export const fetchUserWords = async () => (await import("@lots/domain/users/user-input")).userWords;

/** Name, address and telephone: the same for a new person and for one who is changed. */
export function UserWordsFields(props: {
  control: Control<UserWords, unknown, ReadUserWords>;
  faults: Readonly<Record<string, string>>;
}) {
  const say = useTranslations("users");
  const { control, faults } = props;
  return (
    <>
      <FormText control={control} name="name" label={say("name")} fault={faults.name} autoFocus />
      <FormText control={control} name="email" label={say("email")} type="email" fault={faults.email} />
      <FormText
        control={control}
        name="phone"
        label={say("phone")}
        note={say("optional")}
        type="tel"
        fault={faults.phone}
      />
    </>
  );
}
