import {
  type Mentionable,
  mentionAt,
  peopleLike,
  type StepWords,
  stepWordsOf,
  withMention,
} from "@lots/domain/next-steps/step-mention";
import { MentionField } from "@lots/ui/mention-field";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useMe } from "../session/me.ts";
import { useStepOwners } from "./step-owners.ts";

const mostShown = 8;

/** To whom a step can be given by name: those, and the company itself. */
function useMentionable(caseId: string | null): readonly Mentionable[] {
  const say = useTranslations("nextSteps");
  return [...useStepOwners(caseId), { id: "company", name: say("company") }];
}

/** What was typed as a next step, with the owner that an @ names; the same reading when it is saved. */
export const useStepWords = (text: string, caseId: string | null): StepWords =>
  stepWordsOf(text, useMentionable(caseId));

/** The next step in one line; "@Per" in it gives the step to Per. */
export function StepTextField(props: {
  label: ReactNode;
  note?: ReactNode;
  value: string;
  /** The case that the step is about. */
  caseId: string | null;
  onChange: (text: string) => void;
  error?: string | null | undefined;
  autoFocus?: boolean;
}) {
  const say = useTranslations("nextSteps");
  const me = useMe();
  const { caseId, ...field } = props;
  const people = useMentionable(caseId);
  const read = stepWordsOf(props.value, people);
  const answer = () => {
    if (read.kind === "several") return say("several", { name: read.owners[0]?.name.split(" ")[0] ?? "" });
    if (read.kind === "plain") return null;
    return read.owner.id === me.id ? say("mine") : say("given", { name: read.owner.name });
  };
  const openAt = (text: string, caret: number) => {
    const open = mentionAt(text, caret);
    if (open === null) return null;
    const options = peopleLike(open.typed, people)
      .slice(0, mostShown)
      .map(({ id, name }) => ({ id, word: name }));
    return { from: open.from, options };
  };
  return (
    <MentionField
      {...field}
      error={props.error ?? null}
      openAt={openAt}
      insert={(text, caret, id) => {
        const open = mentionAt(text, caret);
        const person = people.find((one) => one.id === id);
        return open === null || person === undefined ? { text, caret } : withMention(text, open, person.name);
      }}
      answer={answer()}
      words={{ count: (count) => say("found", { count }), none: say("none"), loading: say("none") }}
    />
  );
}
