import { describe, expect, it } from 'vitest';
import { allEntities } from '../entities/all-entities.ts';
import { allMeasures } from '../entities/all-measures.ts';
import { FigureBuilder, type FigureInput } from '../figure/table/figure-builder.ts';
import type { Language } from '../outcome/text.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import type { ReportDoc } from '../report/report-doc.ts';
import type { OutlineSection } from './outline.ts';
import { periodOutline } from './period-outline.ts';
import { periodReport, type PeriodReportOptions } from './period-report.ts';

type Cell = readonly [field: string, now: string | number | null, before?: string | number | null | undefined];

const idOf = (path: string): string => {
  const [area, field] = path.split('/');
  const measure = allMeasures.find(({ from }) => from?.entity === area && from?.field === field);
  if (measure === undefined) throw new Error(`no measure ${path}`);
  return measure.id;
};
const measureOf = (id: string) => allMeasures.find((measure) => measure.id === id);

function tableOf(cells: readonly Cell[], period = '2026-H1', earlier = '2025-H1') {
  const builder = new FigureBuilder(allMeasures);
  const add = (field: string, at: string, value: string | number | null): void => {
    const measure = idOf(field);
    const measuredIn = measureOf(measure)?.measuredIn ?? '';
    const quantity = typeof value === 'string' ? readQuantity(value, { measuredIn, locale: 'vi' }).value : value;
    builder.add({ measure, unit: 'xa-mau', period: at, quantity: quantity as FigureInput['quantity'] });
  };
  for (const [field, now, before] of cells) {
    add(field, period, now);
    if (before !== undefined) add(field, earlier, before);
  }
  return builder.build().value;
}

const options: PeriodReportOptions = {
  outline: periodOutline,
  unit: 'xa-mau',
  period: '2026-H1',
  unitName: 'Ủy ban nhân dân xã Mẫu',
};

const report = (cells: readonly Cell[], more: Partial<PeriodReportOptions> = {}) =>
  periodReport(tableOf(cells, more.period, more.before ?? undefined), { ...options, ...more });

function linesOf({ blocks }: ReportDoc, language: Language = 'vi'): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text[language]];
    return block.kind === 'points' ? block.points.map((point) => point[language]) : [];
  });
}

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

