import { communityVote, mediation, oneStop, petition } from '@qcdc/core/entities';
import { defineUnits, parseRecords } from '@qcdc/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';

const source = 'gui-len.ndjson';
const areas = [mediation, oneStop, communityVote, petition];
const read = (input: Parameters<typeof json.readRecords>[0], options = {}) =>
  json.readRecords(input, areas, { source, ...options });
const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);

const first = '{"area":"mediation","unit":"00001","period":"năm 2024","received":40}';
const second = '{"area":"petition","unit":"00001","date":"2024-03-01"}';

describe('records', () => {
  it.each([
    ['lines', `${first}\n${second}\n`, [1, 2]],
    ['lines of Windows, with a mark', `\uFEFF${first}\r\n\r\n${second}`, [1, 3]],
    ['one list', `[${first},\n${second}]`, [1, 2]],
    [
      'lists by area',
      `{"mediation":[{"unit":"00001","period":"2024","received":40}],\n"petition":[\n{"unit":"00001","date":"2024-03-01"}]}`,
      [1, 3],
    ],
    ['values printed over several lines', `${JSON.stringify(JSON.parse(first), null, 2)}\n${second}`, [1, 7]],
  ])('of %s know their line and their path', async (_, text, lines) => {
    const { value, findings } = await read(text);
    expect(findings).toEqual([]);
    const [one] = value.get(mediation);
    const [other] = value.get(petition);
    expect([one?.data.received.value?.toString(), one?.data.period]).toEqual(['40', '2024']);
    expect([one?.at.line, other?.at.line]).toEqual(lines);
    expect(one?.at).toMatchObject({ source, cell: '/mediation/0' });
  });

  it('of one area need not name it', async () => {
    const { value } = await json.readRecords('{"unit":"1","period":"2024","received":3}\n', [mediation]);
    expect(value.get(mediation)).toHaveLength(1);
  });

  it('of another area than the one asked for are never taken for it', async () => {
    const outcome = await json.readRecords(`${first}\n${second}\n`, [mediation]);
    expect(codesOf(outcome)).toEqual(['parse/unknown-area']);
    expect(outcome.value.size).toBe(1);
  });

  it('come as bytes, streams of the web and streams of Node, cut anywhere', async () => {
    const bytes = new TextEncoder().encode(`${first}\n${second}\n`);
    const halves = [bytes.slice(0, 41), bytes.slice(41)];
    async function* pieces() {
      yield* halves;
      await Promise.resolve();
    }
    const inputs = [bytes, new Blob([bytes]).stream(), pieces(), halves];
    for (const input of inputs) expect((await read(input)).value.size).toBe(2);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${first}`, 'utf16le'));
    expect((await read(utf16)).value.get(mediation)).toHaveLength(1);
  });

  it('that are broken cost themselves only, and are told with their line', async () => {
    const outcome = await read(`${first}\n{"area":"mediation","unit":"00002,"period":"2024"}\n${second}\n`);
    expect(outcome.value.size).toBe(2);
    expect(outcome.findings).toMatchObject([{ code: 'json/not-json', severity: 'error', where: { source, line: 2 } }]);
  });

  it('keep every digit, also those no computer holds', async () => {
    const sent = '{"area":"mediation","unit":"1","period":"2024","received":123456789012345678}';
    const { value, findings } = await read(sent);
    expect(findings).toEqual([]);
    expect(value.get(mediation)[0]?.data.received.value?.toFixed()).toBe('123456789012345678');
  });

  it.each([
    ['nothing', '', 'json/empty-file'],
    ['blanks', ' \n', 'json/empty-file'],
    ['words', 'xin chào', 'json/not-json'],
    ['a name that stands twice', '{"area":"mediation","unit":"1","unit":"2","period":"2024"}', 'json/name-twice'],
    ['a record without area', '{"unit":"1","period":"2024","received":1}', 'json/no-area'],
    ['a bare value', '17', 'json/not-an-object'],
    ['an area nobody asked for', '{"area":"meditation","unit":"1","period":"2024","received":1}', 'parse/unknown-area'],
    ['a document cut off', `{"mediation":[{"unit":"1","period":"2024","received":1}`, 'json/not-json'],
    [
      'what stands beside the lists',
      `{"mediation":[{"unit":"1","period":"2024","received":1}],"note":"x"}`,
      'json/not-used',
    ],
    ['a list that is none', `{"mediation":5,"one-stop":[]}`, 'json/not-used'],
    [
      'what the library stored in another format',
      '{"format":"qcdc/findings","version":1,"body":{"findings":[]}}',
      'stored/other-format',
    ],
    [
      'lines beside what the library stored',
      `{"format":"qcdc/records","version":1,"body":{"areas":[]}}\n${first}`,
      'json/beside-stored',
    ],
    ['a very long record', `{"area":"mediation","unit":"${'x'.repeat(1_000_001)}"}`, 'json/too-long'],
    ['bytes that are no text', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'json/not-text'],
  ])('of %s are findings, never thrown', async (_, input, code) => {
    const outcome = await read(input);
    expect(codesOf(outcome)).toContain(code);
    for (const { message, hint } of outcome.findings) {
      expect(message.vi).not.toBe(message.en);
      expect(hint?.vi).not.toBe('');
    }
  });

  it('of areas whose lists are empty are there all the same', async () => {
    const { value, findings } = await read('{"mediation":[],"one-stop":[]}', { expected: ['mediation'] });
    expect(findings).toEqual([]);
    expect([value.has(mediation), value.has(oneStop), value.has(petition)]).toEqual([true, true, false]);
  });

  it('find their units in the register, and rules later know their line', async () => {
    const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã An Hòa' }]);
    const sent = '\n{"area":"mediation","unit":"Xã An Hòa","period":"2024","received":4,"settled":9}\n';
    const parsed = await read(sent, { units });
    expect(codesOf(parsed)).toEqual(['parse/unit-by-name']);
    const [record] = parsed.value.get(mediation);
    expect(record?.at).toMatchObject({ source, line: 2, cell: '/mediation/0', unit: '00001', period: '2024' });
  });

  it('stop when they are told to, and tell how far they are', async () => {
    const reason = new Error('enough');
    await expect(read(first, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const shares: number[] = [];
    await read(first, { onProgress: (share: number) => shares.push(share) });
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('refuse what is no input and options nobody knows', async () => {
    await expect(read(5 as never)).rejects.toThrow('json/bad-input');
    await expect(read(first, { longest: 0 })).rejects.toThrow('call/bad-option');
    await expect(read(first, { unit: [] })).rejects.toThrow('call/unknown-option');
    await expect(json.readRecords(first, mediation as never)).rejects.toThrow('call/bad-argument');
  });
});

const figure = fc.oneof(
  fc.nat(),
  fc.constantFrom(
    'hơn 3,4 nghìn',
    '1949',
    'gần 11.200',
    'từ 3 đến 5',
    'không áp dụng',
    '0',
    '',
    'khoảng 12',
    'ước 7',
    null,
  ),
);
const record = fc.record({
  unit: fc.constantFrom('00001', 'T-2', 'a/b~c'),
  period: fc.constantFrom('2021', '2021-H1', 'quý II/2022'),
  received: figure,
  receivedOnline: figure,
  statedOnlineShare: fc.constantFrom('99,3%', 'hơn 91 %', null, '97 %', '0,5 %', '100%'),
});
const vote = {
  unit: 'T1',
  date: '2024-06-15',
  matter: 'Hương ước, quy ước',
  totalHouseholds: 120,
  approving: 'hơn 80',
  passed: 'có',
};

describe('records written and read back', () => {
  it.each(['lines', 'document'] as const)('as %s are the same', async (form) => {
    const rows = fc.uniqueArray(record, { selector: (r) => r.unit + r.period, minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (stop) => {
        const { value } = parseRecords({ 'one-stop': stop, 'community-vote': [vote] }, areas, { locale: 'vi' });
        const text = [...json.writeRecords(value, { form })].join('');
        const again = await read(text);
        expect(again.findings).toEqual([]);
        for (const area of [oneStop, communityVote])
          expect(again.value.get(area).map(({ data }) => data)).toEqual(value.get(area).map(({ data }) => data));
      }),
      { numRuns: 30 },
    );
  });

  it('as lines are plain to other programs', () => {
    const { value } = parseRecords([{ unit: '1', period: '2024', received: 12 }], mediation);
    const [line = ''] = [...json.writeRecords(value)].join('').split('\n');
    expect(JSON.parse(line)).toMatchObject({
      area: 'mediation',
      unit: '1',
      period: '2024',
      received: 12,
      settled: null,
    });
  });

  it('refuse what is no dataset, and a form nobody knows', () => {
    expect(() => [...json.writeRecords([] as never)]).toThrow('dataset/not-parsed');
    expect(() => [...json.writeRecords({} as never, { form: 'xml' as never })]).toThrow('call/bad-option');
  });
});
