import type { SubjectName } from "./subjects.ts";

/**
 * Who may what, written by hand from heart.md A and B and not from the code that it tests. A letter for each walker in
 * their order, in three groups: those around the pilot, the units, the partners.
 *
 *   +  may: whatever the answer is, it is no refusal for right's sake
 *   -  sees what it is about and may not: "not allowed"
 *   .  it is not there: the same answer, to the byte, as for an id that nobody has
 *   r  the role may not even try: "not allowed", the same for an id that nobody has
 */
type Row = Partial<Readonly<Record<SubjectName, string>>> & {
  readonly procedures: readonly string[];
  /** The administrator; "r" unless said. */
  readonly admin?: string;
};

const sees = { own: "++++ ++.+ +.", open: "++++ ++++ .+", hidden: "++++ ...+ .." };
const staffSees = { own: "++++ ++.+ ..", open: "++++ ++++ ..", hidden: "++++ ...+ .." };
const staffChanges = { own: "++++ ++.+ -.", open: "++++ ++++ .-", hidden: "++++ ...+ .." };
const pilotAlone = { own: "++-r rrrr rr", open: "--+r rrrr rr", hidden: "--+r rrrr rr" };
/** The pilot's, but others may do the same where they have a part in it. */
const pilots = { own: "++-- --.- -.", open: "--+- ---- .-", hidden: "--+- ...- .." };
const pilotsAmongStaff = { own: "++-- --.- ..", open: "--+- ---- ..", hidden: "--+- ...- .." };
const units = { own: "---- ++.- -.", open: "---- ---- .-", hidden: "---- ...- .." };
const unitsAmongStaff = { own: "---- ++.- ..", open: "---- ---- ..", hidden: "---- ...- .." };
const pilotOrUnit = { own: "++-- ++.- -.", open: "--+- ---- .-", hidden: "--+- ...- .." };
const handsOverPilotRole = { own: "++-+ --.- -.", open: "--++ ---- .-", hidden: "--++ ...- .." };
const authors = { own: "+--- --.- ..", open: "--+- ---- ..", hidden: "--+- ...- .." };
const importers = { own: "+..r rrrr rr", hidden: "..+r rrrr rr" };

