import { rowVersion } from "@lots/domain/row-version";
import { rolesInUnits, userFields } from "@lots/domain/users/user-input";
import * as z from "zod";
import { query, setting } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { addUser, changeUser, renewLink } from "./user-commands.ts";
import { disableUser, enableUser } from "./user-ending-commands.ts";
import { listUsers, userDirectory } from "./user-queries.ts";
import { setRoles } from "./user-role-commands.ts";

const gate = "users.change";
const at = { id: z.uuid(), version: rowVersion };

export const usersRouter = router({
  directory: query({ gate: "signed-in", input: {}, run: userDirectory }),
  list: query({ gate, input: {}, run: listUsers }),
  add: setting({ gate, input: { ...userFields, roles: rolesInUnits }, run: addUser }),
  change: setting({ gate, input: { ...at, ...userFields }, run: changeUser }),
  setRoles: setting({ gate, input: { ...at, roles: rolesInUnits }, run: setRoles }),
  disable: setting({ gate, input: at, run: disableUser }),
  enable: setting({ gate, input: at, run: enableUser }),
  newLink: setting({ gate, input: { id: z.uuid() }, run: renewLink }),
});
