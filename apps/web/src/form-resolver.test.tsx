import { newPassword } from "@lots/domain/sessions/password-rule";
import { userFields } from "@lots/domain/users/user-input";
import { sv } from "@lots/words/sv";
import { renderToStaticMarkup } from "react-dom/server";
import type { FieldErrors } from "react-hook-form";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { useResolver } from "./form-resolver.ts";

const schema = z.strictObject({ ...userFields, password: newPassword });
type Values = z.input<typeof schema>;

/** What a form would show under each field. */
async function faultsOf(values: Values): Promise<Record<string, string | undefined>> {
  let resolver: ReturnType<typeof useResolver<Values, z.output<typeof schema>>> | undefined;
  function Form() {
    resolver = useResolver(async () => schema);
    return null;
  }
  renderToStaticMarkup(
    <IntlProvider locale="sv-SE" messages={sv} timeZone="Europe/Stockholm">
      <Form />
    </IntlProvider>,
  );
  const options = { fields: {}, shouldUseNativeValidation: false };
  const errors: FieldErrors<Values> = (await resolver?.(values, undefined, options))?.errors ?? {};
  return Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, error?.message]));
}

const good: Values = { name: "Åsa", email: "asa@kommunen.se", phone: "", password: "gul cykel vid bryggan" };

describe("a form's faults", () => {
  it("are none when the server would take it", async () => {
    expect(await faultsOf(good)).toEqual({});
  });

  it("are Swedish sentences at their fields", async () => {
    expect(await faultsOf({ ...good, name: " ", email: "asa" })).toEqual({
      name: "Fyll i det här.",
      email: "Skriv en hel e-postadress, till exempel anna@kommunen.se.",
    });
  });

  it("are the schema's own where it has something better to say than zod", async () => {
    expect((await faultsOf({ ...good, password: "kort" })).password).toBe(sv.faults.field["too-short"]);
    expect((await faultsOf({ ...good, password: "lösenord lösenord" })).password).toBe(
      sv.faults.field["too-common"],
    );
  });
});