/** About a case or something on it. `@` names another thing of the same case that the procedure can be about. */
export const onSubjects: readonly Row[] = [
  { procedures: ["cases.get", "timeline.ofCase", "contacts.place", "nextSteps.owners"], ...sees },
  // Of the case's questions a partner sees those to or from it: here there are none.
  { procedures: ["asks.ofCase"], ...staffSees },
  { procedures: ["contacts.prefill", "contacts.prefill@company"], ...sees },
  { procedures: ["companies.get", "timeline.ofCompany"], ...sees },
  { procedures: ["notes.write", "notes.write@part", "contacts.log"], ...sees },
  { procedures: ["contacts.log@parties"], ...staffSees },
  // The form shows a sole trader's whole number: no partner may even ask for it.
  { procedures: ["companies.getForForm"], own: "++++ ++.+ rr", open: "++++ ++++ rr", hidden: "++++ ...+ rr" },
  {
    procedures: ["companies.edit", "companies.archive", "persons.add"],
    ...staffChanges,
  },
  // One that was archived hangs on no case: the municipality's staff see it.
  { procedures: ["companies.restore"], own: "++++ ++++ ..", open: "++++ ++++ .." },
  // The person stands only in a contact that the municipality keeps to itself.
  { procedures: ["persons.edit", "persons.archive", "persons.restore"], ...staffSees },
  {
    procedures: ["cases.closingPreview", "cases.edit", "cases.linkCompany", "cases.setPhase"],
    ...pilotAlone,
  },
  {
    procedures: ["cases.setReach", "cases.setStandIn", "cases.moveNextAnswer", "cases.pause"],
    ...pilotAlone,
  },
  { procedures: ["cases.resume", "cases.close", "cases.reopen", "consents.record"], ...pilotAlone },
  { procedures: ["cases.close@besked", "consents.record@person"], ...pilotAlone },
  { procedures: ["consents.withdraw"], own: pilotAlone.own, open: pilotAlone.open },
  { procedures: ["parts.add", "asks.send", "contacts.meetNextAnswer"], ...pilots },
  { procedures: ["nextSteps.complete", "nextSteps.change"], ...pilots },
  { procedures: ["handoffs.sendPilotRole", "handoffs.preview@case"], ...handsOverPilotRole },
  {
    procedures: ["handoffs.appointPilot"],
    own: "---+ --.- -.",
    open: "---+ ---- .-",
    hidden: "---+ ...- ..",
  },

  // A part that a unit holds: that unit decides, nobody else (RF 12 kap. 2 §); the pilot plans, asks and takes back.
  { procedures: ["parts.edit", "parts.onTrack", "parts.waitForCompany", "parts.waitForOther"], ...units },
  { procedures: ["parts.undoReport"], ...units },
  { procedures: ["parts.delay", "parts.decide", "parts.drop", "parts.reopen", "parts.take"], ...units },
  { procedures: ["handoffs.send", "handoffs.sendBack", "handoffs.preview"], ...units },
  // It shows the reader's own unit's working notes, which he reads anyhow.
  { procedures: ["parts.endPreview"], ...sees },
  { procedures: ["parts.plan", "asks.send@part"], ...pilotOrUnit },
  { procedures: ["handoffs.takeBack"], ...pilots },
  { procedures: ["parts.assign"], own: "rrr- r+r- rr", open: "rrr- r-r- rr", hidden: "rrr- r.r- rr" },

  // A part that the pilot holds.
  { procedures: ["parts.edit@pilots", "parts.onTrack@pilots", "parts.waitForCompany@pilots"], ...pilots },
  { procedures: ["parts.waitForOther@pilots", "parts.delay@pilots", "parts.decide@pilots"], ...pilots },
  { procedures: ["parts.drop@pilots", "parts.reopen@pilots", "parts.plan@pilots"], ...pilots },
  { procedures: ["parts.endPreview@pilots"], ...sees },
  { procedures: ["handoffs.send@pilots", "handoffs.preview@pilots", "asks.send@pilots"], ...pilots },

  // An offer and a question to the unit: partners see only those to or from them.
  { procedures: ["handoffs.get", "asks.get"], ...staffSees },
  { procedures: ["handoffs.accept", "handoffs.refuse", "handoffs.forward"], ...unitsAmongStaff },
  { procedures: ["asks.take", "asks.answer", "asks.refuse", "asks.forward"], ...unitsAmongStaff },
  { procedures: ["handoffs.withdraw", "asks.withdraw"], ...pilotsAmongStaff },
  { procedures: ["handoffs.get@partners"], own: sees.own, open: sees.open },
  {
    procedures: ["handoffs.accept@partners", "handoffs.refuse@partners", "handoffs.forward@partners"],
    own: "---- --.- +.",
    open: "---- ---- .+",
  },
  { procedures: ["handoffs.withdraw@partners"], own: pilots.own, open: pilots.open },

  // What was said stays the author's; the pilot of the case may say who reads it.
  { procedures: ["contacts.get", "timeline.versions", "timeline.versions@note"], ...staffSees },
  {
    procedures: ["contacts.correct", "contacts.correct@person", "contacts.archive", "contacts.undoLog"],
    ...authors,
  },
  { procedures: ["notes.correct"], ...authors },
  { procedures: ["contacts.changeAudience", "contacts.link", "contacts.unlink"], ...pilotsAmongStaff },
  { procedures: ["notes.changeAudience", "notes.archive"], ...pilotsAmongStaff },
  // A contact without a case: the pilots plan for it, the rest of the municipality reads it.
  {
    procedures: ["nextSteps.setOnContact"],
    own: "+++- ---- ..",
    open: "+++- ---- ..",
  },
  { procedures: ["cases.open@contact"], own: "+++r rrrr rr", open: "+++r rrrr rr" },
  // Its step is seen by the pilots and by whose it is.
  {
    procedures: ["nextSteps.complete@contact", "nextSteps.change@contact"],
    own: "+++. .... ..",
    open: "+++. .... ..",
  },

  // A list on its way in is its pilot's alone.
  {
    procedures: ["imports.get", "imports.channelValues", "imports.unitValues", "imports.dryRun"],
    ...importers,
  },
  { procedures: ["imports.rows", "imports.rejected", "imports.undoView", "imports.runBatch"], ...importers },
  { procedures: ["imports.undoBatch"], ...importers },
  {
    procedures: [
      "imports.setMapping",
      "imports.readNext",
      "imports.choose",
      "imports.finish",
      "imports.remove",
    ],
    own: "+... .... ..",
    hidden: "..+. .... ..",
    admin: ".",
  },
];

