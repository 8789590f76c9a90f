import { describe, expect, it } from 'vitest';
import { quantity } from '../../test/figures.ts';
import {
  checkStatedDifference,
  checkStatedGrowth,
  checkStatedShareOfPlan,
  checkStatement,
  readClaim,
} from '../index.ts';

const count = (cell: number | string | null) => quantity(cell, 'turn');
const percent = (cell: string) => quantity(cell, 'percent');

describe('growth as stated', () => {
  // Vạn Ninh, 2020: reception turns 198, "giảm 28,77 % so với năm 2019"; 278 turns before give 28,7769… %.
  it.each([
    ['28,77%', 198, 278, 'onlyTruncated'],
    ['28,78%', 198, 278, 'onlyToNearest'],
    ['28,8%', 198, 278, 'onlyToNearest'],
    ['28%', 198, 278, 'onlyTruncated'],
    ['28,79%', 198, 278, 'impossible'],
    ['28,77%', 198, null, 'undecided'],
    ['28,77%', 198, 0, 'undecided'],
    ['hơn 28%', 198, 278, 'consistent'],
    ['hơn 29%', 198, 278, 'impossible'],
    ['25%', 150, 200, 'consistent'],
    ['28%', 'hơn 190', 278, 'undecided'],
  ] as const)('down by %s, now %s, before %s: %s', (stated, now, before, verdict) => {
    expect(checkStatedGrowth(percent(stated), 'down', count(now), count(before))).toBe(verdict);
  });

  it('the wrong direction is impossible', () => {
    expect(checkStatedGrowth(percent('25%'), 'up', count(150), count(200))).toBe('impossible');
    expect(checkStatedGrowth(percent('25%'), 'up', count(250), count(200))).toBe('consistent');
  });
});

describe('a difference as stated', () => {
  // Six months of 2020 against 2019: 866 turns after 1012, 964 persons after 1091.
  it.each([
    [146, 866, 1012, 'consistent'],
    [145, 866, 1012, 'impossible'],
    [127, 964, 1091, 'consistent'],
    [127, 964, null, 'undecided'],
  ] as const)('down by %s, now %s, before %s: %s', (stated, now, before, verdict) => {
    expect(checkStatedDifference(count(stated), 'down', count(now), count(before))).toBe(verdict);
  });
});

describe('a share of plan as stated', () => {
  it.each([
    ['66,9%', 'consistent'],
    ['66,91%', 'consistent'],
    ['67%', 'onlyToNearest'],
    ['66%', 'onlyTruncated'],
    ['66,8%', 'impossible'],
  ] as const)('9100 tỷ of 13600 tỷ stated as %s: %s', (stated, verdict) => {
    expect(
      checkStatedShareOfPlan(percent(stated), quantity(9_100_000_000_000, 'VND'), quantity(13_600_000_000_000, 'VND')),
    ).toBe(verdict);
  });
});

describe('reading what a report claims', () => {
  it.each([
    ['giảm 28,77 % so với năm 2019', 'growth', 'down', '28.77', 'năm 2019'],
    ['Giảm 146 lượt', 'difference', 'down', '146', null],
    ['tăng 1.250 lượt so với cùng kỳ', 'difference', 'up', '1250', 'cùng kỳ'],
    ['đạt 66,9 % kế hoạch', 'shareOfPlan', null, '66.9', null],
    ['đạt 50,2% dự toán năm 2021', 'shareOfPlan', null, '50.2', 'năm 2021'],
    ['tăng 8,35% so với cùng kỳ năm trước'.normalize('NFD'), 'growth', 'up', '8.35', 'cùng kỳ năm trước'],
  ])('%s', (text, kind, direction, number, against) => {
    const claim = readClaim(text, 'turn');
    expect([claim?.kind, claim?.direction, claim?.stated.value?.toString(), claim?.against]).toEqual([
      kind,
      direction,
      number,
      against,
    ]);
  });

  it.each(['tăng mạnh', 'cơ bản hoàn thành', '', 'giảm'])('does not guess at "%s"', (text) => {
    expect(readClaim(text, 'turn')).toBeNull();
  });

  it('leaves an "about" open', () => {
    expect(checkStatement(percent('khoảng 50%'), { low: null, high: null })).toBe('undecided');
  });
});
