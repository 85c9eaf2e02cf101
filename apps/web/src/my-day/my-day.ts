import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type MyDay = inferRouterOutputs<AppRouter>["myDay"]["get"];

type CaseLabel = {
  readonly number: string | null;
  readonly title: string | null;
  readonly codeName: string | null;
  readonly companyName: string | null;
};

/** What names a case in a row: its company, or the code name until the company may be told. */
export const caseName = ({ companyName, codeName, title }: CaseLabel): string =>
  companyName ?? codeName ?? title ?? "";
