import { checkCall } from '../../outcome/check-call.ts';
import { aDay } from '../../outcome/demand.ts';
import { aFigureTable, outcomeOf, aRegister } from '../../outcome/noun-demands.ts';
import { counted, groupedCount } from '../../outcome/counted.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { Finding } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { printDay } from '../../time/print-period.ts';
import { TerritoryHistory } from '../../unit/territory.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { addSpread } from '../roll-up/add-spread.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { registerOf } from '../table/register-of.ts';
import { stored } from '../table/stored.ts';
import type { Derivation, StoredTable } from '../table/stored-table.ts';
import { MapChange } from './map-change.ts';
import { NamedFigures } from './named-figures.ts';
import { reportedFigures } from './reported-figures.ts';
import { restateMeasure } from './restate-measure.ts';

/** What `restate` needs. */
export interface RestateOptions {
  /** The register with the lineage of its units; that of the table when left out. */
  readonly units?: UnitRegistry;
  /** The day whose map is wanted: today's, or yesterday's. */
  readonly asOf: IsoDate;
}

/**
 * Puts figures of all periods on the map of one day, so that a line of years is about one territory. Exact where whole
 * units went in; where a unit was divided, the answer is an interval, or a finding that the years cannot be compared.
 *
 * @remarks Nothing gets lost: the total before is the total after plus what is named. A unit that was divided inside one
 * parent leaves that parent exact. A unit that has no way onto the map is named with its figures, and the totals that may
 * lack them are not called exact. Totals of a table that was rolled up are worked out anew along the wanted map.
 *
 * @param counts - figures, each on the map of its own period
 * @param options - the day whose map is wanted
 * @returns a table over the units of that day; findings `figure/not-comparable`, `figure/no-way-onto-map`,
 * `figure/total-of-ended-unit`, `figure/unit-outside-tree`
 * @throws `DefinitionError` `figure/no-register`, `figure/already-restated`
 * @term chuyển số liệu sang địa giới khác, sáp nhập, chia tách
 * @example
 * ```ts
 * const act = practice({ vi: 'nghị quyết ví dụ', en: 'an invented act' });
 * const units = defineUnits(
 *   [
 *     { code: 'X', kind: 'commune', to: '2025-06-30' },
 *     { code: 'Y', kind: 'commune', to: '2025-06-30' },
 *     { code: 'A', kind: 'commune', from: '2025-07-01' },
 *   ],
 *   [
 *     { from: 'X', to: 'A', on: '2025-07-01', extent: 'whole', act },
 *     { from: 'Y', to: 'A', on: '2025-07-01', extent: 'whole', act },
 *   ],
 * );
 * const rows = [
 *   { unit: 'X', period: '2024', received: 10 },
 *   { unit: 'Y', period: '2024', received: 5 },
 * ];
 * const counts = tally(parseRecords(rows, mediation, { units }), [mediation.measures.received]);
 * const { value } = restate(counts, { asOf: '2025-07-01' });
 * value.find({ measure: 'mediation.received', unit: 'A', period: '2024' })?.value?.toString(); // => '15'
 * ```
 */
export function restate(counts: Outcome<FigureTable>, options: RestateOptions): Outcome<FigureTable> {
  checkCall('restate', { counts: [counts, outcomeOf(aFigureTable)] }, options, { units: aRegister, asOf: aDay }, [
    'asOf',
  ]);
  const { asOf } = options;
  const given = stored(counts.value);
  const table = asReported(given);
  const units = registerOf(table, options, 'restate');
  const history = new TerritoryHistory(units);
  const builder = new FigureBuilder(table.measures, { units });
  const changes = new Map<IsoDate, MapChange>();
  const findings: Finding[] = [];
  const spread: SpreadFigure[] = [];
  const figures = reportedFigures(table);
  const standIns = new Map<string, readonly string[]>();
  for (const period of table.periods) {
    let change = changes.get(period.to);
    if (change === undefined) changes.set(period.to, (change = new MapChange(units, history, period.to, asOf)));
    const named = new NamedFigures(period.id, change);
    for (const measure of table.measures) {
      const reported = figures.get(period.id)?.get(measure.id);
      if (reported === undefined) continue;
      const restated = restateMeasure(measure, period, reported, units, change, named);
      for (const { unit, quantity } of restated.figures) builder.add({ measure: measure.id, unit, period, quantity });
      for (const { figure } of restated.spread) builder.makeRoomFor(measure.id, figure);
      for (const [unit, others] of restated.standIns) standIns.set(keyOf(measure.id, unit, period.id), others);
      spread.push(...restated.spread);
      findings.push(...restated.findings);
    }
    findings.push(...named.findings());
  }
  const built = builder.build();
  const derivation = partsOnMap(table, changes, asOf, standIns);
  const value = stored(built.value).with({ plan: table.plan, asOf, spread, addSpread, derivation });
  const outcome = ok(value, [...counts.findings, ...findings, ...built.findings]);
  const rolled = given.segments.some((columns) => columns.reported !== null);
  return rolled ? rollUp(outcome, { units }) : outcome;
}

const keyOf = (measure: string, unit: string, period: string): string => JSON.stringify([measure, unit, period]);

// A table that was restated before goes back to what was reported, so that no interval is made of intervals.
function asReported(given: StoredTable): StoredTable {
  if (given.asOf === null) return given;
  for (let table: StoredTable | undefined = given; table !== undefined; table = table.derivation?.from)
    if (table.asOf === null) return table;
  throw new DefinitionError(
    'figure/already-restated',
    {
      vi: `số liệu đã theo địa giới ngày ${given.asOf}; quy đổi từ số liệu đã báo cáo`,
      en: `the figures are on the map of ${given.asOf} already; restate them as they were reported`,
    },
    'restate.counts',
  );
}

function partsOnMap(
  table: StoredTable,
  changes: ReadonlyMap<IsoDate, MapChange>,
  asOf: IsoDate,
  standIns: ReadonlyMap<string, readonly string[]>,
): Derivation {
  return {
    from: table,
    partsOf: ({ measure, unit, period }) => {
      const change = changes.get(table.periods.find((p) => p.id === period)?.to ?? asOf);
      const sources = [...(change?.sourcesOf(unit).units ?? []), ...(standIns.get(keyOf(measure, unit, period)) ?? [])];
      const isWhole = (id: string): boolean => change?.isWhole(id) === true;
      const all = [...sources.filter(isWhole), ...sources.filter((id) => !isWhole(id))];
      const whole = sources.filter(isWhole).length;
      const part = sources.length - whole;
      return {
        parts: all.flatMap((id) => table.findReported({ measure, unit: id, period }) ?? []),
        how: {
          vi: `tính theo địa giới ngày ${printDay(asOf, 'vi')}: ${groupedCount(whole, 'vi')} đơn vị trọn vẹn, ${groupedCount(part, 'vi')} đơn vị bị chia`,
          en: `on the map of ${printDay(asOf, 'en')}: ${counted(whole, 'unit')} whole, ${groupedCount(part, 'en')} divided`,
        },
      };
    },
  };
}
