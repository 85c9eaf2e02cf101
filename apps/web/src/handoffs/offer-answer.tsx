import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterInputs } from "@trpc/server";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import type { Change } from "../command.ts";
import { useMe } from "../session/me.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./handoff.module.css";
import type { HandoffPage } from "./handoff-card.tsx";

type Acceptance = inferRouterInputs<AppRouter>["handoffs"]["accept"];
type Accept = Change<Omit<Acceptance, "operationId">, unknown>;
type Props = { handoff: HandoffPage; accept: Accept; children: ReactNode };

/** "Ta emot", one press when what stands in its fields is right; the other answers stand beside it. */
export function OfferAnswer(props: Props) {
  const { handoff, accept, children } = props;
  const say = useTranslations("handoffs.offer");
  const { id, may, kind } = handoff;
  if (id === null || !may.accept) return <div className={css.acts}>{children}</div>;
  if (kind === "part") return <PartAnswer {...props} id={id} />;
  return (
    <div className={css.acts}>
      <Button kind="primary" icon="check" isPending={accept.isBusy} onPress={() => void accept.run({ id })}>
        {say("accept")}
      </Button>
      {children}
    </div>
  );
}

/** The day to expect is seen before it is accepted: the sender's if it can still be met, else the part's own. */
function PartAnswer({ handoff, accept, children, id }: Props & { id: string }) {
  const say = useTranslations("handoffs");
  const sayPart = useTranslations("parts.form");
  const me = useMe();
  const { today, day } = useDayWords();
  const [officer, setOfficer] = useState(me.id);
  const [text, setText] = useState<string>(handoff.expectedOn ?? "");
  const [isUnreadable, setUnreadable] = useState(false);
  const own = handoff.part?.expectedOn ?? null;
  const save = () => {
    const read = text.trim() === "" ? null : parseTypedDate(text, { today, direction: "future" });
    if (read?.ok === false) return setUnreadable(true);
    const expectedOn = read === null ? null : read.date;
    void accept.run({ id, officerId: officer === me.id ? null : officer, expectedOn });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={css.pair}>
        {handoff.may.nameOfficer && (
          <OfficerSelect unitId={handoff.toUnitId} value={officer} onChange={setOfficer} />
        )}
        <TypedDateField
          label={sayPart("expectedOn")}
          note={say("optional")}
          hint={own === null ? undefined : say("offer.ownDay", { day: day(own) })}
          text={text}
          onTextChange={(next) => {
            setUnreadable(false);
            setText(next);
          }}
          error={isUnreadable ? say("dateFault") : null}
        />
      </div>
      <div className={css.acts}>
        <Button kind="primary" icon="check" type="submit" isPending={accept.isBusy}>
          {say("offer.accept")}
        </Button>
        {children}
      </div>
    </form>
  );
}

/** Those who can have the part for the unit, the manager among them by "Jag" alone. */
function OfficerSelect(props: { unitId: string; value: string; onChange: (officer: string) => void }) {
  const say = useTranslations("handoffs.offer");
  const sayContacts = useTranslations("contacts");
  const me = useMe();
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const officers = (directory.data ?? []).filter(
    ({ id, actsForUnitIds }) => id !== me.id && actsForUnitIds.includes(props.unitId),
  );
  return (
    <Select
      label={say("officer")}
      placeholder={say("officer")}
      value={props.value}
      groups={[
        { options: [{ value: me.id, word: sayContacts("ownerMe") }] },
        { options: officers.map(({ id, name }) => ({ value: id, word: name })) },
      ]}
      onChange={props.onChange}
    />
  );
}
