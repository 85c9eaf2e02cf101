import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { Icon } from "./icon.tsx";
import css from "./option-list.module.css";
import { Popover } from "./popover.tsx";
import { letterOf, OptionFace, type SelectGroup, type SelectOption } from "./select-option.tsx";
import { useTypedWord } from "./typed-word.ts";

type SelectListProps = {
  field: RefObject<HTMLElement | null>;
  labelId: string;
  groups: readonly SelectGroup<string>[];
  value: string | null;
  /** The letter that opened it, or "". */
  typed: string;
  onChoose: (value: string) => void;
  onClose: () => void;
};

/** What a `Select` opens. Arrows move, letters find, Enter or space takes, Esc and Tab leave it as it was. */
export function SelectList(props: SelectListProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      triggerRef={props.field}
      placement="bottom start"
      aria-labelledby={props.labelId}
    >
      <Options {...props} />
    </Popover>
  );
}

function Options(props: SelectListProps) {
  const box = useRef<HTMLDivElement>(null);
  const typedWord = useTypedWord();
  const options = props.groups.flatMap((group) => group.options).filter((option) => !option.isDisabled);

  const focus = (option: SelectOption<string> | undefined) => {
    if (option === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(option.value)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };

  const find = (letter: string) => {
    const word = typedWord(letter).toLocaleLowerCase("sv");
    focus(options.find((option) => option.word.toLocaleLowerCase("sv").startsWith(word)));
  };

  useEffect(() => {
    focus(options.find((option) => option.value === props.value) ?? options[0]);
    if (props.typed !== "") find(props.typed);
  }, []);

  const take = (value: string) => {
    props.onChoose(value);
    props.onClose();
  };

  const press = (event: KeyboardEvent) => {
    const at = options.findIndex((option) => option.value === focusedValue());
    const next: Record<string, SelectOption<string> | undefined> = {
      ArrowDown: options[Math.min(at + 1, options.length - 1)],
      ArrowUp: options[Math.max(at - 1, 0)],
      Home: options[0],
      End: options.at(-1),
    };
    const letter = letterOf(event);
    const isTaking = event.key === "Enter" || event.key === " ";
    if (event.key in next) focus(next[event.key]);
    else if (isTaking && options[at] !== undefined) take(options[at].value);
    else if (event.key === "Tab") props.onClose();
    else if (letter !== null) find(letter);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={-1}
      className={css.list}
      aria-labelledby={props.labelId}
      onKeyDown={press}
    >
      {props.groups.map((group, place) =>
        group.title ? (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
          <div key={group.title} role="group" aria-label={group.title} className={css.group}>
            <div className={css.title} aria-hidden="true">
              {group.title}
            </div>
            <Rows group={group} value={props.value} onTake={take} />
          </div>
        ) : (
          <Rows key={place} group={group} value={props.value} onTake={take} />
        ),
      )}
    </div>
  );
}

const focusedValue = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset.value : undefined;

function Rows(props: { group: SelectGroup<string>; value: string | null; onTake: (value: string) => void }) {
  return props.group.options.map((option) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's own
    <div
      key={option.value}
      role="option"
      tabIndex={-1}
      data-value={option.value}
      aria-selected={option.value === props.value}
      aria-disabled={option.isDisabled || undefined}
      data-selected={option.value === props.value || undefined}
      data-disabled={option.isDisabled || undefined}
      className={css.option}
      onClick={() => option.isDisabled || props.onTake(option.value)}
    >
      <OptionFace option={option} />
      <span className={css.tick}>
        <Icon name="check" size={16} />
      </span>
    </div>
  ));
}
