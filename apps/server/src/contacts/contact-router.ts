import { calendarDate, instant } from "@lots/domain/calendar/calendar-input";
import { channels } from "@lots/domain/contacts/contact";
import { contactFields, contactWords, nextAnswer } from "@lots/domain/contacts/contact-input";
import { rowVersion } from "@lots/domain/row-version";
import { singleLine } from "@lots/domain/text/clean-text";
import { longestSearch } from "@lots/domain/text/searched-text";
import { audiences } from "@lots/domain/timeline/audience";
import * as z from "zod";
import { command, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { meetNextAnswerWithContact } from "./contact-answer-commands.ts";
import { changeContactAudience } from "./contact-audience-commands.ts";
import { archiveContact, correctContact } from "./contact-change-commands.ts";
import { linkContact, unlinkContact } from "./contact-link-commands.ts";
import { countContacts, listContacts } from "./contact-list-queries.ts";
import { logContact } from "./contact-log-commands.ts";
import { contactPlace } from "./contact-place-queries.ts";
import { contactPrefill } from "./contact-prefill-queries.ts";
import { getContact } from "./contact-queries.ts";
import { undoLog } from "./contact-undo-commands.ts";

const id = z.uuid();
const caseId = id;

/** As the form had it before the contact was logged. */
const nextAnswerAbout = singleLine.max(200).nullable();

const filter = {
  text: singleLine.max(longestSearch).default(""),
  channel: z.enum(channels).nullable().default(null),
  unitId: id.nullable().default(null),
  companyId: id.nullable().default(null),
  mine: z.boolean().default(false),
  from: calendarDate.nullable().default(null),
  to: calendarDate.nullable().default(null),
};

export const contactsRouter = router({
  list: query({
    gate: "contacts.read",
    input: {
      ...filter,
      after: z.strictObject({ occurredAt: instant, id }).nullable().default(null),
      limit: z.int().min(1).max(100).default(50),
    },
    run: listContacts,
  }),
  count: query({ gate: "contacts.read", input: filter, run: countContacts }),
  get: query({ gate: "contacts.read", input: { id }, run: getContact }),
  prefill: query({
    gate: "contacts.log",
    input: { companyId: id.nullable(), personId: id.nullable(), caseId: id.nullable() },
    run: contactPrefill,
  }),
  place: query({
    gate: "contacts.log",
    input: { caseId: caseId.nullable().default(null), companyId: id.nullable().default(null) },
    run: contactPlace,
  }),
  log: command({ gate: "contacts.log", input: contactFields, run: logContact }),
  undoLog: command({
    gate: "contacts.log",
    input: { id, nextAnswerAbout },
    run: undoLog,
  }),
  correct: command({
    gate: "contacts.log",
    input: { id, version: rowVersion, ...contactWords, personId: id.nullable().default(null) },
    run: correctContact,
  }),
  meetNextAnswer: command({
    gate: "contacts.log",
    input: { id, caseId, nextAnswer },
    run: meetNextAnswerWithContact,
  }),
  link: command({ gate: "contacts.log", input: { id, caseId }, run: linkContact }),
  unlink: command({ gate: "contacts.log", input: { id, caseId }, run: unlinkContact }),
  changeAudience: command({
    gate: "contacts.log",
    input: { id, from: z.enum(audiences), to: z.enum(audiences) },
    run: changeContactAudience,
  }),
  archive: command({
    gate: "contacts.log",
    input: { id, version: rowVersion, reason: singleLine.min(1).max(200) },
    run: archiveContact,
  }),
});
