import {
  aName,
  checkCall,
  checkDefinition,
  eachOf,
  leftOut,
  listOf,
  membersOf,
  oneOf,
  Problems,
  unchecked,
  whole,
  type Part,
} from '@qcdc/core/checks';
import type { Rubric } from './rubric.ts';

/** What happens in a year no rubric is for: the last rubric before it still serves, or none does. */
export type YearFallback = 'none' | 'previous';

/** Rubrics of one or several kinds, each with its assessment years. */
export interface RubricSet {
  /** The rubrics, oldest first within a kind. */
  readonly rubrics: readonly Rubric[];
  /** What serves in a year without a rubric of its own. */
  readonly fallback: YearFallback;
}

// What the set looks at; the rest is what `defineRubric` checked.
const rubricShape: Part = /* @__PURE__ */ membersOf(
  {
    id: aName,
    kind: aName,
    years: /* @__PURE__ */ membersOf({ from: whole(1900, 9999), to: leftOut(whole(1900, 9999)) }),
    root: /* @__PURE__ */ membersOf({}, false),
    classCaps: /* @__PURE__ */ leftOut(eachOf(membersOf({}, false))),
  },
  false,
);
const rubricAt =
  (at: string): Part =>
  (value, _, tell) =>
    rubricShape(value, at, tell);

const order = (a: Rubric, b: Rubric): number =>
  a.kind === b.kind ? a.years.from - b.years.from : a.kind < b.kind ? -1 : 1;

function checkYears(ordered: readonly Rubric[], problems: Problems): void {
  for (let i = 1; i < ordered.length; i++) {
    const [before, after] = [ordered[i - 1], ordered[i]];
    if (before === undefined || after === undefined || before.kind !== after.kind) continue;
    if (before.years.to === undefined || before.years.to >= after.years.from)
      problems.add(
        'emulation/two-rubrics-for-one-year',
        {
          vi: `"${before.id}" và "${after.id}" cùng dùng cho năm ${after.years.from}; cho bảng trước kết thúc ở năm liền trước`,
          en: `"${before.id}" and "${after.id}" are both for ${after.years.from}; end the earlier one the year before`,
        },
        after.id,
      );
  }
}

function checkCaps(rubrics: readonly Rubric[], problems: Problems): void {
  const bounds = new Map<string, Set<string>>();
  for (const { kind, classCaps } of rubrics) {
    const to = bounds.get(kind) ?? new Set<string>();
    for (const cap of classCaps ?? []) if (cap.rule === 'notAbove') to.add(cap.object);
    bounds.set(kind, to);
  }
  for (const start of bounds.keys()) {
    const seen = new Set<string>();
    const open = [...(bounds.get(start) ?? [])];
    for (let kind = open.pop(); kind !== undefined; kind = open.pop()) {
      if (kind === start) {
        const way = [...seen, kind].join(' → ');
        problems.add(
          'emulation/circular-class-cap',
          {
            vi: `mức xếp loại của "${start}" bị giới hạn bởi chính nó qua ${way}; bỏ bớt một giới hạn`,
            en: `the class of "${start}" is bounded by itself through ${way}; remove one bound`,
          },
          start,
        );
        break;
      }
      if (seen.has(kind)) continue;
      seen.add(kind);
      open.push(...(bounds.get(kind) ?? []));
    }
  }
}

/** How rubrics are put together. */
export interface RubricSetOptions {
  /** What serves in a year without a rubric of its own; `none` when left out. */
  readonly fallback?: YearFallback;
}

/**
 * Puts rubrics together and checks them against one another: one rubric of a kind a year, no class bounded by itself.
 *
 * @param rubrics - rubrics, each made by `defineRubric`
 * @param options - what serves in a year without a rubric of its own
 * @returns the set
 * @throws `DefinitionError` `emulation/two-rubrics-for-one-year`, `emulation/circular-class-cap`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * rubricFor(defineRubricSet([rubric]), 'commune', 2024)?.id; // => 'sample-2024'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineRubricSet(rubrics: readonly Rubric[], options: RubricSetOptions = {}): RubricSet {
  checkCall('defineRubricSet', { rubrics: [rubrics, listOf(unchecked)] }, options, {
    fallback: oneOf(['none', 'previous']),
  });
  const { fallback = 'none' } = options;
  const problems = new Problems();
  for (const [i, rubric] of rubrics.entries())
    checkDefinition(
      { step: 'defineRubricSet', value: rubric, code: 'emulation/not-a-rubric', shape: rubricAt(`rubrics[${i}]`) },
      problems,
      () => null,
    );
  problems.throwIfAny();
  const ordered = [...rubrics].sort(order);
  checkYears(ordered, problems);
  checkCaps(ordered, problems);
  problems.throwIfAny();
  return { rubrics: ordered, fallback };
}

/**
 * Returns the rubric of a kind for an assessment year. The year assessed decides, not the day of scoring.
 *
 * @param set - the rubrics
 * @param kind - kind of rubric
 * @param year - the assessment year
 * @returns the rubric, or `null` when none is for that year
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const set = defineRubricSet([rubric]);
 * [rubricFor(set, 'commune', 2025)?.id, rubricFor(set, 'commune', 2023)]; // => ['sample-2024', null]
 * ```
 */
export function rubricFor(set: RubricSet, kind: string, year: number): Rubric | null {
  const rubrics = set.rubrics.filter((r) => r.kind === kind && r.years.from <= year);
  const last = rubrics.at(-1);
  if (last === undefined) return null;
  return last.years.to === undefined || year <= last.years.to || set.fallback === 'previous' ? last : null;
}
