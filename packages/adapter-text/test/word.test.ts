import { expect, it } from 'vitest';
import { text } from '../src/index.ts';
import { docxFile, paragraph, table } from './docx-file.ts';
import { inShort } from './reading.ts';

const body = [
  table([['ỦY BAN NHÂN DÂN XÃ AN HÒA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]),
  paragraph('BÁO CÁO', 'Title'),
  paragraph('Kết quả thực hiện quy chế dân chủ năm 2023'),
  paragraph('Hòa giải ở cơ sở', 'Heading1'),
  paragraph('Tiếp nhận 348 vụ & hòa giải thành 317 vụ.'),
  table([
    ['STT', 'Nội dung', 'Số liệu'],
    ['1', 'Số lượt tiếp công dân', '198'],
  ]),
].join('');

it('a Word file gives the figures of its paragraphs and of the rows of its tables', async () => {
  const { value, findings } = await text.read(docxFile(body), { source: 'bao-cao.docx' });
  expect(value.figures.map(inShort)).toEqual(['348 case', '317 case', '198 turn']);
  expect(value.figures.map(({ measures: [first] }) => first?.field)).toEqual(['received', 'settled', 'turns']);
  expect(value.period?.period.id).toBe('2023');
  expect(value.unit?.unit).toBe('XÃ AN HÒA');
  expect(value.sections.map(({ words }) => words)).toContain('Hòa giải ở cơ sở');
  expect(findings.map(({ code }) => code)).toEqual(['text/tables-as-lines']);
});

it('places are those of the text that was taken from it', async () => {
  const { value } = await text.read(docxFile(body).buffer as ArrayBuffer, { source: 'bao-cao.docx' });
  const [first] = value.figures;
  expect(value.text.slice(first?.span.start, first?.span.end)).toBe('348 vụ');
});

it('bytes of a text are read, too', async () => {
  const { value } = await text.read(new TextEncoder().encode('\ufeffTiếp 12 lượt.'), { source: 'x' });
  expect(value.figures.map(inShort)).toEqual(['12 turn']);
});
