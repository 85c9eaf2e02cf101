import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type MyParts = inferRouterOutputs<AppRouter>["parts"]["mine"];
export type MyPart = MyParts["mine"][number];

type CaseLabel = {
  readonly companyName: string | null;
  readonly codeName: string | null;
  readonly title: string;
};

export const caseName = ({ companyName, codeName, title }: CaseLabel): string =>
  companyName ?? codeName ?? title;
