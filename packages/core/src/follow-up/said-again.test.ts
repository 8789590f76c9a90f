import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrativeItem } from '../entities/narrative-item.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { followUpState } from './follow-up-state.ts';
import { itemNumber } from './item-number.ts';
import { followedItems } from './known/followed-items.ts';

const unit = '00001'; // invented
const item = (period: string, section: string, number: string, text: string, more: object = {}) => ({
  ...{ unit, period, section, number, text },
  ...more,
});
const answer = (period: string, followsPeriod: string | null, followsNumber: string, status: string | null = 'done') =>
  item(period, 'result', 'KQ1', 'Kết quả (giả định)', { followsPeriod, followsNumber, status });
const follow = (...records: readonly object[]) => {
  const parsed = parseRecords(records as never, narrativeItem);
  const { value, findings } = followedItems(parsed);
  return {
    stages: value.map((one) => [one.kind, followUpState(one).stage, followUpState(one).open]),
    steps: value.map(({ history }) => history.map(({ step }) => step)),
    codes: findings.map(({ code }) => code),
  };
};

describe('what a later report names is found however it is written', () => {
  it.each([
    ['NV1', 'NV01'],
    ['NV1', 'nv 1'],
    ['NV.1', 'NV-1.'],
    ['1.2', '1.2)'],
    ['HC 12', 'HC12'],
  ])('%s is named as %s', (raised, named) => {
    const { stages, codes } = follow(item('2023', 'task', raised, 'Rà soát'), answer('2024', '2023', named));
    expect([stages, codes]).toEqual([[['task', 'done', false]], []]);
  });

  it.each([
    ['1.1', '11'],
    ['NV10', 'NV1'],
    ['NV1', 'HC1'],
  ])('%s is not %s', (raised, named) => {
    const { stages, codes } = follow(item('2023', 'task', raised, 'Rà soát'), answer('2024', '2023', named));
    expect([stages, codes]).toEqual([[['task', 'open', true]], ['follow-up/answers-nothing']]);
  });

  it('whatever zeros and blanks somebody sets, a number stays the same', () => {
    const letters = fc.constantFrom('NV', 'HC', 'nv', 'KN');
    const gap = fc.constantFrom('', ' ', '.', '-', '. ');
    fc.assert(
      fc.property(letters, gap, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 999 }), (name, between, zeros, n) => {
        expect(itemNumber(`${name}${between}${'0'.repeat(zeros)}${n}.`)).toBe(itemNumber(`${name}${n}`));
      }),
    );
  });

  it.each([
    ['Năm 2023', '2023'],
    ['6 tháng đầu năm 2023', '2023-H1'],
    ['quý III năm 2023', '2023-Q3'],
  ])('a period may be named in words: %s', (words, id) => {
    const { stages, codes } = follow(item(id, 'task', 'NV1', 'Rà soát'), answer('2024', words, 'NV1'));
    expect([stages, codes]).toEqual([[['task', 'done', false]], []]);
  });

  it.each(['rà soát hương ước quy ước', 'Rà soát hương ước; quy ước.', '“Rà soát hương ước”, quy ước'])(
    'the same words set apart otherwise are the same item: %s',
    (words) => {
      const { stages } = follow(
        item('2023', 'task', '1', 'Rà soát hương ước, quy ước'),
        item('2024', 'task', '4', words, { status: 'done' }),
      );
      expect(stages).toEqual([['task', 'done', false]]);
    },
  );
});

describe('what was reported done and is named again', () => {
  const shortcoming = (period: string, more: object = {}) =>
    item(period, 'shortcoming', 'HC1', 'Công khai còn hình thức', more);

  it('a shortcoming is open again, though two reports lie between, and that is told', () => {
    const { stages, steps, codes } = follow(shortcoming('2021'), answer('2022', '2021', 'HC1'), shortcoming('2024'));
    expect(stages).toEqual([['shortcoming', 'open', true]]);
    expect(steps).toEqual([['raise', 'complete', 'reopen', 'report']]);
    expect(codes).toEqual(['follow-up/open-again']);
  });

  it('a shortcoming that a report names again as put right stays put right', () => {
    const { stages, codes } = follow(
      shortcoming('2022'),
      answer('2023', '2022', 'HC1'),
      shortcoming('2024', { status: 'done' }),
    );
    expect([stages, codes]).toEqual([[['shortcoming', 'done', false]], []]);
  });

  it.each(['task', 'proposal'])('a %s of the same words is a new one', (section) => {
    const one = (period: string, more: object = {}) =>
      item(period, section, '1', 'Mở lớp tập huấn hòa giải viên', more);
    const { stages, codes } = follow(one('2022'), one('2023', { status: 'done' }), one('2024'));
    expect(stages).toEqual([
      [section, 'done', false],
      [section, 'open', true],
    ]);
    expect(codes).toEqual([]);
  });

  it.each([
    ['done', 'notStarted'],
    ['notStarted', 'done'],
    ['inProgress', 'done'],
    ['dropped', 'late'],
  ])('one report that says %s and %s is told to say both', (first, second) => {
    const { codes } = follow(item('2023', 'task', 'NV1', 'Rà soát'), answer('2024', '2023', 'NV1', first), {
      ...answer('2024', '2023', 'NV1', second),
      number: 'KQ2',
    });
    expect(codes).toEqual(['follow-up/told-both-ways']);
  });

  it.each([
    ['done', 'done'],
    ['inProgress', 'notStarted'],
  ])('one report that says %s and %s does not contradict itself', (first, second) => {
    const { codes } = follow(item('2023', 'task', 'NV1', 'Rà soát'), answer('2024', '2023', 'NV1', first), {
      ...answer('2024', '2023', 'NV1', second),
      number: 'KQ2',
    });
    expect(codes).toEqual([]);
  });
});
