import { Icon } from "@lots/ui/icon";
import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import { channelIcon } from "./channel-field.tsx";
import css from "./contact-sheet.module.css";
import type { Contact } from "./correct-contact.tsx";

/** The contact as it was written, with the words from before below it. */
export function ContactSheet({ contact }: { contact: Contact }) {
  const say = useTranslations("contacts");
  const codes = useTranslations("codes");
  const { moment } = useDayWords();
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
        <span>{say(`readBy.${contact.audience}`)}</span>
      </p>
      <p className={css.note}>{newest?.note}</p>
      {contact.nextSteps.map((step) => (
        <p key={step.id} className={css.meta}>
          <b>{say("step")}</b> {step.text} {step.ownerName}
        </p>
      ))}
      <section>
        <SectionHead title={say("one.cases")} rule="hairline" level={2} />
        {contact.cases.length === 0 && <p className={css.meta}>{say("one.noCases")}</p>}
        {contact.cases.map((caseFile) => (
          <p key={caseFile.id}>
            <Link href={paths.caseFile(caseFile.number)}>
              {caseFile.number} {caseFile.title}
            </Link>
          </p>
        ))}
      </section>
      {earlier.length > 0 && (
        <section>
          <SectionHead title={say("one.versions")} rule="hairline" level={2} />
          {earlier.map((version) => (
            <article key={version.version} className={css.version}>
              <p className={css.meta}>
                {say("one.version", {
                  version: version.version,
                  by: version.byName,
                  when: moment(version.writtenAt),
                })}
              </p>
              <p className={css.note}>{version.note}</p>
            </article>
          ))}
        </section>
      )}
    </div>
  );
}
