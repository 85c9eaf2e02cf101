import { I18nProvider } from "react-aria-components/I18nProvider";
import { createRoot } from "react-dom/client";
import "../src/tokens.css";
import "../src/base.css";
import { accentShades, accentVariables } from "../src/accent-shades.ts";
import { Demo } from "./demo.tsx";

const wanted = new URLSearchParams(location.search);
const theme = wanted.get("theme");
if (theme) document.documentElement.dataset.theme = theme;
const accent = wanted.get("accent");
if (accent) {
  for (const [name, value] of Object.entries(accentVariables(accentShades(`#${accent}`)))) {
    document.documentElement.style.setProperty(name, value);
  }
}
const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <I18nProvider locale="sv-SE">
      <Demo page={wanted.get("page") ?? "fields"} />
    </I18nProvider>,
  );
}
