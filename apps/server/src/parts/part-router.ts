import {
  addPartsFields,
  assignPartFields,
  decidePartFields,
  delayPartFields,
  dropPartFields,
  editPartFields,
  onTrackFields,
  planPartFields,
  reopenPartFields,
  takePartFields,
  undoReportFields,
  waitForCompanyFields,
  waitForOtherFields,
} from "@lots/domain/parts/part-input";
import * as z from "zod";
import { command, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { myParts } from "./mine-queries.ts";
import { addParts } from "./part-adding-commands.ts";
import { editPart, planPart } from "./part-field-commands.ts";
import { partEndPreview } from "./part-notes-queries.ts";
import { assignPart, takePart } from "./part-officer-commands.ts";
import { undoReport } from "./part-report-commands.ts";
import {
  decidePart,
  delayPart,
  dropPart,
  putOnTrack,
  reopenPart,
  waitForCompany,
  waitForOther,
} from "./part-status-commands.ts";

export const partsRouter = router({
  mine: query({ gate: "cases.read", input: {}, run: myParts }),
  endPreview: query({ gate: "parts.edit", input: { id: z.uuid() }, run: partEndPreview }),
  add: command({ gate: "parts.edit", input: addPartsFields, run: addParts }),
  edit: command({ gate: "parts.edit", input: editPartFields, run: editPart }),
  plan: command({ gate: "parts.edit", input: planPartFields, run: planPart }),
  onTrack: command({ gate: "parts.edit", input: onTrackFields, run: putOnTrack }),
  waitForCompany: command({ gate: "parts.edit", input: waitForCompanyFields, run: waitForCompany }),
  waitForOther: command({ gate: "parts.edit", input: waitForOtherFields, run: waitForOther }),
  delay: command({ gate: "parts.edit", input: delayPartFields, run: delayPart }),
  decide: command({ gate: "parts.edit", input: decidePartFields, run: decidePart }),
  drop: command({ gate: "parts.edit", input: dropPartFields, run: dropPart }),
  reopen: command({ gate: "parts.edit", input: reopenPartFields, run: reopenPart }),
  undoReport: command({ gate: "parts.edit", input: undoReportFields, run: undoReport }),
  assign: command({ gate: "parts.assign", input: assignPartFields, run: assignPart }),
  take: command({ gate: "parts.edit", input: takePartFields, run: takePart }),
});
