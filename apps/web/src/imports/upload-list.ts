import type { AppRouter } from "@lots/server/api";
import { TRPCClientError } from "@trpc/client";
import { takeActivity } from "../activity.ts";
import { personHeader } from "../page-person.ts";

/** Sends the file as it is: the one request that is not a procedure, since its body may be large. */
export async function uploadList(file: File): Promise<{ importId: string }> {
  const response = await fetch("/api/import", {
    method: "POST",
    headers: {
      "content-type": "text/csv",
      "x-lots-client": "web",
      ...personHeader(),
      "x-lots-file-name": encodeURIComponent(file.name),
      ...(takeActivity() && { "x-lots-active": "1" }),
    },
    body: file,
  }).catch((error: Error) => {
    throw TRPCClientError.from<AppRouter>(error);
  });
  const answer = await response.json().catch((error: Error) => {
    throw TRPCClientError.from<AppRouter>(error);
  });
  // Refusals come in the shape of the procedures' own.
  if (!response.ok) throw TRPCClientError.from<AppRouter>(answer);
  return answer;
}
