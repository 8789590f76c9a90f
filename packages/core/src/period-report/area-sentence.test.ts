import { describe, expect, it } from 'vitest';
import { linesOf, report, type Cell } from '../../test/period-figures.ts';
import type { Language } from '../outcome/text.ts';
import type { PeriodReportOptions } from './period-report.ts';

/** The sentence about mediation. */
const mediation = (cells: readonly Cell[], more: Partial<PeriodReportOptions> = {}, language: Language = 'vi') =>
  linesOf(report(cells, more).value, language).find((line) => /^(?:Hòa giải|Grassroots)/u.test(line));

describe('a sentence', () => {
  it('says figures in their order, with shares and comparisons', () => {
    expect(
      mediation([
        ['mediation/received', 348, 336],
        ['mediation/settled', 317, 320],
      ]),
    ).toBe(
      'Hòa giải ở cơ sở: tiếp nhận 348 vụ (tăng 12 vụ so với cùng kỳ); hòa giải thành 317/348 vụ, đạt 91,1% (giảm 3 vụ so với cùng kỳ).',
    );
  });

  it('says the same in English', () => {
    expect(
      mediation(
        [
          ['mediation/received', 348, 336],
          ['mediation/settled', 317, 317],
        ],
        {},
        'en',
      ),
    ).toBe(
      'Grassroots mediation: received 348 cases (12 cases more than a year before); settled 317 of 348 cases, 91.1% (as a year before).',
    );
  });

  it('says nothing of what is missing, withheld or pending', () => {
    expect(
      mediation([
        ['mediation/received', 348],
        ['mediation/settled', null],
      ]),
    ).toBe('Hòa giải ở cơ sở: tiếp nhận 348 vụ.');
    expect(
      mediation([
        ['mediation/received', 'đang cập nhật'],
        ['mediation/settled', 317],
      ]),
    ).toBe('Hòa giải ở cơ sở: hòa giải thành 317 vụ.');
    expect(
      mediation([
        ['mediation/received', 'bí mật'],
        ['mediation/settled', 'chưa báo cáo'],
      ]),
    ).toBeUndefined();
  });

  it('says how final figures are, once for a part and its whole, and of what they are compared to', () => {
    const cells: readonly Cell[] = [
      ['mediation/received', 'sơ bộ 348', 336],
      ['mediation/settled', 'sơ bộ 317'],
    ];
    expect(mediation(cells)).toBe(
      'Hòa giải ở cơ sở: tiếp nhận sơ bộ 348 vụ (sơ bộ tăng 12 vụ so với cùng kỳ); hòa giải thành sơ bộ 317/348 vụ, đạt 91,1%.',
    );
    expect(mediation(cells, {}, 'en')).toContain('(provisional 12 cases more than a year before)');
    expect(mediation([['mediation/received', 'ước 348', 336]])).toContain('tiếp nhận ước 348 vụ.');
    expect(mediation([['mediation/received', '348 (chính thức)', 336]])).toContain('(tăng 12 vụ so với cùng kỳ)');
  });

  it('says a zero', () => {
    expect(mediation([['mediation/received', 0]])).toBe('Hòa giải ở cơ sở: tiếp nhận 0 vụ.');
    expect(
      mediation([
        ['mediation/received', 0],
        ['mediation/settled', 0],
      ]),
    ).toBe('Hòa giải ở cơ sở: tiếp nhận 0 vụ; hòa giải thành 0 vụ.');
  });

  it.each([
    ['hơn 300', 'hơn 300 vụ'],
    ['trên 300', 'hơn 300 vụ'],
    ['ít nhất 300', 'ít nhất 300 vụ'],
    ['gần 300', 'dưới 300 vụ'],
    ['không quá 300', 'không quá 300 vụ'],
    ['khoảng 300', 'khoảng 300 vụ'],
    ['từ 300 đến 320', 'từ 300 đến 320 vụ'],
  ])('keeps the bound of "%s", and states no share of it', (stated, said) => {
    expect(
      mediation([
        ['mediation/received', 348],
        ['mediation/settled', stated],
      ]),
    ).toBe(`Hòa giải ở cơ sở: tiếp nhận 348 vụ; hòa giải thành ${said}.`);
  });

  it('states no share of a part larger than its whole', () => {
    expect(
      mediation([
        ['mediation/received', 10],
        ['mediation/settled', 12],
      ]),
    ).toBe('Hòa giải ở cơ sở: tiếp nhận 10 vụ; hòa giải thành 12 vụ.');
  });
});

