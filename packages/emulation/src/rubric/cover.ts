import type { Problems } from '@qcdc/core/checks';
import { compareFractions, type Fraction } from '@qcdc/core/exact';

/** A range of numbers a band or class stands for; `null` ends are without limit. */
export interface EntryRange {
  /** Lower end. */
  readonly from: Fraction | null;
  /** Upper end. */
  readonly to: Fraction | null;
}

/** Which end belongs to a range. */
export type Closed = 'lower' | 'upper';

/**
 * Tells whether a number lies in a range. A range whose ends are equal holds that one number.
 *
 * @param value - the number
 * @param range - the range
 * @param closed - which end belongs to it
 * @returns `true` when it lies inside
 */
export function within(value: Fraction, { from, to }: EntryRange, closed: Closed): boolean {
  if (from !== null && to !== null && compareFractions(from, to) === 0) return compareFractions(value, from) === 0;
  const above = from === null ? 1 : compareFractions(value, from);
  const below = to === null ? -1 : compareFractions(value, to);
  return closed === 'lower' ? above >= 0 && below < 0 : above > 0 && below <= 0;
}

const isPoint = ({ from, to }: EntryRange): boolean => from !== null && to !== null && compareFractions(from, to) === 0;

// `null` lower ends first; of equal lower ends the single number comes first.
function byLowerEnd(a: EntryRange, b: EntryRange): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1;
  const order = compareFractions(a.from, b.from);
  return order !== 0 ? order : Number(isPoint(b)) - Number(isPoint(a));
}

/** Where faults of a table are told. */
export interface CoverPlace {
  /** Path to the table. */
  readonly path: string;
  /** What its entries are. */
  readonly what: 'bands' | 'classes';
  /** Gathers what is wrong. */
  readonly problems: Problems;
}

const entries = {
  bands: { vi: 'khoảng điểm', en: 'bands' },
  classes: { vi: 'mức xếp loại', en: 'classes' },
} as const;

/**
 * Checks that ranges lie edge to edge, each number in exactly one of them: `emulation/band-gap`,
 * `emulation/band-overlap`, `emulation/band-upside-down`.
 *
 * @param ranges - in any order
 * @param closed - which end belongs to a range
 * @param place - where they stand and what they are
 * @returns the lowest and the highest end; `null` when one starts above its end, for then nothing can be told of the others
 */
export function checkCover(ranges: readonly EntryRange[], closed: Closed, place: CoverPlace): EntryRange | null {
  const { path, problems } = place;
  const what = entries[place.what];
  const upsideDown = ranges.filter(({ from, to }) => from !== null && to !== null && compareFractions(from, to) > 0);
  if (upsideDown.length > 0)
    problems.add(
      'emulation/band-upside-down',
      {
        vi: `có ${what.vi} bắt đầu cao hơn chỗ kết thúc; đổi chỗ from và to`,
        en: `one of the ${what.en} starts above its end; swap from and to`,
      },
      path,
    );
  if (upsideDown.length > 0) return null;
  const ordered = [...ranges].sort(byLowerEnd);
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1] as EntryRange;
    const after = ordered[i] as EntryRange;
    const meet = before.to === null || after.from === null ? 1 : compareFractions(before.to, after.from); // > 0: they overlap
    // Where both touch, exactly one of them holds the number: by convention, or because one is that single number.
    const pointsTouch = isPoint(before) && isPoint(after);
    const heldTwice = (closed === 'lower' && isPoint(before)) || (closed === 'upper' && isPoint(after)) || pointsTouch;
    if (meet > 0 || (meet === 0 && heldTwice))
      problems.add(
        'emulation/band-overlap',
        {
          vi: `hai ${what.vi} cùng chứa một số; cho mức này kết thúc ở chỗ mức kia bắt đầu`,
          en: `two ${what.en} hold the same number; end one where the next begins`,
        },
        path,
      );
    if (meet < 0)
      problems.add(
        'emulation/band-gap',
        {
          vi: `giữa hai ${what.vi} kề nhau có những số không thuộc mức nào; nối liền lại`,
          en: `none of the ${what.en} holds the numbers between two neighbours; close the gap`,
        },
        path,
      );
  }
  return { from: (ordered[0] as EntryRange).from, to: (ordered.at(-1) as EntryRange).to };
}
