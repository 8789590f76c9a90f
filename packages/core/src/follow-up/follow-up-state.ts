import type { IsoDate } from '../time/iso-date.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { FollowedItem, FollowUpDue } from './followed-item.ts';
import { endsWithAnswer } from './followed-kind.ts';

/** Where something that is followed up stands: `none` before it was raised. */
export type FollowUpStage = 'none' | 'open' | 'begun' | 'answered' | 'done' | 'dropped';

/** What holds of an item on a day. */
export interface FollowUpState {
  /** Where it stands. */
  readonly stage: FollowUpStage;
  /** Day of the last step, or `null`. */
  readonly since: IsoDate | null;
  /** Who has to see to it, as last assigned. */
  readonly responsible: string | null;
  /** By when, as last extended. */
  readonly due: FollowUpDue | null;
  /** `true` where somebody still has to do something. */
  readonly open: boolean;
}

const leadsTo: Readonly<Partial<Record<FollowUpStep['step'], FollowUpStage>>> = {
  raise: 'open',
  begin: 'begun',
  answer: 'answered',
  refuse: 'open',
  complete: 'done',
  drop: 'dropped',
  reopen: 'open',
};

/**
 * Tells how something stands: what its history says until a day.
 *
 * @param item - what is followed up
 * @param day - the day; all of its history when left out
 * @returns stage, who is responsible, by when
 */
export function followUpState(
  item: Pick<FollowedItem, 'kind' | 'responsible' | 'due' | 'history'>,
  day?: IsoDate,
): FollowUpState {
  let [stage, responsible, due]: [FollowUpStage, string | null, FollowUpDue | null] = [
    'none',
    item.responsible,
    item.due,
  ];
  let since: IsoDate | null = null;
  for (const { step, at, to, due: extended } of item.history) {
    if (day !== undefined && at > day) continue;
    since = at;
    stage = leadsTo[step] ?? stage;
    if (step === 'assign') responsible = to ?? responsible;
    if (step === 'extend' && extended !== undefined) due = { on: extended, sure: true, basis: null };
  }
  const ended = stage === 'none' || stage === 'done' || stage === 'dropped';
  const open = !ended && !(stage === 'answered' && endsWithAnswer(item.kind));
  return { stage, since, responsible, due, open };
}
