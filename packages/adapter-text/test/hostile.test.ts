import fc from 'fast-check';
import { expect, it } from 'vitest';
import { text } from '../src/index.ts';
import { zip } from './docx-file.ts';

const size = 20_000;
const enough = 5_000;
const pieces: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '1'],
  ['groups of digits', '123 '],
  ['days', '1/1/2024 '],
  ['commas', ','],
  ['brackets', '('],
  ['pairs', '1/2 '],
  ['number words', 'một hai '],
  ['bound words', 'hơn trên '],
  ['one long word', 'a'],
  ['marks without a letter', '\u0301'],
  ['figures without an end', 'tiếp nhận 12 vụ, '],
  ['percentages', '(12%) '],
  ['line ends', '\n'],
  ['dashes', '-'],
  ['articles', 'khoản 1, 2, '],
  ['phones', '0912 345 '],
  ['document numbers', '1-A/'],
  ['years', 'năm 2021, 2022, '],
  ['sentences', 'Tiếp 12 lượt. '],
  ['names of the whole work', 'thực hiện quy chế dân chủ '],
  ['lists dealt out', 'lần lượt 1, 2 vụ '],
  ['pairs in words', '12 hộ trên 15 hộ '],
  ['days without their word', '15/6, 15/9 '],
  ['recipients', 'Nơi nhận:\n'],
  ['nothing seen', '\u200b'],
  ['lone surrogates', '\ud800'],
];

// What takes time by the square of the length takes minutes here. Time of the processor, which others on the machine do not take from.
it.each(pieces)('a text of nothing but %s is read in time', async (_, piece) => {
  const words = piece.repeat(Math.ceil(size / piece.length));
  const before = process.cpuUsage();
  await text.read(words, { source: 'x' });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(enough);
});

it('every number of a text is a figure or is set aside, whatever stands beside it', async () => {
  const piece = fc.constantFrom(
    ...[
      '12',
      '7.609',
      '3,4',
      '1/2',
      '2024',
      '05',
      '%',
      'vụ',
      'tỷ',
      'đồng',
      'ngày',
      'tháng',
      'khoản',
      'mức độ',
      'hơn',
      'từ',
      'đến',
      '-',
      '(',
      ')',
    ],
    ...[
      '.',
      ',',
      ';',
      ':',
      '\n',
      '\n\n',
      'A',
      '4G',
      'thôn',
      'Điều',
      'tăng',
      'phải có',
      'phấn đấu',
      'đạt',
      'số',
      '/',
      '“',
      '”',
      '[',
      ']',
      'hai',
      'quý I',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 24 }), async (pieces) => {
      const words = pieces.flat().join('');
      const { figures, setAside } = (await text.read(words, { source: 'x' })).value;
      const spans = [...figures.map(({ span }) => span), ...setAside];
      for (const { index } of words.matchAll(/(?<![\p{L}\d²³])\d/gu))
        expect([words, index, spans.some(({ start, end }) => start <= index && index < end)]).toEqual([
          words,
          index,
          true,
        ]);
    }),
    { numRuns: 400 },
  );
});

it.each([
  ['nothing', '', 'text/empty'],
  ['blanks', ' \n\u200b\n ', 'text/empty'],
  ['a web page', '<!DOCTYPE html><p>12 vụ</p>', 'text/not-text'],
  ['TCVN3', 'Hßa gi¶i ë c¬ së 12 vô', 'text/legacy-encoding'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'text/not-text'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'text/not-text'],
  ['binary data', Uint8Array.of(1, 0, 2, 0), 'text/not-text'],
  ['half an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'text/damaged'],
  ['a workbook', zip({ 'xl/workbook.xml': '<a/>' }), 'text/not-text'],
  ['another archive', zip({ 'a.txt': 'a' }), 'text/not-text'],
  ['a Word file without a document', zip({ 'word/document.xml': 'x' }), 'text/damaged'],
  ['an archive that inflates to too much', zip({ 'word/document.xml': 'x' }, 0xf0000000), 'text/zip-bomb'],
] as const)('%s is refused, and the rest is empty', async (_, input, code) => {
  const { value, findings } = await text.read(input, { source: 'x' });
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(value).toMatchObject({ text: '', figures: [], items: [], sections: [], unit: null, period: null });
});

it('a text that is too long is refused', async () => {
  const { findings } = await text.read('12 vụ '.repeat(10), { source: 'x', limits: { characters: 20 } });
  expect(findings.map(({ code }) => code)).toEqual(['text/too-long']);
});

it('work can be watched and stopped', async () => {
  const shares: number[] = [];
  await text.read('12 vụ.\n\n'.repeat(900), { source: 'x', onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(2);
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(text.read('12 vụ', { source: 'x', signal: stopped })).rejects.toThrow('stopped');
});

it.each([
  [{}, 'call/bad-option'],
  [{ source: '' }, 'call/bad-option'],
  [{ source: 'x', sorce: 1 }, 'call/unknown-option'],
  [{ source: 'x', areas: [1] }, 'call/bad-option'],
  [{ source: 'x', words: [{ area: 1 }] }, 'call/bad-option'],
  [{ source: 'x', limits: { characters: 0 } }, 'call/bad-option'],
  [{ source: 'x', limits: { letters: 1 } }, 'call/bad-option'],
])('options %j are refused', async (options, code) => {
  await expect(text.read('12 vụ', options as never)).rejects.toMatchObject({ code });
});

it.each([[null], [undefined], [12], [{}]])('%j is no text', async (input) => {
  await expect(text.read(input as never, { source: 'x' })).rejects.toMatchObject({ code: 'call/bad-argument' });
});

it.each([
  ['one line', 'XÃ AN HÒA '.repeat(60_000)],
  ['many lines in capitals', 'XÃ AN\n'.repeat(20_000)],
])('%s, longer than anybody writes, is read', async (_, words) => {
  const { value } = await text.read(words, { source: 'x' });
  expect(value.text).toHaveLength(words.length);
});
