import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { CaseFile } from "./case-page.ts";
import { DayAndReasonDialog } from "./day-and-reason-dialog.tsx";

type Props = { caseFile: CaseFile; onClose: () => void };

/** The case rests until a day, and wakes by itself; what was promised moves with it (heart.md A4). */
export function PauseDialog({ caseFile, stepDone, onClose }: Props & { stepDone: boolean }) {
  const say = useTranslations("cases.form");
  const command = useCommand(trpc.cases.pause);
  return (
    <DayAndReasonDialog
      title={say("pauseTitle")}
      sentence={say("pauseWhy")}
      dayLabel={say("pauseUntil")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSave={async (until, reason) => {
        const { id: caseId, version } = caseFile;
        if ((await command.run({ caseId, version, until, reason, stepDone })) !== null) onClose();
      }}
    />
  );
}

export function ResumeDialog({ caseFile, onClose }: Props) {
  const say = useTranslations("cases.form");
  const sayAct = useTranslations("cases.act");
  const command = useCommand(trpc.cases.resume);
  const save = async () => {
    const { id: caseId, version } = caseFile;
    if ((await command.run({ caseId, version, nextStep: null })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("resumeTitle")}
      sentence={say("resumeWhy")}
      act={sayAct("resume")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {null}
    </ActDialog>
  );
}

/** Another day without a besked: the company is kept waiting, and the timeline says why. */
export function MoveAnswerDialog({ caseFile, onClose }: Props) {
  const say = useTranslations("cases.form");
  const command = useCommand(trpc.cases.moveNextAnswer);
  return (
    <DayAndReasonDialog
      title={say("answerTitle")}
      sentence={say("answerWhy")}
      dayLabel={say("answerNew")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSave={async (nextAnswerOn, reason) => {
        const { id: caseId, version, nextAnswerAbout } = caseFile;
        const saved = await command.run({ caseId, version, nextAnswerOn, nextAnswerAbout, reason });
        if (saved !== null) onClose();
      }}
    />
  );
}
