/** The same keys with texts of another language: what English must be of Swedish. */
export type Translated<W> = { readonly [K in keyof W]: W[K] extends string ? string : Translated<W[K]> };
