import { Panel } from "@lots/ui/panel";
import { useTranslations } from "use-intl";
import type { QuickLogProps } from "../shell/quick-log.tsx";

export function QuickLogPanel({ onClose }: QuickLogProps) {
  const say = useTranslations("shell");
  return (
    <Panel title={say("keys.log")} closeLabel={say("close")} onClose={onClose}>
      {null}
    </Panel>
  );
}
