import { newPassword } from "@lots/domain/sessions/password-rule";
import { preferenceFields } from "@lots/domain/sessions/preferences";
import { linkToken, signInFields } from "@lots/domain/sessions/sign-in-input";
import * as z from "zod";
import { entrance, personal, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { demonstrationPeople } from "./demonstration-queries.ts";
import { getMe } from "./me-queries.ts";
import { changePassword } from "./password-change-commands.ts";
import { openLink, setPassword } from "./password-commands.ts";
import { savePreferences } from "./preference-commands.ts";
import { pickPerson, signIn, signOut } from "./sign-in-commands.ts";

export const sessionRouter = router({
  me: query({ gate: "signed-in", forWhoever: true, input: {}, run: getMe }),
  signIn: entrance({ input: signInFields, run: signIn }),
  signOut: entrance({ input: {}, run: signOut }),
  pickPerson: entrance({ input: { userId: z.uuid() }, run: pickPerson }),
  demonstrationPeople: entrance({ input: {}, run: demonstrationPeople }),
  openLink: entrance({ input: { token: linkToken }, run: openLink }),
  setPassword: entrance({ input: { token: linkToken, password: newPassword }, run: setPassword }),
  changePassword: entrance({
    input: { current: signInFields.password, password: newPassword },
    run: changePassword,
  }),
  savePreferences: personal({ input: preferenceFields, run: savePreferences }),
});
