export type LabelBox = {
  /** Where on the axis it belongs, in px. */
  at: number;
  width: number;
  /** `middle` stands over its place, `start` begins there. */
  align: "start" | "middle";
};

export type PlacedLabel = { left: number; level: number };

/**
 * Labels never stand on each other: each keeps inside the axis, and goes up a level while it would meet one already
 * placed. Level 0 is nearest the axis.
 */
export function spreadLabels(labels: readonly LabelBox[], width: number, gap = 8): PlacedLabel[] {
  const ends: { from: number; to: number; level: number }[] = [];
  return labels.map((label) => {
    const wanted = label.align === "middle" ? label.at - label.width / 2 : label.at + 4;
    const left = Math.max(0, Math.min(wanted, width - label.width));
    const to = left + label.width;
    let level = 0;
    while (ends.some((end) => end.level === level && left < end.to + gap && to + gap > end.from)) level += 1;
    ends.push({ from: left, to, level });
    return { left, level };
  });
}
