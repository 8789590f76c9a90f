// Findings written back: notes and a list, and everything else of the file as it was.
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { ok, type Finding } from '@qcdc/core';
import { findTables } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';
import { bookFile, bookParts, grid } from './book-file.ts';
import { zipFile } from './zip-file.ts';

const source = 'a.xlsx';
const finding = (sheet: string, cell: string, vi = 'Số này lạ', more: Partial<Finding> = {}): Finding => ({
  code: 'sample/odd',
  severity: 'warning',
  state: 'failed',
  message: { vi, en: 'This number is odd' },
  where: { source, sheet, cell },
  hint: { vi: 'Kiểm tra lại.', en: 'Check it.' },
  basis: [],
  ...more,
});

const merged = '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>';
const more =
  '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext uri="x"/></extLst>';
const book = bookFile([
  {
    name: "Hòa giải 'A' &amp; B",
    rows: grid([
      ['Mã đơn vị', 'Số vụ'],
      ['X1', 40],
      ['Gộp', null],
    ]),
    after: merged + more,
  },
  {
    name: 'Khác',
    rows: grid([
      ['a', 'b'],
      [1, 2],
    ]),
  },
]);
const sheet = "Hòa giải 'A' & B";

async function written(bytes: Uint8Array, findings: readonly Finding[], language: 'vi' | 'en' = 'vi') {
  const { value } = await xlsx.annotate(bytes, findings, { source, language });
  if (value === null) throw new Error('not annotated');
  return value;
}

/** Notes by sheet and cell, as another library reads them. */
async function notesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, { comment }]) =>
      comment === undefined ? [] : [`${name} ${key} ${comment.text}`],
    ),
  );
}

const textOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Complains of a part whose tags do not close in order. */
function unbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of xml.matchAll(/<(?!\?|!)(\/?)([\w.:-]+)(?:"[^"]*"|'[^']*'|[^'">])*>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return `</${name}>`;
    } else if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0 ? null : (open.at(-1) ?? null);
}

