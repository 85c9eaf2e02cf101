/*
 * In a narrow room the rows are laid out as blocks, and browsers then forget that a table is one: the roles are said
 * outright, so that what is read aloud stays the same.
 */
export const asTable = { role: "table" } as const;
export const asRowGroup = { role: "rowgroup" } as const;
export const asRow = { role: "row" } as const;
export const asCell = { role: "cell" } as const;
export const asRowHead = { role: "rowheader" } as const;
export const asColumnHead = { role: "columnheader" } as const;

/* Of a list of which only the rows in view exist: moved in by keys, with its own count of rows. */
export const asGrid = { role: "grid" } as const;
export const asGridCell = { role: "gridcell" } as const;
