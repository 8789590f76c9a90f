import { checkCall } from '../outcome/check-call.ts';
import { aDay, optional } from '../outcome/demand.ts';
import { hasHistory } from './an-item.ts';
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

/** What a state is made from. */
export type Followed = Pick<FollowedItem, 'kind' | 'responsible' | 'due' | 'history'>;

/**
 * Returns how something stands before anything is known of it.
 *
 * @param item - what is followed up
 * @returns the state before its first step
 */
export function notRaised({ responsible, due }: Pick<Followed, 'responsible' | 'due'>): FollowUpState {
  return { stage: 'none', since: null, responsible, due, open: false };
}

/**
 * Returns how something stands after a step.
 *
 * @param state - how it stood
 * @param step - the step
 * @param kind - what it is
 * @returns how it stands
 */
export function afterStep(state: FollowUpState, step: FollowUpStep, kind: FollowedItem['kind']): FollowUpState {
  const { at, to, due: extended } = step;
  const ended = state.stage === 'done' || state.stage === 'dropped';
  // What has ended is open again only where somebody says so, whatever else is told of it later.
  const stage = ended && step.step !== 'reopen' ? state.stage : (leadsTo[step.step] ?? state.stage);
  const over = stage === 'none' || stage === 'done' || stage === 'dropped';
  return {
    stage,
    since: at,
    responsible: step.step === 'assign' ? (to ?? state.responsible) : state.responsible,
    due: step.step === 'extend' && extended !== undefined ? { on: extended, sure: true, basis: null } : state.due,
    open: !over && !(stage === 'answered' && endsWithAnswer(kind)),
  };
}

/**
 * Tells how something stands: what its history says until a day.
 *
 * @param item - what is followed up
 * @param day - the day; all of its history when left out
 * @returns stage, who is responsible, by when
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
 * [followUpState(task, '2024-06-01').stage, followUpState(task).stage]; // => ['open', 'done']
 * ```
 */
export function followUpState(item: Followed, day?: IsoDate): FollowUpState {
  checkCall('followUpState', { item: [item, hasHistory], day: [day, optional(aDay)] });
  let state = notRaised(item);
  for (const step of item.history) if (day === undefined || step.at <= day) state = afterStep(state, step, item.kind);
  return state;
}
