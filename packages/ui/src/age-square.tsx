import css from "./age.module.css";
import { classNames } from "./class-names.ts";

/** 0–7, 8–14, 15–30, over 30 days. */
export type Age = 1 | 2 | 3 | 4;

export function ageOf(days: number): Age {
  if (days > 30) return 4;
  if (days > 14) return 3;
  return days > 7 ? 2 : 1;
}

export function ageClass(age: Age): string {
  return classNames(css.age, css[`age${age}`]);
}

/** How long the ball has lain; the figure stands beside it. */
export function AgeSquare({ age, size = 10 }: { age: Age; size?: 10 | 12 | 14 }) {
  return (
    <span
      className={`${css.square} ${ageClass(age)}`}
      style={{ width: size, height: size }}
      aria-hidden="true"
    />
  );
}
