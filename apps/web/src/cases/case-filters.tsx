import { caseKinds, casePhases } from "@lots/domain/cases/case";
import { FilterChip } from "@lots/ui/filter-chip";
import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type CaseAddress, withAddress } from "./case-list-filter.ts";

const any = "any";
type Filtered = "fas" | "slag" | "enhet" | "lots" | "boll";

/** The filters that narrow a view; each stands in the address. */
export function CaseFilters({ asked }: { asked: CaseAddress }) {
  const say = useTranslations("cases.list.filter");
  const codes = useTranslations("codes");
  const sayBall = useTranslations("cases.ball");
  const units = useQuery(trpc.units.list.queryOptions({}));
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const unitOptions = (units.data ?? []).map(({ id, name }) => ({ value: id, word: name }));
  return (
    <>
      <FilterSelect
        name="fas"
        label={say("phase")}
        asked={asked}
        options={casePhases.map((value) => ({ value, word: codes(`casePhase.${value}`) }))}
      />
      <FilterSelect
        name="boll"
        label={say("waitingOn")}
        asked={asked}
        options={[
          { value: "company", word: sayBall("company") },
          { value: "pilot", word: sayBall("pilot") },
          ...unitOptions,
        ]}
      />
      <FilterSelect name="enhet" label={say("unit")} asked={asked} options={unitOptions} />
      <FilterSelect
        name="slag"
        label={say("kind")}
        asked={asked}
        options={caseKinds.map((value) => ({ value, word: codes(`caseKind.${value}`) }))}
      />
      <FilterSelect
        name="lots"
        label={say("pilot")}
        asked={asked}
        options={(directory.data ?? [])
          .filter(({ isPilot }) => isPilot)
          .map(({ id, name }) => ({ value: id, word: name }))}
      />
      {asked.lange !== null && <LongWaitChip />}
    </>
  );
}

/** Comes with a number of Översikt; it stands where it can be taken away. */
function LongWaitChip() {
  const say = useTranslations("cases.list");
  const [search] = useSearchParams();
  const navigate = useNavigate();
  return (
    <FilterChip
      name={say("filter.longWait")}
      value={say("filter.longWaitValue")}
      removeLabel={say("removeFilter", { name: say("filter.longWait") })}
      onRemove={() =>
        void navigate(
          { search: withAddress(search, { lange: null }), hash: window.location.hash },
          { replace: true },
        )
      }
    />
  );
}

function FilterSelect(props: {
  name: Filtered;
  label: string;
  asked: CaseAddress;
  options: readonly { value: string; word: string }[];
}) {
  const say = useTranslations("cases.list.filter");
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { name, label, options, asked } = props;
  const choose = (value: string) =>
    void navigate(
      { search: withAddress(search, { [name]: value === any ? null : value }), hash: window.location.hash },
      { replace: true },
    );
  return (
    <Select
      label={label}
      isLabelHidden
      kind="plain"
      placeholder={label}
      value={asked[name] ?? any}
      groups={[
        {
          options: [
            { value: any, word: `${label}: ${say("any")}` },
            ...options.map(({ value, word }) => ({ value, word: `${label}: ${word}` })),
          ],
        },
      ]}
      onChange={choose}
    />
  );
}
