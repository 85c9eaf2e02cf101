import { type CalendarDate, parseDate } from "@internationalized/date";
import { useEffect, useId, useRef, useState } from "react";
import { useLocale } from "react-aria-components/I18nProvider";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { isoWeek, weeksOfMonth } from "./iso-week.ts";
import css from "./month-calendar.module.css";
import { moveByKey } from "./month-keys.ts";

export type MonthWords = {
  previousMonth: string;
  nextMonth: string;
  /** Head of the column of week numbers: "v". */
  week: string;
  /** What "v" is short for: "Vecka". */
  weekLong: string;
};

/** A month, Monday first, with ISO week numbers. Arrows move by day and week, Page Up and Down by month. */
export function MonthCalendar(props: {
  /** YYYY-MM-DD */
  chosen: string | null;
  today: string;
  words: MonthWords;
  onChoose: (date: string) => void;
}) {
  const { locale } = useLocale();
  const headId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(() => parseDate(props.chosen ?? props.today));
  const weeks = weeksOfMonth(at);
  // Focus follows the keys, and goes to the day when the calendar opens; the month's buttons keep theirs.
  const followsKeys = useRef(true);

  useEffect(() => {
    if (followsKeys.current) grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
    followsKeys.current = false;
  }, [at]);

  const press = (event: React.KeyboardEvent) => {
    const moved = moveByKey(at, event);
    if (!moved) return;
    event.preventDefault();
    followsKeys.current = true;
    setAt(moved);
  };

  return (
    <div>
      <div className={css.head}>
        <IconButton
          icon="chevron-left"
          label={props.words.previousMonth}
          size="row"
          onPress={() => setAt(at.subtract({ months: 1 }))}
        />
        <span id={headId} className={css.month} aria-live="polite">
          {say(at, locale, { month: "long", year: "numeric" })}
        </span>
        <IconButton
          icon="chevron-right"
          label={props.words.nextMonth}
          size="row"
          onPress={() => setAt(at.add({ months: 1 }))}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved in by arrows is a grid */}
      <table role="grid" className={css.grid} aria-labelledby={headId} ref={grid}>
        <thead>
          <tr>
            <th scope="col" className={css.week}>
              <abbr title={props.words.weekLong}>{props.words.week}</abbr>
            </th>
            {weeks[0]?.map((day) => (
              <th key={day.day} scope="col" abbr={say(day, locale, { weekday: "long" })}>
                {say(day, locale, { weekday: "short" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={String(week[0])}>
              <th scope="row" className={css.week}>
                {week[0] && isoWeek(week[0])}
              </th>
              {week.map((day) => (
                <td key={day.day}>
                  <Day day={day} at={at} {...props} locale={locale} onPress={press} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day(props: {
  day: CalendarDate;
  at: CalendarDate;
  chosen: string | null;
  today: string;
  locale: string;
  onChoose: (date: string) => void;
  onPress: (event: React.KeyboardEvent) => void;
}) {
  const { day } = props;
  const text = String(day);
  return (
    <button
      type="button"
      data-day={text}
      tabIndex={text === String(props.at) ? 0 : -1}
      aria-pressed={text === props.chosen}
      aria-current={text === props.today ? "date" : undefined}
      aria-label={say(day, props.locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" })}
      className={classNames(
        css.day,
        day.month !== props.at.month && css.outside,
        text === props.chosen && css.chosen,
      )}
      onClick={() => props.onChoose(text)}
      onKeyDown={props.onPress}
    >
      {day.day}
    </button>
  );
}

function say(date: CalendarDate, locale: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" }).format(date.toDate("UTC"));
}
