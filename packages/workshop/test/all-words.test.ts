import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTexts } from '../src/all-texts.ts';
import { wordsPage } from '../src/words-page.ts';
import { root } from './packages.ts';

// Every label, unit of measure, message and subject of law, as an official reads it; the page words.md shows them all.

const texts = allTexts().flatMap(([, those]) => those);

// Syllables that bear no mark in Vietnamese. Any other word without marks is a word that lost them, or a foreign one.
const unmarked = new Set(
  `ai an ba ban binh chi chia cho chung cung danh do doanh du dung ghi gia giai gian giao hai hay huy khai khen khi khu kia
   kim kinh lao nam ngay nghe nhau ninh phong qua quan quy ra sai sang sau sinh so sung tai tay tham thang thanh thao thay
   theo thi thu tin tra trang trao tri trong trung ty vay vi xe xem xin xong`.split(/\s+/),
);
// Parts of the numbers of documents, ids of periods, names and units that are written so.
const written = new Set(['TTg', 'CP', 'USD', 'GRDP', 'FDI', 'NFC', 'Unicode', 'TERM']);
const documentNumber = /\d+\/\d{4}\/[\p{Lu}\d-]+/gu;
// Shortened names that officials write in full in a label. They stand in the names of worksheets alone, which hold 31 characters.
const shortened = /\b(TTND|UBMTTQ|TDP|CBCCVC|DNNN|MTTQ|QCDC|UBND|NLĐ)\b|GSĐTCĐ|HĐND|\(TH\)/;

// A field of somebody's form, and a person's word in quotation marks, are shown as they are.
const offences: readonly (readonly [what: string, found: (vi: string) => string | undefined])[] = [
  ['a name from the code', (vi) => /\b[a-z]+[A-Z][a-zA-Z]*\b/.exec(vi)?.[0]],
  [
    'a word without its marks',
    (vi) =>
      vi
        .replace(documentNumber, ' ')
        .match(/\p{L}+/gu)
        ?.find((w) => /^[A-Za-z]{2,}$/.test(w) && !unmarked.has(w.toLowerCase()) && !known(w)),
  ],
  ['an empty list', (vi) => /:\s*($|[.;,])/.exec(vi)?.[0]],
  ['a percent sign apart', (vi) => /\d %/.exec(vi)?.[0]],
  ['square metres without their sign', (vi) => /\bm2\b/.exec(vi)?.[0]],
  ['a day of another country', (vi) => /\b\d{4}-\d{2}-\d{2}\b/.exec(vi)?.[0]],
  // 01/7/2025: a zero before days below ten and before January and February, and nowhere else.
  ['a day no document writes so', (vi) => /(?<![\d/])(?:\d\/\d{1,2}|\d\d\/(?:[12]|0[3-9]))\/\d{4}(?!\d)/.exec(vi)?.[0]],
  ['a hyphen for a minus', (vi) => /(?<![\p{L}\d/.)–-])-\d/u.exec(vi)?.[0]],
  ['a decimal point', (vi) => /(?<!^|[\d.,/])\d+\.\d{1,2}(?![\d.])/.exec(vi)?.[0]],
  [
    'a year or number of a document grouped as an amount',
    (vi) => /(năm |số |Luật |\/)[12]\.\d{3}(?!\d|\.)/.exec(vi)?.[0],
  ],
  ['an amount that is not grouped', (vi) => /(?<![\d.,/-])\d{5,}(?![\d/-])/.exec(vi)?.[0]],
  ['a field named twice', (vi) => /thiếu số liệu: (?:.*, )?([^,.]+), (?:.*, )?\1(?:,|\.|$)/i.exec(vi)?.[0]],
  ['a shortened name', (vi) => shortened.exec(vi)?.[0]],
  ['parentheses within parentheses', (vi) => /\([^()]*\([^()]*\)[^()]*\)/.exec(vi)?.[0]],
  ['a sentence that begins small', (vi) => /\p{L}\. \p{Ll}/u.exec(vi)?.[0]],
  // Heads, communities and lists in the words of the law.
  ['a head of villages alone', (vi) => /Trưởng thôn(?!, Tổ trưởng tổ dân phố)/.exec(vi)?.[0]],
  ['an item of Article 15 by its number alone', (vi) => /(?:Các v|V|v)iệc \d/.exec(vi)?.[0]],
];
const inEnglish: typeof offences = [
  ['quotation marks of Vietnamese', (en) => /[“”]/.exec(en)?.[0]],
  ['a percent sign apart', (en) => /\d %/.exec(en)?.[0]],
  ['an average "for each"', (en) => /^\p{L}[^.]* for each \p{L}+$/u.exec(en)?.[0]],
  ['a word twice', (en) => /\b(\p{Ll}+) \1\b/u.exec(en)?.[0]],
];
function known(word: string): boolean {
  return written.has(word);
}

// What stands on pages, in pictures and in what the examples print; code, elements and versions of software are no words, and
// two pages show what others write and the versions of software.
const printedPages = [
  ...under('docs/vi', /(?<!what-we-read|dependencies|definition-errors)\.md$/),
  ...under('docs/pictures', /-vi\.svg$/),
  ...under('packages/workshop/test/golden', /\.vi\.txt$/),
].map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));

function under(folder: string, names: RegExp): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

describe('all words', () => {
  it.each(offences.map(([what, found]) => ({ what, found })))('$what stands nowhere', ({ found }) => {
    const wrong = texts.flatMap(({ of, as, text }) => {
      const piece = found(text.vi);
      return piece === undefined ? [] : [`${of}, ${as}: "${piece}" in "${text.vi}"`];
    });
    expect(wrong).toEqual([]);
  });
  it.each(inEnglish.map(([what, found]) => ({ what, found })))('in English $what stands nowhere', ({ found }) => {
    const wrong = texts.flatMap(({ of, as, text }) => {
      const piece = found(text.en);
      return piece === undefined ? [] : [`${of}, ${as}: "${piece}" in "${text.en}"`];
    });
    expect(wrong).toEqual([]);
  });
  const numbers = offences.filter(([what]) => /^a (?:day|hyphen|decimal)/.test(what));
  it.each(printedPages)('numbers and days of $path are written so, too', ({ text }) => {
    const shown = text.replace(
      /```[^]*?```|^## \S+$|\b[A-Z][A-Z\d]*-\d[\d.a-z-]*|<style>[^]*?<\/style>|`[^`\n]*`|<code>[^<]*<\/code>|<[^>]*>|https?:\S+|(?:Node|XBRL)[^\d\n]+[\d.]+/gm,
      ' ',
    );
    const wrong = numbers.flatMap(([what, found]) => shown.split('\n').flatMap((line) => (found(line) === undefined ? [] : [`${what}: ${line.trim()}`]))); // prettier-ignore
    expect(wrong).toEqual([]);
  });
  it('are there in both languages', () => {
    expect(texts.filter(({ text }) => text.vi.trim() === '' || text.en.trim() === '')).toEqual([]);
  });
  it('stand on the page, each in its place', () => {
    expect(wordsPage().match(/^\| /gm)!.length).toBeGreaterThan(
      new Set(texts.map(({ of, text }) => `${of}|${text.vi}`)).size,
    );
  });
  it('show what is compared: a sum with what it comes to, and by how much it differs', () => {
    const sums = texts.filter(({ as, text }) => as === 'expected' && / \+ /.test(text.vi));
    expect(sums.length).toBeGreaterThan(20);
    expect(sums.filter(({ text }) => !/=.*=|[≥≤].*=/.test(text.vi)).map(({ of, text }) => `${of}: ${text.vi}`)).toEqual(
      [],
    );
  });
});
