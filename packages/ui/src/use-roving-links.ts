import { type RefObject, useState } from "react";

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A chart is one stop for Tab; the arrows go from link to link in it, in the order they are drawn. Gives what each
 * link takes; the first is the way in until another was visited.
 */
export function useRovingLinks(chart: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<string | null>(null);

  const press = (event: React.KeyboardEvent<HTMLElement>) => {
    const links = Array.from(chart.current?.querySelectorAll<HTMLElement>("a[data-rove]") ?? []);
    const here = links.indexOf(event.currentTarget);
    const ends: Record<string, number> = { Home: 0, End: links.length - 1 };
    const target = ends[event.key] ?? here + (steps[event.key] ?? 0);
    if (target === here) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, target))]?.focus();
  };

  return (id: string, isFirst: boolean) => ({
    "data-rove": id,
    tabIndex: (at === null ? isFirst : at === id) ? 0 : -1,
    onFocus: () => setAt(id),
    onKeyDown: press,
  });
}
