import { useEffect, useState } from "react";
import { type FieldErrors, type FieldValues, get, type Resolver, set } from "react-hook-form";
import type * as z from "zod";
import { useFieldFaultText } from "./refusal-text.ts";

const none = () => undefined;

/** zod's own codes in the words of `faults.field`, for schemas that say nothing themselves. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small" && issue.origin === "string") return "missing";
  if (issue.code === "invalid_type" && issue.input === undefined) return "missing";
  if (issue.code === "invalid_type" && issue.input === null) return "missing";
  if (issue.code === "too_big" && issue.origin === "string") return "too-long";
  if (issue.code === "invalid_format" && issue.format === "email") return "email";
  return "other";
}

/**
 * Checks a form with the server's own schema, which is fetched while one types: a page is drawn without zod
 * (docs/decisions/0012). Each fault comes out as a sentence at its field.
 */
export function useResolver<I extends FieldValues, O>(
  fetchSchema: () => Promise<z.ZodType<O, I>>,
): Resolver<I, unknown, O> {
  const say = useFieldFaultText();
  const [ahead] = useState(() => fetchSchema);
  useEffect(() => void ahead().catch(none), [ahead]);
  return async (values) => {
    const schema = await fetchSchema().catch(none);
    // Without it the server's answer is the only check: it parses what is typed with the same schema.
    if (schema === undefined) return { values: values as unknown as O & FieldValues, errors: {} };
    const read = schema.safeParse(values, { reportInput: true });
    if (read.success) return { values: read.data, errors: {} };
    const errors: FieldErrors<I> = {};
    for (const issue of read.error.issues) {
      const field = issue.path.join(".");
      if (get(errors, field) === undefined)
        set(errors, field, { type: issue.code, message: say(issue.message, codeOf(issue)) });
    }
    return { values: {}, errors };
  };
}
