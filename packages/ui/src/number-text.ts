/** Swedish and English spellings of a number: any kind of space between thousands, comma or point before decimals. */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  if (bare === "") return null;
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll(",", ""));
  if (!/^-?\d+([.,]\d+)?$/.test(bare)) return Number.NaN;
  return Number(bare.replace(",", "."));
}

export function writeNumber(value: number | null, locale: string): string {
  if (value === null || Number.isNaN(value)) return "";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}
