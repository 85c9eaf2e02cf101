import { noticesShown } from "@lots/domain/timeline/notice";
import * as z from "zod";
import { personal, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { markAllNoticesRead, markNoticesRead } from "./notice-commands.ts";
import { unreadNotices } from "./notice-queries.ts";

export const noticesRouter = router({
  unread: query({ gate: "cases.read", input: {}, run: unreadNotices }),
  markRead: personal({
    input: { entryIds: z.array(z.uuid()).min(1).max(noticesShown) },
    run: markNoticesRead,
  }),
  markAllRead: personal({ input: { upTo: z.uuid() }, run: markAllNoticesRead }),
});
