import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../time/iso-date.ts';
import { followUpState } from './follow-up-state.ts';
import type { FollowUpStep } from './follow-up-step.ts';
import type { FollowedItem } from './followed-item.ts';
import type { FollowedKind } from './followed-kind.ts';
import { takeFollowUpStep } from './take-follow-up-step.ts';
import { doneInTime } from './timeliness.ts';

const day = (n: number): IsoDate => `2024-03-${String(n).padStart(2, '0')}` as IsoDate;
const step = (name: FollowUpStep['step'], n: number, more: Partial<FollowUpStep> = {}): FollowUpStep => ({
  step: name,
  by: 'somebody (invented)',
  at: day(n),
  ...more,
});
const item = (kind: FollowedKind, due: IsoDate | null = null): FollowedItem => ({
  id: 'own/1',
  kind,
  unit: '00001',
  text: 'something (invented)',
  from: { document: 'a letter', number: null, issuer: null, on: null },
  responsible: 'the head',
  due: due === null ? null : { on: due, sure: true, basis: null },
  history: [],
  at: null,
});
const after = (first: FollowedItem, ...steps: readonly FollowUpStep[]): FollowedItem =>
  steps.reduce((one, next) => {
    const { value, findings } = takeFollowUpStep(one, next);
    expect(findings).toEqual([]);
    return value;
  }, first);
const refused = (one: FollowedItem, next: FollowUpStep) => {
  const { value, findings } = takeFollowUpStep(one, next);
  expect(value).toBe(one);
  return findings.map(({ code }) => code);
};
const raised = step('raise', 1);

describe('the history of what is followed up', () => {
  it('a task is raised, begun, answered and done; an answer alone does not end it', () => {
    const answered = after(item('task'), raised, step('begin', 2), step('answer', 3));
    expect(followUpState(answered)).toMatchObject({ stage: 'answered', open: true, since: day(3) });
    expect(followUpState(after(answered, step('complete', 4)))).toMatchObject({ stage: 'done', open: false });
  });

  it.each(['recommendation', 'proposal', 'objection'] as const)('an answer ends a %s', (kind) => {
    expect(followUpState(after(item(kind), raised, step('answer', 3)))).toMatchObject({ open: false });
  });

  it('an answer that is not accepted leaves it open again', () => {
    const refusedAnswer = after(
      item('objection'),
      raised,
      step('answer', 3),
      step('refuse', 4, { reason: 'no reasons' }),
    );
    expect(followUpState(refusedAnswer)).toMatchObject({ stage: 'open', open: true });
  });

  it('another day and another responsible count from their step on', () => {
    const changed = after(
      item('task', day(10)),
      raised,
      step('assign', 2, { to: 'the deputy' }),
      step('extend', 5, { due: day(20), reason: 'floods' }),
    );
    expect(followUpState(changed)).toMatchObject({ responsible: 'the deputy', due: { on: day(20) } });
    expect(followUpState(changed, day(1))).toMatchObject({ responsible: 'the head', due: { on: day(10) } });
  });

  it('tells how it stood on an earlier day, and nothing before it was raised', () => {
    const done = after(item('task'), step('raise', 2), step('complete', 9));
    expect(followUpState(done, day(1))).toMatchObject({ stage: 'none', open: false });
    expect(followUpState(done, day(8))).toMatchObject({ stage: 'open', open: true });
    expect(followUpState(done, day(9))).toMatchObject({ stage: 'done', open: false });
  });

  it('a step that does not follow, gives no reason or lies before the last one is told, and not taken', () => {
    expect(refused(item('task'), step('complete', 1))).toEqual(['follow-up/not-the-next-step']);
    const open = after(item('task'), step('raise', 5));
    expect(refused(open, step('raise', 6))).toEqual(['follow-up/not-the-next-step']);
    expect(refused(open, step('refuse', 6, { reason: 'x' }))).toEqual(['follow-up/not-the-next-step']);
    expect(refused(open, step('drop', 6))).toEqual(['follow-up/no-reason']);
    expect(refused(open, step('extend', 6, { reason: ' ', due: day(9) }))).toEqual(['follow-up/no-reason']);
    expect(refused(open, step('complete', 4))).toEqual(['follow-up/before-the-last-step']);
    const done = after(open, step('complete', 6));
    expect(refused(done, step('complete', 7))).toEqual(['follow-up/not-the-next-step']);
    expect(refused(done, step('reopen', 7))).toEqual(['follow-up/no-reason']);
  });

  it('another day and another responsible are not taken without saying which', () => {
    const open = after(item('task'), raised);
    expect(refused(open, step('extend', 2, { reason: 'floods' }))).toEqual(['follow-up/step-lacks']);
    expect(refused(open, step('assign', 2))).toEqual(['follow-up/step-lacks']);
  });

  it('refuses what is no step', () => {
    const wrong = (one: object) => () => takeFollowUpStep(item('task'), { ...raised, ...one });
    expect(wrong({ step: 'sign' })).toThrow('call/bad-argument');
    expect(wrong({ at: '1/3/2024' })).toThrow('call/bad-argument');
    expect(wrong({ due: 'soon' })).toThrow('call/bad-argument');
    expect(() => takeFollowUpStep(null as never, raised)).toThrow('call/bad-argument');
    expect(() => takeFollowUpStep({ ...item('task'), kind: 'wish' } as never, raised)).toThrow('call/bad-argument');
  });

  it('is plain JSON', () => {
    const done = after(item('task', day(10)), raised, step('complete', 9));
    expect(JSON.parse(JSON.stringify(done))).toEqual(done);
  });
});

describe('in time', () => {
  const done = (due: IsoDate | null, more: Partial<FollowUpStep> = {}, n = 10) =>
    doneInTime(after(item('task', due), raised, step('complete', n, more)));

  it('on the last day yes, a day later no', () => {
    expect(done(day(10))).toBe('yes');
    expect(done(day(9))).toBe('no');
  });

  it('nobody can tell without a term, with a term nobody has confirmed, or where the day lies on both sides of it', () => {
    expect(done(null)).toBe('cannotTell');
    const unsure = { ...item('task'), due: { on: day(9), sure: false, basis: null } };
    expect(doneInTime(after(unsure, raised, step('complete', 10)))).toBe('cannotTell');
    expect(done(day(9), { after: day(5) })).toBe('cannotTell');
    expect(done(day(12), { dayUnknown: true })).toBe('cannotTell');
  });

  it('a report of a period tells for certain where all its days lie on one side', () => {
    expect(done(day(10), { after: day(5) })).toBe('yes');
    expect(done(day(4), { after: day(5) })).toBe('no');
    expect(done(day(9), { dayUnknown: true })).toBe('no');
  });

  it('what was answered in time and closed later was in time', () => {
    const closed = after(item('recommendation', day(5)), raised, step('answer', 5), step('complete', 20));
    expect(doneInTime(closed)).toBe('yes');
  });

  it('what is open or dropped is neither', () => {
    expect(doneInTime(after(item('task', day(5)), raised))).toBeNull();
    expect(doneInTime(after(item('task', day(5)), raised, step('drop', 6, { reason: 'merged' })))).toBeNull();
  });
});