describe('the report', () => {
  it('has the sections that have something to say, each with its law by date', () => {
    const cells: readonly Cell[] = [
      ['steering-committee/documentsIssued', 12],
      ['disclosures/itemsDisclosed', 30],
      ['staff-conferences/unitsHeld', 5],
    ];
    const headings = ({ value }: ReturnType<typeof report>) =>
      value.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text.vi}`] : []));
    expect(headings(report(cells))).toEqual([
      '2 Công tác lãnh đạo, chỉ đạo',
      '2 Kết quả thực hiện',
      '3 Ở xã, phường, đặc khu',
      '3 Ở cơ quan, đơn vị',
    ]);
    const laws = (period: string) =>
      linesOf(report(cells, { period }).value).filter((line) => line.startsWith('Thực hiện theo'));
    expect(laws('2026-H1').every((line) => line.includes('10/2022/QH15'))).toBe(true);
    expect(laws('2023-H1').map((line) => line.includes('10/2022/QH15'))).toEqual([false, false]);
    // The year in which the law changed stands under both.
    expect(laws('2023')).toHaveLength(4);
  });

  it('names unit and period in title, opening, closing and annex', () => {
    const { value } = report([['mediation/received', 12]]);
    expect(value.title.vi).toBe('Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026');
    const lines = linesOf(value);
    expect(lines[0]).toBe(
      'Ủy ban nhân dân xã Mẫu báo cáo kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026 như sau:',
    );
    expect(lines.at(-1)).toContain('của Ủy ban nhân dân xã Mẫu.');
    expect(value.blocks.at(-2)).toMatchObject({
      kind: 'annex',
      title: { vi: expect.stringContaining('6 tháng đầu năm 2026') },
    });
  });

  it('says what the office says in its own words, where it belongs', () => {
    const narratives = [
      { section: 'task', text: 'Kiểm tra ba xã.' },
      { section: 'shortcoming', text: 'Niêm yết còn chậm' },
      { section: 'task', text: 'Mở hai lớp tập huấn;' },
      { section: 'task', text: '  ' },
      { section: null, text: 'không rõ mục' },
    ];
    const lines = linesOf(report([], { narratives }).value);
    expect(lines.slice(1, -1)).toEqual([
      'Đánh giá chung',
      'Hạn chế',
      'Niêm yết còn chậm.',
      'Nhiệm vụ thời gian tới',
      'Kiểm tra ba xã;',
      'Mở hai lớp tập huấn.',
    ]);
  });

  it('holds every figure in its annex, also those no sentence says', () => {
    const { value } = report([
      ['mediation/received', 348, 336],
      ['mediation/pending', 7],
      ['mediation/mediators', 'bí mật'],
    ]);
    const table = value.blocks.at(-1);
    expect(
      table?.kind === 'table'
        ? table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : (cell?.vi ?? null))))
        : [],
    ).toEqual([
      ['1', 'Hòa giải ở cơ sở: Số hòa giải viên', 'người', 'không công bố', null, '–'],
      ['2', 'Hòa giải ở cơ sở: Số vụ tiếp nhận', 'vụ', '348', '336', 'tăng 12 vụ'],
      ['3', 'Hòa giải ở cơ sở: Số vụ đang hòa giải', 'vụ', '7', null, '–'],
    ]);
  });

  it('tells which areas it does not speak of, once', () => {
    const { findings } = report([['mediation/received', 12, 12]]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.vi).toContain('Tiếp công dân');
    expect(findings[0]?.message.vi).not.toContain('Hòa giải ở cơ sở');
  });

  it('is empty, and says so in its findings, where nothing was reported', () => {
    const { value, findings } = report([]);
    expect(value.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(findings).toHaveLength(2);
  });

  it('keeps a text that looks like a place to fill', () => {
    expect(linesOf(report([], { unitName: '{period} $& {unit}' }).value)[0]).toMatch(
      /^\{period\} \$& \{unit\} báo cáo/u,
    );
  });

  it.each([
    [{ outline: undefined }, 'call/bad-option'],
    [{ outline: { title: 'x' } }, 'call/bad-option'],
    [{ unit: 5 }, 'call/bad-option'],
    [{ period: 'nửa năm' }, 'figure/unknown-period'],
    [{ before: 'năm ngoái' }, 'figure/unknown-period'],
    [{ decimals: 1.5 }, 'call/bad-option'],
    [{ narratives: ['x'] }, 'call/bad-option'],
    [{ periods: '2026' }, 'call/unknown-option'],
  ])('refuses options nobody can use: %j', (wrong, code) => {
    const table = tableOf([]);
    expect(() => periodReport(table, { ...options, ...wrong } as PeriodReportOptions)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('the outline that is shipped', () => {
  const areas = (
    sections: readonly OutlineSection[],
  ): readonly { area: string; clauses: readonly { field: string; among?: string }[] }[] =>
    sections.flatMap((section) => [...(section.areas ?? []), ...areas(section.sections ?? [])]);
  const told = areas(periodOutline.sections);

  it('tells every area of figures once', () => {
    const counted = allEntities.filter(({ form, measures }) => form === 'period' && Object.keys(measures).length > 0);
    expect(told.map(({ area }) => area).sort()).toEqual(counted.map(({ id }) => id).sort());
  });

  it('names fields that exist, and shares of one unit of measure', () => {
    for (const { area, clauses } of told)
      for (const { field, among } of clauses) {
        const unit = measureOf(idOf(`${area}/${field}`))?.measuredIn;
        if (among !== undefined)
          expect([area, field, measureOf(idOf(`${area}/${among}`))?.measuredIn]).toEqual([area, field, unit]);
      }
  });
});