describe('a copy with findings', () => {
  it('has a note on each cell and a list with links', async () => {
    const copy = await written(book, [
      finding(sheet, 'B2'),
      finding(sheet, 'B2', 'Và còn thế này'),
      finding('Khác', 'A2'),
    ]);
    expect(await notesIn(copy)).toEqual([
      `${sheet} 1,1 Cảnh báo: Số này lạ\nKiểm tra lại.\nCảnh báo: Và còn thế này\nKiểm tra lại.`,
      'Khác 1,0 Cảnh báo: Số này lạ\nKiểm tra lại.',
    ]);
    const { sheets } = await readXlsx(copy);
    const list = sheets.at(-1);
    expect(list?.name).toBe('Phát hiện (qcdc)');
    expect(list?.rows[1]?.slice(0, 5)).toEqual(['1', 'Cảnh báo', sheet, 'B2', 'Số này lạ']);
    expect(textOf(copy, 'xl/worksheets/qcdc-findings1.xml')).toContain(
      `location="'Hòa giải ''A'' &amp; B'!B2" display="B2"`,
    );
  });

  it('speaks English when asked to', async () => {
    const { sheets } = await readXlsx(await written(book, [finding(sheet, 'B2')], 'en'));
    expect(sheets.at(-1)?.name).toBe('Findings (qcdc)');
  });

  it('leaves every part that is not touched byte for byte, and adds to the others', async () => {
    const before = unzipSync(book);
    const after = unzipSync(await written(book, [finding('Khác', 'A2')]));
    const same = Object.keys(before).filter((name) =>
      Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(same).toEqual(['_rels/.rels', 'xl/worksheets/sheet1.xml']);
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added).toEqual([
      'xl/commentsQ1.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/drawings/vmlDrawingQ1.vml',
      'xl/worksheets/qcdc-findings1.xml',
    ]);
    for (const [name, part] of Object.entries(after)) expect([name, unbalanced(strFromU8(part))]).toEqual([name, null]);
  });

  it('puts the drawing where the order of a worksheet wants it', async () => {
    const xml = textOf(await written(book, [finding(sheet, 'B2')]), 'xl/worksheets/sheet1.xml');
    expect(xml.indexOf('<pageMargins')).toBeLessThan(xml.indexOf('<legacyDrawing'));
    expect(xml.indexOf('<legacyDrawing')).toBeLessThan(xml.indexOf('<extLst'));
  });

  it('reads as the file did: the list is no report', async () => {
    const read = async (bytes: Uint8Array) =>
      findTables(await xlsx.read(bytes, { source })).value.map(({ name, rows }) => [name, rows.length]);
    expect(await read(await written(book, [finding(sheet, 'B2')]))).toEqual(await read(book));
  });

  it('puts a note on a covered cell where it is seen', async () => {
    expect(await notesIn(await written(book, [finding(sheet, 'B3')]))).toEqual([
      `${sheet} 2,0 Cảnh báo: Số này lạ\nKiểm tra lại.`,
    ]);
  });

  it('written once more is the same file', async () => {
    const findings = [finding(sheet, 'B2'), finding('Khác', 'A2')];
    const once = await written(book, findings);
    expect(await notesIn(await written(once, findings))).toEqual(await notesIn(once));
    const { sheets } = await readXlsx(await written(once, findings));
    expect(sheets.map(({ name }) => name)).toEqual([sheet, 'Khác', 'Phát hiện (qcdc)']);
    expect(await notesIn(await written(once, []))).toEqual([]);
  });

  it('keeps the notes of the sender', async () => {
    const form = await xlsx.template([(await import('@qcdc/core/entities')).mediation]);
    const before = await notesIn(form);
    const cell = 'D4';
    const own = before.find((note) => note.includes(' 1,')) ?? before[0] ?? '';
    const copy = await written(form, [finding('Hòa giải ở cơ sở', cell)]);
    const after = await notesIn(copy);
    expect(before.length).toBeGreaterThan(3);
    expect(after.filter((note) => before.includes(note)).length).toBeGreaterThanOrEqual(before.length - 1);
    expect(after.some((note) => note.startsWith(own.slice(0, 30)))).toBe(true);
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    expect((await notesIn(await written(copy, []))).length).toBe(before.length);
  });

  it('adds to a note that is there', async () => {
    const once = await written(book, [finding(sheet, 'B2', 'Của người gửi')]);
    const parts = unzipSync(once);
    const sender = Object.entries(parts).map(([name, data]) => ({
      name,
      data: strFromU8(data).replaceAll('@qcdc/findings', 'Lan'),
    }));
    const copy = await written(zipFile(sender), [finding(sheet, 'B2', 'Của ta')]);
    expect(await notesIn(copy)).toEqual([
      `${sheet} 1,1 Cảnh báo: Của người gửi\nKiểm tra lại.\n@qcdc: Cảnh báo: Của ta\nKiểm tra lại.`,
    ]);
    expect(await notesIn(await written(copy, []))).toEqual([`${sheet} 1,1 Cảnh báo: Của người gửi\nKiểm tra lại.`]);
  });
});

describe('files with more than tables', () => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const vml = (inside: string) => `<xml xmlns:v="urn:schemas-microsoft-com:vml">${inside}</xml>`;

  it('that are signed say that the copy is not', async () => {
    const signed = zipFile([
      ...bookParts([{ name: 'A', rows: grid([['a', 'b']]) }]),
      { name: '_xmlsignatures/origin.sigs', data: '' },
    ]);
    const { value, findings } = await xlsx.annotate(signed, [finding('A', 'A1')], { source });
    expect(findings.map(({ code }) => code)).toEqual(['xlsx/signature-broken']);
    expect(Object.keys(unzipSync(value ?? new Uint8Array()))).toContain('_xmlsignatures/origin.sigs');
    expect((await xlsx.annotate(book, [], { source })).findings).toEqual([]);
  });

  it('keep the picture in the header of a page apart from the notes', async () => {
    const after = `<legacyDrawing xmlns:r="${relations}" r:id="rId2"/><legacyDrawingHF xmlns:r="${relations}" r:id="rId1"/>`;
    const parts = bookParts([{ name: 'A', rows: grid([['a', 'b']]), after }]);
    const rels = ['header', 'notes'].map(
      (name, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/vmlDrawing" Target="../drawings/${name}.vml"/>`,
    );
    const whole = zipFile([
      ...parts,
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: `<Relationships>${rels.join('')}</Relationships>` },
      { name: 'xl/drawings/header.vml', data: vml('<v:shape id="LH"></v:shape>') },
      { name: 'xl/drawings/notes.vml', data: vml('') },
    ]);
    const copy = await written(whole, [finding('A', 'B1')]);
    expect(textOf(copy, 'xl/drawings/header.vml')).toBe(vml('<v:shape id="LH"></v:shape>'));
    expect(textOf(copy, 'xl/drawings/notes.vml')).toContain('<x:Column>1</x:Column>');
  });

  it('that are strict stay strict', async () => {
    const strict = bookParts([{ name: 'A', rows: grid([['a', 'b']]) }]).map((part) => ({
      ...part,
      data: part.data
        .replaceAll(relations, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    }));
    const copy = unzipSync(await written(zipFile(strict), [finding('A', 'A1')]));
    const texts = Object.entries(copy).map(([name, part]) => [name, strFromU8(part)] as const);
    const loose = texts.filter(([, text]) => /schemas[.]openxmlformats[.]org\/(?:office|spread)/.test(text));
    expect(loose.map(([name]) => name)).toEqual([]);
    expect(texts.length).toBeGreaterThan(7);
  });

  it('hold no more letters in a cell and links on a sheet than Excel does', async () => {
    const long = finding('A', 'A1', 'x'.repeat(40_000));
    const list = textOf(
      await written(bookFile([{ name: 'A', rows: grid([['a']]) }]), [long]),
      'xl/worksheets/qcdc-findings1.xml',
    );
    expect(Math.max(...[...list.matchAll(/<t [^>]*>([^<]*)/g)].map(([, text = '']) => text.length))).toBe(32_000);
  });
});

