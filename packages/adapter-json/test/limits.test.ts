import { mediation } from '@qcdc/core/entities';
import type { Finding } from '@qcdc/core';
import { findingsToJson } from '@qcdc/core/stored';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import { nameTwice } from '../src/input/name-twice.ts';
import { parseExact } from '../src/input/parse-exact.ts';
import { readScores } from '../src/scores/index.ts';

const line = (i: number): string => `{"unit":"${i}","period":"2024","received":40}\n`;
const lines = (count: number): string => Array.from({ length: count }, (_, i) => line(i)).join('');
const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

describe('values that are kept', () => {
  // An object with three values, and four more for the record.
  it('are read up to the limit, and one more refuses them all', async () => {
    const read = async (mostValues: number) =>
      json.readRecords(lines(5), [mediation], { source: 'x.ndjson', mostValues });
    expect((await read(40)).value.get(mediation)).toHaveLength(5);
    const { value, findings } = await read(39);
    expect(value.get(mediation)).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'json/too-many-values', severity: 'error', where: { source: 'x.ndjson', line: 5 }, expected: '≤ 39' },
    ]);
  });

  it('count what lies inside a record, in lines, in a list and in lists by area', async () => {
    // The record, its two texts, a list and its three members: seven, and four more.
    const deep = '{"unit":"1","period":"2024","received":[[],[],{}]}';
    for (const text of [deep, `[${deep}]`, `{"mediation":[${deep}]}`])
      for (const mostValues of [10, 11]) {
        const { findings } = await json.readRecords(text, [mediation], { mostValues });
        expect(codes(findings).includes('json/too-many-values')).toBe(mostValues === 10);
      }
  });

  it.each([
    ['empty objects', `[${'{},'.repeat(900_000)}{}]`],
    ['numbers', `[${'1,'.repeat(2_000_000)}1]`],
  ])('of a text of %s alone are refused before all of it is read', async (_, text) => {
    const { value, findings } = await json.readRecords(text, [mediation]);
    expect(value.get(mediation)).toEqual([]);
    expect(codes(findings)).toEqual(['json/too-many-values']);
  });

  it('count broken records, each as one of a single value', async () => {
    const broken = '{"unit" 1}\n'.repeat(4);
    const read = async (mostValues: number) =>
      codes((await json.readRecords(broken, [mediation], { mostValues })).findings);
    expect(await read(20)).toEqual(Array.from({ length: 4 }, () => 'json/not-json'));
    expect(await read(19)).toContain('json/too-many-values');
  });

  it('of findings and scores are counted too', async () => {
    const found =
      '{"code":"a/a","severity":"error","state":"failed","message":{"vi":"a","en":"a"},"where":{},"basis":[]}\n'.repeat(
        4,
      );
    // Nine values, and four more for the record.
    expect(codes((await json.readFindings(found, { mostValues: 51 })).findings)).toContain('json/too-many-values');
    expect((await json.readFindings(found, { mostValues: 52 })).findings).toEqual([]);
    expect(codes((await readScores(found, { mostValues: 51 })).findings)).toContain('json/too-many-values');
    expect((await readScores(found, { mostValues: 51 })).value).toEqual([]);
  });

  it('count what has to be said of a record beside what it holds: that takes longest', async () => {
    const told = (await json.readFindings('{}')).findings.length;
    const most = 5 + 5 * told;
    const read = async (mostValues: number) => codes((await json.readFindings('{}\n{}', { mostValues })).findings);
    expect(await read(2 * most)).not.toContain('json/too-many-values');
    expect(await read(most + 4)).toContain('json/too-many-values');
  });

  it('are not counted of the first document of the library, which has limits of its own, but of every other', async () => {
    const document = JSON.stringify(findingsToJson([]));
    const read = async (documents: number) =>
      codes((await json.readFindings(`${document}\n`.repeat(documents), { mostValues: 13 })).findings);
    expect(await read(1)).toEqual([]);
    expect(await read(2)).toEqual(['json/too-many-values']);
    const long = `{"format":"qcdc/findings","version":1,"body":{"findings":[${' '.repeat(1_100_000)}]}}`;
    expect(codes((await json.readFindings(long, { mostValues: 1000 })).findings)).toEqual([]);
    expect(codes((await json.readFindings(long + long, { mostValues: 1000 })).findings)).toEqual([
      'json/too-many-values',
    ]);
  });

  it('have a limit that is a whole number', async () => {
    for (const mostValues of [0, 1.5, '9'])
      await expect(json.readRecords('', [mediation], { mostValues } as never)).rejects.toThrow('call/bad-option');
  });
});

