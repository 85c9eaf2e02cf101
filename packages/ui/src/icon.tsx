import css from "./icon.module.css";
import { iconShapes } from "./icon-shapes.ts";

export type IconName = keyof typeof iconShapes;

export const iconNames = Object.keys(iconShapes) as IconName[]; // keys of a const table are exactly its names

/** Always beside a word, so it says nothing itself; a lone icon takes its name from `icon-button`. */
export function Icon({ name, size = 20 }: { name: IconName; size?: 16 | 20 | 24 }) {
  return (
    <svg className={css.icon} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconShapes[name]} strokeWidth={size === 16 ? 2 : 1.5} />
    </svg>
  );
}
