/** As many letters as a search takes. */
export const longestSearch = 200;

/** What is searched for when somebody types or pastes this: its beginning, with no letter cut in two. */
export const searchedText = (typed: string): string => typed.trim().slice(0, longestSearch).toWellFormed();
