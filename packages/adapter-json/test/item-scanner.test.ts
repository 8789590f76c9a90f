import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ItemScanner, type JsonItem } from '../src/input/item-scanner.ts';

function scan(text: string, cutAt: readonly number[] = [], longest = 1000): JsonItem[] {
  const items: JsonItem[] = [];
  const scanner = new ItemScanner(longest, (item) => items.push(item));
  const cuts = [0, ...[...cutAt].sort((a, b) => a - b), text.length];
  for (const [i, to] of cuts.entries()) scanner.push(text.slice(cuts[i - 1] ?? 0, to));
  scanner.end();
  return items;
}

const brief = (items: readonly JsonItem[]) =>
  items.map(({ text, line, as, list }) => [line, list ?? as, text.replace(/\s+/g, ' ').trim()]);

describe('values of a JSON text', () => {
  it.each([
    [
      'lines',
      '{"a":1}\n\n{"a":2}\n',
      [
        [1, 'value', '{"a":1}'],
        [3, 'value', '{"a":2}'],
      ],
    ],
    [
      'values printed over several lines',
      '{\n "a": 1\n}\n{\n "a": [1, 2]\n}',
      [
        [1, 'value', '{ "a": 1 }'],
        [4, 'value', '{ "a": [1, 2] }'],
      ],
    ],
    [
      'one list',
      '[{"a":1},\n {"a":2}]',
      [
        [1, 'member', '{"a":1}'],
        [2, 'member', '{"a":2}'],
      ],
    ],
    [
      'a list of bare values',
      '[1, "x,]", null]',
      [
        [1, 'member', '1'],
        [1, 'member', '"x,]"'],
        [1, 'member', 'null'],
      ],
    ],
    [
      'lists by name',
      '{"mediation": [\n{"a":1},\n{"a":2}\n], "petitions": [], "one-stop": [ {"a":3} ], "sent": "today"}',
      [
        [2, 'mediation', '{"a":1}'],
        [3, 'mediation', '{"a":2}'],
        [4, 'one-stop', '{"a":3}'],
        [1, 'rest', '{"mediation": [ ], "petitions": [], "one-stop": [ ], "sent": "today"}'],
      ],
    ],
    ['a record with a list of texts', '{"kinds":["a","b"]}', [[1, 'value', '{"kinds":["a","b"]}']]],
    ['a record with nothing in its list', '{"kinds":[]}', [[1, 'value', '{"kinds":[]}']]],
    [
      'what the library stored',
      '{"format":"x/y","version":1,"body":[{"a":1}]}',
      [[1, 'value', '{"format":"x/y","version":1,"body":[{"a":1}]}']],
    ],
    [
      'brackets and quotes inside a text',
      '{"a":"\\"}{]["}\n{"a":2}',
      [
        [1, 'value', '{"a":"\\"}{]["}'],
        [2, 'value', '{"a":2}'],
      ],
    ],
    [
      'bare lines',
      '1\n"x"\nnull',
      [
        [1, 'value', '1'],
        [2, 'value', '"x"'],
        [3, 'value', 'null'],
      ],
    ],
    ['nothing', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(brief(scan(text))).toEqual(expected);
  });

  it.each([
    ['a quote that is not closed', '{"a":"x}\n{"a":2}\n{"a":3}', [2, 3]],
    ['a brace that is not closed', '{"a":1\n{"a":2}\n{"a":3}', [2, 3]],
    ['a brace too many', '{"a":1}}\n{"a":2}\n{"a":3}', [1, 2, 3]],
    ['a bracket of another kind', '{"a":[1}\n{"a":2}\n{"a":3}', [2, 3]],
    ['words between lines', 'see below\n{"a":2}\n{"a":3}', [2, 3]],
    ['a quote that is not closed, in a list', '[{"a":"x},\n{"a":2},\n{"a":3}]', [2, 3]],
    ['a brace that is not closed, in a list', '[{"a":1,\n{"a":2},\n{"a":3}]', [2, 3]],
    ['a brace that is not closed, in a list by name', '{"m":[{"a":1,\n{"a":2},\n{"a":3}]}', [2, 3]],
    ['a comma too many', '[{"a":2},,\n{"a":3},]', [1, 2]],
  ])('%s costs its own value only', (_, text, lines) => {
    const good = scan(text).filter((item) => {
      try {
        return item.as !== 'rest' && typeof JSON.parse(item.text) === 'object';
      } catch {
        return false;
      }
    });
    expect(good.map(({ line }) => line)).toEqual(lines);
  });

  it('are the same however the text is cut', () => {
    const texts = fc.constantFrom(
      '{"a":"\\\\"}\n{"b":[1,{"c":"]"}]}\n',
      '[{"a":1}, {"b":"x\\"y"},3]',
      '{"m":[{"a":1},{"b":2}],"n":[{"c":"é"}],"o":1}',
      '{"a":"x}\n{"a":2}',
    );
    fc.assert(
      fc.property(texts, fc.array(fc.nat(50), { maxLength: 8 }), (text, cuts) => {
        expect(
          scan(
            text,
            cuts.map((cut) => Math.min(cut, text.length)),
          ),
        ).toEqual(scan(text));
      }),
    );
  });

  it.each([
    ['before the first line', '\uFEFF\uFEFF{"a":1}\n{"a":2}', '{"a":1}'],
    ['where a second file begins', '{"a":1}\n\uFEFF{"a":2}', '{"a":1}'],
    ['on a line of its own', '{"a":1}\n\uFEFF\n{"a":2}', '{"a":1}'],
    ['between members of a list', '[{"a":1},\uFEFF{"a":2}]', '{"a":1}'],
    ['inside a text, which keeps it', '{"a":"\uFEFF"}\n{"a":2}', '{"a":"\uFEFF"}'],
  ])('do not mind a mark of UTF-8 %s', (_, text, first) => {
    expect(scan(text).map((item) => item.text)).toEqual([first, '{"a":2}']);
  });

  it('are left out where they are too long, and their neighbours are not', () => {
    const items = scan(`{"a":"${'x'.repeat(2000)}"}\n{"a":2}`);
    expect(items.map(({ text, tooLong }) => [text, tooLong])).toEqual([
      ['', true],
      ['{"a":2}', false],
    ]);
  });

  it('never throw, whatever comes', () => {
    const anything = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '\n', ' ', '1', 'a'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(anything, (parts) => {
        const text = parts.join('');
        const kept = scan(text).reduce((sum, item) => sum + item.text.length, 0);
        expect(kept).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
