import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { type Column, DataTable } from "@lots/ui/data-table";
import { EmptyState } from "@lots/ui/empty-state";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import type { User } from "./user.ts";

export function UserTable(props: {
  users: readonly User[];
  hrefOf: (user: User) => string;
  onOpen: (user: User) => void;
}) {
  const say = useTranslations("users");
  const sayRole = useTranslations("codes.role");
  const { day } = useDayWords();
  const columns: Column<User>[] = [
    {
      id: "name",
      head: say("name"),
      isRowHead: true,
      narrow: "plain",
      cell: (user) => (
        <Link kind="strong" href={props.hrefOf(user)}>
          {user.name}
        </Link>
      ),
    },
    {
      id: "roles",
      head: say("roles"),
      cell: (user) =>
        user.roles.length === 0
          ? say("noRoles")
          : user.roles.map(({ role, unitName }) => `${sayRole(role)}, ${unitName}`).join("; "),
    },
    { id: "email", head: say("email"), cell: (user) => user.email },
    {
      id: "status",
      head: say("status"),
      cell: ({ disabledAt }) =>
        disabledAt === null
          ? say("active")
          : say("disabledOn", { on: day(calendarDateAt(disabledAt), "short") }),
    },
  ];
  return (
    <DataTable
      caption={say("title")}
      columns={columns}
      rows={props.users}
      rowKey={(user) => user.id}
      onOpen={props.onOpen}
      hasPageKeys
      instead={<EmptyState why={say("noneFound")} />}
    />
  );
}
