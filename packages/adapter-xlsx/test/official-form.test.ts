import { describe, expect, it } from 'vitest';
import { isAsked, period, statedRatioField, figureField, defineEntity, type Finding } from '@qcdc/core';
import { communityVote, formSets, mediation, narrativeItem, oneStop } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { readXlsx } from 'hucre/xlsx';
import { xlsx, type OfficialForm } from '../src/index.ts';
import { fillIn, partOf, type Typed } from './fill-in.ts';

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '00001', kind: 'commune', name: 'Xã Một (giả định)', parent: '01' },
  { code: '00002', kind: 'commune', name: 'Xã Hai (giả định)', parent: '01' },
]);
const only = ['00001', '00002'];
const of2024 = { units, only, period: period('2024') };
const official: OfficialForm = {
  letterhead: { superior: 'UBND TỈNH MẪU', issuer: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ' },
  numbers: { mediation: '05/QCDC' },
  signature: {
    place: 'Tỉnh Mẫu',
    drawnUpBy: 'Trần Thị Thử',
    office: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
    signedBy: 'Nguyễn Văn Mẫu',
  },
};
const wordsOf = async (bytes: Uint8Array) =>
  (await readXlsx(bytes)).sheets[1]?.rows.flat().filter((cell) => typeof cell === 'string' && cell !== '') ?? [];
const read = async (bytes: Uint8Array, register: Parameters<typeof parse>[2] = { units }) =>
  parse(await xlsx.read(bytes, { source: 'form.xlsx' }), [mediation], { locale: 'vi', ...register });
const codes = (findings: readonly Finding[]) => findings.map(({ code, severity }) => `${severity} ${code}`);
const figures: Typed = { D8: 4, G8: 10, H8: 7, I8: 3, D9: 5, G9: 20, H9: 15, I9: 5 };

describe('what stands on the paper', () => {
  it('has the letterhead, the number of the form, its title, the period, and who draws up and signs', async () => {
    const words = await wordsOf(await xlsx.template([mediation], { ...of2024, official }));
    for (const said of [
      'UBND TỈNH MẪU',
      'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
      'Biểu số: 05/QCDC',
      'HÒA GIẢI Ở CƠ SỞ',
      'Kỳ báo cáo: năm 2024',
      'Tổng cộng',
      'Tỉnh Mẫu, ngày …… tháng …… năm ………',
      'NGƯỜI LẬP BIỂU',
      'TM. BAN CHỈ ĐẠO',
      'TRƯỞNG BAN',
      'Trần Thị Thử',
      'Nguyễn Văn Mẫu',
    ])
      expect(words).toContain(said);
  });

  it('leaves lines open for what nobody said, numbers the forms in order, and names the one unit it is for', async () => {
    const words = await wordsOf(await xlsx.template([mediation]));
    expect(words).toContain('Đơn vị lập biểu: ……………………………');
    expect(words).toContain('Kỳ báo cáo: ……………………………');
    expect(words).toContain('Biểu số: 01');
    expect(words).toContain('THỦ TRƯỞNG ĐƠN VỊ');
    const own = await wordsOf(await xlsx.template([mediation], { ...of2024, only: ['00001'] }));
    expect(own).toContain('Đơn vị báo cáo: Xã Một (giả định)');
    expect(own).not.toContain('Tổng cộng');
  });

  it('has the margins of an official document, and the number of the page in the top margin but on the first', async () => {
    const xml = partOf(await xlsx.template([mediation], of2024), 'xl/worksheets/sheet2.xml');
    const [left, right, top, bottom] = ['left', 'right', 'top', 'bottom'].map((side) =>
      Math.round(Number(RegExp(`<pageMargins[^>]* ${side}="([\\d.]+)"`, 'u').exec(xml)?.[1]) * 25.4),
    );
    expect([left, right, top, bottom]).toEqual([30, 15, 20, 20]);
    expect(xml).toContain('<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;14&amp;P</oddHeader>');
    expect(xml).not.toContain('<firstHeader>');
  });

  it('is upright where its columns fit, on its side where they do not, and on as many pages as it takes', async () => {
    const narrow = defineEntity({
      id: 'narrow',
      form: 'period',
      label: { vi: 'Biểu hẹp (giả định)', en: 'Narrow (invented)' },
      fields: { people: figureField({ label: { vi: 'Số người', en: 'People' }, measuredIn: 'person' }) },
    });
    const pageOf = async (entity: Parameters<typeof xlsx.template>[0][number]) => {
      const xml = partOf(await xlsx.template([entity], of2024), 'xl/worksheets/sheet2.xml');
      const breaks = [...(/<colBreaks.*<\/colBreaks>/u.exec(xml)?.[0] ?? '').matchAll(/<brk id="(\d+)"/gu)];
      const scale = Number(/ scale="(\d+)"/u.exec(xml)?.[1]);
      return { side: / orientation="(\w+)"/u.exec(xml)?.[1], scale, pages: breaks.length + 1 };
    };
    expect(await pageOf(narrow)).toEqual({ side: 'portrait', scale: 100, pages: 1 });
    expect(await wordsOf(await xlsx.template([narrativeItem], of2024))).not.toContain('Tổng cộng');
    expect(await pageOf(mediation)).toMatchObject({ side: 'landscape', pages: 1 });
    const [wide, widest] = [await pageOf(oneStop), await pageOf(communityVote)];
    expect([wide.side, wide.pages]).toEqual(['landscape', 2]);
    expect(widest.pages).toBeGreaterThan(4);
    for (const { scale } of [wide, widest]) expect(scale).toBeGreaterThanOrEqual(72);
  });
});

describe.each(Object.values(formSets))('the pages of $label.en', ({ areas }) => {
  const { letterhead = { issuer: '' } } = official;
  const signature = { place: 'Thành phố Giả Định Rất Dài' };
  const placed = { units, only, period: period('2026'), official: { letterhead, signature } };
  const asked = areas.filter((area) => isAsked(area, placed.period.to));
  const sheetsOf = async () => {
    const bytes = await xlsx.template(areas, placed);
    const book = partOf(bytes, 'xl/workbook.xml');
    const sheets = asked.map((area, i) => ({ id: area.id, xml: partOf(bytes, `xl/worksheets/sheet${i + 2}.xml`) }));
    return { book, sheets };
  };

  it('print the form and nothing beside it, so that no page is left with the names of units alone', async () => {
    const { book, sheets } = await sheetsOf();
    const printed = [...book.matchAll(/_xlnm\.Print_Area" localSheetId="(\d+)">[^<]*!\$A\$1:\$([A-Z]+)\$(\d+)</gu)];
    expect(printed.map(([, place]) => Number(place))).toEqual(sheets.map((_, i) => i + 1));
    for (const [i, { id, xml }] of sheets.entries())
      expect([id, `A1:${printed[i]?.[2] ?? ''}${printed[i]?.[3] ?? ''}`]).toEqual([
        id,
        /<dimension ref="([^"]+)"/u.exec(xml)?.[1],
      ]);
  });

  it('keep all columns of a form of one page on it, in whatever font is at hand', async () => {
    const { sheets } = await sheetsOf();
    const fits = sheets.filter(({ xml }) => xml.includes('fitToWidth="1" fitToHeight="0"'));
    expect(fits.length).toBeGreaterThan(0);
    for (const { id, xml } of sheets) {
      const isOnOnePage = !xml.includes('<colBreaks') && !xml.includes('<rowBreaks');
      expect([id, xml.includes('<pageSetUpPr fitToPage="1"/>')]).toEqual([id, fits.some((one) => one.id === id)]);
      if (!isOnOnePage) expect([id, xml.includes('fitToPage')]).toEqual([id, false]);
    }
  });

  it('have room for place and date above who signs', async () => {
    const words = 'Thành phố Giả Định Rất Dài, ngày …… tháng …… năm ………';
    const book = await readXlsx(await xlsx.template(areas, placed));
    for (const sheet of book.sheets.slice(1, asked.length + 1)) {
      const row = sheet.rows.findIndex((cells) => cells.includes(words));
      const column = sheet.rows[row]?.indexOf(words) ?? -1;
      const merge = sheet.merges?.find(({ startRow, startCol }) => startRow === row && startCol === column);
      const widths = sheet.columns?.slice(column, (merge?.endCol ?? column) + 1) ?? [];
      const room = widths.reduce((sum, { width = 0 }) => sum + width, 0);
      expect([sheet.name, room >= words.length]).toEqual([sheet.name, true]);
    }
  });
});

describe('the form filled in', () => {
  it('is read without error or warning, signatures and the row of totals included', async () => {
    const { value, findings } = await read(fillIn(await xlsx.template([mediation], { ...of2024, official }), figures));
    expect(codes(findings).filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(value.get(mediation).map(({ place, data }) => [place.unit, data.received.value?.toString()])).toEqual([
      ['00001', '10'],
      ['00002', '20'],
    ]);
  });

  it('keeps a total somebody typed over the formula apart, and says where it is wrong', async () => {
    const form = await xlsx.template([mediation], of2024);
    const { value, findings } = await read(fillIn(form, { ...figures, G10: 31 }));
    expect(value.get(mediation)).toHaveLength(2);
    expect(findings.map(({ code, where, expected }) => [code, where.cell, expected])).toContainEqual([
      'parse/total-differs',
      'G10',
      '30',
    ]);
  });

  it('adds up only what can be added up, and works out shares only from two figures', async () => {
    const points = defineEntity({
      id: 'points',
      form: 'period',
      label: { vi: 'Điểm (giả định)', en: 'Points (invented)' },
      fields: {
        got: figureField({ label: { vi: 'Số việc', en: 'Matters' }, measuredIn: 'matter' }),
        all: figureField({ label: { vi: 'Tổng số việc', en: 'All matters' }, measuredIn: 'matter' }),
        share: statedRatioField({
          label: { vi: 'Tỷ lệ', en: 'Share' },
          ratioOf: { numerator: 'got', denominator: 'all' },
        }),
        mean: figureField({ label: { vi: 'Điểm', en: 'Points' }, measuredIn: 'point', overUnits: 'none' }),
      },
    });
    const xml = partOf(await xlsx.template([points], of2024), 'xl/worksheets/sheet2.xml');
    const formula = (place: string) =>
      RegExp(`<c r="${place}"[^>]*><f>(.*?)</f>`, 'u').exec(xml)?.[1]?.replaceAll('&quot;', '"');
    expect(formula('D10')).toBe(
      'IF(AND(COUNT(D8:INDEX(D:D,ROW()-1))&gt;0,COUNT(D8:INDEX(D:D,ROW()-1))=COUNTA(D8:INDEX(D:D,ROW()-1))),SUM(D8:INDEX(D:D,ROW()-1)),"")',
    );
    expect(formula('F8')).toBe('IF(AND(ISNUMBER(D8),ISNUMBER(E8)),IF(E8&gt;0,D8/E8,""),"")');
    expect(formula('F10')).toContain('COUNT(D8:INDEX(D:D,ROW()-1))=COUNT(E8:INDEX(E:E,ROW()-1))');
    expect(formula('G10')).toBeUndefined();
  });

  it('finds the unit by its name where nobody typed the code, and minds a name that is another unit’s', async () => {
    const blank = await xlsx.template([mediation]);
    const named = await read(fillIn(blank, { B8: 'Xã Hai (giả định)', C8: '2024', G8: 20 }));
    expect(codes(named.findings)).toEqual(['info parse/unit-by-name']);
    expect(named.value.get(mediation).map(({ place }) => place.unit)).toEqual(['00002']);
    const both = await read(fillIn(blank, { A8: '00001', B8: 'Xã Hai (giả định)', C8: '2024', G8: 20 }));
    expect(codes(both.findings)).toEqual(['error parse/unit-name-differs']);
    const nobody = await read(fillIn(blank, { B8: 'Xã Không Có', C8: '2024', G8: 20 }));
    expect(codes(nobody.findings)).toEqual(['error parse/unknown-unit']);
  });

  it('looks the name up by the code that is typed, in rows nobody prepared', async () => {
    const xml = partOf(await xlsx.template([communityVote], of2024), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('IFERROR(VLOOKUP(A8,qcdc_unit_names,2,FALSE)');
    const book = await readXlsx(await xlsx.template([communityVote], of2024));
    expect(book.sheets[2]?.rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ['00001', 'Xã Một (giả định)'],
      ['00002', 'Xã Hai (giả định)'],
    ]);
  });

  it('is still read where somebody deleted the row of names for the machine', async () => {
    const bytes = fillIn(await xlsx.template([mediation], { ...of2024, official }), figures);
    const raw = await xlsx.read(bytes, { source: 'form.xlsx' });
    const without = raw.value.map((sheet) => ({
      ...sheet,
      cell: (row: number, column: number) => (row === 6 ? null : sheet.cell(row, column)),
    }));
    const { value, findings } = parse({ ...raw, value: without }, [mediation], { units, locale: 'vi' });
    expect(codes(findings).filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(value.get(mediation).map(({ data }) => data.received.value?.toString())).toEqual(['10', '20']);
  });
});

describe('records in an official form', () => {
  it('are read back as they were, with names, letterhead and signatures around them', async () => {
    const { value } = await read(fillIn(await xlsx.template([mediation], of2024), figures));
    const file = await xlsx.writeRecords(value, [mediation], { official });
    expect(await wordsOf(file)).toContain('Xã Hai (giả định)');
    const again = await read(file);
    expect(codes(again.findings)).toEqual([]);
    expect(again.value.get(mediation).map(({ data }) => data)).toEqual(value.get(mediation).map(({ data }) => data));
  });
});

describe('options that are none', () => {
  const loose = (value: unknown): never => value as never;

  it.each([
    ['officials', { officials: {} }, 'call/unknown-option'],
    ['letterhead without an issuer', { official: { letterhead: { superior: 'X' } } }, 'call/bad-option'],
    ['letterhead as a text', { official: { letterhead: 'UBND XÃ' } }, 'call/bad-option'],
    ['blank issuer', { official: { letterhead: { issuer: ' ' } } }, 'call/bad-option'],
    ['office as a text', { official: { signature: { office: 'CHỦ TỊCH' } } }, 'call/bad-option'],
    ['signature.name', { official: { signature: { name: 'X' } } }, 'call/unknown-option'],
    ['numbers as numbers', { official: { numbers: { mediation: 5 } } }, 'call/bad-option'],
    ['numbers of a form nobody asked for', { official: { numbers: { mediatoin: '05' } } }, 'call/bad-option'],
    ['a period by id', { period: '2024' }, 'call/bad-option'],
  ])('%s', async (_, options, code) => {
    await expect(xlsx.template([mediation], loose(options))).rejects.toMatchObject({ code });
  });

  it('one entity for a list', async () => {
    await expect(xlsx.template(loose(mediation))).rejects.toMatchObject({ code: 'call/bad-argument' });
  });
});
