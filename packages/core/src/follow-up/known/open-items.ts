import type { Dataset } from '../../dataset/dataset.ts';
import { checkCall } from '../../outcome/check-call.ts';
import { aDay, listOf } from '../../outcome/demand.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { anItem } from '../an-item.ts';
import type { FollowedItem } from '../followed-item.ts';
import { Heirs } from '../heirs.ts';
import { withoutHeir } from '../without-heir.ts';
import { inWorkOrder, openItem, type OpenItem } from '../open-item.ts';
import { aDatasetOrOutcome, followedDemands, followedItems, type FollowedItemsOptions } from './followed-items.ts';

/** How to make a worklist. */
export interface OpenItemsOptions extends FollowedItemsOptions {
  /** Items that stand in no records, such as those an app keeps, or objections in appraisals. */
  readonly items?: readonly FollowedItem[];
}

/**
 * Makes the worklist of a day: everything that was raised by then and is neither done nor dropped, nor answered where an answer
 * is all that was asked for. What is late longest comes first, then what is due soonest, then what has no certain term.
 *
 * @param dataset - what `parse` gave
 * @param day - the day one asks on; what happened after it has not happened yet
 * @param options - further items, areas of your own, documents, register, catalogue of law and calendar
 * @returns the lines in order, with days late, or why nobody can tell; findings as of {@link followedItems}, and with `units`
 * `follow-up/several-heirs`, `follow-up/no-heir` on what ended units left open
 * @throws `DefinitionError` `call/…`
 * @term danh sách việc chưa hoàn thành
 * @example
 * ```ts
 * const records = [{ unit: '00001', date: '2024-03-01', body: 'communeBoard', recommendation: 'Công khai dự toán' }];
 * const parsed = parseRecords(records, recommendationAnswer);
 *
 * openItems(parsed, '2024-03-20').value.map(({ timeliness, daysLate }) => `${timeliness} ${daysLate}`); // => ['late 2']
 * ```
 */
export function openItems(
  dataset: Outcome<Dataset> | Dataset,
  day: IsoDate,
  options: OpenItemsOptions = {},
): Outcome<readonly OpenItem[]> {
  checkCall('openItems', { dataset: [dataset, aDatasetOrOutcome], day: [day, aDay] }, options, {
    ...followedDemands,
    items: listOf(anItem),
  });
  const { items = [], ...rest } = options;
  const { value, findings } = followedItems(dataset, rest);
  const known = new Map([...value, ...items].map((item) => [item.id, item]));
  const heirs = rest.units === undefined ? null : new Heirs(rest.units);
  const open = inWorkOrder([...known.values()].flatMap((item) => openItem(item, day, heirs) ?? []));
  return ok(open, heirs === null ? findings : [...findings, ...withoutHeir(open, heirs, day)]);
}