describe('files of other programs', () => {
  it('may put prefixes before all names', async () => {
    const parts = bookParts([{ name: 'A', rows: grid([['a'], [1]]), after: '<tableParts count="0"/>' }]).map(
      ({ name, data }) => ({
        name,
        data: name.startsWith('xl/w')
          ? data.replace(/<(\/?)(?!\?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
          : data,
      }),
    );
    const bytes = zipFile(parts);
    const copy = await written(bytes, [finding('A', 'A2')]);
    for (const [name, part] of Object.entries(unzipSync(copy)))
      expect([name, unbalanced(strFromU8(part))]).toEqual([name, null]);
    expect(textOf(copy, 'xl/worksheets/sheet1.xml')).toMatch(/<x:legacyDrawing [^>]*\/><x:tableParts/);
    expect(textOf(copy, 'xl/workbook.xml')).toContain('<x:sheet xmlns:r=');
  });

  it('may hold nothing in a worksheet', async () => {
    const copy = await written(
      bookFile([
        { name: 'A', rows: '' },
        { name: 'B', rows: grid([['a'], [1]]) },
      ]),
      [finding('A', 'A1')],
    );
    expect((await notesIn(copy)).length).toBe(1);
  });
});

describe('findings of all kinds', () => {
  it.each([
    ['of another sheet', finding('Không có', 'A1')],
    ['without a sheet', { ...finding('x', 'A1'), where: {} }],
    ['with a path for a cell', finding(sheet, '/3/received')],
    ['beyond the last cell', finding(sheet, 'ZZZZ1')],
  ])('%s are in the list, without a note', async (_, one) => {
    const copy = await written(book, [one]);
    expect(await notesIn(copy)).toEqual([]);
    expect(textOf(copy, 'xl/worksheets/qcdc-findings1.xml')).toContain('Số này lạ');
  });

  it('of another file are left out', async () => {
    const other = { ...finding(sheet, 'B2'), where: { source: 'b.xlsx', sheet, cell: 'B2' } };
    expect(textOf(await written(book, [other]), 'xl/worksheets/qcdc-findings1.xml')).toContain(
      'Không có phát hiện nào',
    );
  });

  it('never become formulas or break the file', async () => {
    const text = '=1+1 <b>&"\u0000\u0008\ud800 ]]> x';
    const copy = await written(book, [finding(sheet, 'B2', text)]);
    const { sheets } = await readXlsx(copy);
    expect(sheets.at(-1)?.rows[1]?.[4]).toBe('=1+1 <b>&" ]]> x');
    expect(textOf(copy, 'xl/worksheets/qcdc-findings1.xml')).not.toContain('<f>');
  });

  it('by the thousand are written in time', async () => {
    const many = Array.from({ length: 12_000 }, (_, i) => finding(sheet, `C${i + 1}`));
    expect((await notesIn(await written(book, many))).length).toBe(10_000);
  }, 60_000);
});

it('what is no workbook is refused as in reading', async () => {
  const { value, findings } = await xlsx.annotate(new TextEncoder().encode('mã;số'), [], { source });
  expect(value).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['xlsx/plain-text']);
  expect(ok(value).value).toBeNull();
});
