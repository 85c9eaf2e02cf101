import type * as z from "zod";
import { momentOfWallTime, wallTimeAt } from "./stockholm-clock.ts";

const dayInMs = 86_400_000;

// The schemas of both stand in `calendar-input.ts`: whoever only counts days does without them (docs/decisions/0012).

/** A real day between 1900 and 2199, as `YYYY-MM-DD`. Text order is calendar order, in TypeScript and in SQL. */
export type CalendarDate = string & z.core.$brand<"CalendarDate">;

/** A moment in UTC with milliseconds, `2026-11-27T13:02:00.000Z`: one spelling, so that text order is time order. */
export type Instant = string & z.core.$brand<"Instant">;

/** `HH:MM` on a clock in Stockholm. */
export type ClockTime = `${number}:${number}`;

/** There is such a day: 2026-02-30 is none, nor is 1899-12-31. */
export function isRealDay(text: string): text is CalendarDate {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  // Some engines roll 30 February over to March instead of refusing it.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** The one spelling of `Instant`, on a real day. */
export function isRealInstant(text: string): text is Instant {
  return (
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text) && isRealDay(text.slice(0, 10))
  );
}

function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayInMs;
}

/**
 * Sums may leave 1900–2199, where only input is held: a reminder after the last day that may be typed
 * must not bring a page down.
 */
function fromDayNumber(days: number): CalendarDate {
  // A day number always is a real day.
  return new Date(days * dayInMs).toISOString().slice(0, 10) as CalendarDate;
}

/** The day, or undefined where the calendar has none such (or outside 1900–2199). */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  const date = text.join("-");
  return isRealDay(date) ? date : undefined;
}

/** Days and months beyond the month or the year roll over: day 32 of January is 1 February, day 0 the day before. */
export function rolledDate(year: number, month: number, day: number): CalendarDate {
  return fromDayNumber(Date.UTC(year, month - 1, day) / dayInMs);
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day number, or the month's last day: a month from 31 January ends on 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const lastDay = rolledDate(year, month + months + 1, 0);
  const sameDay = rolledDate(year, month + months, day);
  return isBefore(sameDay, lastDay) ? sameDay : lastDay;
}

/** Calendar days from the one to the other; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** As ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function weekday(date: CalendarDate): Weekday {
  // Day 0 (1 January 1970) was a Thursday; the remainder of seven, plus one, is 1 to 7.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  return date < other;
}

export function isAfter(date: CalendarDate, other: CalendarDate): boolean {
  return date > other;
}

/** ISO 8601, as Swedish calendars count: a week belongs to the year of its Thursday. */
export function isoWeek(date: CalendarDate): { year: number; week: number } {
  const year = yearOf(addDays(date, 4 - weekday(date)));
  return {
    year,
    week: Math.floor(daysBetween(mondayOfWeek(year, 1), date) / 7) + 1,
  };
}

/** 52 or 53: the week that holds 28 December is the last (ISO 8601). */
export function weeksInYear(year: number): number {
  return isoWeek(rolledDate(year, 12, 28)).week;
}

/** The week that holds 4 January is week 1. */
export function mondayOfWeek(year: number, week: number): CalendarDate {
  const fourthOfJanuary = rolledDate(year, 1, 4);
  return addDays(fourthOfJanuary, 1 - weekday(fourthOfJanuary) + (week - 1) * 7);
}

/** The day it is in Sweden at that moment. */
export function calendarDateAt(moment: Instant): CalendarDate {
  return fromDayNumber(Math.floor(wallTimeAt(Date.parse(moment)) / dayInMs));
}

/** The moment when clocks in Sweden show that time on that day. */
export function instantAt(date: CalendarDate, time: ClockTime): Instant {
  const [hour, minute] = time.split(":").map(Number);
  const wall = Date.parse(`${date}T00:00:00Z`) + (Number(hour) * 60 + Number(minute)) * 60_000;
  // toISOString writes exactly the spelling that `instant` demands.
  return new Date(momentOfWallTime(wall)).toISOString() as Instant;
}

/** Minutes that pass, whatever clocks in Sweden do meanwhile. */
export function addMinutes(moment: Instant, minutes: number): Instant {
  // toISOString writes exactly the spelling that `instant` demands.
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString() as Instant;
}
