import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { raisedOn } from './collect-items.ts';
import { followUpState, type FollowUpState } from './follow-up-state.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { FollowedItem } from './followed-item.ts';
import type { Heirs } from './heirs.ts';
import { daysLateOn } from './timeliness.ts';

/** One line of a worklist: something that is open on a day. @term việc chưa hoàn thành */
export interface OpenItem {
  /** What is followed up. */
  readonly item: FollowedItem;
  /** How it stands on the day: stage, who is responsible, by when. */
  readonly state: FollowUpState;
  /**
   * `late`: its last day has passed, or the unit itself says that it is late. `open`: it has not. `cannotTell`: no certain term is
   * known. @term quá hạn, còn hạn
   */
  readonly timeliness: 'late' | 'open' | 'cannotTell';
  /** Days behind its last day in time; 0 before and on it, `null` where nobody can tell. @term số ngày quá hạn */
  readonly daysLate: number | null;
  /** Why nobody can tell by how many days; `null` where it can be told. */
  readonly why: Text | null;
  /**
   * Ids of the units that have to see to it on the day: its own, or where that has ended those it went into; several where it was
   * divided, none where nobody says where it went. @term đơn vị kế thừa
   */
  readonly heldBy: readonly string[];
  /** What was last said of it after it was raised; `null` where nobody has mentioned it since. */
  readonly lastMention: FollowUpStep | null;
}

const noTerm: Text = { vi: 'chưa có thời hạn', en: 'no term is known' };
const unsureTerm: Text = { vi: 'thời hạn theo quy định chưa kiểm chứng', en: 'the term rests on unconfirmed law' };
const noCalendar: Text = {
  vi: 'lịch làm việc chưa đủ để tính thời hạn',
  en: 'the calendar does not reach to its last day',
};

/**
 * Makes the line of an item in a worklist.
 *
 * @param item - what is followed up
 * @param day - the day
 * @param heirs - which units went into which
 * @returns the line; `null` where it is not open on the day
 */
export function openItem(item: FollowedItem, day: IsoDate, heirs: Heirs | null = null): OpenItem | null {
  const state = followUpState(item, day);
  if (!state.open) return null;
  const { due } = state;
  const daysLate = daysLateOn(item, day);
  const mentions = item.history.filter(({ step, at }) => step !== 'raise' && at <= day);
  const lastMention = mentions.at(-1) ?? null;
  const isSaidLate = daysLate === null && lastMention?.late === true;
  const why = daysLate !== null ? null : due === null ? noTerm : due.on === null ? noCalendar : unsureTerm;
  return {
    item,
    state,
    timeliness: isSaidLate ? 'late' : daysLate === null ? 'cannotTell' : daysLate > 0 ? 'late' : 'open',
    daysLate,
    why,
    heldBy: heirs?.of(item.unit, day).units ?? [item.unit],
    lastMention,
  };
}

const rank = { late: 0, open: 1, cannotTell: 2 } as const;

/**
 * Puts a worklist in order: what is late longest first, then what is due soonest, then what has no certain term, the oldest
 * first.
 *
 * @param items - the lines
 * @returns the lines in order
 */
export function inWorkOrder(items: readonly OpenItem[]): readonly OpenItem[] {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const dueOn = ({ state }: OpenItem): string => state.due?.on ?? '9999-12-31';
  return [...items].sort(
    (a, b) =>
      rank[a.timeliness] - rank[b.timeliness] ||
      (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
      text(dueOn(a), dueOn(b)) ||
      text(raisedOn(a.item), raisedOn(b.item)) ||
      text(a.item.unit, b.item.unit),
  );
}
