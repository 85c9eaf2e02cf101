import * as z from "zod";
import { isRealDay, isRealInstant } from "./calendar-date.ts";

export const calendarDate = z.string().refine(isRealDay, { error: "no-such-day" }).brand<"CalendarDate">();

export const instant = z.string().refine(isRealInstant, { error: "no-such-instant" }).brand<"Instant">();
