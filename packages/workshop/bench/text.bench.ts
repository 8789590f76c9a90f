import { text } from '@qcdc/adapter-text';
import { readSentences } from '../../adapter-text/quality/quality-set.ts';
import { compare, qualityOf, type Share } from '../../adapter-text/quality/quality.ts';
import { docxFile, paragraph, table } from '../../adapter-text/test/docx-file.ts';
import { check, time, type Bench } from './harness.ts';

const percent = ({ right, all }: Share): number => (100 * right) / all;

// Reports hold some ten thousand characters; a year of a province is a book.
const copies = 40;
const columns = 6;
const names = ['Số vụ hòa giải thành', 'Số hồ sơ tiếp nhận', 'Số cuộc đối thoại'] as const;
const tableOf = (rows: number): readonly (readonly string[])[] => [
  ['TT', 'Chỉ tiêu', 'Xã A', 'Xã B', 'Xã C', 'Xã D'],
  ...Array.from({ length: rows }, (_, i) => [
    `${i + 1}`,
    names[i % names.length] ?? '',
    ...Array.from({ length: columns - 2 }, (_, k) => `${i * k + 3}`),
  ]),
];

const quality: Bench = {
  name: 'text',
  run: async (report) => {
    const halves = {
      'text.': 'kept-apart',
      'text.tuning.': 'tuning',
      'text.third.': 'kept-apart-2',
      'text.fourth.open.': 'fourth-open',
      'text.fourth.apart.': 'fourth-apart',
    } as const;
    for (const [name, half] of Object.entries(halves)) {
      const { precision, recall, bounds, measureFirst, measureFirst3 } = qualityOf(await compare(readSentences(half)));
      report(`${name}precision`, percent(precision), '%');
      report(`${name}recall`, percent(recall), '%');
      report(`${name}bound`, percent(bounds), '%');
      report(`${name}measure.first`, percent(measureFirst), '%');
      report(`${name}measure.first3`, percent(measureFirst3), '%');
    }
    const words = readSentences('tuning').map(({ text: sentence }) => sentence);
    const book = Array.from({ length: copies }, () => words.join('\n\n')).join('\n\n');
    const once = (await text.read(words.join('\n\n'), { source: 'x' })).value.figures.length;
    const all = (await text.read(book, { source: 'x' })).value.figures.length;
    check(all === once * copies, 'a text read forty times over has forty times its figures');
    const ms = await time(() => text.read(book, { source: 'x' }), { runs: 3 });
    report('text.read', book.length / ms, 'characters/ms');
    // A Word table of a province: what it takes per cell should not grow with the table.
    for (const rows of [1_000, 5_000]) {
      const file = docxFile(paragraph('BÁO CÁO năm 2026 của tỉnh Giả Định') + table(tableOf(rows)));
      const { figures } = (await text.read(file, { source: 'x.docx' })).value;
      check(figures.length === rows * (columns - 2), 'every number of a Word table is a figure');
      const took = await time(() => text.read(file, { source: 'x.docx' }), { runs: 2 });
      report(`text.read.word.${rows * columns}`, (rows * columns) / took, 'cells/ms');
    }
  },
};

/** How well and how fast report texts are read. */
export const benches: readonly Bench[] = [quality];
