import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { type Column, DataTable } from "@lots/ui/data-table";
import { Icon } from "@lots/ui/icon";
import { Link } from "@lots/ui/link";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import { channelIcon } from "./channel-field.tsx";
import css from "./contact-list.module.css";

export type ContactRow = inferRouterOutputs<AppRouter>["contacts"]["list"]["rows"][number];

/** Contacts, the latest first: who, what was said, what comes next. */
export function ContactList(props: {
  rows: readonly ContactRow[];
  instead: ReactNode;
  onLink: (row: ContactRow) => void;
}) {
  const say = useTranslations("contacts");
  const sayChannel = useTranslations("codes.channel");
  const sayDates = useTranslations("dates");
  const navigate = useNavigate();
  const { day, today } = useDayWords();
  const dayOf = (row: ContactRow) => {
    const on = calendarDateAt(row.occurredAt);
    return on === today ? <b>{sayDates("today")}</b> : day(on, "short");
  };
  const nameOf = (row: ContactRow) => row.companyName ?? row.personName ?? say("list.noCompany");
  const columns: Column<ContactRow>[] = [
    {
      id: "who",
      head: say("list.who"),
      isRowHead: true,
      cell: (row) => (
        <span className={css.who}>
          <Icon name={channelIcon[row.channel]} size={16} />
          <Link href={paths.contact(row.id)} kind="strong">
            {nameOf(row)}
          </Link>
          <span className={css.channel}>{sayChannel(row.channel)}</span>
        </span>
      ),
    },
    {
      id: "note",
      head: say("list.note"),
      narrow: "plain",
      cell: (row) => <span className={css.note}>{row.note}</span>,
    },
    {
      id: "next",
      head: say("list.next"),
      cell: (row) => {
        const [step] = row.nextSteps;
        if (step === undefined) return <span className={css.absent}>{say("list.none")}</span>;
        return (
          <span className={css.note}>
            {step.text}{" "}
            <span className={css.absent}>{step.dueOn === null ? say("list.undated") : day(step.dueOn)}</span>
          </span>
        );
      },
    },
    {
      id: "case",
      head: say("list.case"),
      cell: (row) => {
        if (row.cases.length === 0 && row.may.link) {
          return (
            <span className={css.act}>
              <Button
                kind="plain"
                size="row"
                aria-label={say("list.linkOf", { name: nameOf(row) })}
                onPress={() => props.onLink(row)}
              >
                {say("one.linkDo")}
              </Button>
            </span>
          );
        }
        return (
          <span className={css.cases}>
            {row.cases.map(({ id, number }) => (
              <Link key={id} href={paths.caseFile(number)} kind="quiet">
                {number}
              </Link>
            ))}
          </span>
        );
      },
    },
    { id: "by", head: say("list.by"), cell: (row) => <span className={css.absent}>{row.byName}</span> },
    { id: "when", head: say("list.when"), align: "end", cell: dayOf },
  ];
  return (
    <DataTable
      caption={say("title")}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate(paths.contact(row.id))}
      hasPageKeys
      instead={props.instead}
    />
  );
}
