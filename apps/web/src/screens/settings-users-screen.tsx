import { searchText } from "@lots/domain/text/swedish-text";
import { Button } from "@lots/ui/button";
import { onDemand } from "@lots/ui/on-demand";
import { SearchField } from "@lots/ui/search-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { paths } from "../paths.ts";
import css from "../settings/settings-page.module.css";
import { SettingsPage } from "../settings/settings-page.tsx";
import { Docked } from "../shell/docked.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { UserTable } from "../users/user-table.tsx";

const UserPanel = onDemand(async () => (await import("../users/user-panel.tsx")).UserPanel);

/** `?person=<id>` opens one, `?person=ny` a new one. */
export function SettingsUsersScreen() {
  const say = useTranslations("users");
  const users = useQuery(trpc.users.list.queryOptions({}));
  const units = useQuery(trpc.units.list.queryOptions({}));
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState("");
  const chosen = search.get("person");
  const open = (userId: string | null) => setSearch(userId === null ? {} : { person: userId });
  const chosenUser = users.data?.find(({ id }) => id === chosen) ?? null;
  const wanted = searchText(text);
  const count = users.data?.filter(({ disabledAt }) => disabledAt === null).length;
  return (
    <SettingsPage
      part="users"
      sentence={count !== undefined && say("sentence", { count })}
      actions={
        <Button kind={chosen === null ? "primary" : "secondary"} icon="plus" onPress={() => open("ny")}>
          {say("add")}
        </Button>
      }
    >
      <div className={css.filter}>
        <SearchField
          label={say("filter")}
          placeholder={say("filter")}
          clearLabel={say("clearFilter")}
          value={text}
          onChange={setText}
        />
      </div>
      <QueryView query={users} rows={14} rowHeight={32}>
        {(all) => (
          <UserTable
            users={all.filter(({ name, email }) => searchText(name, email).includes(wanted))}
            hrefOf={({ id }) => `${paths.settingsUsers}?person=${id}`}
            onOpen={({ id }) => open(id)}
          />
        )}
      </QueryView>
      {(chosen === "ny" || chosenUser !== null) && (
        <Docked>
          <UserPanel key={chosen} user={chosenUser} units={units.data ?? []} onClose={() => open(null)} />
        </Docked>
      )}
    </SettingsPage>
  );
}
