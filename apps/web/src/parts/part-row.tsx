import { calendarDateAt, daysBetween } from "@lots/domain/calendar/calendar-date";
import { Button } from "@lots/ui/button";
import { Link } from "@lots/ui/link";
import { Menu, type MenuEntry } from "@lots/ui/menu";
import { StateGlyph } from "@lots/ui/state-glyph";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { AnswerDue } from "../words/answer-due.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./part.module.css";
import { actsOn, type Part, type PartAct, statusGlyph } from "./part.ts";

/** One part: whose, how it goes, when it is expected, and what stands on top of it until somebody acts. */
export function PartRow(props: { part: Part; onAct: (act: PartAct) => void }) {
  const say = useTranslations("parts");
  const { part } = props;
  const holder = part.holder === "pilot" ? say("heldByPilot") : (part.officerName ?? say("queue"));
  return (
    <li className={css.row} id={`del-${part.id}`}>
      <div className={css.what}>
        <b>{part.title}</b>
        <span className={css.meta}>{say("unitAndOfficer", { unit: part.unitName, officer: holder })}</span>
        {part.outsideRef !== null && <span className={css.meta}>{say("ref", { ref: part.outsideRef })}</span>}
        <PartNotes part={part} />
      </div>
      <PartStatusMenu {...props} />
      <PartDay part={part} />
    </li>
  );
}

/** What stands on the part: an open offer, a refusal's reason, what it waits for. */
function PartNotes({ part }: { part: Part }) {
  const say = useTranslations("parts");
  const { day } = useDayWords();
  const { offer, refusal } = part;
  const sayOffer = (offer: NonNullable<Part["offer"]>) => {
    if (offer.kind === "return") return say("returned");
    const to = offer.toUserName ?? offer.toUnitName;
    const text = say("offered", { to, day: day(calendarDateAt(offer.sentAt), "short") });
    return offer.reminder === "none" ? text : `${text}, ${say("reminded")}`;
  };
  return (
    <>
      {offer !== null && (
        <span className={css.offer}>
          <Link href={paths.handoff(offer.id)}>{sayOffer(offer)}</Link>
        </span>
      )}
      {part.answerDuePassed && <AnswerDue wanted={part} what="result" />}
      {refusal !== null && (
        <span className={css.refusal}>
          {say("refused", { unit: refusal.unitName, reason: refusal.reason })}
        </span>
      )}
      {part.waitingForWhat !== null && part.status === "waiting_other" && (
        <span className={css.meta}>
          {say("waitingFor", { name: part.waitingForUnitName ?? "", what: part.waitingForWhat })}
        </span>
      )}
      {part.waitingForWhat !== null && part.status === "waiting_company" && (
        <span className={css.meta}>{part.waitingForWhat}</span>
      )}
    </>
  );
}

/** The status is the button: it offers what this reader may do with the part. */
function PartStatusMenu({ part, onAct }: { part: Part; onAct: (act: PartAct) => void }) {
  const say = useTranslations("parts");
  const codes = useTranslations("codes.partStatus");
  const acts = actsOn(part.may);
  const face = (
    <span className={css.status}>
      <StateGlyph state={statusGlyph[part.status]} /> {codes(part.status)}
    </span>
  );
  if (acts.length === 0) return face;
  const label = say("acts", { title: part.title });
  return (
    <Menu
      label={label}
      trigger={
        <Button
          kind="plain"
          size="row"
          iconAfter="chevron-down"
          aria-label={`${codes(part.status)}. ${label}`}
        >
          {face}
        </Button>
      }
      groups={[
        {
          entries: acts.map(
            (act): MenuEntry => ({ id: act, word: say(`act.${act}`), onPress: () => onAct(act) }),
          ),
        },
      ]}
    />
  );
}

function PartDay({ part }: { part: Part }) {
  const say = useTranslations("parts");
  const codes = useTranslations("codes.partOutcome");
  const { day, today } = useDayWords();
  if (part.decidedOn !== null && part.outcome !== null) {
    return (
      <span className={css.day}>
        {say("decided", { outcome: codes(part.outcome), day: day(part.decidedOn, "short") })}
      </span>
    );
  }
  if (part.startsOn !== null && part.startsOn > today) {
    return <span className={css.day}>{say("startsOn", { day: day(part.startsOn, "withWeek") })}</span>;
  }
  if (part.expectedOn === null) return <span className={css.absent}>{say("noDate")}</span>;
  const days = daysBetween(part.expectedOn, today);
  return (
    <span className={css.day}>
      {day(part.expectedOn, "short")}
      {days > 0 ? (
        <span className={css.late}>
          <StateGlyph state="late" size={12} /> {say("late", { days })}
        </span>
      ) : (
        <span className={css.meta}>
          {part.confirmedOn === null
            ? say("notConfirmed")
            : say("confirmed", { day: day(part.confirmedOn, "short") })}
        </span>
      )}
    </span>
  );
}
