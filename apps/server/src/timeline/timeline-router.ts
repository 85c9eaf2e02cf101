import {
  caseTimelineFields,
  companyTimelineFields,
  versionFields,
} from "@lots/domain/timeline/timeline-filter";
import { query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { caseTimeline, companyTimeline } from "./timeline-queries.ts";
import { textVersions } from "./timeline-version-queries.ts";

export const timelineRouter = router({
  ofCase: query({ gate: "cases.read", input: caseTimelineFields, run: caseTimeline }),
  ofCompany: query({ gate: "cases.read", input: companyTimelineFields, run: companyTimeline }),
  versions: query({ gate: "cases.read", input: versionFields, run: textVersions }),
});
