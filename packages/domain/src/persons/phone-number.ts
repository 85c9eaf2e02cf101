/**
 * Only the figures, in the national form: `+46 70-123 45 67`, `0046…` and `070-123 45 67` are one number. Kept as
 * text to search in; what was typed is what people read.
 */
export function phoneDigits(phone: string): string {
  const digits = phone.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  return digits.replace(/^(\+46|0046)0?/, "0").replace(/\D/g, "");
}

const fewestDigits = 3;

/** The figures of a typed text that is nothing but a number (`070 123`, `559955-6429`), else null. */
export function typedDigits(text: string): string | null {
  if (!/^[\d\s+()/.\p{Pd}]+$/u.test(text)) return null;
  const digits = phoneDigits(text);
  return digits.length < fewestDigits ? null : digits;
}
