import { checkCall } from '../../outcome/check-call.ts';
import { listOf, unchecked } from '../../outcome/demand.ts';
import { aMeasure, anOutcome, aPeriod } from '../../outcome/noun-demands.ts';
import { isAsked } from '../../entity/asked-days.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Sourced } from '../../dataset/sourced.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Period } from '../../time/period.ts';
import { checkDataset, type OwnRegister } from '../../dataset/dataset.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { WorkOptions } from '../../raw/reader.ts';
import { workAndOwn } from '../../raw/work-demands.ts';
import { atOnce, inSteps, scaled, type Steps } from '../../work/steps.ts';
import { addEvents } from './event-figures.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { groupBy } from '../noun/group-by.ts';
import type { Measure } from '../noun/measure.ts';
import { notAsked } from '../noun/not-asked.ts';

/** How to tally. */
export interface TallyOptions {
  /**
   * Periods events are counted in. When left out: the periods of the period records, or the calendar years of the events
   * where there are none.
   */
  readonly periods?: readonly Period[];
}

/**
 * Turns records into figures: one for each unit, measure and period. A blank stays missing; nothing becomes zero. A blank
 * in a period for which the measure is not asked is `notApplicable`: nobody failed to report it. Each record counts at its
 * place, as it was read; the register that was handed to `parse` travels on with the table.
 *
 * @param checked - records after `validate`
 * @param measures - what to count
 * @param options - periods for events
 * @returns the figures, each with the cell it came from; finding `figure/entered-twice`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`, `dataset/not-parsed`, `dataset/other-register`, `figure/measure-of-events`,
 * `figure/measure-twice`, `figure/too-many-measures`
 * @example
 * ```ts
 * const read = parseRecords([{ unit: '00001', period: '2024', received: 'hơn 40 vụ', settled: null }], mediation, { locale: 'vi' });
 * const { value } = tally(read, Object.values(mediation.measures));
 * const of = (measure: string) => value.find({ measure, unit: '00001', period: '2024' });
 * [of('mediation.received')?.bound, of('mediation.settled')?.state]; // => ['above', 'missing']
 * ```
 */
export function tally(
  checked: Outcome<Dataset>,
  measures: readonly Measure[],
  options: TallyOptions = {},
): Outcome<FigureTable> {
  return atOnce(tallying('tally', checked, measures, options));
}

/**
 * Does what `tally` does, step by step: tells how far it is, lets other work go on between two steps, and can be stopped.
 *
 * @param checked - records after `validate`
 * @param measures - what to count
 * @param options - as for `tally`, with `onProgress` and `signal`
 * @returns the same as `tally`
 * @throws as `tally`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const read = parseRecords([{ unit: '00001', period: '2024', received: 40 }], mediation);
 * const { value } = await tallyInSteps(read, [mediation.measures.received]);
 * value.find({ measure: 'mediation.received', unit: '00001', period: '2024' })?.value?.toString(); // => '40'
 * ```
 */
export async function tallyInSteps(
  checked: Outcome<Dataset>,
  measures: readonly Measure[],
  options: TallyOptions & WorkOptions = {},
): Promise<Outcome<FigureTable>> {
  const [work, own] = workAndOwn(options);
  return inSteps(tallying('tallyInSteps', checked, measures, own), work, 'tallyInSteps');
}

function* tallying(
  step: string,
  checked: Outcome<Dataset>,
  measures: readonly Measure[],
  options: TallyOptions,
): Steps<Outcome<FigureTable>> {
  checkCall<TallyOptions & OwnRegister>(
    step,
    { checked: [checked, anOutcome], measures: [measures, listOf(aMeasure)] },
    options,
    { periods: listOf(aPeriod), units: unchecked }, // the register by `checkDataset`
  );
  const { value: dataset } = checked;
  checkDataset(dataset, options, step);
  const records: Sourced<unknown>[] = [];
  const periods = new Map<string, Period>();
  const builder = new FigureBuilder(measures, {
    units: dataset.units,
    sources: {
      at: (reference, measure) => {
        const record = records[reference];
        if (record === undefined) return null;
        const field = measure.from?.field ?? measure.fromEvents?.field;
        const cell = field === undefined ? undefined : record.cells?.[field];
        return { ...record.at, ...(field === undefined ? {} : { field }), ...(cell === undefined ? {} : { cell }) };
      },
    },
  });
  const fields = groupBy(
    measures.filter((m) => m.from !== undefined),
    (m) => m.from?.entity ?? '',
  );
  const counted = measures.filter((m) => m.fromEvents !== undefined);
  const areas = [...fields.keys(), ...counted.map((m) => m.fromEvents?.entity ?? '')];
  const all = areas.reduce((sum, area) => sum + dataset.peek(area).length, 1);
  let done = 0;
  for (const [entity, ofEntity] of fields)
    for (const record of dataset.peek(entity)) {
      if ((done++ & 255) === 255) yield done / all;
      const { unit, period } = record.place;
      if (period === null)
        throw new DefinitionError(
          'figure/measure-of-events',
          {
            vi: `${entity} ghi sự kiện, không thuộc kỳ nào; đếm bằng chỉ tiêu có fromEvents`,
            en: `${entity} tells of events, which belong to no period; count them with a measure that has fromEvents`,
          },
          ofEntity[0]?.id,
        );
      const data = record.data as Readonly<Record<string, Quantity | number | null | undefined>>;
      periods.set(period.id, period);
      const source = records.push(record) - 1;
      for (const measure of ofEntity) {
        const quantity = data[measure.from?.field ?? ''];
        const blank = quantity == null || (typeof quantity === 'object' && quantity.state === 'missing');
        // Nobody failed to report what was not asked: such a figure is not counted among those that are missing.
        const stated = blank && !isAsked(measure, period.to) ? notAsked : (quantity ?? null);
        builder.add({ measure: measure.id, unit, period, quantity: stated, source });
      }
    }
  if (counted.length > 0)
    yield* scaled(
      addEvents(dataset, counted, options.periods ?? [...periods.values()], (input, record) => {
        builder.add({ ...input, source: records.push(record) - 1 });
      }),
      done / all,
      1 - done / all,
    );
  const built = builder.build();
  return ok(built.value, [...checked.findings, ...built.findings]);
}
