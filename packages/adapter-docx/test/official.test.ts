// What the rules of form say, looked up in the file.
import { isoDate, type ReportDoc } from '@qcdc/core';
import { official } from '@qcdc/core/official';
import { beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../src/index.ts';
import { paragraphsOf, partNames, partOf } from './read-word.ts';
import { draftOptions, partyOptions, sampleReport, stateOptions } from './sample-official.ts';

/** Millimetres in the measure of Word. */
const mm = (length: number): string => String(Math.round((length * 1440) / 25.4));

interface Seen {
  readonly file: Uint8Array;
  readonly xml: string;
  readonly said: readonly string[];
}

async function seen(doc: ReportDoc): Promise<Seen> {
  const file = await docx.render(doc);
  const xml = partOf(file, 'word/document.xml');
  return { file, xml, said: paragraphsOf(xml) };
}

/** The paragraph with a text, as XML. */
function paragraph({ xml }: Seen, text: string): string {
  const found = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)]
    .map(([one]) => one)
    .find((one) => paragraphsOf(one)[0] === text);
  if (found === undefined) throw new Error(`nothing says ${text}`);
  return found;
}

const sizeOf = (xml: string): number => Number(/<w:sz w:val="(\d+)"/u.exec(xml)?.[1]) / 2;
const isBold = (xml: string): boolean => xml.includes('<w:b/>');
const isItalic = (xml: string): boolean => xml.includes('<w:i/>');
const sectionsOf = ({ xml }: Seen): readonly string[] =>
  [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu)].map(([one]) => one);

