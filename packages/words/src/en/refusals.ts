import type { RefusalReason } from "@lots/domain/refusal";

export const refusals = {
  "not-signed-in":
    "You are no longer signed in. What you have written is kept. Sign in again to go on where you were.",
  "wrong-credentials":
    "The e-mail address or the password is not right. Try again, or ask your administrator for a one-time link.",
  "wrong-password":
    "The current password is not right. The password has not been changed. Try again, or ask your administrator for a one-time link.",
  "too-many-tries":
    "That was too many tries. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  "link-not-valid": "The link no longer works. It is used or too old. Ask your administrator for a new one.",
  "not-found":
    "It does not exist, or you may not see it. Check the address, or ask whoever gave you the link.",
  "not-allowed": "You may not do this. Nothing has changed. Ask the pilot or your administrator.",
  "changed-meanwhile":
    "{known, select, yes {{by} got there first and saved {at}.} other {Somebody else saved before you.}} What you wrote is kept. Compare the two versions and save again.",
  "operation-reused":
    "This has already been saved once, with other content. What you wrote is kept. Save again.",
  "case-closed": "Case {number} is closed and locked. Nothing has changed. The pilot can reopen it.",
  "case-open": "The case is already open. Nothing has changed.",
  "part-closed": "The part is already finished. Nothing has changed. Reopen the part to change it.",
  "part-open": "The part is already open. Nothing has changed.",
  "working-notes-first":
    "{count, plural, one {One working note} other {# working notes}} of your unit will be purged when the part is done or the case is closed. Nothing has been saved. Read them first, and save once more.",
  "acted-since":
    "It can no longer be undone: something else has happened since. Nothing has changed. Write how it is now instead.",
  "ended-more":
    "It cannot be undone: a handoff, a question or a working note ended when the part was done. Reopen the part from the case instead.",
  "outcome-missing": "The outcome is missing. Choose how it went and save again.",
  "reason-missing": "The reason is missing. Say why and save again.",
  "next-step-missing":
    "The next step is missing. An open case always has one. Write what is to be done, by whom and when.",
  "next-answer-missing":
    "The date of the next answer is missing. Choose the day when the company gets its answer.",
  "company-missing": "The company is missing. Choose a company, or write a code name until it may be told.",
  "last-answer-missing":
    "Choose the last answer to the company, or write why none is needed. The case is still open.",
  "owner-cannot-see": "{name} cannot open this. Nothing has changed. Choose somebody else for the next step.",
  "date-passed": "That day has passed. Choose today or a later day.",
  "date-ahead": "That day is still to come. Choose today or an earlier day.",
  "date-not-later": "The new day is not later than {before}. Choose a later day, or press On track.",
  "contact-empty":
    "The contact is empty. Write what was said, add a next step or tick that the company got its answer.",
  "contact-with-nobody":
    "Who was the contact with? Choose a company, a person or a case. What you wrote is still here.",
  "too-many": "That was too many at once. The limit is {limit, number}. Nothing has changed. Choose fewer.",
  "handoff-answered":
    "{state, select, accepted {Accepted by {by} {at}.} refused {Declined by {by} {at}.} forwarded {Forwarded by {by} {at}.} withdrawn {Withdrawn by {by} {at}.} other {The handoff no longer applies since {at}.}}",
  "offer-open":
    "The part is already offered to somebody. Withdraw that handoff first, or wait for the answer.",
  "receiver-cannot-sign-in": "{unit} cannot sign in; the pilot runs the part. Nothing has been sent.",
  "receiver-inactive": "{name} can no longer receive. Nothing has been sent. Choose another receiver.",
  "receiver-holds-it": "{unit} already has the part. Choose an officer in the unit instead.",
  "receiver-not-pilot": "{name} is not a pilot. Nothing has changed. Choose somebody who is.",
  "already-pilot": "{name} is already the pilot of this case. Nothing has been sent. Choose somebody else.",
  "send-back-instead": "The pilot takes parts that are sent back. Nothing has been sent. Choose Send back.",
  "told-missing":
    "Write what the company has been told, or tick that nothing has been said. What you wrote is kept.",
  "consent-not-needed": "{unit} is no partner and needs no consent. Nothing has been saved.",
  "consent-of-another-company":
    "The company that the case concerns now has consented to sharing it with {unit}, and that consent cannot follow to another company. Nothing has been saved. Withdraw the consent first.",
  "consent-missing":
    "The company has not consented to sharing the case with {unit}. Nothing has been sent. Record the consent first.",
  "forward-to-sender":
    "That is the sender. Decline instead, with a reason, so that the sender knows why. Nothing has been sent.",
  "forwarded-too-often":
    "The handoff has already been forwarded {limit, plural, one {once} other {# times}}. Accept it or decline.",
  "ask-answered":
    "{state, select, answered {Answered by {by} {at}.} accepted {Taken by {by} {at}.} refused {Declined by {by} {at}.} forwarded {Forwarded by {by} {at}.} withdrawn {Withdrawn by {by} {at}.} other {The question no longer applies since {at}.}}",
  "officer-not-in-unit": "{name} does not work in the unit. Nothing has changed. Choose somebody who does.",
  "audience-not-offered": "That choice cannot be made here. The text is kept. Choose again under Visible to.",
  "organisation-number-taken":
    "{name} already has that organisation number. Use that company, so that there will not be two.",
  "email-taken": "Somebody else already has that e-mail address. Write another one.",
  "still-holds":
    "Nothing has changed: {count, plural, one {one thing} other {# things}} must be handed over to somebody else first.",
  "last-administrator":
    "There must be at least one administrator. Nothing has changed. Appoint another one first.",
  "role-not-in-unit":
    "That role cannot be held there. Pilots and administrators work in the municipality's own units, and nobody signs in for an outside or removed unit. Nothing was saved.",
  "duty-not-in-unit": "Only the municipality's own units can have that duty. Nothing was saved.",
  "user-disabled": "This person is disabled. Open the account first. Nothing was changed.",
  "demonstration-only":
    "That works in a demonstration only. Here you sign in with your e-mail address and password.",
  "already-set-up": "The municipality is already set up. Sign in instead.",
  "accent-contrast":
    "The colour cannot be read everywhere. The nearest one that works is {nearest}. Nothing has been saved.",
  "import-too-large":
    "The file is too large. Nothing has been imported. The limit is {limit, number} {unit, select, rows {rows} other {megabytes}}. Split the file and try again.",
  "import-not-readable":
    "The file cannot be read. Nothing has been imported. Save the list as CSV and try again.",
  "import-closed":
    "The list has already been imported or undone. Nothing has changed. Choose the file again if it is to be imported once more.",
  "import-nothing-left": "There are no more rows to do this with. Nothing has changed.",
  "import-undo-expired":
    "The import could be undone until {until}. Everything is kept. Remove what is wrong from the lists, row by row.",
} as const satisfies Record<RefusalReason, string>;
