import { checkCall } from '../outcome/check-call.ts';
import { aDay, demand, having, listOf, type Demand } from '../outcome/demand.ts';
import { anArrivalNumber } from '../parse/arrival-order.ts';
import type { Delivery } from '../parse/delivery.ts';
import { isPlain } from '../outcome/check-keys.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import type { ReceivedReports } from './received-report.ts';
import { receivedRecords } from './received-reports.ts';

const aDelivery: Demand = (value) =>
  aDataset(isPlain(value) ? value['value'] : value) ??
  (isPlain(value) && value['deliveredOn'] !== undefined ? aDay(value['deliveredOn']) : null) ??
  anArrivalNumber(value);

const aDataset: Demand = /* @__PURE__ */ demand(
  (value) => having(['entities', 'peek'], '', '')(value) === null,
  'kết quả của parse hoặc parseRecords, kèm deliveredOn',
  'outcomes of parse or parseRecords, with deliveredOn',
);

/**
 * Tells which reports came, and since when each area of them is there: the day of the first delivery that held it. A later
 * correction does not make a report late that had come in time.
 *
 * @param deliveries - outcomes of `parse` and `parseRecords`, with the day each was delivered on; of one without a day
 *   nobody knows since when it is there
 * @returns what came in
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const of = (received: number) => parseRecords([{ unit: '00001', period: '2024-H1', received }], mediation);
 * const received = receivedDeliveries([
 *   { ...of(40), deliveredOn: isoDate('2024-07-08') },
 *   { ...of(41), deliveredOn: isoDate('2024-07-20') },
 * ]);
 * received.since?.('mediation', '00001', period('2024-H1')); // => '2024-07-08'
 * ```
 */
export function receivedDeliveries(deliveries: readonly Delivery[]): ReceivedReports {
  checkCall('receivedDeliveries', { deliveries: [deliveries, listOf(aDelivery)] });
  const inOrder = deliveries
    .map(({ value, deliveredOn = null }) => ({ on: deliveredOn, received: receivedRecords(value) }))
    .sort((a, b) => order(a.on, b.on));
  const first = (area: string, unit: string, period: Period) =>
    inOrder.find(({ received }) => received.has(area, unit, period));
  return {
    has: (area, unit, period) => first(area, unit, period) !== undefined,
    since: (area, unit, period) => first(area, unit, period)?.on ?? null,
    all: () => inOrder.flatMap(({ received }) => [...(received.all?.() ?? [])]),
  };
}

// What came on a day nobody knows may have come before all others.
function order(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a < b) ? -1 : 1;
}
