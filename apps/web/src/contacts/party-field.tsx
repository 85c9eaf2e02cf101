import { caseName } from "@lots/domain/cases/case-name";
import { searchedText } from "@lots/domain/text/searched-text";
import type { AppRouter } from "@lots/server/api";
import { ComboBox, type OptionGroup } from "@lots/ui/combo-box";
import { PickedField } from "@lots/ui/picked-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import type { Party } from "./quick-log-draft.ts";

type Hit = inferRouterOutputs<AppRouter>["companies"]["find"][number];

const keyOf = (hit: Hit): string => `${hit.kind}:${hit.id}`;

function partyOf(hit: Hit): Party {
  switch (hit.kind) {
    case "company":
      return { kind: "company", id: hit.id, name: hit.name };
    case "case":
      return {
        kind: "case",
        id: hit.id,
        number: hit.number,
        name: caseName(hit),
        companyId: hit.companyId,
      };
    case "person":
      return {
        kind: "person",
        id: hit.id,
        name: hit.name,
        companyId: hit.companyId,
        companyName: hit.companyName,
      };
  }
}

function optionOf(hit: Hit): OptionGroup["options"][number] {
  const id = keyOf(hit);
  switch (hit.kind) {
    case "company":
      return { id, word: hit.name, meta: hit.organisationNumber ?? "" };
    case "case":
      return { id, word: caseName(hit), meta: `${hit.number}, ${hit.title}` };
    case "person":
      return { id, word: hit.name, meta: [hit.companyName, hit.phone].filter(Boolean).join(", ") };
  }
}

/** One field for company, case or person: searched, or made from the name that was typed. */
export function PartyField(props: {
  party: Party | null;
  text: string;
  error: string | null;
  /** A partner logs on the cases that are shared with it. */
  onlyCases: boolean;
  onText: (text: string) => void;
  onParty: (party: Party | null) => void;
}) {
  const say = useTranslations("contacts");
  const text = props.text.trim();
  const found = useQuery(
    trpc.companies.find.queryOptions(
      { text: searchedText(text) },
      { enabled: props.party === null, placeholderData: keepPreviousData },
    ),
  );
  if (props.party !== null) {
    const { party } = props;
    const meta = {
      company: "",
      person: "",
      new: say("partyNew"),
      case: party.kind === "case" ? party.number : "",
    };
    return (
      <PickedField
        label={say("party")}
        icon={party.kind === "case" ? "cases" : party.kind === "person" ? "person" : "companies"}
        word={
          party.kind === "person" && party.companyName !== null
            ? `${party.name}, ${party.companyName}`
            : party.name
        }
        meta={meta[party.kind]}
        error={props.error}
        changeWord={say("change")}
        onChange={() => props.onParty(null)}
      />
    );
  }
  const hits = (found.data ?? []).filter(({ kind }) => kind === "case" || !props.onlyCases);
  const kinds = text === "" ? (["recent"] as const) : (["company", "case", "person"] as const);
  return (
    <ComboBox
      label={say("party")}
      text={props.text}
      onTextChange={props.onText}
      error={props.error}
      hint={props.onlyCases ? say("onlyCases") : undefined}
      icon="search"
      size="log"
      autoFocus
      placeholder={say("partyPlaceholder")}
      isLoading={found.isPending || found.isPlaceholderData}
      groups={kinds.map((kind) => ({
        title: say(`partyGroup.${kind}`),
        options: hits.filter((hit) => kind === "recent" || hit.kind === kind).map(optionOf),
      }))}
      onChoose={(id) => {
        const hit = hits.find((one) => keyOf(one) === id);
        if (hit !== undefined) props.onParty(partyOf(hit));
      }}
      create={
        text === "" || props.onlyCases
          ? undefined
          : {
              word: say("partyCreate", { name: text }),
              onChoose: () => props.onParty({ kind: "new", name: text }),
            }
      }
      words={{
        count: (count) => say("partyCount", { count }),
        loading: say("partyLoading"),
        none: say("partyNone"),
      }}
    />
  );
}
