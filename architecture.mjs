// The architecture, as rules that a machine holds the imports against (`pnpm check`). docs/architecture.md has the
// picture. Each rule says what to do instead; scripts/architecture.test.ts shows that each one bites.

const server = "^apps/server/src/";
const web = "^apps/web/src/";
const test = "[.](test|spec)[.]tsx?$|/(test|bench|harness|journeys)/";

/** Not slices: what the slices stand on. */
const serverFrame = "(?:access|api|database|http)/";
const webFrame = "(?:drafts|session|shell|words)/";

/** Who may call whose commands: each only those to its right. */
const commandOrder =
  "demonstration imports municipality units users sessions drafts contacts companies persons cases consents parts handoffs asks notes next-steps";

/** What every command on a row begins and ends with; these call no other slice, so all may call them. */
const firstSteps = `${server}(?:cases/case|parts/part|balls/ball|consents/consent|contacts/contact-search)-commands[.]ts$`;

const caseOwnedTable =
  "/(ask|ball|case|company|consent|contact|handoff|next-step|note|part|person|timeline)-table[.]ts$";

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const within = (path, pathNot = test) => ({ path, pathNot });

const laterMayNotCallEarlier = commandOrder.split(" ").flatMap((slice, index, order) => {
  if (index === 0) return [];
  const earlier = `${server}(${order.slice(0, index).join("|")})/[^/]+-commands[.]ts$`;
  return rule(
    "commands-follow-the-order",
    "Call only commands to the right in the order of architecture.mjs; what both slices need is a query.",
    within(`${server}${slice}/`),
    { path: earlier, pathNot: firstSteps },
  );
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule(
      "domain-is-pure",
      "The domain knows zod and itself; what it needs from outside is an argument.",
      within("^packages/domain/src/"),
      { pathNot: "^packages/domain/src/|node_modules/zod/" },
    ),
    rule(
      "words-know-only-the-domain",
      "A catalogue holds sentences; what they are about comes from the domain.",
      within("^packages/words/src/"),
      { path: "^(apps|packages)/|^@lots/", pathNot: "^packages/(words|domain)/src/" },
    ),
    rule(
      "ui-knows-no-business",
      "A component gets words and facts as props; what knows cases belongs in apps/web.",
      within("^packages/ui/"),
      { path: "^(apps|packages)/|^@lots/", pathNot: "^packages/ui/" },
    ),
    rule(
      "server-draws-nothing",
      "The server answers with facts; how they look is the web's.",
      within("^apps/server/"),
      { path: "^(apps/(web|e2e)|packages/ui)/" },
    ),
    rule(
      "web-sees-only-the-contract",
      "Ask for it through a procedure; a rule that both need belongs in packages/domain.",
      within("^apps/web/"),
      { path: "^apps/server/", pathNot: `${server}api/router[.]ts$` },
    ),
    rule(
      "the-contract-is-a-type",
      "Write `import type { AppRouter }`: the server's code must not reach the browser.",
      within("^apps/web/"),
      { path: "^apps/server/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "routers-do-not-query",
      "A router names procedures; put the read in `<noun>-queries.ts`, the write in `<noun>-commands.ts`.",
      within(`${server}.+-router[.]ts$`),
      { path: `node_modules/kysely/|-table[.]ts$|${server}database/` },
    ),
    rule(
      "sql-has-a-home",
      "Move the SQL into a `-queries`, `-commands` or `access/visible-*` file, or into `database/`.",
      within(
        server,
        `${test}|-(table|queries|commands)[.]ts$|${server}(access/visible|api/|database/|timeline/record)`,
      ),
      { path: "node_modules/kysely/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "drivers-have-a-door",
      "Take a `Database`; only `database/open-*.ts` knows which driver is behind it.",
      within("^(apps|packages)/", `${test}|${server}database/open-[^/]+[.]ts$`),
      { path: "node_modules/(better-sqlite3|pg)/" },
    ),
    rule(
      "visible-is-the-door",
      "Read case content through `sight`, which holds only what the actor sees.",
      within(
        server,
        `${test}|-(commands|table)[.]ts$|${server}(access/visible[^/]*|database/.+|timeline/record)[.]ts$`,
      ),
      { path: caseOwnedTable },
    ),
    rule(
      "one-pen",
      "Return `record(tx, …)`; only timeline/record.ts writes the timeline.",
      within(server, `${test}|${server}(timeline/record|access/visible|database/schema)[.]ts$`),
      { path: "/timeline-table[.]ts$" },
    ),
    rule(
      "slices-meet-by-queries",
      "Import the other slice's `-queries` or `-commands`; the rest of it is its own.",
      within(`${server}(?!${serverFrame}|demonstration/)([^/]+)/`),
      {
        path: `${server}(?!${serverFrame})[^/]+/`,
        pathNot: `${server}$1/|-(queries|row|commands|table)[.]ts$|${server}timeline/record[.]ts$`,
      },
    ),
    rule(
      "frame-knows-no-slice",
      "What slices stand on takes what it needs as an argument.",
      within(`${server}(access|database|http)/`),
      { path: `${server}(?!${serverFrame})[^/]+/`, pathNot: "-table[.]ts$" },
    ),
    rule(
      "first-steps-stand-alone",
      "What every command begins with calls no other slice: move the call to a command of its own.",
      within(firstSteps.replace("(?:", "(?=([^/]+)/)(?:")),
      { path: "-commands[.]ts$", pathNot: `${firstSteps}|${server}$1/` },
    ),
    ...laterMayNotCallEarlier,
    rule(
      "screens-compose",
      "A slice of the web knows no other slice: let a screen put both together.",
      within(`${web}(?!${webFrame}|screens/)([^/]+)/`),
      { path: `${web}[^/]+/`, pathNot: `${web}($1/|${webFrame})` },
    ),
    rule(
      "web-frame-knows-no-slice",
      "What slices stand on takes them as children or arguments.",
      within(`${web}${webFrame}`),
      { path: `${web}[^/]+/`, pathNot: `${web}${webFrame}` },
    ),
    rule(
      "tests-are-not-imported",
      "Move what both need out of the test.",
      { path: "^(apps|packages|scripts)/", pathNot: `${test}|^apps/e2e/|^scripts/` },
      { path: test },
    ),
    rule(
      "no-cycles",
      "Two files that need each other are one, or need a third.",
      within("^(apps|packages|scripts)/"),
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"],
    },
  },
};

/**
 * What imports cannot show and a look at the text can.
 * @type {readonly { name: string, comment: string, path: RegExp, pathNot: RegExp, text: RegExp }[]}
 */
export const texts = [
  {
    name: "sql-has-a-home",
    comment: "Move the query into a `-queries` or `-commands` file.",
    path: new RegExp(server),
    pathNot: new RegExp(
      `${test}|-(queries|commands)[.]ts$|${server}(access/visible|api/|database/|timeline/record)`,
    ),
    text: /[.](selectFrom|insertInto|updateTable|deleteFrom)\(/,
  },
  {
    name: "names-in-swedish-order",
    comment:
      "Order by `sortKey`: a database's own order has Å, Ä and Ö elsewhere than a Swede looks for them.",
    path: new RegExp(server),
    pathNot: new RegExp(test),
    text: /[.]orderBy\("(\w+[.])?name"/,
  },
  {
    name: "one-pen",
    comment: "Return `record(tx, …)`; only timeline/record.ts writes timeline and journal.",
    path: new RegExp(server),
    pathNot: new RegExp(`${test}|${server}(timeline/record|database/migrations/.+)[.]ts$`),
    text: /[.](insertInto|updateTable|deleteFrom)\("(timelineEntries|journal|journalHead)"\)/,
  },
  {
    name: "seen-cases-are-marked-once",
    comment: "Ask with `sight.markedCases`: only its rows carry the mark that they were seen.",
    path: new RegExp(server),
    pathNot: new RegExp(`${test}|${server}access/visible`),
    text: /markedCaseId|withinCases/,
  },
  {
    name: "lapses-are-told",
    comment: "Call what ends offers in `handoff-lapse-commands.ts`: it tells both sides itself.",
    path: new RegExp(server),
    pathNot: new RegExp(`${test}|${server}(handoffs/handoff|asks/ask)-lapse-commands[.]ts$`),
    text: /state: "lapsed"/,
  },
  {
    name: "settings-touch-no-case",
    comment: "Call a command of the slice that owns the rows: it tells what followed, with `follows(tx, …)`.",
    path: new RegExp(`${server}(units|users|municipality|sessions)/`),
    pathNot: new RegExp(test),
    text: /[.](insertInto|updateTable|deleteFrom)\("(?!users|userRoles|units|municipality|passwords|sessions|oneTimeLinks|rateLimits|preferences|operations)/,
  },
];
