import type { faults as sv } from "../sv/faults.ts";
import type { Translated } from "../translated.ts";

export const faults = {
  invalid: "Nothing has been saved yet. Correct what is marked and save again.",
  unreachable: "The server does not answer. What you have written is kept. Try again in a while.",
  defect:
    "Something went wrong on our side. What you have written is kept. Try again, and quote error number {requestId} if that does not help.",
  defectWithoutId:
    "Something went wrong on the page. What you have written is kept. Reload the page, and tell your administrator if that does not help.",
  field: {
    missing: "Fill this in.",
    "too-long": "This is too long. Shorten the text.",
    "no-such-day": "There is no such day. Write for example fri, +3, w 49 or 1/12.",
    "no-such-instant": "There is no such time. Write for example 14:30.",
    "no-such-country": "Write the country with two letters, for example NO.",
    "control-character": "The text has signs that cannot be saved. Type it by hand.",
    "too-short": "The password is too short. It needs at least 12 characters.",
    "too-common": "That password is among the first to be guessed. Take a few words in a row.",
    "no-such-colour": "Write the colour as # and six characters, for example #1f5f8b.",
    email: "Write a whole e-mail address, for example anna@municipality.se.",
    number: "Write a number.",
    other: "This cannot be saved. Check what you wrote.",
  },
} as const satisfies Translated<typeof sv>;
