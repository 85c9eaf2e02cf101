import { draftFields, draftKey, draftRemovalFields } from "@lots/domain/drafts/draft-input";
import { personal, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { removeDraft, saveDraft } from "./draft-commands.ts";
import { getDraft } from "./draft-queries.ts";

export const draftsRouter = router({
  get: query({ gate: "signed-in", input: { key: draftKey }, run: getDraft }),
  save: personal({ input: draftFields, run: saveDraft }),
  remove: personal({ input: draftRemovalFields, run: removeDraft }),
});
