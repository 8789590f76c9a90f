import { practice } from '../basis/legal-basis.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { accumulate, type SetAside } from './accumulate.ts';
import { climb } from './climb.ts';
import { differences } from './differences.ts';
import { emitTotals } from './emit-totals.ts';
import { FigureTable } from './figure-table.ts';
import { planRollUp } from './roll-up-plan.ts';
import { Totals } from './totals.ts';

/** What `rollUp` needs besides the figures. */
export interface RollUpOptions {
  /** The reporting units and their trees. */
  readonly units: UnitRegistry;
}

/**
 * Adds figures up to every unit above, along the tree of the last day of each period.
 *
 * @remarks A total says how many of the units expected it covers; of a count that cannot be negative, an incomplete
 * total is a lower bound. A unit that reported a total of its own keeps it beside the sum of those below; a difference is
 * a finding. Percentages are never merged.
 *
 * @param counts - figures after `tally`
 * @param options - the units
 * @returns the same figures and the totals; findings `figure/total-differs`, `figure/total-above-incomplete-parts`,
 * `figure/unit-outside-tree`
 */
export function rollUp(counts: Outcome<FigureTable>, options: RollUpOptions): Outcome<FigureTable> {
  const table = counts.value;
  const plan = planRollUp(table, options.units);
  const read = table.segments.filter((columns) => columns.reported === null);
  const bound = read.reduce((sum, columns) => sum + columns.length * columns.largest, 0);
  const totals = new Totals(plan.nodes.length * plan.slots.length, bound >= Number.MAX_SAFE_INTEGER);
  const slotOf = new Int32Array(table.measures.length * table.periods.length).fill(-1);
  for (const [slot, { measure, period }] of plan.slots.entries())
    slotOf[measure * table.periods.length + period] = slot;
  const aside: SetAside = { upper: new Map(), outside: new Map() };
  for (const columns of read) accumulate(columns, plan, table.periods.length, slotOf, totals, aside);
  const climbed = climb(plan, totals, aside);
  const emitted = emitTotals(table, plan, totals, climbed);
  const rolled = new FigureTable({
    measures: table.measures,
    units: emitted.units,
    periods: table.periods,
    scales: table.scales,
    derivation: table.derivation,
    segments: [...read, emitted.columns],
    registry: options.units,
  });
  return ok(rolled, [...counts.findings, ...outside(table, aside), ...differences(rolled, plan, climbed)]);
}

const inTree = practice({
  vi: 'đơn vị tồn tại vào ngày cuối kỳ báo cáo',
  en: 'a unit exists on the last day of the period',
});

function outside(table: FigureTable, aside: SetAside): readonly Finding[] {
  return [...aside.outside].map(([code, { columns, row }]): Finding => {
    const period = table.periods[columns.period[row] ?? -1];
    const measure = table.measures[columns.measure[row] ?? -1];
    const at = measure === undefined ? null : columns.sources?.at(columns.source?.[row] ?? -1, measure);
    return {
      code: 'figure/unit-outside-tree',
      severity: 'error',
      state: 'failed',
      message: {
        vi: 'Đơn vị không có trong cây đơn vị vào ngày cuối kỳ; số liệu không được cộng lên cấp trên',
        en: 'The unit is not in the tree on the last day of the period; its figures are not added up',
      },
      where: { ...at, unit: table.units[code] ?? '', period: period?.id ?? '' },
      expected: period?.to ?? '',
      hint: { vi: 'Kiểm tra mã và thời gian tồn tại của đơn vị.', en: 'Check the code and the days of the unit.' },
      basis: [inTree],
    };
  });
}
