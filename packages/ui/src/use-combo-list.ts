import { useEffect, useState } from "react";
import type { OptionGroup } from "./combo-options.tsx";

/** The row that makes something new of the text. */
export const createRow = "create-row";

/** The keys and the open list of a combo box; which row is at hand is kept by id, so that new answers do not move it. */
export function useComboList(props: {
  text: string;
  onTextChange: (text: string) => void;
  groups: readonly OptionGroup[];
  onChoose: (id: string) => void;
  create?: { onChoose: () => void } | undefined;
  isLoading?: boolean;
  onBlur?: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const isLoading = props.isLoading === true;
  const options = props.groups.flatMap((group) => group.options.map((option) => option.id));
  const rows = props.create ? [...options, createRow] : options;
  const active = wanted !== null && rows.includes(wanted) ? wanted : (rows[0] ?? null);

  const take = (row: string) => {
    setOpen(false);
    setWanted(null);
    setTaking(false);
    if (row === createRow) props.create?.onChoose();
    else props.onChoose(row);
  };

  const step = (by: number) => {
    const at = active === null ? -1 : rows.indexOf(active);
    setWanted(rows[(at + by + rows.length) % rows.length] ?? null);
  };

  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) step(event.key === "ArrowDown" ? 1 : -1);
      else setOpen(true);
    } else if (event.key === "Enter" && isOpen && active !== null && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      // What is listed answers an earlier text: the first row is taken when it answers this one.
      if (isLoading && active !== wanted) setTaking(true);
      else take(active);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
      setTaking(false);
    }
  };

  useEffect(() => {
    if (isTaking && !isLoading && active !== null) take(active);
  });

  useEffect(() => {
    if (isOpen && active !== null)
      document.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [isOpen, active]);

  return {
    isOpen,
    active,
    found: options.length,
    press,
    take,
    open: () => setOpen(true),
    close: () => setOpen(false),
    write: (text: string) => {
      setOpen(true);
      setWanted(null);
      setTaking(false);
      props.onTextChange(text);
    },
    leave: () => {
      setOpen(false);
      setTaking(false);
      props.onBlur?.();
    },
  };
}
