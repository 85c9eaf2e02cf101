import type { Channel } from "@lots/domain/contacts/contact";
import type { Mapping } from "@lots/domain/imports/import-mapping";
import { isSingle, type Target } from "@lots/domain/imports/import-target";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type OneImport, untilChanged } from "./imports.ts";

type Meanings<T> = Readonly<Record<string, T | null>>;

/** A word of the list with what it means: as chosen here, else as remembered or guessed. */
export type Meant<T> = {
  readonly spelled: string;
  readonly word: string;
  readonly rows: number;
  readonly meaning: T | null;
};

function meant<T, V extends { spelled: string; word: string; rows: number }>(
  values: readonly V[] | undefined,
  guess: (value: V) => T | null,
  chosen: Meanings<T>,
): readonly Meant<T>[] | undefined {
  return values?.map((value) => {
    const { spelled, word, rows } = value;
    const meaning = Object.hasOwn(chosen, spelled) ? (chosen[spelled] ?? null) : guess(value);
    return { spelled, word, rows, meaning };
  });
}

const asRecord = <T>(values: readonly Meant<T>[]): Record<string, T | null> =>
  Object.fromEntries(values.map(({ spelled, meaning }) => [spelled, meaning]));

/** How the list is understood, while the pilot looks it over. */
export function useMapping(one: OneImport) {
  const say = useTranslations("imports.column");
  const { id, guessed, mapping: said } = one;
  const [hasHeadings, setHeadings] = useState(said?.hasHeadings ?? guessed.hasHeadings);
  const [targets, setTargets] = useState<readonly Target[]>(
    said?.columns.map(({ target }) => target) ?? guessed.targets,
  );
  const [channels, setChannels] = useState<Meanings<Channel>>(said?.channels ?? {});
  const [units, setUnits] = useState<Meanings<string>>(said?.units ?? {});

  const columnOf = (target: Target): number => targets.indexOf(target);
  const wanted = (target: Target) => ({ id, hasHeadings, column: Math.max(0, columnOf(target)) });
  const asked = (target: Target) => ({ ...untilChanged, enabled: columnOf(target) >= 0 });
  const channelQuery = useQuery(trpc.imports.channelValues.queryOptions(wanted("channel"), asked("channel")));
  const unitQuery = useQuery(trpc.imports.unitValues.queryOptions(wanted("unit"), asked("unit")));
  const channelWords =
    columnOf("channel") < 0 ? [] : meant(channelQuery.data, ({ channel }) => channel, channels);
  const unitWords = columnOf("unit") < 0 ? [] : meant(unitQuery.data, ({ unitId }) => unitId, units);

  const headingOf = (column: number): string =>
    (hasHeadings ? guessed.headings[column] : "") || say("nameless", { number: column + 1 });

  return {
    hasHeadings,
    setHeadings,
    targets,
    headingOf,
    channelWords,
    unitWords,
    has: (target: Target): boolean => columnOf(target) >= 0,
    /** Two columns cannot be the same: the one that was it is not taken then. */
    setTarget: (column: number, target: Target) =>
      setTargets((before) =>
        before.map((other, at) => {
          if (at === column) return target;
          return other === target && isSingle(target) ? "leave" : other;
        }),
      ),
    setChannel: (word: string, channel: Channel | null) =>
      setChannels((before) => ({ ...before, [word]: channel })),
    setUnit: (word: string, unitId: string | null) => setUnits((before) => ({ ...before, [word]: unitId })),
    /** Null while the words of a column are being fetched. */
    mapping: (): Mapping | null =>
      channelWords === undefined || unitWords === undefined
        ? null
        : {
            hasHeadings,
            columns: targets.map((target, column) => ({ heading: headingOf(column), target })),
            channels: asRecord(channelWords),
            units: asRecord(unitWords),
          },
  };
}

export type MappingInHand = ReturnType<typeof useMapping>;
