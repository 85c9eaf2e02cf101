import type { NewPerson, newPerson } from "@lots/domain/persons/person-input";
import { TextField } from "@lots/ui/text-field";
import { Controller, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import type * as z from "zod";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import { ActDialog } from "../shell/act-dialog.tsx";

const fetchSchema = async () => (await import("@lots/domain/persons/person-input")).newPerson;

type Typed = z.input<typeof newPerson>;
const fields = ["name", "title", "phone", "email"] as const;
const typeOf = { name: "text", title: "text", phone: "tel", email: "email" } as const;

/** One form for a new contact person and a known one. */
export function PersonForm(props: {
  companyId: string;
  person: (Typed & { id: string; version: number }) | null;
  onClose: () => void;
}) {
  const say = useTranslations("companies.person");
  const { person, companyId } = props;
  const add = useCommand(trpc.persons.add);
  const edit = useCommand(trpc.persons.edit);
  const change = person === null ? add : edit;
  const { control, handleSubmit } = useForm<Typed, unknown, NewPerson>({
    resolver: useResolver(fetchSchema),
    defaultValues: {
      name: person?.name ?? "",
      title: person?.title ?? "",
      phone: person?.phone ?? "",
      email: person?.email ?? "",
    },
  });
  const save = handleSubmit(async (words) => {
    const saved =
      person === null
        ? await add.run({ ...words, companyId })
        : await edit.run({ ...words, id: person.id, version: person.version });
    if (saved !== null) props.onClose();
  });
  return (
    <ActDialog
      title={say(person === null ? "newTitle" : "editTitle")}
      said={change.said}
      isBusy={change.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      {fields.map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              value={field.value ?? ""}
              label={say(name)}
              type={typeOf[name]}
              error={fieldState.error?.message ?? change.fieldFaults[name]}
              autoFocus={name === "name"}
            />
          )}
        />
      ))}
    </ActDialog>
  );
}
