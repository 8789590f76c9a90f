import { compareFractions, type Fraction, zero } from '@qcdc/core/exact';
import { amountOf } from './amount.ts';
import { checkCondition } from './check-condition.ts';
import { checkThreshold } from './check-fact.ts';
import type { ClassTable } from './class-table.ts';
import { checkCover, type EntryRange } from './cover.ts';
import type { Names } from './names.ts';
import type { Threshold } from './threshold.ts';

/** The lowest and highest total the rubric can give. */
export interface ScoreRange {
  /** Lowest possible. */
  readonly low: Fraction;
  /** Highest possible, `null` when a bonus knows no limit. */
  readonly high: Fraction | null;
}

// Every kind of unit has its own table; a table without thresholds by unit has one.
function choicesOf(table: ClassTable): readonly (string | null)[] {
  const keys = new Set<string>();
  for (const { from, to } of table.classes)
    for (const end of [from, to]) if (typeof end === 'object') for (const key of Object.keys(end.values)) keys.add(key);
  return keys.size === 0 ? [null] : [...keys];
}

function end(threshold: Threshold | undefined, choice: string | null): Fraction | null {
  if (threshold === undefined) return null;
  if (typeof threshold !== 'object') return amountOf(threshold);
  const value = choice === null ? undefined : threshold.values[choice];
  return value === undefined ? null : amountOf(value);
}

function checkEach(table: ClassTable, names: Names): void {
  const ids = new Set<string>();
  for (const [i, c] of table.classes.entries()) {
    const path = `classes.classes[${i}]`;
    if (ids.has(c.id))
      names.problems.add(
        'emulation/id-used-twice',
        { vi: `mức xếp loại "${c.id}" có hai lần`, en: `class "${c.id}" stands twice` },
        path,
      );
    ids.add(c.id);
    checkThreshold(c.from, names, `${path}.from`);
    checkThreshold(c.to, names, `${path}.to`);
    for (const [k, condition] of (c.conditions ?? []).entries())
      checkCondition(condition, names, `${path}.conditions[${k}]`);
    if (c.conditions !== undefined && c.otherwise === undefined)
      names.problems.add(
        'emulation/no-fall-through',
        {
          vi: 'nêu rõ xử lý khi đủ điểm nhưng không đủ điều kiện: nextBelow, authority hoặc noClass',
          en: 'say what happens when the score fits but a condition fails: nextBelow, authority or noClass',
        },
        path,
      );
  }
}

/**
 * Checks a class table: it covers every possible total once, each class can be reached, and each class with conditions
 * says what happens when they fail (`emulation/band-gap`, `emulation/unreachable-class`, `emulation/no-fall-through` …).
 *
 * @param table - the class table
 * @param range - totals the rubric can give; `null` when its points do not add up, for then nobody knows
 * @param names - what conditions may refer to
 */
export function checkClasses(table: ClassTable, range: ScoreRange | null, names: Names): void {
  checkEach(table, names);
  const { problems } = names;
  for (const choice of choicesOf(table)) {
    const ranges: EntryRange[] = table.classes.map((c) => ({ from: end(c.from, choice), to: end(c.to, choice) }));
    const ends = checkCover(ranges, table.closed, { path: 'classes', what: 'classes', problems });
    if (ends === null || range === null) continue;
    const lowGap =
      ends.from !== null &&
      (compareFractions(ends.from, range.low) > 0 || (table.closed === 'upper' && !holds(ranges, range.low)));
    const highGap =
      ends.to !== null &&
      (range.high === null ||
        compareFractions(ends.to, range.high) < 0 ||
        (table.closed === 'lower' && compareFractions(ends.to, range.high) === 0));
    if (lowGap || highGap)
      problems.add(
        'emulation/band-gap',
        {
          vi: 'có tổng điểm không thuộc mức xếp loại nào; bỏ from của mức thấp nhất và to của mức cao nhất',
          en: 'some possible totals fit no class; leave out `from` of the lowest and `to` of the highest class',
        },
        'classes',
      );
    for (const [i, { from, to }] of ranges.entries()) {
      const above = from !== null && range.high !== null && compareFractions(from, range.high) > 0;
      const below =
        to !== null &&
        (compareFractions(to, range.low) < 0 ||
          (table.closed === 'lower' &&
            compareFractions(to, range.low) === 0 &&
            from !== null &&
            compareFractions(from, to) !== 0));
      const { vi, en } = table.classes[i]?.label ?? { vi: '', en: '' };
      if (above || below)
        problems.add(
          'emulation/unreachable-class',
          {
            vi: `không tổng điểm nào của bảng chấm điểm này đạt mức "${vi}"; sửa lại ngưỡng`,
            en: `no total of this rubric reaches class "${en}"; correct its limits`,
          },
          `classes.classes[${i}]`,
        );
    }
  }
}

function holds(ranges: readonly EntryRange[], low: Fraction): boolean {
  return (
    compareFractions(low, zero) === 0 &&
    ranges.some(
      ({ from, to }) =>
        from !== null && to !== null && compareFractions(from, to) === 0 && compareFractions(from, low) === 0,
    )
  );
}
