import type { PlannedReporters } from '../../plan/planned-reporters.ts';
import type { ReportingUnit, UnitKind } from '../../unit/reporting-unit.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { unitsWithRows } from '../columns/row-layout.ts';
import type { StoredColumns } from '../columns/stored-columns.ts';
import { countsOwn, type Measure } from '../noun/measure.ts';

/** Which kinds of unit a measure is collected from. */
export interface Collecting {
  /** The kinds. */
  readonly kinds: ReadonlySet<UnitKind>;
  /**
   * `true` where the measure says so: each unit of these kinds reports its own part. `false` where it was seen from the
   * figures: then only the lowest units of these kinds count, and a figure above them is a total beside theirs.
   */
  readonly declared: boolean;
  /** Who of them is to report, where a plan says so: then nothing is guessed from the figures. */
  readonly planned: PlannedReporters | null;
}

/**
 * Tells whether a unit is to report, whatever units below it do.
 *
 * @param from - who a measure is collected from
 * @param unit - the unit
 * @returns `true` for a unit that is named by the plan, or is of one of the kinds
 */
export function isCollectedFrom({ kinds, declared, planned }: Collecting, unit: ReportingUnit): boolean {
  if (planned === null) return kinds.has(unit.kind);
  return planned.asks(unit) && (!declared || kinds.has(unit.kind));
}

const allKinds = Object.keys(unitKinds) as readonly UnitKind[];

/** Kinds of the units of a table as bits, so that many can be put together quickly. */
export interface KindBits {
  /** A bit by code of the unit; 0 for an unknown unit. */
  readonly of: Int32Array;
  /** All of them together. */
  readonly all: number;
}

/**
 * Returns the number of each unit in the registry.
 *
 * @param units - ids of the units
 * @param registry - the units
 * @returns a number by place in the list; −1 for an unknown unit
 */
export function numbersOf(units: readonly string[], registry: UnitRegistry): Int32Array {
  const numbers = new Int32Array(units.length);
  for (let u = 0; u < units.length; u++) numbers[u] = registry.numberOf(units[u] as string);
  return numbers;
}

/**
 * Returns the kind of each unit as one bit.
 *
 * @param numbers - numbers of the units in the registry
 * @param registry - the units
 * @returns the bits
 */
export function kindBits(numbers: Int32Array, registry: UnitRegistry): KindBits {
  const bitOf = new Map(allKinds.map((kind, bit) => [kind, 1 << bit]));
  const of = new Int32Array(numbers.length);
  let all = 0;
  for (let u = 0; u < numbers.length; u++) {
    const unit = registry.units[numbers[u] as number];
    const bit = unit === undefined ? 0 : (bitOf.get(unit.kind) ?? 0);
    of[u] = bit;
    all |= bit;
  }
  return { of, all };
}

/**
 * Finds the kinds of unit a measure is collected from: as declared, or else as reported. Where each unit tells of its own
 * doings, the kinds that told of any count as declared.
 *
 * @param measure - the measure
 * @param code - its place in the table
 * @param segments - figures of the table
 * @param kinds - kinds of the units
 * @returns the kinds
 */
export function collecting(
  measure: Measure,
  code: number,
  segments: readonly StoredColumns[],
  kinds: KindBits,
): Collecting {
  if (measure.collectedFrom !== undefined)
    return { kinds: new Set(measure.collectedFrom), declared: true, planned: null };
  let found = 0;
  for (const { layout, reported } of segments) {
    if (reported !== null) continue;
    const present = unitsWithRows(layout, code);
    // Nothing more can be found once every kind was.
    for (let u = 0; u < present.length && found !== kinds.all; u++)
      if (present[u] === 1) found |= kinds.of[u] as number;
  }
  return {
    kinds: new Set(allKinds.filter((_, bit) => (found & (1 << bit)) !== 0)),
    declared: countsOwn(measure),
    planned: null,
  };
}

/** What a unit reported of a measure in a period. */
export type Reported = 'number' | 'notApplicable' | 'nothing';

/** What the units at and below a unit reported. */
export interface Reach {
  /** Units whose figure is inside. */
  readonly reported: number;
  /** Units that were expected to report. */
  readonly expected: number;
  /** Ids of those whose figure is absent. */
  readonly missing: readonly string[];
}

/**
 * Counts who reported at and below a unit, and names who did not.
 *
 * @param unit - top of the branch
 * @param day - day of the tree
 * @param from - kinds the measure is collected from
 * @param registry - the units
 * @param reportedBy - what a unit reported
 * @returns the counts and the names
 */
export function reach(
  unit: ReportingUnit,
  day: IsoDate,
  from: Collecting,
  registry: UnitRegistry,
  reportedBy: (unit: string) => Reported,
): Reach {
  let reported = 0;
  let expected = 0;
  const missing: string[] = [];
  for (const child of registry.childrenOf(unit.id, day)) {
    const below = reach(child, day, from, registry, reportedBy);
    reported += below.reported;
    expected += below.expected;
    for (const id of below.missing) missing.push(id);
  }
  const own = reportedBy(unit.id);
  if (isCollectedFrom(from, unit) && (from.declared || expected === 0)) {
    if (own === 'notApplicable') return { reported, expected, missing };
    if (own === 'number') return { reported: reported + 1, expected: expected + 1, missing };
    return { reported, expected: expected + 1, missing: [...missing, unit.id] };
  }
  // A total reported above stands in for a branch in which nobody below reported.
  if (own === 'number' && reported === 0)
    return { reported: Math.max(1, expected), expected: Math.max(1, expected), missing: [] };
  return { reported, expected, missing };
}