/** About nothing that somebody else could have: who may ask at all. */
export const onNothing: readonly { procedures: readonly string[]; who: string; admin?: string }[] = [
  {
    procedures: ["cases.list", "cases.counts", "myDay.get", "parts.mine", "overview.get", "notices.unread"],
    who: "++++ ++++ ++",
  },
  {
    procedures: ["contacts.list", "contacts.count", "companies.list", "companies.count"],
    who: "++++ ++++ ++",
  },
  // A partner finds, also as a duplicate, what it may read already.
  { procedures: ["companies.find", "companies.mayHaveDuplicate"], who: "++++ ++++ ++" },
  { procedures: ["companies.add"], who: "++++ ++++ rr" },
  { procedures: ["cases.open"], who: "+++r rrrr rr" },
  { procedures: ["imports.list"], who: "+++r rrrr rr" },
  { procedures: ["units.list"], who: "++++ ++++ ++", admin: "+" },
  { procedures: ["users.directory", "municipality.get", "session.me"], who: "++++ ++++ ++", admin: "+" },
  { procedures: ["session.savePreferences", "cases.markSeen"], who: "++++ ++++ ++", admin: "+" },
  // Of one's own notices only: what somebody else was told is not there, and nothing is said of it.
  { procedures: ["notices.markRead", "notices.markAllRead"], who: "++++ ++++ ++", admin: "+" },
  {
    procedures: ["drafts.get", "drafts.save", "drafts.remove"],
    who: "++++ ++++ ++",
    admin: "+",
  },
  {
    procedures: ["municipality.change", "units.add", "units.change", "units.retire"],
    who: "rrrr rrrr rr",
    admin: "+",
  },
  {
    procedures: ["users.list", "users.add", "users.change", "users.setRoles"],
    who: "rrrr rrrr rr",
    admin: "+",
  },
  { procedures: ["users.disable", "users.enable", "users.newLink"], who: "rrrr rrrr rr", admin: "+" },
];

/** Before sign-in: the same for everybody, here in a real municipality that has been set up. */
export const beforeSignIn: Readonly<Record<string, string | null>> = {
  "municipality.welcome": null,
  "municipality.setUp": "already-set-up",
  "session.signIn": "wrong-credentials",
  "session.signOut": null,
  "session.pickPerson": "demonstration-only",
  "session.demonstrationPeople": "demonstration-only",
  "session.openLink": "link-not-valid",
  "session.setPassword": "link-not-valid",
  "session.changePassword": "not-signed-in",
};

/** What no walker brings about, since things do not stand so that it can be done: only its refusals are proved. */
export const refusedToAll: readonly string[] = [
  ...["cases.reopen", "cases.resume", "companies.archive", "contacts.link", "contacts.undoLog"],
  ...["handoffs.send@pilots", "imports.undoBatch", "parts.reopen", "parts.reopen@pilots", "parts.take"],
  "parts.undoReport",
];

/**
 * Where a pilot may name what belongs to another case that she sees as well: a company of several cases, a person who
 * speaks for another company, a contact that is about two cases. Of a closing's notes only the case's own are meant.
 */
export const joins: readonly string[] = [
  "cases.close@besked workingNoteIds.0",
  "contacts.correct@person personId",
  ...["contacts.link caseId", "contacts.link id"],
  ...["contacts.log@parties caseId", "contacts.log@parties company.id", "contacts.log@parties person.id"],
];
