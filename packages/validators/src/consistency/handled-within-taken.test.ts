import { mediation } from '@qcdc/core/entities';
import { parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { handledWithinTaken } from './handled-within-taken.ts';

const rule = handledWithinTaken(mediation, { opening: 'carriedOver', inflows: ['received'], outflows: ['settled'] });
const found = (said: Readonly<Record<string, unknown>>) =>
  validate(parseRecords([{ unit: '00001', period: '2024', ...said }], mediation, { locale: 'vi' }), [
    rule,
  ]).findings.map(({ state, where, message }) => [state, where.field, message.en.split('. ').at(-1)]);

describe('what leaves open whether more was handled than taken on is named, and is the place of the finding', () => {
  it('a figure that is not exact, beside one that is', () => {
    expect(found({ carriedOver: 0, received: 'hơn 10', settled: 99 })).toEqual([
      ['undecided', 'received', 'Not exact: Cases received'],
    ]);
    expect(found({ carriedOver: 'khoảng 5', received: 10, settled: 14 })).toEqual([
      ['undecided', 'carriedOver', 'Not exact: Cases carried over'],
    ]);
  });

  it('before those that are not exact, one that was not reported', () => {
    expect(found({ received: 'hơn 10', settled: 99 })).toEqual([
      ['undecided', 'carriedOver', expect.stringContaining('Not exact')],
    ]);
    expect(found({ received: 10, settled: 11 })).toEqual([['undecided', 'carriedOver', 'Missing: Cases carried over']]);
  });
});
