import { checkCall } from '../../outcome/check-call.ts';
import { aDay } from '../../outcome/demand.ts';
import { anOutcome, aRegister } from '../../outcome/noun-demands.ts';
import { arithmetic } from '../../basis/legal-basis.ts';
import { Dec } from '../../number/decimal.ts';
import type { Finding } from '../../outcome/finding.ts';
import { counted } from '../../outcome/counted.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { marginOf } from '../../quantity/stated-interval.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Period } from '../../time/period.ts';
import { printDay } from '../../time/print-period.ts';
import { TerritoryHistory, type Pieces } from '../../unit/territory.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { Figure } from '../noun/figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { stored } from '../table/stored-table.ts';
import { mergesOverUnits, type Measure } from '../noun/measure.ts';
import { decimalUp } from '../sum/scaled.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';
import { registerOf } from '../table/register-of.ts';

/** How the figure of a unit can be told on another map. */
export type Comparability = 'exact' | 'interval' | 'notComparable';

/** What `restate` needs. */
export interface RestateOptions {
  /** The register with the lineage of its units; that of the table when left out. */
  readonly units?: UnitRegistry;
  /** The day whose map is wanted: today's, or yesterday's. */
  readonly asOf: IsoDate;
}

const wholeOnly = arithmetic({
  vi: 'số liệu của đơn vị bị chia tách không suy ra được chính xác cho từng phần',
  en: 'the figure of a unit that was divided cannot be told exactly for its parts',
});

/**
 * Says how figures of a measure can be told for a unit from its pieces on the map of another day.
 *
 * @param measure - the measure
 * @param pieces - what the unit is made of
 * @returns `exact` where all pieces lie inside whole; `interval` where some are shared and cannot be negative
 */
export function comparability(measure: Measure, { whole, part, known }: Pieces): Comparability {
  if (!known) return 'notComparable';
  if (whole.length === 1 && part.length === 0) return 'exact';
  if (!mergesOverUnits(measure) || (measure.overUnits ?? 'sum') !== 'sum') return 'notComparable';
  if (part.length === 0) return 'exact';
  return measure.nonNegative === true ? 'interval' : 'notComparable';
}

/**
 * Puts figures of all periods on the map of one day, so that a line of years is about one territory. Exact where whole
 * units went in; where a unit was divided, the answer is an interval, or a finding that the years cannot be compared.
 *
 * @param counts - figures that were read, each on the map of its own period
 * @param options - the day whose map is wanted
 * @returns a table over the units of that day; findings `figure/not-comparable`
 * @throws `DefinitionError` `figure/no-register`, `call/…`
 */
export function restate(counts: Outcome<FigureTable>, options: RestateOptions): Outcome<FigureTable> {
  checkCall('restate', { counts: [counts, anOutcome] }, options, { units: aRegister, asOf: aDay }, ['asOf']);
  const { asOf } = options;
  const table = counts.value;
  const units = registerOf(table, options, 'restate');
  const history = new TerritoryHistory(units);
  const findings: Finding[] = [];
  const builder = new FigureBuilder(table.measures, { units });
  const wanted = targetsOf(table, history, asOf);
  for (const period of table.periods)
    for (const id of wanted) {
      const pieces = history.pieces(id, asOf, period.to);
      for (const measure of table.measures) {
        const parts = partsFor(table, measure, period, pieces);
        if (parts.every(({ figure }) => figure === null)) continue;
        const how = comparability(measure, pieces);
        if (how === 'notComparable') findings.push(notComparable(measure, id, period, pieces));
        const quantity = how === 'notComparable' ? null : restated(measure, parts);
        builder.add({ measure: measure.id, unit: id, period, quantity });
      }
    }
  const built = builder.build();
  const value = stored(built.value).with({
    asOf,
    derivation: {
      from: stored(table),
      partsOf: (figure) => {
        const measure = table.measures.find((m) => m.id === figure.measure);
        const period = table.periods.find((p) => p.id === figure.period);
        const pieces = period === undefined ? null : history.pieces(figure.unit, asOf, period.to);
        const parts =
          measure === undefined || period === undefined || pieces === null
            ? []
            : partsFor(table, measure, period, pieces);
        return {
          parts: parts.flatMap((part) => part.figure ?? []),
          how: {
            vi: `tính theo địa giới ngày ${printDay(asOf, 'vi')}: ${pieces?.whole.length ?? 0} đơn vị trọn vẹn, ${pieces?.part.length ?? 0} đơn vị bị chia`,
            en: `on the map of ${printDay(asOf, 'en')}: ${counted(pieces?.whole.length ?? 0, 'unit')} whole, ${pieces?.part.length ?? 0} divided`,
          },
        };
      },
    },
  });
  return ok(value, [...counts.findings, ...findings, ...built.findings]);
}

