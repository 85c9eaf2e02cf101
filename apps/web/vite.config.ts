import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledWords } from "./vite/compiled-words.ts";
import { onlyOurLanguages } from "./vite/only-our-languages.ts";

/** Where `pnpm dev` has the server; the page itself comes from Vite. */
const api = process.env.LOTS_DEV_API ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react(), compiledWords(), onlyOurLanguages()],
  // The page runs under a policy without inline scripts, styles and data: addresses.
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    // One sheet for all: it is small, and one that comes later makes the browser style the whole page anew.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1", proxy: { "/api": { target: api, changeOrigin: true } } },
});
