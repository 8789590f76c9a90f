import { describe, expect, it } from 'vitest';
import { idOf, linesOf, measureOf, options, report, tableOf, type Cell } from '../../test/period-figures.ts';
import { allEntities } from '../entities/all-entities.ts';
import { allMeasures } from '../entities/all-measures.ts';
import { allStatedShares } from '../entities/all-stated-shares.ts';
import { narrativeItem } from '../entities/narrative-item.ts';
import { workplaceDialogues } from '../entities/workplace-dialogues.ts';
import { openItems } from '../follow-up/known/open-items.ts';
import { tally } from '../figure/tally/tally.ts';
import { parseRecords } from '../parse/parse-records.ts';
import type { OutlineSection } from './outline.ts';
import { periodOutline } from './period-outline.ts';
import { periodReport, type PeriodReportOptions } from './period-report.ts';

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
    for (const period of ['2022', '2023', '2026-H1']) expect(new Set(laws(period)).size).toBe(laws(period).length);
  });

  it('names unit and period in title, opening, closing and annex', () => {
    const { value } = report([['mediation/received', 12]]);
    expect(value.title.vi).toBe('Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026');
    const lines = linesOf(value);
    expect(lines[0]).toBe(
      'Ủy ban nhân dân xã Mẫu báo cáo kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026 như sau:',
    );
    expect(lines.at(-1)).toContain('của Ủy ban nhân dân xã Mẫu.');
    const annex = value.blocks.at(-2);
    expect(annex?.kind === 'annex' ? annex.title.vi : null).toBe(
      'Số liệu thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026',
    );
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

  it('says a percentage of its records where the parts were not reported, with its bound', () => {
    const records = parseRecords(
      [{ unit: 'xa-mau', period: '2026-H1', statedHeldShare: 'trên 90%', opinions: 'hơn 1.400' }],
      workplaceDialogues,
      { locale: 'vi' },
    );
    const figures = tally(records, allMeasures).value;
    const { value } = periodReport(figures, { ...options, records: records.value });
    expect(linesOf(value)).toContain(
      'Đối thoại tại nơi làm việc: đã đối thoại tại hơn 90% doanh nghiệp; tiếp nhận hơn 1.400 ý kiến.',
    );
    expect(linesOf(value, 'en')).toContain(
      'Workplace dialogue: held in more than 90% of enterprises; received more than 1,400 opinions.',
    );
  });

  it('says the same of figures that hold stated percentages, where the parts were not reported, with its bound', () => {
    const records = parseRecords(
      [{ unit: 'xa-mau', period: '2026-H1', statedHeldShare: 'trên 90%', opinions: 'hơn 1.400' }],
      workplaceDialogues,
      { locale: 'vi' },
    );
    const figures = tally(records, [...allMeasures, ...allStatedShares]).value;
    const { value } = periodReport(figures, options);
    expect(linesOf(value)).toContain(
      'Đối thoại tại nơi làm việc: đã đối thoại tại hơn 90% doanh nghiệp; tiếp nhận hơn 1.400 ý kiến.',
    );
    expect(linesOf(value, 'en')).toContain(
      'Workplace dialogue: held in more than 90% of enterprises; received more than 1,400 opinions.',
    );
  });

  it('says what its records say in the words of the office', () => {
    const records = parseRecords(
      [
        { unit: 'xa-mau', period: '2026-H1', section: 'task', text: 'Kiểm tra ba xã.' },
        { unit: 'xa-khac', period: '2026-H1', section: 'task', text: 'Của xã khác' },
        { unit: 'xa-mau', period: '2025-H1', section: 'task', text: 'Của kỳ trước' },
      ],
      narrativeItem,
    );
    const { value } = periodReport(tableOf([['mediation/received', 1]]), { ...options, records: records.value });
    expect(linesOf(value)).toContain('Kiểm tra ba xã.');
    expect(linesOf(value).join()).not.toMatch(/xã khác|kỳ trước/u);
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

  it('has no row for what is asked from a later year on, but keeps what a unit called not applicable', () => {
    const labels = (period: string): readonly string[] => {
      const { value } = report(
        [
          ['dialogues/dialogues', 4],
          ['dialogues/withPeople', 'không áp dụng'],
          ['dialogues/attendances', 'không áp dụng'],
        ],
        { period },
      );
      const table = value.blocks.at(-1);
      return table?.kind === 'table'
        ? table.rows.map(([, cell]) => (typeof cell === 'string' ? cell : (cell?.vi ?? '')))
        : [];
    };
    expect(labels('2026')).toHaveLength(2);
    expect(labels('2026').join()).toContain('Lượt người dự');
    expect(labels('2027')).toHaveLength(3);
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
    expect(
      told.map(({ area }) => area).sort(),
      'a new area gets its sentence in packages/core/src/period-report/outline-areas.ts',
    ).toEqual(counted.map(({ id }) => id).sort());
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

describe('what is followed up', () => {
  const open = openItems(
    parseRecords(
      [
        {
          unit: 'xa-mau',
          period: '2025',
          section: 'task',
          number: 'NV1',
          text: 'Rà soát hương ước',
          dueOn: '2026-03-31',
        },
        {
          unit: 'xa-khac',
          period: '2025',
          section: 'task',
          number: 'NV1',
          text: 'Of another unit',
          dueOn: '2026-03-31',
        },
      ],
      narrativeItem,
    ),
    '2026-06-30',
  ).value;
  const tables = ({ value }: ReturnType<typeof report>) =>
    value.blocks.flatMap((block, i) => {
      const heading = value.blocks[i - 1];
      return block.kind === 'table' && heading?.kind === 'heading' ? [[heading.text.vi, block.rows.length]] : [];
    });

  it('stands under its heading, with the items of the unit alone', () => {
    expect(tables(report([['mediation/received', 12]], { openItems: open }))).toEqual([
      ['Việc phải tiếp tục theo dõi', 1],
    ]);
  });

  it('says that nothing is left where the list is empty, and nothing where nobody made one', () => {
    expect(tables(report([['mediation/received', 12]], { openItems: [] }))).toEqual([
      ['Việc phải tiếp tục theo dõi', 0],
    ]);
    expect(tables(report([['mediation/received', 12]]))).toEqual([]);
  });

  it('an outline without a place for it is told', () => {
    const outline = {
      ...periodOutline,
      sections: periodOutline.sections.filter(({ openItems: place }) => place !== true),
    };
    const codes = ({ findings }: ReturnType<typeof report>) => findings.map(({ code }) => code);
    expect(codes(report([['mediation/received', 12]], { outline, openItems: open }))).toContain(
      'report/no-place-for-open-items',
    );
    expect(codes(report([['mediation/received', 12]], { openItems: open }))).not.toContain(
      'report/no-place-for-open-items',
    );
  });

  it('refuses what is no worklist', () => {
    expect(() => report([['mediation/received', 12]], { openItems: [{}] as never })).toThrow('call/bad-option');
  });
});