describe('a document of the State', () => {
  let doc: Seen;
  beforeAll(async () => {
    doc = await seen(official(sampleReport, stateOptions));
  });

  it('lies on A4 with margins of 20, 20, 30 and 15 mm', () => {
    for (const section of sectionsOf(doc)) {
      expect(section).toContain(`w:top="${mm(20)}" w:right="${mm(15)}" w:bottom="${mm(20)}" w:left="${mm(30)}"`);
      const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/u.exec(section) ?? [];
      expect([width, height].sort()).toEqual([mm(210), mm(297)].sort());
    }
  });

  it('leaves no page empty where a section ends at the foot of one: what ends it takes no height', () => {
    const ends = [...doc.xml.matchAll(/<w:p><w:pPr>((?:(?!<\/w:pPr>).)*?)<w:sectPr(?:(?!<\/w:p>).)*<\/w:p>/gsu)];
    const empty = ends.filter(([one]) => paragraphsOf(one)[0] === '');
    expect(empty.length).toBeGreaterThan(0);
    for (const [, look] of empty)
      expect(look).toMatch(/^<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"\/>/u);
  });

  it('is set in Times New Roman and nothing else', () => {
    const faces = [...partOf(doc.file, 'word/styles.xml').matchAll(/<w:rFonts [^>]*w:ascii="([^"]*)"/gu)];
    expect(new Set(faces.map(([, face]) => face))).toEqual(new Set(['Times New Roman']));
    expect(doc.xml).not.toContain('<w:rFonts');
  });

  it('shows the number of the page in the middle of the header, from the second page on', () => {
    const [text = ''] = sectionsOf(doc);
    expect(text).toContain('<w:titlePg/>');
    const headers = partNames(doc.file)
      .filter((name) => /^word\/header\d+\.xml$/u.test(name))
      .map((name) => partOf(doc.file, name));
    const numbered = headers.filter((xml) => xml.includes('PAGE'));
    expect(numbered).toHaveLength(3);
    for (const xml of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
    expect(headers.length - numbered.length).toBe(3);
  });

  it('puts each annex on pages of its own, numbered from one, and a wide one across', () => {
    const sections = sectionsOf(doc);
    expect(sections).toHaveLength(3);
    for (const section of sections) expect(section).toContain('<w:pgNumType w:start="1"');
    expect(sections.map((one) => one.includes('w:orient="landscape"'))).toEqual([false, false, true]);
  });

  it('has nation and motto on the right, the body on the left, and lines of two lengths below', () => {
    expect(doc.said.filter((text) => text !== '').slice(0, 5)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ MẪU',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-UBND',
      'Xã Mẫu, ngày 08 tháng 6 năm 2026',
    ]);
    const [short = 0, full = 0] = [...doc.xml.matchAll(/<w:top w:val="single".*?<w:ind w:left="(\d+)"/gsu)].map(
      ([, indent]) => Number(indent),
    );
    expect(short).toBeGreaterThan(full);
    expect(doc.xml.indexOf('<w:u ')).toBe(-1);
  });

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 13, true, false],
    ['ỦY BAN NHÂN DÂN XÃ MẪU', 12, true, false],
    ['Số: 05/BC-UBND', 13, false, false],
    ['Xã Mẫu, ngày 08 tháng 6 năm 2026', 13, false, true],
    ['BÁO CÁO', 14, true, false],
    ['Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.', 14, false, true],
    ['I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 14, true, false],
    ['TM. ỦY BAN NHÂN DÂN', 14, true, false],
    ['KT. CHỦ TỊCH', 14, true, false],
    ['PHÓ CHỦ TỊCH', 14, true, false],
    ['Nguyễn Văn Mẫu', 14, true, false],
    ['Nơi nhận:', 12, true, true],
    ['- Như trên;', 11, false, false],
    ['- Lưu: VT, VHXH.', 11, false, false],
  ])('writes "%s" at %d pt', (text, size, bold, italic) => {
    const xml = paragraph(doc, text);
    expect([sizeOf(xml), isBold(xml), isItalic(xml)]).toEqual([size, bold, italic]);
  });

  it('letters points a, b, c, d, đ, e and ends the text with ./.', () => {
    const letters = doc.said.filter((text) => text.includes('Nội dung thứ')).map((text) => text.slice(0, 2));
    expect(letters).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']);
    expect(doc.said).toContain('Tiếp tục thực hiện tốt các nhiệm vụ đã đề ra./.');
    expect(doc.xml).not.toContain('<w:numPr>');
  });

  it('names its annexes and the document they belong to', () => {
    expect(doc.said.filter((text) => text.startsWith('Phụ lục'))).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(doc.said).toContain('(Kèm theo Báo cáo số 05/BC-UBND ngày 08 tháng 6 năm 2026 của Ủy ban nhân dân xã Mẫu)');
  });

  it('repeats the heads of tables and cuts through no row', () => {
    const rows = [...doc.xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => row);
    const tables = [...doc.xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    const heads = tables.map((table) => table.split('<w:tblHeader/>').length - 1);
    // Head and foot of the document are tables without lines and without a head.
    expect(heads).toEqual([0, 1, 0, 1, 1]);
  });

  it('draws the chart with words for those who do not see it', () => {
    const description = /<wp:docPr [^>]*descr="([^"]*)"/u.exec(doc.xml)?.[1];
    expect(description).toBe(
      'Tỷ lệ hòa giải thành theo thôn (%). Thôn Một: 91,09%; Thôn Hai: 64,5%; Thôn Ba: chưa báo cáo',
    );
    expect(partOf(doc.file, 'word/charts/chart1.xml')).toContain('<c:v>91.09</c:v>');
  });

  it('leaves room for the signature above the name', () => {
    expect(Number(/<w:spacing [^>]*w:before="(\d+)"/u.exec(paragraph(doc, 'Nguyễn Văn Mẫu'))?.[1])).toBeGreaterThan(
      1200,
    );
  });
});

describe('a document of the Party', () => {
  let doc: Seen;
  beforeAll(async () => {
    doc = await seen(official(sampleReport, partyOptions));
  });

  it('has the Party on the right, a star below the body, a hyphen in the number and hyphens below the subject', () => {
    expect(doc.said.filter((text) => text !== '').slice(0, 9)).toEqual([
      'ĐẢNG BỘ TỈNH MẪU',
      'ĐẢNG ỦY XÃ MẪU',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 27-BC/ĐU',
      'Xã Mẫu, ngày 15 tháng 6 năm 2026',
      'BÁO CÁO',
      'Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026',
      '-----',
    ]);
  });

  it('writes what it rests on upright, behind a hyphen', () => {
    expect(isItalic(paragraph(doc, '- Căn cứ Chương trình công tác năm 2026.'))).toBe(false);
  });

  it('sets running text on lines of exactly 19 points', () => {
    expect(partOf(doc.file, 'word/styles.xml')).toContain(`w:line="380" w:lineRule="exact"`);
  });

  it('signs T/M in fat letters with an office in plain ones, and underlines the word above the list', () => {
    expect(isBold(paragraph(doc, 'T/M BAN THƯỜNG VỤ'))).toBe(true);
    expect(isBold(paragraph(doc, 'PHÓ BÍ THƯ'))).toBe(false);
    expect(paragraph(doc, 'Nơi nhận:')).toContain('<w:u w:val="single"/>');
    expect(doc.said).toContain('- Lưu Văn phòng Đảng ủy.');
  });

  it('ends with a full stop and counts sections with a hyphen', () => {
    expect(doc.said).toContain('Tiếp tục thực hiện tốt các nhiệm vụ đã đề ra.');
    expect(doc.said).toContain('II- KẾT QUẢ THỰC HIỆN');
  });
});

