import type { HandoffState } from "@lots/domain/handoffs/handoff";
import { type RawBuilder, sql } from "kysely";

/**
 * The state of an offer, written into the SQL instead of bound to it. The open offers have partial indexes
 * (`state = 'sent'`), and SQLite plans a statement anew at every run when a bound value is compared with a column that
 * such an index names: on a case's page that costs ten times what the reading does.
 */
export const offerState = <S extends HandoffState>(state: S): RawBuilder<S> => sql.lit(state);
