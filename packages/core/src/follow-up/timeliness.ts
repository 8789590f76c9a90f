import { checkCall } from '../outcome/check-call.ts';
import { aDay, optional } from '../outcome/demand.ts';
import { anItem } from './an-item.ts';
import type { TriState } from '../outcome/tri-state.ts';
import { daysBetween } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { followUpState } from './follow-up-state.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { FollowedItem } from './followed-item.ts';
import { endsWithAnswer } from './followed-kind.ts';

/**
 * Finds the step that ended an item on a day: it was done, or answered where an answer is all that was asked for.
 *
 * @param item - the item
 * @param day - the day; all of its history when left out
 * @returns the step; `null` where it is open, was dropped, or was not raised
 */
export function endOf(item: FollowedItem, day?: IsoDate): FollowUpStep | null {
  const { stage, open } = followUpState(item, day);
  if (open || (stage !== 'done' && stage !== 'answered')) return null;
  const until = item.history.filter(({ at }) => day === undefined || at <= day);
  // What is answered and then closed was in time when the answer was.
  const names: readonly FollowUpStep['step'][] = endsWithAnswer(item.kind) ? ['answer', 'complete'] : ['complete'];
  const begun = until.findLastIndex(({ step }) => step === 'raise' || step === 'reopen' || step === 'refuse');
  return until.slice(begun + 1).find(({ step }) => names.includes(step)) ?? null;
}

/**
 * Tells whether an item was done, or answered, in time.
 *
 * @param item - the item
 * @param day - the day one asks on; all of its history when left out
 * @returns `yes`, `no`; `cannotTell` where it has no certain term, or nobody knows the day; `null` where it is not done
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const from = { document: 'Thông báo kết luận', number: '12-TB/BCĐ', issuer: 'Ban Chỉ đạo', on: isoDate('2024-03-01') };
 * const raised = { step: 'raise', by: 'Ban Chỉ đạo', at: isoDate('2024-03-01') } as const;
 * const done = { step: 'complete', by: 'UBND xã', at: isoDate('2024-07-02') } as const;
 * const task: FollowedItem = {
 *   id: 'task/1', kind: 'task', unit: '00001', text: 'Rà soát hương ước', from, responsible: 'UBND xã',
 *   due: { on: isoDate('2024-06-30'), sure: true, basis: null }, history: [raised, done], at: null,
 * };
 * [doneInTime(task, '2024-06-01'), doneInTime(task)]; // => [null, 'no']
 * ```
 */
export function doneInTime(item: FollowedItem, day?: IsoDate): TriState | null {
  checkCall('doneInTime', { item: [item, anItem], day: [day, optional(aDay)] });
  const end = endOf(item, day);
  if (end === null) return null;
  const { due } = followUpState(item, day);
  if (due?.on == null || !due.sure) return 'cannotTell';
  if ((end.after ?? end.at) > due.on) return 'no';
  return end.at <= due.on && end.dayUnknown !== true ? 'yes' : 'cannotTell';
}

/**
 * Counts the days an open item is late.
 *
 * @param item - the item
 * @param day - the day one asks on
 * @returns days behind its last day in time; 0 where that has not passed; `null` where no certain term is known
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const from = { document: 'Thông báo kết luận', number: '12-TB/BCĐ', issuer: 'Ban Chỉ đạo', on: isoDate('2024-03-01') };
 * const raised = { step: 'raise', by: 'Ban Chỉ đạo', at: isoDate('2024-03-01') } as const;
 * const done = { step: 'complete', by: 'UBND xã', at: isoDate('2024-07-02') } as const;
 * const task: FollowedItem = {
 *   id: 'task/1', kind: 'task', unit: '00001', text: 'Rà soát hương ước', from, responsible: 'UBND xã',
 *   due: { on: isoDate('2024-06-30'), sure: true, basis: null }, history: [raised, done], at: null,
 * };
 * [daysLateOn(task, '2024-06-30'), daysLateOn(task, '2024-07-02')]; // => [0, 2]
 * ```
 */
export function daysLateOn(item: FollowedItem, day: IsoDate): number | null {
  checkCall('daysLateOn', { item: [item, anItem], day: [day, aDay] });
  const { due } = followUpState(item, day);
  if (due?.on == null) return null;
  const days = Math.max(0, daysBetween(due.on, day));
  return due.sure || days === 0 ? days : null;
}
