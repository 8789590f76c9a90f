import { checkCall } from '../../outcome/check-call.ts';
import { aDay, aText } from '../../outcome/demand.ts';
import { aFigureTable, outcomeOf, aRegister } from '../../outcome/noun-demands.ts';
import { arithmetic } from '../../basis/legal-basis.ts';
import { exactNumber, fractionOf, numberText } from '../../number/exact-number.ts';
import { addFractions, compareFractions, multiplyFractions, one, zero, type Fraction } from '../../number/fraction.ts';
import type { Finding } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { Period } from '../../time/period.ts';
import { TerritoryHistory } from '../../unit/territory.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { Figure } from '../noun/figure.ts';
import { mergesOverUnits } from '../noun/measure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { registerOf } from '../table/register-of.ts';
import { stored } from '../table/stored.ts';
import { reportedFigures, totalsBeside, type FiguresByUnit } from './reported-figures.ts';
import type { RestateOptions } from './restate.ts';

/** How to estimate. */
export interface EstimateOptions extends RestateOptions {
  /** What the shares must be of, such as `people`, `area` or the id of a measure; any when left out. */
  readonly by?: string;
}

const byShare = arithmetic({
  vi: 'số ước tính bằng số của đơn vị cũ nhân với tỷ lệ đã nêu',
  en: 'an estimate is the figure of the old unit times the stated share',
});

/**
 * Estimates figures on a later map by the shares that the lineage states: of people, of area, of a measure. To be read beside
 * {@link restate}, which says what is certain.
 *
 * @remarks Every figure that a share went into is `about` a number and has the status `estimated`, and so has every total
 * above it. The estimates of the pieces of a unit add up to the figure of the unit exactly.
 *
 * @param counts - figures, each on the map of its own period
 * @param options - the day whose map is wanted, and which shares
 * @returns a table of the figures that can be estimated; finding `figure/no-share` for those that cannot
 * @throws `DefinitionError` `figure/no-register`
 * @example
 * ```ts
 * const act = practice({ vi: 'nghị quyết ví dụ', en: 'an invented act' });
 * const step = { from: 'X', on: isoDate('2025-07-01'), extent: 'part' as const, shareOf: 'people', act };
 * const units = defineUnits(
 *   [
 *     { code: 'X', kind: 'commune', to: '2025-06-30' },
 *     { code: 'A', kind: 'commune', from: '2025-07-01' },
 *     { code: 'B', kind: 'commune', from: '2025-07-01' },
 *   ],
 *   [
 *     { ...step, to: 'A', share: '0.3' },
 *     { ...step, to: 'B', share: '0.7' },
 *   ],
 * );
 * const counts = tally(parseRecords([{ unit: 'X', period: '2024', received: 10 }], mediation, { units }), [mediation.measures.received]);
 * const figure = estimateByShares(counts, { asOf: '2025-07-01' }).value.find({ measure: 'mediation.received', unit: 'A', period: '2024' });
 * [figure?.bound, figure?.value?.toString()]; // => ['about', '3']
 * ```
 */
export function estimateByShares(counts: Outcome<FigureTable>, options: EstimateOptions): Outcome<FigureTable> {
  checkCall(
    'estimateByShares',
    { counts: [counts, outcomeOf(aFigureTable)] },
    options,
    { units: aRegister, asOf: aDay, by: aText },
    ['asOf'],
  );
  const { asOf, by } = options;
  const table = counts.value;
  const units = registerOf(table, options, 'estimateByShares');
  const history = new TerritoryHistory(units);
  const builder = new FigureBuilder(table.measures, { units });
  const figures = reportedFigures(table);
  const findings: Finding[] = [];
  for (const period of table.periods)
    for (const measure of table.measures) {
      const reported: FiguresByUnit = figures.get(period.id)?.get(measure.id) ?? new Map<string, Figure>();
      if (!mergesOverUnits(measure) || (measure.overUnits ?? 'sum') !== 'sum') continue;
      const beside = totalsBeside(measure, reported, units, (id) =>
        units.ancestorsOf(id, period.to).map((unit) => unit.id),
      );
      const sums = new Map<string, { sum: Fraction; estimated: boolean }>();
      for (const figure of reported.values()) {
        if (figure.value === null || beside.has(figure.unit)) continue;
        const shares = history.shares(figure.unit, period.to, asOf, by);
        if (shares === null) findings.push(noShare(figure, period));
        for (const [unit, share] of shares ?? []) {
          const whole = compareFractions(share, one) === 0 && figure.bound === 'exact';
          const known = sums.get(unit);
          const part = multiplyFractions(fractionOf(figure.value), share);
          const sum = addFractions(known?.sum ?? zero, part);
          sums.set(unit, { sum, estimated: !whole || known?.estimated === true });
        }
      }
      for (const [unit, { sum, estimated }] of sums)
        builder.add({
          measure: measure.id,
          unit,
          period,
          quantity: {
            state: 'reported',
            value: exactNumber(sum),
            bound: estimated ? 'about' : 'exact',
            upper: null,
            accuracy: null,
            ...(estimated ? { status: 'estimated' } : {}),
          },
        });
    }
  const built = builder.build();
  return ok(stored(built.value).with({ asOf }), [...counts.findings, ...findings, ...built.findings]);
}

function noShare(figure: Figure, period: Period): Finding {
  return {
    code: 'figure/no-share',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: 'Chưa nêu tỷ lệ cho từng phần của đơn vị đã chia; không ước tính được',
      en: 'Nobody states the shares of a unit that was divided; it is not estimated',
    },
    where: { unit: figure.unit, period: period.id, field: figure.measure },
    actual: figure.value === null ? '' : numberText(figure.value),
    hint: {
      vi: 'Bổ sung tỷ lệ (dân số, diện tích …) vào lịch sử chia tách.',
      en: 'Add shares (people, area …) to the lineage.',
    },
    basis: [byShare],
  };
}
