/** 10 MB and 20,000 rows: years of a pilot's list. More is refused before anything is kept. */
export const mostBytes = 10_000_000;
export const mostRows = 20_000;
export const mostColumns = 200;
export const longestCell = 32_000;

/** Rows in one transaction, at most: others wait for it. */
export const mostRowsAtOnce = 200;

/** Answers sent in one go. */
export const mostChoicesAtOnce = 200;

/** As long as an import can be undone; then the file's rows are forgotten too. */
export const undoDays = 14;

/** Files that wait to be imported; the oldest gives way. */
export const mostWaiting = 5;
