import { checkCall } from '../outcome/check-call.ts';
import { having, listOf, unchecked, whole } from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import type { Text } from '../outcome/text.ts';
import type { ExpectedReport } from '../plan/outstanding-reports.ts';
import type { ReportPlan } from '../plan/report-plan.ts';
import { period as periodOf } from '../time/period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import type { ChartBlock, HeatCell } from './chart.ts';

/** What a chart of deliveries is made with. */
export interface DeliveryChartOptions {
  /** The units, their names and the tree along which they are gathered. */
  readonly units: UnitRegistry;
  /** The plan the reports are of; its areas are the columns. */
  readonly plan: Pick<ReportPlan, 'areas' | 'label'>;
  /** Names of areas, such as `allEntities`; the id of an area when left out. */
  readonly areas?: readonly {
    /** Id of the area. */
    readonly id: string;
    /** Its name. */
    readonly label: Text;
  }[];
  /** Most rows: where there are more units, they are gathered by the unit above them. 40 when left out. */
  readonly most?: number;
}

/** How much of something came. */
interface Came {
  expected: number;
  received: number;
}

const words = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'chưa', en: 'no' },
  exempt: { vi: 'miễn', en: 'exempt' },
  ones: {
    vi: 'Ô đậm là đã gửi, ô nhạt là chưa gửi; “miễn” là không phải gửi.',
    en: 'A dark cell came, a light one did not; “exempt” need not come.',
  },
  many: {
    vi: 'Mỗi ô: số báo cáo đã gửi trên số phải gửi của các đơn vị bên dưới; càng đậm càng đủ.',
    en: 'Each cell: reports that came of those that are to come, from the units below; the darker the more complete.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Shows what was delivered as a heat map of units and areas. Where there are more units than a person can overlook, they are
 * gathered by the unit above them, and each cell counts.
 *
 * @param reports - what became of every expected report, from `expectedReports`; of one period or several
 * @param options - the units, the plan, names of areas, how many rows
 * @returns the chart; reports nobody need hand in are left out of the counts
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const plan = defineReportPlan({
 *   id: 'year',
 *   label: { vi: 'Báo cáo năm', en: 'Report of the year' },
 *   areas: ['mediation'],
 *   kinds: ['commune'],
 *   periods: ['2024'],
 *   basis: practice({ vi: 'công văn', en: 'a letter' }),
 * });
 * const units = defineUnits([{ code: 'A', kind: 'commune' }]);
 * const received = parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation, { units }).value;
 * const { value: reports } = expectedReports(plan, { units, received, on: '2025-02-01' });
 * deliveryChart(reports, { units, plan, areas: [mediation] }).kind; // => 'chart'
 * ```
 */
export function deliveryChart(reports: readonly ExpectedReport[], options: DeliveryChartOptions): ChartBlock {
  checkCall(
    'deliveryChart',
    { reports: [reports, listOf(aReport)] },
    options,
    { units: aRegister, plan: aPlanOfAreas, areas: listOf(unchecked), most: whole(1) },
    ['units', 'plan'],
  );
  const { units, plan, areas = [], most = 40 } = options;
  const rowOf = rowsOf(reports, units, most);
  const counts = new Map<string, { readonly day: string; readonly cells: readonly Came[] }>();
  for (const { unit, period, state, missing } of reports) {
    const row = rowOf.get(unit) ?? unit;
    let kept = counts.get(row);
    if (kept === undefined)
      counts.set(
        row,
        (kept = { day: periodOf(period).to, cells: plan.areas.map(() => ({ expected: 0, received: 0 })) }),
      );
    if (state === 'exempt') continue;
    plan.areas.forEach((area, i) => {
      const cell = kept.cells[i];
      if (cell === undefined) return;
      cell.expected++;
      if (!missing.includes(area)) cell.received++;
    });
  }
  const isSingle = [...counts.values()].every(({ cells }) => cells.every(({ expected }) => expected <= 1));
  const labelOf = (area: string): Text => areas.find(({ id }) => id === area)?.label ?? { vi: area, en: area };
  return {
    kind: 'chart',
    caption: { vi: `Báo cáo đã gửi: ${plan.label.vi}`, en: `Reports received: ${plan.label.en}` },
    chart: {
      type: 'heat',
      of: words.unit,
      columns: plan.areas.map(labelOf),
      rows: [...counts].map(([unit, { day, cells }]) => {
        const name = units.distinctNameOf(unit, day as never);
        return { label: { vi: name, en: name }, cells: cells.map((came) => cellOf(came, isSingle)) };
      }),
    },
    note: isSingle ? words.ones : words.many,
  };
}

const aReport = /* @__PURE__ */ having(['unit', 'period', 'missing'], 'báo cáo từ expectedReports', 'a report of expectedReports'); // prettier-ignore
const aPlanOfAreas = /* @__PURE__ */ having(['areas', 'label'], 'kế hoạch thu báo cáo', 'a report plan');

function cellOf({ expected, received }: Came, isSingle: boolean): HeatCell {
  if (expected === 0) return { share: null, print: words.exempt };
  const print = isSingle ? words[received === 1 ? 'yes' : 'no'] : both(`${received}/${expected}`);
  return { share: received / expected, print };
}

const both = (text: string): Text => ({ vi: text, en: text });

// Up the tree, level by level, until the rows can be overlooked or nobody stands above.
function rowsOf(reports: readonly ExpectedReport[], units: UnitRegistry, most: number): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  const dayOf = new Map<string, string>();
  for (const { unit, period } of reports) {
    rows.set(unit, unit);
    dayOf.set(unit, periodOf(period).to);
  }
  for (;;) {
    if (new Set(rows.values()).size <= most) return rows;
    let moved = false;
    for (const [unit, row] of rows) {
      const above = units.unit(row) === null ? null : units.parentOf(row, (dayOf.get(unit) ?? '') as never);
      if (above === null) continue;
      rows.set(unit, above.id);
      moved = true;
    }
    if (!moved) return rows;
  }
}
