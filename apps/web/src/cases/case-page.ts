import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type CasePage = inferRouterOutputs<AppRouter>["cases"]["get"];
export type CaseFile = CasePage["case"];

/** What a case is called: its company, or the code name until the company may be told. */
export const caseName = ({
  company,
  codeName,
  title,
}: Pick<CaseFile, "company" | "codeName" | "title">): string => company?.name ?? codeName ?? title;
