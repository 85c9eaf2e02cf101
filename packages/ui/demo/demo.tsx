import { type ReactNode, useState } from "react";
import { AppFrame } from "../src/app-frame.tsx";
import { OfflineBar } from "../src/offline-bar.tsx";
import { ActionsPage } from "./actions-page.tsx";
import { ChartsPage } from "./charts-page.tsx";
import { FieldsPage } from "./fields-page.tsx";
import { frameContent } from "./frame-content.ts";
import { ListsPage, WindowPage } from "./lists-page.tsx";
import { MarksPage } from "./marks-page.tsx";
import { LogPanel } from "./panel-page.tsx";
import { SurfacesPage } from "./surfaces-page.tsx";

const pages: Record<string, ReactNode> = {
  fields: <FieldsPage />,
  actions: <ActionsPage />,
  surfaces: <SurfacesPage />,
  dialog: <SurfacesPage startsOpen />,
  panel: <ListsPage />,
  lists: <ListsPage />,
  window: <WindowPage />,
  marks: <MarksPage />,
  charts: <ChartsPage />,
};

export function Demo({ page }: { page: string }) {
  const [hasPanel, setPanel] = useState(page === "panel");
  return (
    <AppFrame
      {...frameContent}
      log={{ ...frameContent.log, onPress: () => setPanel(!hasPanel) }}
      currentPlace="my-day"
      phonePlaces={["my-day", "cases"]}
      strip={{ title: "Min dag", note: "Karin Lindvall, Lots" }}
      banner={page === "surfaces" && <OfflineBar>Ingen anslutning – 2 saker väntar</OfflineBar>}
      panel={hasPanel && <LogPanel onClose={() => setPanel(false)} />}
    >
      {pages[page] ?? pages.fields}
    </AppFrame>
  );
}
