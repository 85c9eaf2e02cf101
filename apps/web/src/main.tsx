import "@lots/ui/tokens.css";
import "@lots/ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchActivity } from "./activity.ts";
import { App } from "./app.tsx";
import { warnBeforeUnsavedIsLost } from "./shell/unsaved.ts";
import { rememberedLanguage, speak } from "./words/language.ts";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no #root.");

watchActivity();
warnBeforeUnsavedIsLost();
await speak(rememberedLanguage());
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
