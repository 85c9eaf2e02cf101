import { caseListFields } from "@lots/domain/cases/case-filter-input";
import {
  closeCaseFields,
  closingPreviewFields,
  editCaseFields,
  getCaseFields,
  linkCompanyFields,
  markSeenFields,
  moveNextAnswerFields,
  openCaseFields,
  pauseCaseFields,
  reopenCaseFields,
  resumeCaseFields,
  setPhaseFields,
  setReachFields,
  setStandInFields,
} from "@lots/domain/cases/case-input";
import { command, personal, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { moveNextAnswer } from "./case-answer-commands.ts";
import { closeCase } from "./case-closing-commands.ts";
import { closingPreview } from "./case-closing-queries.ts";
import { linkCompany } from "./case-company-commands.ts";
import { countCases } from "./case-count-queries.ts";
import { editCase, setPhase, setReach, setStandIn } from "./case-field-commands.ts";
import { listCases } from "./case-list-queries.ts";
import { openCase } from "./case-opening-commands.ts";
import { casePage } from "./case-page-queries.ts";
import { pauseCase, resumeCase } from "./case-pause-commands.ts";
import { reopenCase } from "./case-reopening-commands.ts";
import { markSeen } from "./read-mark-commands.ts";

export const casesRouter = router({
  list: query({ gate: "cases.read", input: caseListFields, run: listCases }),
  counts: query({ gate: "cases.read", input: {}, run: countCases }),
  get: query({ gate: "cases.read", input: getCaseFields, run: casePage }),
  closingPreview: query({ gate: "cases.edit", input: closingPreviewFields, run: closingPreview }),
  open: command({ gate: "cases.open", input: openCaseFields, run: openCase }),
  edit: command({ gate: "cases.edit", input: editCaseFields, run: editCase }),
  linkCompany: command({ gate: "cases.edit", input: linkCompanyFields, run: linkCompany }),
  setPhase: command({ gate: "cases.edit", input: setPhaseFields, run: setPhase }),
  setReach: command({ gate: "cases.edit", input: setReachFields, run: setReach }),
  setStandIn: command({ gate: "cases.edit", input: setStandInFields, run: setStandIn }),
  moveNextAnswer: command({ gate: "cases.edit", input: moveNextAnswerFields, run: moveNextAnswer }),
  pause: command({ gate: "cases.edit", input: pauseCaseFields, run: pauseCase }),
  resume: command({ gate: "cases.edit", input: resumeCaseFields, run: resumeCase }),
  close: command({ gate: "cases.edit", input: closeCaseFields, run: closeCase }),
  reopen: command({ gate: "cases.edit", input: reopenCaseFields, run: reopenCase }),
  markSeen: personal({ input: markSeenFields, run: markSeen }),
});
