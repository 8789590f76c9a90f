import type { IsoDate } from '@qcdc/core';
import { followUpState } from '@qcdc/core/follow-up';
import { describe, expect, it } from 'vitest';
import { followedObjections, openAppraisal, serviceRating2018, type AppraisalEvent } from '../src/index.ts';

const at = (day: number) => ({ by: 'somebody (invented)', at: `2024-12-${day}` as IsoDate });
const of = (...history: readonly AppraisalEvent[]) =>
  followedObjections([openAppraisal(serviceRating2018, { unit: '00001', period: '2024', history })]);
const result = { total: '80', class: null, facts: [] };
const published: AppraisalEvent = { step: 'publish', ...at(10), decision: '1/QĐ', result };
const objection = (day: number): AppraisalEvent => ({
  step: 'object',
  ...at(day),
  reason: `objection of the ${day}th`,
});
const open = (items: ReturnType<typeof of>) => items.map((item) => followUpState(item).open);

describe('objections of appraisals', () => {
  it('are raised against the decision that was published', () => {
    const [item] = of(published, objection(12));
    expect(item).toMatchObject({
      kind: 'objection',
      unit: '00001',
      text: 'objection of the 12th',
      from: { number: '1/QĐ', on: '2024-12-10' },
    });
    expect(item?.history).toEqual([{ step: 'raise', ...at(12), said: 'objection of the 12th' }]);
  });

  it('an answer answers the one that waits longest', () => {
    expect(open(of(published, objection(12), objection(13), { step: 'answer', ...at(14) }))).toEqual([false, true]);
  });

  it('a replacing decision answers all, and later objections are against it', () => {
    const replaced: AppraisalEvent = {
      step: 'replace',
      ...at(15),
      decision: '2/QĐ',
      replaces: '1/QĐ',
      changes: {},
      result,
    };
    const items = of(published, objection(12), objection(13), replaced, objection(16));
    expect(open(items)).toEqual([false, false, true]);
    expect(items[0]?.history[1]).toMatchObject({ step: 'answer', document: '2/QĐ' });
    expect(items[2]?.from.number).toBe('2/QĐ');
  });

  it('an appraisal without objections has none', () => {
    expect(of(published)).toEqual([]);
  });
});
