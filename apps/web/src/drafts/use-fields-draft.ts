import { useEffect, useRef, useState } from "react";
import { isRecord, textOf } from "../unknown-value.ts";
import { type Draft, useDraft } from "./use-draft.ts";

type Fields<F extends string> = Readonly<Record<F, string>>;

/** The fields of a form as they are now, and what belongs to keeping them. */
export type FieldsDraft<F extends string> = Pick<Draft<Fields<F>>, "keptAt" | "drop"> & {
  readonly words: Fields<F>;
  readonly write: (field: F, text: string) => void;
};

const fieldsOf = <F extends string>(initial: Fields<F>) => Object.keys(initial) as F[];

const mapped = <F extends string>(initial: Fields<F>, textAt: (field: F) => string): Fields<F> =>
  Object.fromEntries(fieldsOf(initial).map((field) => [field, textAt(field)])) as Fields<F>;

/** A form of texts. What was kept goes before what one began to write while it was looked for. */
export function useFieldsDraft<F extends string>(
  key: string,
  form: {
    /** What stands in the fields where nothing was kept. */
    readonly initial: Fields<F>;
    readonly titleOf: (words: Fields<F>) => string;
    /** Between what was kept in a field and what was begun there meanwhile. */
    readonly between?: string;
  },
): FieldsDraft<F> {
  const { titleOf, between = " " } = form;
  const [initial] = useState(form.initial);
  const [words, setWords] = useState(initial);
  const isWritten = useRef(false);
  const { restored, keptAt, keep, drop } = useDraft<Fields<F>>(key, {
    read: (body) =>
      isRecord(body) ? mapped(initial, (field) => textOf(body[field]) ?? initial[field]) : null,
    titleOf,
  });
  const isUntouched = (now: Fields<F>) => fieldsOf(initial).every((field) => now[field] === initial[field]);
  // Once, when the draft has been found.
  useEffect(() => {
    if (!restored) return;
    const joined = mapped(initial, (field) =>
      words[field] === initial[field] ? restored[field] : `${restored[field]}${between}${words[field]}`,
    );
    setWords(joined);
    if (isWritten.current) keep(joined);
  }, [restored]);
  return {
    words,
    write: (field, text) => {
      const next = { ...words, [field]: text };
      setWords(next);
      isWritten.current = true;
      // As long as it is looked for, what was kept is not thrown away with what was begun.
      if (restored !== undefined && isUntouched(next)) void drop();
      else keep(next);
    },
    keptAt: isUntouched(words) ? null : keptAt,
    drop: async () => {
      setWords(initial);
      await drop();
    },
  };
}
