import { Dialog } from "@lots/ui/dialog";
import { useTranslations } from "use-intl";
import { KeyList } from "./key-list.tsx";

export function KeysDialog(props: { onClose: () => void }) {
  const say = useTranslations("shell");
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      closeLabel={say("close")}
      title={say("keys.title")}
      sentence={say("keys.sentence")}
    >
      <KeyList />
    </Dialog>
  );
}
