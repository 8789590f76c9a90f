import type { FigureTable } from '../figure/noun/figure-table.ts';
import { FigureBuilder } from '../figure/table/figure-builder.ts';
import { Dec } from '../number/decimal.ts';
import { checkCall } from '../outcome/check-call.ts';
import { listOf, orNull } from '../outcome/demand.ts';
import { aPeriod, aRegister } from '../outcome/noun-demands.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { exactQuantity, type Quantity } from '../quantity/quantity.ts';
import type { Period } from '../time/period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { anItem } from './an-item.ts';
import { raisedOn } from './collect-items.ts';
import { followUpMeasures } from './follow-up-measures.ts';
import { followUpState } from './follow-up-state.ts';
import type { FollowedItem } from './followed-item.ts';
import { doneInTime, endOf } from './timeliness.ts';

/** How what is followed up is counted. */
export interface FollowUpFiguresOptions {
  /** Periods to count in; each at its last day. */
  readonly periods: readonly Period[];
  /** The units, where they are known: then totals of the units above can be made with `rollUp`. */
  readonly units?: UnitRegistry | null;
}

/**
 * Counts what is followed up, by unit and period: how much was in hand, done, due, and in time. Where nobody can tell whether
 * something was in time the figure lies between two numbers. A unit nothing was raised in has no figure, and not zero.
 *
 * @param items - what is followed up, as `followedItems` gives it
 * @param options - periods and units
 * @returns figures of {@link followUpMeasures}, for `rollUp` and for the indicators of what is followed up
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const records = [
 *   { unit: '00001', date: '2024-03-01', body: 'communeBoard', answeredOn: '2024-03-12' },
 *   { unit: '00001', date: '2024-04-01', body: 'communeBoard', answeredOn: '2024-05-30' },
 * ];
 * const { value } = followedItems(parseRecords(records, recommendationAnswer));
 * const figures = followUpFigures(value, { periods: [period('2024-H1')] }).value;
 * const of = (measure: Measure) => figures.find({ measure: measure.id, unit: '00001', period: '2024-H1' })?.value;
 *
 * of(followUpMeasures.done); // => new Dec(2)
 * of(followUpMeasures.onTime); // => new Dec(1)
 * ```
 */
export function followUpFigures(items: readonly FollowedItem[], options: FollowUpFiguresOptions): Outcome<FigureTable> {
  checkCall(
    'followUpFigures',
    { items: [items, listOf(anItem)] },
    options,
    { periods: listOf(aPeriod, 1), units: orNull(aRegister) },
    ['periods'],
  );
  const { periods, units = null } = options;
  const builder = new FigureBuilder(Object.values(followUpMeasures), { units });
  const byUnit = new Map<string, FollowedItem[]>();
  for (const item of items) {
    const own = byUnit.get(item.unit);
    if (own === undefined) byUnit.set(item.unit, [item]);
    else own.push(item);
  }
  for (const [unit, own] of byUnit)
    for (const period of periods) {
      const raised = own.filter((item) => raisedOn(item) <= period.to);
      if (raised.length === 0) continue;
      for (const [name, quantity] of Object.entries(countsIn(raised, period)))
        builder.add({ measure: followUpMeasures[name as Counted].id, unit, period, quantity });
    }
  return builder.build();
}

type Counted = keyof typeof followUpMeasures;

function countsIn(items: readonly FollowedItem[], { from, to }: Period): Readonly<Record<Counted, Quantity>> {
  const counts = { inHand: 0, done: 0, due: 0, onTime: 0, withoutTerm: 0 };
  let perhaps = 0;
  for (const item of items) {
    const end = endOf(item, to);
    const { stage, since, due } = followUpState(item, to);
    const dropped = stage === 'dropped' && since !== null && since < from;
    if (dropped || (end !== null && end.at < from)) continue;
    counts.inHand += 1;
    if (end !== null) counts.done += 1;
    const day = due?.sure === true ? due.on : null;
    if (day === null) counts.withoutTerm += 1;
    else if (end !== null || (day <= to && stage !== 'dropped')) {
      counts.due += 1;
      const answer = doneInTime(item, to);
      if (answer === 'yes') counts.onTime += 1;
      if (answer === 'cannotTell') perhaps += 1;
    }
  }
  const { onTime, ...exact } = counts;
  return {
    inHand: exactQuantity(exact.inHand),
    done: exactQuantity(exact.done),
    due: exactQuantity(exact.due),
    withoutTerm: exactQuantity(exact.withoutTerm),
    onTime:
      perhaps === 0
        ? exactQuantity(onTime)
        : { ...exactQuantity(onTime), state: 'reported', bound: 'between', upper: new Dec(onTime + perhaps) },
  };
}
