import type { search as sv } from "../sv/search.ts";
import type { Translated } from "../translated.ts";

export const search = {
  title: "Search",
  sentence: "Companies, open cases and people.",
  label: "What are you looking for?",
  placeholder: "Name, case number or telephone",
  recent: "Opened last",
  group: { company: "Companies", case: "Cases", person: "People" },
  log: "Log a contact with “{text}”",
  count: "{count, plural, =0 {No hits} one {One hit} other {# hits}}",
  loading: "Searching",
  none: "Nothing with those words.",
} as const satisfies Translated<typeof sv>;
