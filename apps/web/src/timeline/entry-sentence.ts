import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";

export type TimelinePage = inferRouterOutputs<AppRouter>["timeline"]["ofCase"];
export type TimelineEntry = TimelinePage["rows"][number];
export type Names = TimelinePage["names"];

/** The sentence of an event, after the name of who did it. Every kind has one, or this does not compile. */
export function useEntrySentence(): (entry: TimelineEntry, names: Names) => string {
  const say = useTranslations("timeline.kind");
  const sayTimeline = useTranslations("timeline");
  const codes = useTranslations("codes");
  const { day } = useDayWords();
  return (entry, names) => {
    const nameOf = (id: string | null) => (id === null ? undefined : names[id]) ?? sayTimeline("somebody");
    const dayOf = (on: CalendarDate | null) => (on === null ? sayTimeline("noDate") : day(on, "short"));
    const part = entry.part?.title ?? sayTimeline("pilotRole");
    const receiver = (to: { toUnitId: string; toUserId: string | null }) =>
      nameOf(to.toUserId ?? to.toUnitId);
    switch (entry.kind) {
      case "case-phase-changed":
        return say(entry.kind, {
          from: codes(`casePhase.${entry.facts.from}`),
          to: codes(`casePhase.${entry.facts.to}`),
        });
      case "case-reach-changed":
        return say(entry.kind, {
          from: codes(`reach.${entry.facts.from}`),
          to: codes(`reach.${entry.facts.to}`),
        });
      case "case-paused":
        return say(entry.kind, { until: dayOf(entry.facts.until) });
      case "case-closed":
        return say(entry.kind, {
          outcome: codes(`caseOutcome.${entry.facts.outcome}`),
        });
      case "case-pilot-changed":
        return say(entry.kind, { from: nameOf(entry.facts.fromUserId), to: nameOf(entry.facts.toUserId) });
      case "case-stand-in-changed":
        return entry.facts.toUserId === null
          ? say("case-stand-in-removed")
          : say(entry.kind, { to: nameOf(entry.facts.toUserId) });
      case "next-answer-moved":
        return say(entry.kind, { to: dayOf(entry.facts.to) });
      case "next-answer-given":
        return entry.facts.nextOn === null
          ? say("next-answer-last")
          : say(entry.kind, { next: dayOf(entry.facts.nextOn) });
      case "consent-recorded":
      case "consent-withdrawn":
        return say(entry.kind, { unit: nameOf(entry.facts.partnerUnitId) });
      case "part-added":
        return say(entry.kind, { part, unit: nameOf(entry.facts.unitId) });
      case "part-status-changed":
      case "part-report-undone":
        return say(entry.kind, { part, to: codes(`partStatus.${entry.facts.to}`) });
      case "part-delayed":
        return say(entry.kind, { part, to: dayOf(entry.facts.to) });
      case "part-decided":
        return say(entry.kind, {
          part,
          outcome: codes(`partOutcome.${entry.facts.outcome}`),
          on: dayOf(entry.facts.decidedOn),
        });
      case "part-assigned":
        return entry.facts.toUserId === null
          ? say("part-unassigned", { part })
          : say(entry.kind, { part, to: nameOf(entry.facts.toUserId) });
      case "part-unit-changed":
        return say(entry.kind, {
          part,
          from: nameOf(entry.facts.fromUnitId),
          to: nameOf(entry.facts.toUnitId),
        });
      case "handoff-sent":
        return entry.part === null
          ? say("handoff-sent-role", { to: receiver(entry.facts) })
          : say(entry.kind, { part, to: receiver(entry.facts), number: entry.facts.number });
      case "handoff-forwarded":
        return say(entry.kind, { part, to: receiver(entry.facts), number: entry.facts.number });
      case "handoff-withdrawn":
      case "handoff-accepted":
        return say(entry.kind, { part, number: entry.facts.number });
      case "handoff-refused":
        return say(entry.kind, {
          part,
          number: entry.facts.number,
          code: codes(`refusalCode.${entry.facts.code}`),
        });
      case "handoff-lapsed":
        return say(entry.kind, {
          part,
          number: entry.facts.number,
          cause: codes(`lapseCause.${entry.facts.cause}`),
        });
      case "part-taken-back":
        return say(entry.kind, { part, unit: nameOf(entry.facts.unitId) });
      case "ask-sent":
        return say(entry.kind, { count: entry.facts.recipients });
      case "ask-taken":
      case "ask-answered":
      case "ask-refused":
      case "ask-withdrawn":
        return say(entry.kind, { unit: nameOf(entry.facts.unitId) });
      case "ask-forwarded":
        return say(entry.kind, { unit: nameOf(entry.facts.unitId), to: nameOf(entry.facts.toUnitId) });
      case "ask-lapsed":
        return say(entry.kind, {
          unit: nameOf(entry.facts.unitId),
          cause: codes(`lapseCause.${entry.facts.cause}`),
        });
      case "contact-logged":
        return say(entry.kind, {
          channel: codes(`channel.${entry.facts.channel}`).toLocaleLowerCase(),
        });
      case "audience-changed":
        return say(entry.kind, { to: codes(`audience.${entry.facts.to}`) });
      case "next-step-set":
        return say(entry.kind, { due: dayOf(entry.facts.dueOn) });
      case "note-written":
        return entry.part === null ? say(entry.kind) : say("note-written-on-part", { part });
      case "part-edited":
      case "part-confirmed":
      case "part-dropped":
      case "part-reopened":
      case "part-sent-back":
      case "part-return-accepted":
        return say(entry.kind, { part });
      default:
        return say(entry.kind);
    }
  };
}
