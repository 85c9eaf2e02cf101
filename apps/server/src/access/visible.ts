import { type Actor, seesEveryCase } from "@lots/domain/access/actor";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { Kysely, Selectable, SelectQueryBuilder } from "kysely";
import type { CaseOwnedSchema, OpenSchema, Schema } from "../database/schema.ts";
import { caseIsVisible, markedCaseId, onVisibleCase } from "./visible-cases.ts";
import { companyIsVisible, personIsVisible } from "./visible-companies.ts";
import { contactIsVisible, noteIsVisible } from "./visible-entries.ts";
import {
  askIsVisible,
  askRecipientIsVisible,
  consentIsVisible,
  handoffIsVisible,
} from "./visible-handoffs.ts";
import { ballIsVisible, nextStepIsVisible, stepOwnerToday } from "./visible-steps.ts";
import { entryIsVisible } from "./visible-timeline.ts";

/** Who looks, and on which day: what visibility depends on. */
export type Viewer = {
  readonly actor: Actor;
  readonly today: CalendarDate;
  /** A case that is about to be offered to the viewer: seen as an open offer would let it be seen (heart.md A3). */
  readonly invitedTo?: string;
  /** Asks within a query over `sight.markedCases`: whether a row's case is seen was asked there. */
  readonly withinCases?: true;
};

type Rows<T extends keyof Schema> = SelectQueryBuilder<Schema, T, Selectable<Schema[T]>>;
type VisibleRows<T extends keyof CaseOwnedSchema> = Rows<T>;
type VisibleSteps = SelectQueryBuilder<
  Schema,
  "nextSteps",
  Selectable<Schema["nextSteps"]> & { readonly storedOwnerUserId: string | null }
>;

/** Cases to ask more about, and the sight to ask with: see `Sight.markedCases`. */
export type MarkedCases = { readonly rows: VisibleRows<"cases">; readonly within: Sight };

/**
 * The one door to case content: each member is a subquery with exactly the rows that the viewer may see.
 * Use it as a table: `sight.db.selectFrom(sight.parts.as("parts"))`. `db` itself knows the open tables only,
 * so reading past this door does not compile.
 */
export class Sight implements Viewer {
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly invitedTo?: string;
  readonly withinCases?: true;
  readonly db: Kysely<OpenSchema>;
  readonly #all: Kysely<Schema>;

  constructor(db: Kysely<Schema>, viewer: Viewer & { readonly now: Instant }) {
    this.actor = viewer.actor;
    this.today = viewer.today;
    this.now = viewer.now;
    if (viewer.invitedTo !== undefined) this.invitedTo = viewer.invitedTo;
    if (viewer.withinCases !== undefined) this.withinCases = viewer.withinCases;
    this.#all = db;
    // A narrower view of the same connection: kysely's schema type is not covariant.
    this.db = db as unknown as Kysely<OpenSchema>;
  }

  /** The viewer's own choices, as no one else's. */
  get ownPreferences() {
    return this.#all
      .selectFrom("preferences")
      .select(["language", "theme", "singleKeys"])
      .where("userId", "=", this.actor.userId);
  }

  /** The same moment as a receiver would see it, for showing the sender what the receiver will read. */
  asReceiver(actor: Actor, invitedTo: string): Sight {
    return this.seenBy({ actor, today: this.today, now: this.now, invitedTo });
  }

