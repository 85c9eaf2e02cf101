import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { IconButton } from "@lots/ui/icon-button";
import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import { ArchivedPersons } from "./archived-persons.tsx";
import css from "./company.module.css";

export type Company = inferRouterOutputs<AppRouter>["companies"]["get"];
export type Person = Company["persons"][number];

/** Beside the company's timeline: whom to call, and what is known. */
export function CompanyAside(props: {
  company: Company;
  onAddPerson: () => void;
  onEditPerson: (person: Person) => void;
  onArchivePerson: (person: Person) => void;
}) {
  const say = useTranslations("companies");
  const sayForm = useTranslations("codes.legalForm");
  const { company } = props;
  const persons = company.persons.filter(({ archivedAt }) => archivedAt === null);
  const archived = company.persons.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      <SectionHead
        title={say("one.persons")}
        level={2}
        rule="hairline"
        actions={
          company.mayEdit && (
            <Button kind="plain" size="row" icon="plus" onPress={props.onAddPerson}>
              {say("one.addPerson")}
            </Button>
          )
        }
      />
      {persons.length === 0 && <p className={css.meta}>{say("one.noPersons")}</p>}
      <ul className={css.rows}>
        {persons.map((person) => (
          <li key={person.id} className={css.row}>
            <span className={css.person}>
              <b>{person.name}</b>
              {person.title !== null && <span className={css.meta}>{person.title}</span>}
              {person.phone !== null && <Link href={`tel:${person.phone}`}>{person.phone}</Link>}
              {person.email !== null && <Link href={`mailto:${person.email}`}>{person.email}</Link>}
            </span>
            {company.mayEdit && (
              <span className={css.acts}>
                <IconButton
                  icon="edit"
                  size="row"
                  label={say("person.edit", { name: person.name })}
                  onPress={() => props.onEditPerson(person)}
                />
                <IconButton
                  icon="close"
                  size="row"
                  label={say("person.archive", { name: person.name })}
                  onPress={() => props.onArchivePerson(person)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      <ArchivedPersons persons={archived} mayEdit={company.mayEdit} />
      <SectionHead title={say("one.facts")} level={2} rule="hairline" />
      <dl className={css.facts}>
        <dt>{say("number")}</dt>
        <dd>{company.organisationNumber ?? say("noNumber")}</dd>
        <dt>{say("one.legalForm")}</dt>
        <dd>{company.legalForm === null ? say("noNumber") : sayForm(company.legalForm)}</dd>
        {company.foreignNumber !== null && (
          <>
            <dt>{say("one.foreign")}</dt>
            <dd>
              {company.foreignNumber}, {company.country}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