describe('a share', () => {
  it.each([
    [861, 866, '861/866 vụ, đạt 99,4%'],
    [84, 84, '84/84 vụ, đạt 100%'],
    [0, 84, '0/84 vụ, đạt 0%'],
    [1, 2, '1/2 vụ, đạt 50%'],
    [1999, 2000, '1.999/2.000 vụ, đạt 99,95%'],
    [999_999, 1_000_000, '999.999/1.000.000 vụ, đạt 99,9999%'],
    [1, 100_000, '1/100.000 vụ, đạt 0,001%'],
    [9096, 10_000, '9.096/10.000 vụ, đạt 91,0%'],
    [2, 3, '2/3 vụ, đạt 66,7%'],
    [1, 8, '1/8 vụ, đạt 12,5%'],
  ])('of %d among %d is said as it is: %s', (part, whole, said) => {
    expect(
      mediation([
        ['mediation/received', whole],
        ['mediation/settled', part],
      ]),
    ).toContain(`hòa giải thành ${said}.`);
  });

  it('has as many decimals as are wanted', () => {
    const cells: readonly Cell[] = [
      ['mediation/received', 866],
      ['mediation/settled', 861],
    ];
    expect(mediation(cells, { decimals: 2 })).toContain('đạt 99,42%');
    expect(mediation(cells, { decimals: 0 })).toContain('đạt 99%');
  });

  it('is never said as nearly everything when it is not everything', () => {
    const huge: readonly Cell[] = [
      ['mediation/received', 1_000_000_000_000],
      ['mediation/settled', 999_999_999_999],
    ];
    expect(mediation(huge)).toContain('đạt gần 100%');
  });
});

describe('a comparison', () => {
  it.each([
    [12, 10, 'tăng 2 vụ so với cùng kỳ'],
    [10, 12, 'giảm 2 vụ so với cùng kỳ'],
    [10, 10, 'bằng cùng kỳ'],
    [3, 0, 'tăng 3 vụ so với cùng kỳ'],
    ['hơn 300', 'dưới 200', 'tăng so với cùng kỳ'],
    ['dưới 200', 300, 'giảm so với cùng kỳ'],
    ['hơn 300', 300, 'tăng so với cùng kỳ'],
  ])('of %s with %s says "%s"', (now, before, said) => {
    expect(mediation([['mediation/received', now, before]])).toContain(` (${said}).`);
  });

  it.each([
    ['hơn 300', 320],
    ['khoảng 300', 200],
    [300, 'khoảng 200'],
    [12, null],
    [12, undefined],
    ['hơn 300', 'hơn 200'],
  ])('of %s with %s says nothing', (now, before) => {
    expect(
      mediation([
        ['mediation/received', now, before],
        ['mediation/groups', 5, 5],
      ]),
    ).toMatch(/tiếp nhận [^;(]+\.$/u);
  });

  it('of rounded amounts says about how much, and nothing of those that look alike', () => {
    const money = (now: string, before: string) =>
      linesOf(report([['contributions/peopleMoney', now, before]]).value).find((line) =>
        line.startsWith('Nhân dân đóng góp'),
      );
    expect(money('3,4 tỷ đồng', '3,1 tỷ đồng')).toBe(
      'Nhân dân đóng góp: bằng tiền 3,4 tỷ đồng (tăng khoảng 0,3 tỷ đồng so với cùng kỳ).',
    );
    expect(money('3,4 tỷ đồng', '3,4 tỷ đồng')).toBe('Nhân dân đóng góp: bằng tiền 3,4 tỷ đồng.');
  });

  it('of percentages is told in percentage points', () => {
    const line = linesOf(report([['socio-economic-context/growth', '8,35%', '7,15%']]).value).find((one) =>
      one.startsWith('Kinh tế'),
    );
    expect(line).toBe(
      'Kinh tế - xã hội: tốc độ tăng trưởng đạt 8,35% (tăng khoảng 1,20 điểm phần trăm so với cùng kỳ).',
    );
  });

  it('of years is named so', () => {
    expect(mediation([['mediation/received', 12, 10]], { period: '2026', before: '2025' })).toContain(
      'so với năm trước',
    );
  });

  it('is left out when asked, and told when there is nothing to compare with', () => {
    const none = report([['mediation/received', 12, 10]], { before: null });
    expect(linesOf(none.value).join()).not.toContain('cùng kỳ');
    expect(none.findings.map(({ code }) => code)).toEqual(['report/areas-without-figures']);
    expect(report([['mediation/received', 12]]).findings.map(({ code }) => code)).toEqual([
      'report/areas-without-figures',
      'report/nothing-to-compare-with',
    ]);
  });
});