  /** The same connection with other eyes: slots take a reader's place where a query is built once (`prepared`). */
  seenBy(viewer: Viewer & { readonly now: Instant }): Sight {
    return new Sight(this.#all, viewer);
  }

  get cases(): VisibleRows<"cases"> {
    return this.#all
      .selectFrom("cases")
      .selectAll()
      .where((eb) => caseIsVisible(eb, this));
  }

  /**
   * The cases for a query that asks more about each of them. `rows` stands there as `cases`; `within` sees the very same
   * as this sight, in subqueries about `cases.id`, but does not ask again for every row whether its case is seen. Any
   * other `cases` lacks the mark of these rows: with them the statement is no SQL.
   */
  get markedCases(): MarkedCases {
    if (seesEveryCase(this.actor)) return { rows: this.cases, within: this };
    const rows = this.cases.select(`cases.id as ${markedCaseId}`);
    return { rows, within: this.seenBy({ ...this, withinCases: true }) };
  }

  get parts(): VisibleRows<"parts"> {
    return this.#all
      .selectFrom("parts")
      .selectAll()
      .where((eb) => onVisibleCase(eb, "parts.caseId", this));
  }

  get formerPilots(): VisibleRows<"formerPilots"> {
    return this.#all
      .selectFrom("formerPilots")
      .selectAll()
      .where((eb) => onVisibleCase(eb, "formerPilots.caseId", this));
  }

  get handoffs(): VisibleRows<"handoffs"> {
    return this.#all
      .selectFrom("handoffs")
      .selectAll()
      .where((eb) => handoffIsVisible(eb, this));
  }

  get asks(): VisibleRows<"asks"> {
    return this.#all
      .selectFrom("asks")
      .selectAll()
      .where((eb) => askIsVisible(eb, this));
  }

  get askRecipients(): VisibleRows<"askRecipients"> {
    return this.#all
      .selectFrom("askRecipients")
      .selectAll()
      .where((eb) => askRecipientIsVisible(eb, this));
  }

  get consents(): VisibleRows<"consents"> {
    return this.#all
      .selectFrom("consents")
      .selectAll()
      .where((eb) => consentIsVisible(eb, this));
  }

  /** `ownerUserId` is whose the step is today; as it is stored only an index needs it. */
  get nextSteps(): VisibleSteps {
    return this.#all
      .selectFrom("nextSteps")
      .select(["nextSteps.id", "nextSteps.caseId", "nextSteps.contactId", "nextSteps.text"])
      .select(["nextSteps.ownerKind", "nextSteps.ownerUserId as storedOwnerUserId"])
      .select((eb) => stepOwnerToday(eb, this).as("ownerUserId"))
      .select(["nextSteps.ownerSeesUntil", "nextSteps.dueOn", "nextSteps.createdAt"])
      .select(["nextSteps.doneAt", "nextSteps.doneByUserId", "nextSteps.version"])
      .where((eb) => nextStepIsVisible(eb, this));
  }

  get balls(): VisibleRows<"balls"> {
    return this.#all
      .selectFrom("balls")
      .selectAll()
      .where((eb) => ballIsVisible(eb, this));
  }

  get companies(): VisibleRows<"companies"> {
    return this.#all
      .selectFrom("companies")
      .selectAll()
      .where((eb) => companyIsVisible(eb, this));
  }

  get persons(): VisibleRows<"persons"> {
    return this.#all
      .selectFrom("persons")
      .selectAll()
      .where((eb) => personIsVisible(eb, this));
  }

  get contacts(): VisibleRows<"contacts"> {
    return this.#all
      .selectFrom("contacts")
      .selectAll()
      .where((eb) => contactIsVisible(eb, this));
  }

  get contactVersions(): VisibleRows<"contactVersions"> {
    return this.#all
      .selectFrom("contactVersions")
      .selectAll()
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("contacts")
            .select("contacts.id")
            .whereRef("contacts.id", "=", "contactVersions.contactId")
            .where((inner) => contactIsVisible(inner, this)),
        ),
      );
  }

  get caseContacts(): VisibleRows<"caseContacts"> {
    return this.#all
      .selectFrom("caseContacts")
      .selectAll()
      .where((eb) => onVisibleCase(eb, "caseContacts.caseId", this));
  }

  get notes(): VisibleRows<"notes"> {
    return this.#all
      .selectFrom("notes")
      .selectAll()
      .where((eb) => noteIsVisible(eb, this));
  }

  get noteVersions(): VisibleRows<"noteVersions"> {
    return this.#all
      .selectFrom("noteVersions")
      .selectAll()
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("notes")
            .select("notes.id")
            .whereRef("notes.id", "=", "noteVersions.noteId")
            .where((inner) => noteIsVisible(inner, this)),
        ),
      );
  }

  get timelineEntries(): VisibleRows<"timelineEntries"> {
    return this.#all
      .selectFrom("timelineEntries")
      .selectAll()
      .where((eb) => entryIsVisible(eb, this));
  }

  /** The viewer's own; nobody else's are within reach. */
  get ownDrafts(): Rows<"drafts"> {
    return this.#all.selectFrom("drafts").selectAll().where("drafts.userId", "=", this.actor.userId);
  }

  get ownReadMarks(): Rows<"readMarks"> {
    return this.#all.selectFrom("readMarks").selectAll().where("readMarks.userId", "=", this.actor.userId);
  }

  /** What the viewer was told of and has not marked as read. */
  get unreadNotices(): Rows<"notices"> {
    return this.#all
      .selectFrom("notices")
      .selectAll()
      .where("notices.userId", "=", this.actor.userId)
      .where("notices.seenAt", "is", null);
  }

  get ownImports(): Rows<"imports"> {
    return this.#all.selectFrom("imports").selectAll().where("imports.userId", "=", this.actor.userId);
  }

  get ownImportRows(): Rows<"importRows"> {
    return this.#all
      .selectFrom("importRows")
      .selectAll()
      .where("importRows.importId", "in", this.ownImports.clearSelect().select("imports.id"));
  }

  get ownImportChoices(): Rows<"importChoices"> {
    return this.#all
      .selectFrom("importChoices")
      .selectAll()
      .where("importChoices.importId", "in", this.ownImports.clearSelect().select("imports.id"));
  }

  get ownImportMappings(): Rows<"importMappings"> {
    return this.#all
      .selectFrom("importMappings")
      .selectAll()
      .where("importMappings.userId", "=", this.actor.userId);
  }

  /** The words of a reason, readable with the entry that carries them. */
  get remarks(): VisibleRows<"remarks"> {
    return this.#all
      .selectFrom("remarks")
      .selectAll()
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("timelineEntries")
            .select("timelineEntries.id")
            .whereRef("timelineEntries.remarkId", "=", "remarks.id")
            .where((inner) => entryIsVisible(inner, this)),
        ),
      );
  }
}