describe('the file', () => {
  it('is the same for the same document, whatever was written before and when', async () => {
    const doc = official(sampleReport, stateOptions);
    const first = await docx.render(doc);
    await docx.render(official(sampleReport, partyOptions));
    expect(Buffer.compare(await docx.render(doc), first)).toBe(0);
    expect(partOf(first, 'docProps/core.xml')).toContain('>1980-01-01T00:00:00Z<');
  });

  it('keeps a text that looks like an id of the file', async () => {
    const text = 'r:id="rIdaaaaaaaaaaaaaaaaaaaaa" <wp:docPr id="7"';
    const { said } = await seen({ title: { vi: text, en: text }, blocks: [] });
    expect(said).toContain(text);
  });

  it('turns pages for a wide table in the text, and goes on counting', async () => {
    const columns = Array.from({ length: 9 }, (_, i) => ({ header: { vi: `Cột ${i}`, en: `Column ${i}` } }));
    const wide = { kind: 'table', caption: { vi: 'Rộng', en: 'Wide' }, columns, rows: [] } as const;
    const words = { kind: 'paragraph', text: { vi: 'Lời', en: 'Words' } } as const;
    const doc = await seen({ ...sampleReport, blocks: [words, wide, words] });
    expect(sectionsOf(doc).map((one) => one.includes('landscape'))).toEqual([false, true, false]);
    expect(sectionsOf(doc).map((one) => one.includes('w:start="1"'))).toEqual([true, false, false]);
    const narrow = await docx.render({ ...sampleReport, blocks: [words, wide, words] }, { landscapeFrom: 10 });
    expect(partOf(narrow, 'word/document.xml')).not.toContain('landscape');
  });

  it('divides a table that no page is wide enough for, and names the rows in each part', async () => {
    const columns = Array.from({ length: 30 }, (_, i) => ({
      header: { vi: `Cột ${i}`, en: `Column ${i}` },
      ...(i === 1 ? {} : { align: 'right' as const }),
    }));
    const rows = [columns.map((_, i) => (i === 1 ? 'Xã Mẫu' : String(i)))];
    const table = { kind: 'table', caption: { vi: 'Bảng', en: 'Table' }, columns, rows } as const;
    const { said, xml } = await seen({ ...sampleReport, blocks: [table] });
    expect(xml.split('<w:tbl>').length - 1).toBe(3);
    expect(said.filter((text) => text.startsWith('Bảng'))).toEqual(['Bảng', 'Bảng (tiếp theo)', 'Bảng (tiếp theo)']);
    expect(said.filter((text) => text === 'Xã Mẫu')).toHaveLength(3);
    for (let i = 2; i < 30; i++) expect(said.filter((text) => text === String(i))).toHaveLength(1);
  });

  it('leaves empty places in a draft', async () => {
    const draft = { ...draftOptions, number: { symbol: 'BC-UBND' } };
    const { said } = await seen(official(sampleReport, draft));
    expect(said).toContain(`Số: ${'\u00A0'.repeat(6)}/BC-UBND`);
    expect(said.find((text) => text.startsWith('ngày'))?.replace(/\u00A0+/gu, ' ')).toBe('ngày tháng năm ');
  });

  it('speaks both languages of a document without letterhead, and Vietnamese of an official one', async () => {
    const plain = await seen(sampleReport);
    expect(plain.said).toContain('Leadership');
    const state = await seen(official(sampleReport, { ...stateOptions, date: isoDate('2026-01-02') }));
    expect(state.said.join()).not.toContain('Leadership');
    expect(state.said).toContain('Xã Mẫu, ngày 02 tháng 01 năm 2026');
  });

  it.each([
    [null, {}, 'call/bad-argument'],
    [{ title: 'x' }, {}, 'call/bad-argument'],
    [sampleReport, { landscapeFrom: 0 }, 'call/bad-option'],
    [sampleReport, { langauge: 'vi' }, 'call/unknown-option'],
    [sampleReport, { language: 'fr' }, 'call/bad-option'],
  ])('refuses what nobody can use: %#', async (doc, options, code) => {
    await expect(docx.render(doc as never, options as never)).rejects.toMatchObject({ code });
  });
});
