import { isoWeek } from "@lots/domain/calendar/calendar-date";
import { Button } from "@lots/ui/button";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SearchField } from "@lots/ui/search-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { AnswerSection } from "../my-day/answer-section.tsx";
import css from "../my-day/day-row.module.css";
import { MyDayAside } from "../my-day/my-day-aside.tsx";
import { SentSection } from "../my-day/sent-section.tsx";
import { StepSection } from "../my-day/step-section.tsx";
import { ToMeSection } from "../my-day/to-me-section.tsx";
import { WaitingSection } from "../my-day/waiting-section.tsx";
import { paths } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useQuickLog } from "../shell/quick-log.tsx";
import { NoticeSection } from "../timeline/notice-section.tsx";
import { useDayWords } from "../words/day-words.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Min dag: what must I do today? */
export function MyDayScreen() {
  const say = useTranslations("myDay");
  const me = useMe();
  const { day, today } = useDayWords();
  const query = useQuery(trpc.myDay.get.queryOptions({}));
  return (
    <PageBody asideLabel={say("aside")} aside={query.data && <MyDayAside myDay={query.data} />}>
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader
        title={capital(day(today, "long"))}
        beside={say("week", { week: isoWeek(today).week })}
        sentence={
          query.data && (
            <>
              {say("sentence.answers", { today: query.data.answers.today })}{" "}
              {query.data.answers.late > 0 && say("sentence.late", { late: query.data.answers.late })}
            </>
          )
        }
        focusKey={paths.myDay}
      />
      <WhoField />
      <QueryView query={query} rows={12}>
        {(myDay) => (
          <div className={css.sections}>
            <AnswerSection answers={myDay.answers} />
            <StepSection steps={myDay.nextSteps} myId={me.id} />
            <div>
              <ToMeSection offers={myDay.offersToMe} asks={myDay.asksToMe} />
              <NoticeSection
                spaceAt="above"
                listed={[
                  ...myDay.offersToMe.rows.map(({ id }) => id),
                  ...myDay.asksToMe.rows.map(({ ask }) => ask.id),
                ]}
              />
            </div>
            <SentSection offers={myDay.offersSent} asks={myDay.asksSent} />
            <WaitingSection waiting={myDay.waitingFor} />
          </div>
        )}
      </QueryView>
    </PageBody>
  );
}

/** A call often begins with a name: it goes along into the log. */
function WhoField() {
  const say = useTranslations("myDay");
  const quickLog = useQuickLog();
  const [text, setText] = useState("");
  const open = () => {
    quickLog.open({ companyText: text });
    setText("");
  };
  return (
    <div className={css.who}>
      <SearchField
        label={say("who")}
        placeholder={say("whoPlaceholder")}
        clearLabel={say("clear")}
        size="log"
        value={text}
        onChange={setText}
        onSubmit={open}
      />
      <Button kind="primary" size="log" icon="log" keyHint="L" onPress={open}>
        {say("log")}
      </Button>
    </div>
  );
}
