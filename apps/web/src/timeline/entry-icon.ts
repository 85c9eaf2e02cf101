import type { IconName } from "@lots/ui/icon";
import type { TimelineEntry } from "./entry-sentence.ts";

const channelIcons: Readonly<Record<string, IconName>> = {
  phone_in: "call-in",
  phone_out: "call-out",
  visit: "visit",
  meeting: "meeting",
  video: "video",
  email: "mail",
  text: "sms",
  fair: "fair",
};

const groupIcons: Readonly<Record<TimelineEntry["group"], IconName>> = {
  contact: "log",
  answer: "answer",
  handoff: "handoff",
  ask: "question",
  decision: "flag",
  note: "note",
  status: "my-parts",
  system: "edit",
};

export function entryIcon(entry: TimelineEntry): IconName {
  if (entry.contact !== null && entry.kind === "contact-logged")
    return channelIcons[entry.contact.channel] ?? "other";
  if (entry.kind === "part-sent-back" || entry.kind === "part-taken-back") return "handoff-back";
  if (entry.object.kind === "ask" || entry.object.kind === "ask_recipient") return "question";
  return groupIcons[entry.group];
}