describe('a stream', () => {
  it('is left, and told so, when more comes than is kept', async () => {
    const seen = { pieces: 0, left: false };
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          await Promise.resolve();
          seen.pieces += 1;
          yield line(seen.pieces);
        }
      } finally {
        seen.left = true;
      }
    }
    const { findings } = await json.readRecords(endless(), [mediation], { mostValues: 80 });
    expect(codes(findings)).toEqual(['json/too-many-values']);
    expect(seen).toEqual({ pieces: 11, left: true });
  });

  it('that breaks in the middle breaks the call with its own error, and leaves no half', async () => {
    async function* broken(): AsyncGenerator<string> {
      await Promise.resolve();
      yield lines(3);
      throw new Error('the line was cut');
    }
    await expect(json.readRecords(broken(), [mediation])).rejects.toThrow('the line was cut');
    await expect(json.readFigures(broken(), [])).rejects.toThrow('the line was cut');
    await expect(json.readFindings(broken())).rejects.toThrow('the line was cut');
  });

  it('stops with the reason of its signal, also between two pieces, and is told so', async () => {
    const stop = new AbortController();
    let left = false;
    async function* slow(): AsyncGenerator<string> {
      try {
        for (let i = 0; ; i++) {
          await Promise.resolve();
          if (i === 5) stop.abort(new Error('enough'));
          yield line(i);
        }
      } finally {
        left = true;
      }
    }
    await expect(json.readRecords(slow(), [mediation], { signal: stop.signal })).rejects.toThrow('enough');
    expect(left).toBe(true);
  });
});

describe('a long text', () => {
  it('of a document of the library is parsed at once, as exactly', () => {
    const body = 'a'.repeat(1_100_000);
    const stored = (more: string): string => `{"format":"qcdc/records","version":1,"body":{"a":"${body}"${more}}}`;
    // Its door parses it: nobody holds it twice.
    expect(parseExact(stored(''))).toEqual({ stored: stored('') });
    expect(parseExact(stored('').replace('"body"', '"b"'))).toMatchObject({ value: { version: 1, b: { a: body } } });
    expect(parseExact(stored(',"a":"b"'))).toEqual({ wrong: 'name-twice', detail: { vi: 'a', en: 'a' } });
    expect(parseExact(stored(',"b"'))).toMatchObject({ wrong: 'not-json' });
    expect(parseExact(stored('').slice(0, -1))).toMatchObject({
      wrong: 'not-json',
      detail: { en: expect.stringMatching(/^(?:cut off|wrong) at character \d+$/) as string },
    });
  });

  it.each([
    ['{"a":1,"b":2}', null],
    ['{"a":1,"a":1}', 'a'],
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', null],
    ['{"a":"b","b":"a"}', null],
    [String.raw`{"a\"b":1,"a\"c":2}`, null],
    [String.raw`{"\u0061":1,"a":2}`, 'a'],
    ['{"a" : 1, "c": [ "a" , "a" ] , "a"\n: 2}', 'a'],
    ['["a","a"]', null],
  ])('%s has a name twice: %s', (text, twice) => {
    expect(nameTwice(text)).toBe(twice);
  });
});
