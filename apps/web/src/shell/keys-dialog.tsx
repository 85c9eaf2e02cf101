import { Dialog } from "@lots/ui/dialog";
import { useTranslations } from "use-intl";
import { KeyList } from "./key-list.tsx";

export function KeysDialog(props: { isOpen: boolean; onClose: () => void }) {
  const say = useTranslations("shell");
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      closeLabel={say("close")}
      title={say("keys.title")}
      sentence={say("keys.sentence")}
    >
      <KeyList />
    </Dialog>
  );
}
