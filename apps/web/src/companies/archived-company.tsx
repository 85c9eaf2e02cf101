import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import type { Company } from "./company-aside.tsx";

/** On top of a company that is out of the lists: why, and the way back. */
export function ArchivedCompany({ company }: { company: Company }) {
  const say = useTranslations("companies.one");
  const restore = useCommand(trpc.companies.restore);
  const { id, version, archivedReason } = company;
  if (archivedReason === null) return null;
  return (
    <>
      <Notice kind="info">
        {say("archived", { reason: archivedReason })}{" "}
        {company.mayRestore && (
          <Button
            size="row"
            icon="undo"
            isPending={restore.isBusy}
            onPress={() => void restore.run({ id, version })}
          >
            {say("restore")}
          </Button>
        )}
      </Notice>
      {restore.said !== null && (
        <Notice kind="late" isAnnounced>
          {restore.said}
        </Notice>
      )}
    </>
  );
}
