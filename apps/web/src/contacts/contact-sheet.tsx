import { Button } from "@lots/ui/button";
import { Icon } from "@lots/ui/icon";
import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { VersionList } from "../shell/version-list.tsx";
import { useReaderWords } from "../words/reader-words.ts";
import { channelIcon } from "./channel-field.tsx";
import type { Contact } from "./contact.ts";
import css from "./contact-sheet.module.css";

/** What is asked about before it is done to the contact. */
export type ContactAct =
  | { readonly kind: "audience" }
  | { readonly kind: "link" }
  | { readonly kind: "unlink"; readonly from: Contact["cases"][number] };

/** The contact as it was written, with the words from before below it. */
export function ContactSheet(props: { contact: Contact; onAct: (act: ContactAct) => void }) {
  const { contact, onAct } = props;
  const say = useTranslations("contacts");
  const codes = useTranslations("codes");
  const sayTimeline = useTranslations("timeline");
  const readers = useReaderWords(contact.partners.map(({ name }) => name));
  const [newest, ...earlier] = contact.versions;
  return (
    <div className={css.sheet}>
      <p className={css.meta}>
        <Icon name={channelIcon[contact.channel]} size={16} />
        {codes(`channel.${contact.channel}`)}
        {contact.personName !== null && <span>{contact.personName}</span>}
        {contact.concernsUnitName !== null && (
          <span>{say("one.concerns", { unit: contact.concernsUnitName })}</span>
        )}
        {contact.isAnswer && <b>{say("isAnswer")}</b>}
        <span>{readers.readBy(contact.audience)}</span>
        {contact.may.audiences.length > 1 && (
          <Button kind="plain" size="row" icon="eye" onPress={() => onAct({ kind: "audience" })}>
            {say("one.changeAudience")}
          </Button>
        )}
      </p>
      <p className={css.note}>{newest?.note}</p>
      {contact.nextSteps.map((step) => (
        <p key={step.id} className={css.meta}>
          <b>{say("step")}</b> {step.text} {step.ownerName}
        </p>
      ))}
      <section>
        <SectionHead
          title={say("one.cases")}
          rule="hairline"
          level={2}
          actions={
            contact.may.link && (
              <Button kind="plain" size="row" icon="plus" onPress={() => onAct({ kind: "link" })}>
                {say("one.link")}
              </Button>
            )
          }
        />
        {contact.cases.length === 0 && <p className={css.meta}>{say("one.noCases")}</p>}
        {contact.may.linkOnceNarrowed && <p className={css.meta}>{say("one.linkNarrow")}</p>}
        <ul className={css.cases}>
          {contact.cases.map((caseFile) => (
            <li key={caseFile.id} className={css.case}>
              <Link href={paths.caseFile(caseFile.number)}>
                {caseFile.number} {caseFile.title}
              </Link>
              {contact.may.unlinkFrom.includes(caseFile.id) && (
                <Button
                  kind="plain"
                  size="row"
                  icon="close"
                  aria-label={say("one.unlinkFrom", { number: caseFile.number })}
                  onPress={() => onAct({ kind: "unlink", from: caseFile })}
                >
                  {say("one.unlink")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {earlier.length > 0 && (
        <section>
          <SectionHead title={sayTimeline("versions.title")} rule="hairline" level={2} />
          <VersionList versions={earlier.map(({ note, ...version }) => ({ ...version, text: note }))} />
        </section>
      )}
    </div>
  );
}
