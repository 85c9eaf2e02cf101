import type { consents as swedish } from "../sv/consents.ts";
import type { Translated } from "../translated.ts";

export const consents = {
  section: "Consents",
  none: "The case is shared with no partner.",
  record: "Record consent",
  title: "Record the company's consent",
  why: "The consent shares the case with the partner (OSL 12:2).",
  partner: "Partner",
  partnerFault: "Choose a partner.",
  givenBy: "Who gave it for the company?",
  givenByFault: "Write who gave the consent.",
  how: "How?",
  way: { spoken: "Spoken", written: "In writing", email: "By email" },
  scope: "What does it cover?",
  scopeFault: "Write what the consent covers.",
  until: "Holds until",
  noEnd: "until withdrawn",
  valid: "holds until {day}",
  ended: "ended {day}",
  withdrawn: "withdrawn {day}",
  withdraw: "Record withdrawal",
  withdrawTitle: "Record that the consent is withdrawn",
  withdrawWhy: "The partner no longer sees the case. Its parts go to you, its handoffs and questions lapse.",
  withdrawWhyClosed: "The partner can no longer read the case. The case stays closed.",
  withdrawDo: "Record the withdrawal",
} as const satisfies Translated<typeof swedish>;
