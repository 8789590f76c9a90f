import { docx } from '@qcdc/adapter-docx';
import { text, type TextReading } from '@qcdc/adapter-text';
import { isoDate, type Finding, type ReportDoc } from '@qcdc/core';
import { official, type OfficialOptions } from '@qcdc/core/official';
import { describe, expect, test } from 'vitest';
import { proseReports, type ProseReport } from './prose/reports.ts';

const same = (words: string): { vi: string; en: string } => ({ vi: words, en: words });

function asPlain({ title, unit, lines }: ProseReport): string {
  const body = lines.map((line) => line.replace(/^#+ /, ''));
  return [
    `ỦY BAN NHÂN DÂN ${unit.toUpperCase()}`,
    '',
    'BÁO CÁO',
    title,
    '',
    ...body.flatMap((line) => [line, '']),
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Các thành viên Ban Chỉ đạo;',
    '- Lưu: VT, 12 bản.',
  ].join('\n');
}

// As wide as a page: lines end inside of sentences.
const broken = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.replace(/(.{50,68}?) (?=\S)/gu, '$1\n'))
    .join('\n');

const oldTones = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/òa(?!\p{L})/gu, 'oà')
    .replace(/ủy(?!\p{L})/gu, 'uỷ');

function asDocument({ title, lines }: ProseReport): ReportDoc {
  const blocks = lines.map((line) => {
    const [, marks = '', words = line] = /^(#+) (.*)$/su.exec(line) ?? [];
    return marks === ''
      ? { kind: 'paragraph' as const, text: same(line) }
      : { kind: 'heading' as const, level: marks === '##' ? (2 as const) : (3 as const), text: same(words) };
  });
  return { title: same(title), blocks };
}

const styled = (style: 'state' | 'party', { unit }: ProseReport): OfficialOptions => ({
  style,
  issuer: `Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở ${unit}`,
  number: { value: 12, symbol: style === 'state' ? 'BC-BCĐ' : 'BC/BCĐ' },
  place: unit,
  date: isoDate('2024-12-05'),
  signature: { office: 'Trưởng Ban' },
  recipients: ['Tỉnh ủy', 'Các thành viên Ban Chỉ đạo'],
  filed: 'Văn phòng',
});

const ways: Readonly<Record<string, (report: ProseReport) => Promise<string | Uint8Array>>> = {
  'as plain text': (report) => Promise.resolve(asPlain(report)),
  'with lines broken by the width of a page': (report) => Promise.resolve(broken(asPlain(report))),
  'in NFD': (report) => Promise.resolve(asPlain(report).normalize('NFD')),
  'with blanks that do not break': (report) => Promise.resolve(asPlain(report).replace(/(\d) (?=\p{L})/gu, '$1\u00a0')),
  'with old tone marks': (report) => Promise.resolve(oldTones(asPlain(report))),
  'as Word in the style of the State': (report) => docx.render(official(asDocument(report), styled('state', report))),
  'as Word in the style of the Party': (report) => docx.render(official(asDocument(report), styled('party', report))),
};

const inShort = ({ figures }: TextReading): readonly string[] =>
  figures.map(
    ({ measures: [first], quantity }) =>
      `${first === undefined ? '?' : `${first.area}.${first.field}`} ${quantity?.bound ?? ''} ${quantity?.value?.toFixed() ?? '?'}`,
  );

const told = (findings: readonly Finding[]): readonly unknown[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, expected }) => [code, typeof expected === 'string' ? expected : '']);

describe.each(proseReports)('the report "$title" of $unit', (report) => {
  test.each(Object.keys(ways))(
    '%s gives every figure, its period, its unit, its shortcomings and tasks',
    async (way) => {
      const input = await ways[way]?.(report);
      const { value, findings } = await text.read(input ?? '', { source: 'bao-cao' });
      expect(inShort(value)).toEqual(report.figures);
      expect(value.period?.period.id).toBe(report.period);
      expect(value.unit?.unit.normalize('NFC').toLowerCase()).toBe(report.unit.toLowerCase());
      const count = (section: string): number => value.items.filter((item) => item.section === section).length;
      expect({ shortcoming: count('shortcoming'), task: count('task') }).toEqual(report.items);
      expect(told(findings)).toEqual(report.findings);
    },
  );
});