interface Part {
  readonly figure: Figure | null;
  readonly whole: boolean;
}

function partsFor(table: FigureTable, measure: Measure, period: Period, pieces: Pieces): readonly Part[] {
  const find = (unit: string) => table.findReported({ measure: measure.id, unit, period: period.id });
  return [
    ...pieces.whole.map((unit) => ({ figure: find(unit), whole: true })),
    ...pieces.part.map((unit) => ({ figure: find(unit), whole: false })),
  ];
}

// Units of the wanted map that share territory with any unit that reported.
function targetsOf(table: FigureTable, history: TerritoryHistory, asOf: IsoDate): ReadonlySet<string> {
  const targets = new Set<string>();
  const seen = new Set<string>();
  for (const figure of table.filter({ origin: 'read' })) {
    const period = table.periods.find((p) => p.id === figure.period);
    const key = JSON.stringify([figure.unit, period?.to]);
    if (period === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const unit of history.project(figure.unit, period.to, asOf).units) targets.add(unit);
  }
  return targets;
}

function restated(measure: Measure, parts: readonly Part[]): ComputedQuantity | null {
  const [only] = parts;
  if (parts.length === 1 && only?.whole === true) return only.figure;
  return sumOfQuantities(
    parts.map(({ figure, whole }) => (figure === null || whole ? figure : someOf(figure))),
    measure.nonNegative === true,
  );
}

// Some of a number that is not negative: from nothing to all of it.
function someOf(figure: Figure): ComputedQuantity {
  if (figure.value === null) return figure;
  const above = marginOf(figure)?.above;
  const top = figure.bound === 'between' ? figure.upper : figure.value;
  const closed =
    figure.bound === 'exact' || figure.bound === 'atMost' || figure.bound === 'below' || figure.bound === 'between';
  return {
    state: 'reported',
    value: new Dec(0),
    bound: closed ? 'between' : 'atLeast',
    upper: closed ? top : null,
    accuracy: null,
    ...(closed && above !== undefined ? { margin: { below: new Dec(0), above: decimalUp(above) } } : {}),
  };
}

function notComparable(measure: Measure, unit: string, period: Period, pieces: Pieces): Finding {
  return {
    code: 'figure/not-comparable',
    severity: 'info',
    state: 'undecided',
    message: pieces.known
      ? {
          vi: 'Đơn vị đã bị chia tách hoặc sáp nhập một phần; không so sánh được chỉ tiêu này',
          en: 'A unit was divided; this measure cannot be compared across the change',
        }
      : {
          vi: 'Chưa rõ đơn vị được hình thành từ những đơn vị nào; không so sánh được',
          en: 'The history of the unit is not known; its figures cannot be compared',
        },
    where: { unit, period: period.id, field: measure.id },
    hint: {
      vi: 'Bổ sung lịch sử sáp nhập, chia tách hoặc đề nghị đơn vị báo cáo lại theo địa giới mới.',
      en: 'Add the lineage, or ask the units to report again on the new map.',
    },
    basis: [wholeOnly],
  };
}
