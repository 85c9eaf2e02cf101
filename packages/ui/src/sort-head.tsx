import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useAnchor } from "./link.tsx";
import css from "./sort-head.module.css";
import { asColumnHead } from "./table-roles.ts";

export type Sorting = {
  direction: "ascending" | "descending" | null;
  /** The address of the list sorted so; or what to do, where the order is not in the address. */
  href?: string;
  onPress?: () => void;
};

/** A head one may sort by: a link or a button, with the arrow when the list is sorted by it. */
export function SortHead(props: {
  head: ReactNode;
  mark?: ReactNode;
  align?: "start" | "end";
  sorting?: Sorting;
}) {
  return (
    <th
      {...asColumnHead}
      scope="col"
      className={classNames(css.cell, props.align === "end" && css.end)}
      aria-sort={props.sorting?.direction ?? undefined}
    >
      <SortFace {...props} />
    </th>
  );
}

/** Without its cell, for lists that are no table. */
export function SortFace(props: { head: ReactNode; mark?: ReactNode; sorting?: Sorting }) {
  const Anchor = useAnchor();
  const { sorting } = props;
  const face = (
    <>
      {props.mark}
      <span>{props.head}</span>
      {sorting?.direction && (
        <Icon name={sorting.direction === "ascending" ? "arrow-up" : "arrow-down"} size={16} />
      )}
    </>
  );
  if (sorting?.href) {
    return (
      <Anchor href={sorting.href} className={classNames(css.face, css.press)}>
        {face}
      </Anchor>
    );
  }
  if (sorting?.onPress) {
    return (
      <button type="button" className={classNames(css.face, css.press)} onClick={sorting.onPress}>
        {face}
      </button>
    );
  }
  return <span className={css.face}>{face}</span>;
}
