import type { users as sv } from "../sv/users.ts";
import type { Translated } from "../translated.ts";

export const users = {
  title: "People",
  sentence:
    "{count, plural, =0 {Nobody can sign in yet.} one {One person can sign in.} other {# people can sign in.}}",
  new: "New person",
  add: "Add person",
  name: "Name",
  email: "E-mail",
  phone: "Telephone",
  optional: "optional",
  roles: "Roles",
  rolesHint: "A role holds in one unit. One person may have several.",
  noRoles: "no role",
  unit: "Unit",
  chooseUnit: "Choose unit",
  removeRole: "Remove {role} in {unit}",
  needsRole: "Choose at least one role, or the person has nothing to do in Lots.",
  saveRoles: "Save roles",
  saved: "Saved.",
  status: "Sign-in",
  active: "open",
  disabledOn: "off since {on}",
  filter: "Find person",
  clearFilter: "Clear the search",
  noneFound: "Nobody has that name.",
  link: {
    title: "One-time link for {name}",
    what: "Give the link to the person. It works once, within 24 hours, and is shown only now.",
    copy: "Copy the link",
    copied: "The link is copied",
    new: "New one-time link",
    newWhat:
      "For somebody who has forgotten the password. The person is signed out everywhere, and older links stop working.",
  },
  disable: {
    action: "Turn off the sign-in",
    title: "Turn off the sign-in of {name}?",
    what: "The person is signed out at once and cannot sign in. What the person has done remains. You can open the sign-in again.",
    enable: "Open the sign-in again",
    enableWhat:
      "The person can sign in at once with his or her password, and the roles hold as before. Make a new one-time link for somebody who has forgotten the password or never chose one.",
  },
} as const satisfies Translated<typeof sv>;
