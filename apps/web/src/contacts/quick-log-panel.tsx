import { Button } from "@lots/ui/button";
import { Icon } from "@lots/ui/icon";
import { KeyHint } from "@lots/ui/key-hint";
import { Notice } from "@lots/ui/notice";
import { Panel } from "@lots/ui/panel";
import { StatusLine } from "@lots/ui/status-line";
import { TextArea } from "@lots/ui/text-area";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { useMe } from "../session/me.ts";
import type { QuickLogProps } from "../shell/quick-log.tsx";
import { useDayWords } from "../words/day-words.ts";
import { useReaderWords } from "../words/reader-words.ts";
import { useStepWords } from "../words/step-text-field.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { ChannelField } from "./channel-field.tsx";
import { LogMore } from "./log-more.tsx";
import { audienceAt, useLogPlace } from "./log-place.ts";
import { type Logged, LoggedStatus } from "./logged-status.tsx";
import { PartyField } from "./party-field.tsx";
import { usePrefilledParty } from "./prefilled-party.ts";
import css from "./quick-log.module.css";
import {
  caseIdOf,
  choosing,
  emptyDraft,
  partyName,
  type QuickLogDraft,
  readQuickLogDraft,
  titleOfDraft,
} from "./quick-log-draft.ts";
import { type QuickLogFault, quickLogInput } from "./quick-log-input.ts";
import { StepFields } from "./step-fields.tsx";

/** "Logga kontakt": who, how, what was said, what comes next; saved with Ctrl+Enter, kept while it is typed. */
export function QuickLogPanel({ prefill, onClose }: QuickLogProps) {
  const say = useTranslations("contacts");
  const sayShell = useTranslations("shell");
  const me = useMe();
  const { today, time } = useDayWords();
  const [draftKey] = useState(() => prefill.draftKey ?? `contact:${crypto.randomUUID()}`);
  const kept = useDraft<QuickLogDraft>(draftKey, { read: readQuickLogDraft, titleOf: titleOfDraft });
  const [draft, setDraft] = useState<QuickLogDraft>(() => ({
    ...emptyDraft(me.id),
    partyText: prefill.companyText ?? "",
    isAnswer: prefill.isAnswer ?? false,
  }));
  const [fault, setFault] = useState<QuickLogFault | null>(null);
  const [logged, setLogged] = useState<Logged | null>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const log = useCommand(trpc.contacts.log);
  const place = useLogPlace(draft);
  const step = useStepWords(draft.stepText, caseIdOf(draft));
  const readers = useReaderWords(place?.partners.map(({ name }) => name) ?? []);

  // The field that one writes in comes first, the rest of the form in the next drawing: typing need not wait for it.
  const isWhole = useDeferredValue(true, false);

  const change = (part: Partial<QuickLogDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setFault(null);
    kept.keep(next);
  };

  useEffect(() => {
    if (kept.restored) setDraft(kept.restored);
  }, [kept.restored]);

  usePrefilledParty(prefill, (party) => {
    setDraft((before) => ({ ...before, party }));
    noteField.current?.focus();
  });

  const save = async () => {
    const checked = quickLogInput(draft, { place, step, today });
    if (!checked.ok) {
      setFault(checked.fault);
      // The field to mend may be out of sight: the form goes there.
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      if (["occurred", "personName"].includes(checked.fault.field)) setDraft({ ...draft, isMoreOpen: true });
      return;
    }
    const ids = await log.run(checked.input);
    if (ids === null || draft.party === null) return;
    const follows = checked.input.nextAnswer != null || ids.nextStepId !== null;
    const nextAnswerAbout = place?.case?.nextAnswerAbout ?? null;
    setLogged({ id: ids.contactId, name: partyName(draft.party), follows, nextAnswerAbout });
    await kept.drop();
  };

  const startAnother = () => {
    setLogged(null);
    setDraft(emptyDraft(me.id));
    log.forget();
  };

  const faultAt = (field: QuickLogFault["field"]) =>
    fault?.field === field ? say(`fault.${fault.said}`) : null;
  if (logged !== null) {
    return (
      <Panel title={say("log")} closeLabel={sayShell("close")} onClose={onClose}>
        <LoggedStatus logged={logged} onAnother={startAnother} onClose={onClose} />
      </Panel>
    );
  }
  return (
    <Panel
      title={say("log")}
      status={kept.keptAt === null ? undefined : say("draftKept", { time: time(kept.keptAt) })}
      closeLabel={sayShell("close")}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <div className={css.foot}>
          {log.said !== null && (
            <Notice kind="late" isAnnounced>
              {log.said}
            </Notice>
          )}
          {log.state === "waiting-for-network" && <WaitingForNetwork />}
          <p className={css.readers}>
            <Icon name="persons" size={16} />
            {readers.readBy(audienceAt(draft, place))}
          </p>
          <div className={css.acts}>
            <Button kind="primary" size="log" type="submit" isPending={log.isBusy}>
              {say("save")}
            </Button>
            <Button kind="plain" size="log" onPress={onClose}>
              {sayShell("close")}
            </Button>
            <span className={css.keys}>
              <KeyHint keys="Ctrl Enter" />
            </span>
          </div>
          <p className={css.record}>{say("record")}</p>
        </div>
      }
    >
      <PartyField
        party={draft.party}
        text={draft.partyText}
        error={faultAt("party")}
        onlyCases={place?.mayLog === false}
        onText={(partyText) => change({ partyText })}
        onParty={(party) => {
          change(choosing(party));
          // The fields change places first; then one can go on writing without a key in between.
          if (party !== null) requestAnimationFrame(() => noteField.current?.focus());
        }}
      />
      {isWhole && (
        <>
          <AnswerFields draft={draft} place={place} fault={fault} onChange={change} />
          <ChannelField channel={draft.channel} onChange={(channel) => change({ channel })} />
        </>
      )}
      <TextArea
        ref={noteField}
        label={say("said")}
        fill
        value={draft.note}
        onChange={(note) => change({ note })}
        error={faultAt("note")}
      />
      {isWhole && (
        <StepFields
          draft={draft}
          place={place}
          textFault={faultAt("stepText")}
          dueFault={faultAt("stepDue")}
          onChange={change}
        />
      )}
      <Button
        kind="plain"
        icon={draft.isMoreOpen ? "chevron-down" : "chevron-right"}
        onPress={() => change({ isMoreOpen: !draft.isMoreOpen })}
      >
        {say(draft.isMoreOpen ? "less" : "more")}
      </Button>
      {draft.isMoreOpen && (
        <LogMore draft={draft} place={place} step={step} fault={fault} onChange={change} />
      )}
    </Panel>
  );
}

function WaitingForNetwork() {
  const say = useTranslations("shell");
  return <StatusLine kind="pending" said={say("offline.savesLater")} />;
}
