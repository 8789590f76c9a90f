import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from './rows.ts';

describe('rows of a text', () => {
  it.each([
    ['LF', 'a;b\nc;d\n'],
    ['CRLF', 'a;b\r\nc;d\r\n'],
    ['CR, as old Macintoshes wrote', 'a;b\rc;d\r'],
    ['no line break at the end', 'a;b\nc;d'],
  ])('end with %s', (_, text) => {
    expect(cut(text).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('hold delimiters, quotes and line breaks inside quotes, and the next row knows its line', () => {
    const { rows, lines, troubles } = cut('"a;1";"say ""x"""\n"two\r\nlines";b\nc;d');
    expect(rows).toEqual([
      ['a;1', 'say "x"'],
      ['two\r\nlines', 'b'],
      ['c', 'd'],
    ]);
    expect(lines).toEqual([1, 2, 4]);
    expect(troubles).toEqual([]);
  });

  it('that are blank are there, with nothing in them', () => {
    expect(cut('a;b\n\nc;d\n').rows).toEqual([['a', 'b'], [], ['c', 'd']]);
  });

  it('suffer from an unclosed quote alone', () => {
    const { rows, troubles } = cut('X1;"Xã A;5\nX2;"Xã B";6\nX3;c;7\n');
    expect(rows).toEqual([
      ['X1', 'Xã A', '5'],
      ['X2', 'Xã B', '6'],
      ['X3', 'c', '7'],
    ]);
    expect(troubles).toEqual([['quote-unclosed', 1]]);
  });

  it('suffer alone, too, where no other quote follows', () => {
    const { rows, troubles } = cut('X1;"Xã A;5\nX2;b;6');
    expect(rows).toEqual([
      ['X1', 'Xã A', '5'],
      ['X2', 'b', '6'],
    ]);
    expect(troubles).toEqual([['quote-unclosed', 1]]);
  });

  it('keep what stands behind a closing quote, and blanks there are nothing', () => {
    expect(cut('"Xã" A;"b" ;c')).toMatchObject({ rows: [['Xã A', 'b', 'c']], troubles: [['stray-quote', 1]] });
  });

  it('that are too long or too wide are left out, and the next one is read', () => {
    const long = cut(`a;b\n${'x'.repeat(5000)};1\nc;d\n`, { size: 100 });
    expect(long).toMatchObject({
      rows: [['a', 'b'], [], ['c', 'd']],
      troubles: [['row-too-long', 2]],
      lines: [1, 2, 3],
    });
    const wide = cut(`a;b\n${'1;'.repeat(200)}\nc;d\n`);
    expect(wide).toMatchObject({ rows: [['a', 'b'], [], ['c', 'd']], troubles: [['too-many-columns', 2]] });
  });

  const nasty = fc
    .array(fc.constantFrom('a', 'ạ', ';', ';', '"', '"', '""', '\n', '\r\n', '\r', '1', ' '), { maxLength: 80 })
    .map((parts) => parts.join(''));

  it('do not depend on the pieces the text comes in, whatever stands in it', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 5, max: 40 }), (text, size, rowLength) => {
        expect(cut(text, { size, rowLength, columns: 4 })).toEqual(cut(text, { rowLength, columns: 4 }));
      }),
      { numRuns: 2000 },
    );
  });

  it('count every line of the text once', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { lines } = cut(text);
        const all = text.split(/\r\n|\r|\n/).length;
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(lines.at(-1) ?? 1).toBeLessThanOrEqual(all);
      }),
    );
  });

  it('are those of csv-parse, wherever that takes the text without complaint', () => {
    const value = fc.array(fc.constantFrom('a', 'ệ', ';', '"', '\n', '\r\n', '1', ' ', ','), { maxLength: 6 });
    const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (table) => {
        const text = table.map((row) => row.map((parts) => quoted(parts.join(''))).join(';')).join('\n');
        const theirs = parse(text, { delimiter: ';', relax_column_count: true, record_delimiter: ['\n', '\r\n'] });
        expect(cut(text).rows.filter((row) => row.length > 0)).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });
});
