import type { HandoffState } from "@lots/domain/handoffs/handoff";
import { type RawBuilder, sql } from "kysely";

/**
 * The state of an offer, written into the SQL instead of bound to it: the open offers have indexes of their own
 * (`where state = 'sent'`), and a planner that does not see the value cannot know that they hold what is asked for.
 */
export const offerState = <S extends HandoffState>(state: S): RawBuilder<S> => sql.lit(state);
