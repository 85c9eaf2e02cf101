import { useState } from "react";
import { AppFrame } from "../src/app-frame.tsx";
import { ActionsPage } from "./actions-page.tsx";
import { FieldsPage } from "./fields-page.tsx";
import { frameContent } from "./frame-content.ts";

const pages: Record<string, () => React.ReactNode> = {
  fields: FieldsPage,
  actions: ActionsPage,
};

export function Demo({ page }: { page: string }) {
  const [panel, setPanel] = useState<React.ReactNode>(null);
  const Page = pages[page] ?? FieldsPage;
  return (
    <AppFrame
      {...frameContent}
      log={{ ...frameContent.log, onPress: () => setPanel(panel ? null : <p>Panel</p>) }}
      currentPlace="my-day"
      phonePlaces={["my-day", "cases"]}
      strip={{ title: "Min dag", note: "Karin Lindvall, Lots" }}
      panel={panel}
    >
      <Page />
    </AppFrame>
  );
}
