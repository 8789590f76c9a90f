import { checkCall } from '../outcome/check-call.ts';
import { aText, having, optional } from '../outcome/demand.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import type { Text } from '../outcome/text.ts';
import { printQuantity } from '../quantity/print-quantity.ts';
import { period as periodOf } from '../time/period.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import { codeOf } from './unit-names.ts';

/** One unit of a tree of totals: plain data, so that it can be sent from where the figures are to where they are shown. */
export interface CoverageRow {
  /** Id of the unit. */
  readonly unit: string;
  /** Name on the day of the figures. */
  readonly name: string;
  /** Code on that day. @term mã đơn vị */
  readonly code: string;
  /** The figure with its unit of measure; `null` where nobody reported. */
  readonly value: Text | null;
  /** Units whose figure is inside. */
  readonly reported: number;
  /** Units that were expected to report. */
  readonly expected: number;
  /** Those that did not. */
  readonly missing: readonly NamedUnit[];
  /** How many units stand right below it. */
  readonly below: number;
}

/** A unit by its id and its name. */
export interface NamedUnit {
  /** Id of the unit. */
  readonly unit: string;
  /** Its name on the day of the figures. */
  readonly name: string;
}

/** Which figures are shown, and below which unit. */
export interface CoverageRowsOptions {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the period. */
  readonly period: string;
  /** Id of the unit whose children are listed; the units at the top when left out. */
  readonly under?: string;
}

/**
 * Lists one level of a tree of totals: each unit with its figure, what it covers and who is missing. A page asks for the level
 * below a unit when somebody opens it, so that the country is as light as a commune.
 *
 * @param table - figures after `rollUp`
 * @param options - measure, period, and the unit below which to look
 * @returns the units, in the order of the tree; those that neither reported nor were expected to are left out
 * @throws `DefinitionError` `call/…`; `report/no-tree` for figures that were not added up along a tree; as `find` of the table
 *   for ids
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: 'H', kind: 'district', name: 'Huyện Mẫu' },
 *   { code: 'A', kind: 'commune', name: 'Xã A', parent: 'H' },
 *   { code: 'B', kind: 'commune', name: 'Xã B', parent: 'H' },
 * ]);
 * const counted = tally(parseRecords([{ unit: 'A', period: '2024', received: 40 }], mediation, { units }), [mediation.measures.received]);
 * const [district] = coverageRows(rollUp(counted).value, { measure: 'mediation.received', period: '2024' });
 *
 * district?.missing.map(({ name }) => name); // => ['Xã B']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function coverageRows(table: FigureTable, options: CoverageRowsOptions): readonly CoverageRow[] {
  checkCall(
    'coverageRows',
    { table: [table, aTable] },
    options,
    { measure: aText, period: aText, under: optional(aText) },
    ['measure', 'period'],
  );
  const { measure, period, under } = options;
  const { registry } = table;
  if (registry === null)
    throw new DefinitionError(
      'report/no-tree',
      { vi: 'số liệu chưa được cộng theo cây đơn vị', en: 'the figures were not added up along a tree of units' },
      'table',
    );
  const find = (unit: string): Figure | null => table.find({ measure, unit, period });
  const day = table.dayOf(periodOf(period));
  const named = (unit: string): NamedUnit => ({ unit, name: registry.distinctNameOf(unit, day) });
  // A unit without any figure is missing where the one above it says so.
  const above = under === undefined ? null : find(under);
  const units = under === undefined ? registry.roots(day) : registry.childrenOf(under, day);
  const silent = new Set(above?.coverage.missing);
  const rowOf = (unit: ReportingUnit): CoverageRow => {
    const figure = find(unit.id);
    const coverage = figure?.coverage ?? noneOf(registry.leaves(unit.id, day), silent);
    const { reported, expected, missing } = coverage;
    return {
      ...named(unit.id),
      code: codeOf(unit, day),
      value: figure === null || figure.state === 'missing' ? null : printed(figure),
      reported,
      expected,
      missing: missing.map(named),
      below: registry.childrenOf(unit.id, day).length,
    };
  };
  return units.map(rowOf).filter(({ value, expected }) => value !== null || expected > 0);
}

const aTable = /* @__PURE__ */ having(['measures', 'registry', 'find'], 'bảng số liệu', 'a table of figures');

function printed(figure: Figure): Text {
  const { measuredIn } = figure;
  return { vi: printQuantity(figure, measuredIn, 'vi'), en: printQuantity(figure, measuredIn, 'en') };
}

function noneOf(leaves: readonly ReportingUnit[], silent: ReadonlySet<string>): Figure['coverage'] {
  const missing = leaves.map(({ id }) => id).filter((id) => silent.has(id));
  return { reported: 0, expected: missing.length, missing };
}
