import { addDays } from '../time/day-arithmetic.ts';
import { afterStep, followUpState, type FollowUpState } from './follow-up-state.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { FollowedItem } from './followed-item.ts';
import type { ReadRecord } from './reports-of-unit.ts';

/** An item while its records are read: its history grows, and how it stands is kept. */
export interface Growing {
  /** The item; its history is empty. */
  readonly item: FollowedItem;
  /** Its history so far. */
  readonly history: FollowUpStep[];
  /** How it stands. */
  state: FollowUpState;
  /** What the last record that said something of the outcome said, and in which report. */
  outcome: { readonly record: ReadRecord; readonly report: string; readonly unfinished: boolean } | null;
}

/** What a later record says against what was said before: done and open in one report, or open again after it was done. */
export type SaidAgainst = 'told-both-ways' | 'open-again';

/**
 * Begins the history of an item.
 *
 * @param item - the item as its first record tells it
 * @returns the item, growing
 */
export function growing(item: FollowedItem): Growing {
  return { item, history: [...item.history], state: followUpState(item), outcome: null };
}

/**
 * Adds to an item what a later report says of it.
 *
 * @param into - the item so far; its history grows
 * @param record - the record of the later report
 * @returns what it says against what was said before; `null` where it fits
 */
export function carryOn(into: Growing, record: ReadRecord): SaidAgainst | null {
  const {
    said,
    sourced: { place },
  } = record;
  const { step, said: words, late } = said.outcome;
  const unfinished = isUnfinished(into, record);
  const { stage, since, responsible, due } = into.state;
  const at = place.day;
  const number = said.number ?? said.follows?.number ?? null;
  const told = {
    by: place.unit,
    at,
    report: [place.period?.id ?? at, ...(number === null ? [] : [number])].join(', '),
    said: words ?? said.text,
  };
  // What the report before left open was done after it.
  const after = since !== null && since < at ? { after: addDays(since, 1) } : {};
  const add = (one: FollowUpStep): void => {
    into.history.push(one);
    into.state = afterStep(into.state, one, into.item.kind);
  };
  const opened = unfinished && isEnded(into);
  if (opened) add({ step: 'reopen', ...told, reason: told.said });
  if (said.responsible !== null && said.responsible !== responsible)
    add({ step: 'assign', ...told, to: said.responsible });
  if (said.due?.on != null && said.due.on !== due?.on) add({ step: 'extend', ...told, due: said.due.on });
  for (const own of said.history) if (own.step === 'answer') add({ ...own, ...after });
  add({
    step: isAlready(stage, step) ? 'report' : step,
    ...told,
    ...(step === 'report' ? {} : after),
    ...(late === undefined ? {} : { late }),
  });
  const report = `${place.unit}\n${place.period?.id ?? at}`;
  const before = into.outcome;
  if (unfinished || step !== 'report') into.outcome = { record, report, unfinished };
  if (before?.report === report && into.outcome?.unfinished !== before.unfinished) return 'told-both-ways';
  return opened ? 'open-again' : null;
}

/**
 * Tells whether an item is done or dropped as far as its records were read.
 *
 * @param item - the item so far
 * @returns `true` where it has ended
 */
export const isEnded = ({ state: { stage } }: Growing): boolean => stage === 'done' || stage === 'dropped';

// A shortcoming that was put right and is named as one again is there again, also where nobody says so in a column.
const isUnfinished = ({ item }: Growing, { said }: ReadRecord): boolean =>
  said.outcome.unfinished === true ||
  (said.outcome.step === 'report' && item.kind === 'shortcoming' && said.kind === 'shortcoming');

const isAlready = (stage: string, step: FollowUpStep['step']): boolean =>
  (step === 'begin' && stage === 'begun') || (step === 'complete' && stage === 'done');

/**
 * Joins what two records tell of one and the same thing, such as a directive that report after report lists.
 *
 * @param one - the item so far
 * @param other - the same item as another record tells it
 * @returns one item with the steps of both
 */
export function told(one: FollowedItem, other: FollowedItem): FollowedItem {
  const steps = [...one.history];
  for (const step of other.history) {
    const known = steps.findIndex((before) => before.step === step.step);
    const before = steps[known];
    if (before === undefined) steps.push(step);
    else if (before.dayUnknown === true && step.dayUnknown !== true) steps[known] = step;
    else if (step.dayUnknown !== true && before.at !== step.at) steps.push(step);
  }
  const isRaise = ({ step }: FollowUpStep): number => (step === 'raise' ? 0 : 1);
  const history = steps.sort((a, b) => isRaise(a) - isRaise(b) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    ...one,
    text: one.text || other.text,
    responsible: other.responsible ?? one.responsible,
    due: other.due ?? one.due,
    history,
  };
}
