import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { Notice } from "@lots/ui/notice";
import { onDemand } from "@lots/ui/on-demand";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import type { Contact } from "../contacts/contact.ts";
import { type ContactAct, ContactSheet } from "../contacts/contact-sheet.tsx";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryPage } from "../shell/query-view.tsx";
import { useDayWords } from "../words/day-words.ts";

const CorrectContactDialog = onDemand(
  async () => (await import("../contacts/correct-contact-dialog.tsx")).CorrectContactDialog,
);

const ArchiveContactDialog = onDemand(
  async () => (await import("../contacts/archive-contact-dialog.tsx")).ArchiveContactDialog,
);

const ContactAudienceDialog = onDemand(
  async () => (await import("../contacts/contact-audience-dialog.tsx")).ContactAudienceDialog,
);

const LinkContactDialog = onDemand(
  async () => (await import("../contacts/link-contact-dialog.tsx")).LinkContactDialog,
);

const UnlinkContactDialog = onDemand(
  async () => (await import("../contacts/unlink-contact-dialog.tsx")).UnlinkContactDialog,
);

type Opened = ContactAct | { readonly kind: "correct" | "archive" };

/** One contact: what was said, who reads it, what came of it. */
export function ContactScreen() {
  const { id = "" } = useParams();
  const query = useQuery(trpc.contacts.get.queryOptions({ id }));
  return (
    <QueryPage query={query} rows={6}>
      {(contact) => <ContactPage contact={contact} />}
    </QueryPage>
  );
}

function ContactPage({ contact }: { contact: Contact }) {
  const say = useTranslations("contacts");
  const me = useMe();
  const { day, moment } = useDayWords();
  // A list that was imported knows the day, not the hour.
  const when =
    contact.source === "typed" ? moment(contact.occurredAt) : day(calendarDateAt(contact.occurredAt));
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const name = contact.companyName ?? contact.personName ?? say("list.noCompany");
  return (
    <PageBody>
      <PageTitle>{say("titleOne", { name })}</PageTitle>
      <PageHeader
        title={name}
        sentence={`${contact.byName}, ${contact.unitName}, ${when}`}
        crumbs={[
          { word: say("title"), href: paths.contacts },
          ...(contact.companyId === null ? [] : [{ word: name, href: paths.company(contact.companyId) }]),
        ]}
        focusKey={paths.contact(contact.id)}
        actions={
          <>
            {contact.may.archive && (
              <Button kind="plain" onPress={() => setOpened({ kind: "archive" })}>
                {say("one.archive")}
              </Button>
            )}
            {contact.may.correct && (
              <Button icon="edit" onPress={() => setOpened({ kind: "correct" })}>
                {say("one.edit")}
              </Button>
            )}
            {may(me, "cases.open") && contact.cases.length === 0 && (
              <ButtonLink href={`${paths.newCase}?kontakt=${contact.id}`} kind="primary" icon="plus">
                {say("openCase")}
              </ButtonLink>
            )}
          </>
        }
      />
      {contact.archivedReason !== null && (
        <Notice kind="info">{say("one.archived", { reason: contact.archivedReason })}</Notice>
      )}
      <ContactSheet contact={contact} onAct={setOpened} />
      {opened?.kind === "correct" && <CorrectContactDialog contact={contact} onClose={close} />}
      {opened?.kind === "archive" && <ArchiveContactDialog contact={contact} onClose={close} />}
      {opened?.kind === "audience" && <ContactAudienceDialog contact={contact} onClose={close} />}
      {opened?.kind === "link" && <LinkContactDialog contact={contact} onClose={close} />}
      {opened?.kind === "unlink" && (
        <UnlinkContactDialog contact={contact} from={opened.from} onClose={close} />
      )}
    </PageBody>
  );
}
