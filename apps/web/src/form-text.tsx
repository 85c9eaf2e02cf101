import { TextField, type TextFieldProps } from "@lots/ui/text-field";
import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";

type Given = "value" | "onChange" | "onBlur" | "name" | "ref" | "error";

/** A line of text in a form: its value and its fault come from react-hook-form. */
export function FormText<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  fault,
  ...words
}: Omit<TextFieldProps, Given> & {
  control: Control<V, unknown, O>;
  name: N;
  /** What the server said about this field. */
  fault?: string | undefined;
}) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...words}
          name={field.name}
          ref={field.ref}
          onBlur={field.onBlur}
          onChange={field.onChange}
          value={field.value ?? ""}
          error={fieldState.error?.message ?? fault}
        />
      )}
    />
  );
}
