import css from "./policy-table.module.css";

export type PolicyRow = { readonly name: string; readonly cells: readonly React.ReactNode[] };

/** A table to be read and printed: nothing in it can be opened or sorted. On the phone each row is a block. */
export function PolicyTable(props: {
  caption: string;
  nameHead: string;
  heads: readonly string[];
  rows: readonly PolicyRow[];
}) {
  return (
    <table className={css.table}>
      <caption className={css.caption}>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.nameHead}</th>
          {props.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {props.heads.map((head, place) => (
              <td key={head} data-head={head}>
                <span>{row.cells[place]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
