import { type ReactNode, useState } from "react";
import css from "./board.module.css";
import { IconButton } from "./icon-button.tsx";
import { Link } from "./link.tsx";
import { Menu } from "./menu.tsx";

export type BoardCard = { id: string; href: string; title: string; matter?: ReactNode; facts?: ReactNode };
export type BoardColumn = { id: string; word: string; cards: readonly BoardCard[] };

/** Cards in columns. A card moves by its menu; dragging is the same for those who can. */
export function Board(props: {
  columns: readonly BoardColumn[];
  /** Absent: nothing can be moved here. */
  onMove?: (cardId: string, columnId: string) => void;
  words: {
    /** Names a card's menu: "Flytta Nordkyl". */
    move: (title: string) => string;
    /** "Flytta till" */
    moveTo: string;
    /** In a column without cards: "Inga ärenden". */
    none: string;
  };
}) {
  const [dragged, setDragged] = useState<string | null>(null);
  const { onMove } = props;
  const drop = (columnId: string) => {
    if (dragged) onMove?.(dragged, columnId);
    setDragged(null);
  };
  return (
    <div className={css.room}>
      <div className={css.board}>
        {props.columns.map((column) => (
          <section
            key={column.id}
            className={css.column}
            aria-labelledby={`board-${column.id}`}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={() => drop(column.id)}
          >
            <h2 className={css.head} id={`board-${column.id}`}>
              {column.word} <span className={css.count}>{column.cards.length}</span>
            </h2>
            {column.cards.length === 0 && <p className={css.none}>{props.words.none}</p>}
            <ul className={css.cards}>
              {column.cards.map((card) => (
                <li
                  key={card.id}
                  className={css.card}
                  draggable={Boolean(onMove)}
                  onDragStart={() => setDragged(card.id)}
                  onDragEnd={() => setDragged(null)}
                >
                  <div className={css.top}>
                    <h3 className={css.title}>
                      <Link href={card.href} kind="strong">
                        {card.title}
                      </Link>
                    </h3>
                    {onMove && (
                      <Menu
                        label={props.words.move(card.title)}
                        trigger={<IconButton icon="more" size="row" label={props.words.move(card.title)} />}
                        placement="bottom end"
                        groups={[
                          {
                            title: props.words.moveTo,
                            entries: props.columns.map((other) => ({
                              id: other.id,
                              word: other.word,
                              isChosen: other.id === column.id,
                              isDisabled: other.id === column.id,
                              onPress: () => onMove(card.id, other.id),
                            })),
                          },
                        ]}
                      />
                    )}
                  </div>
                  {card.matter && <p className={css.matter}>{card.matter}</p>}
                  {card.facts && <div className={css.facts}>{card.facts}</div>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
