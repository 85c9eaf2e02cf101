import { asksRouter } from "../asks/ask-router.ts";
import { casesRouter } from "../cases/case-router.ts";
import { companiesRouter } from "../companies/company-router.ts";
import { consentsRouter } from "../consents/consent-router.ts";
import { contactsRouter } from "../contacts/contact-router.ts";
import { draftsRouter } from "../drafts/draft-router.ts";
import { handoffsRouter } from "../handoffs/handoff-router.ts";
import { importsRouter } from "../imports/import-router.ts";
import { municipalityRouter } from "../municipality/municipality-router.ts";
import { myDayRouter } from "../my-day/my-day-router.ts";
import { nextStepsRouter } from "../next-steps/next-step-router.ts";
import { notesRouter } from "../notes/note-router.ts";
import { overviewRouter } from "../overview/overview-router.ts";
import { partsRouter } from "../parts/part-router.ts";
import { personsRouter } from "../persons/person-router.ts";
import { sessionRouter } from "../sessions/session-router.ts";
import { noticesRouter } from "../timeline/notice-router.ts";
import { timelineRouter } from "../timeline/timeline-router.ts";
import { unitsRouter } from "../units/unit-router.ts";
import { usersRouter } from "../users/user-router.ts";
import { router } from "./trpc.ts";

/** All that a client can ask for: one line per slice, in alphabetical order. */
export const appRouter = router({
  asks: asksRouter,
  cases: casesRouter,
  companies: companiesRouter,
  consents: consentsRouter,
  contacts: contactsRouter,
  drafts: draftsRouter,
  handoffs: handoffsRouter,
  imports: importsRouter,
  municipality: municipalityRouter,
  myDay: myDayRouter,
  nextSteps: nextStepsRouter,
  notes: notesRouter,
  notices: noticesRouter,
  overview: overviewRouter,
  parts: partsRouter,
  persons: personsRouter,
  session: sessionRouter,
  timeline: timelineRouter,
  units: unitsRouter,
  users: usersRouter,
});

export type AppRouter = typeof appRouter;
