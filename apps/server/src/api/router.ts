import { companiesRouter } from "../companies/company-router.ts";
import { contactsRouter } from "../contacts/contact-router.ts";
import { draftsRouter } from "../drafts/draft-router.ts";
import { personsRouter } from "../persons/person-router.ts";
import { router } from "./trpc.ts";

/** All that a client can ask for: one line per slice, in alphabetical order. */
export const appRouter = router({
  companies: companiesRouter,
  contacts: contactsRouter,
  drafts: draftsRouter,
  persons: personsRouter,
});

export type AppRouter = typeof appRouter;
