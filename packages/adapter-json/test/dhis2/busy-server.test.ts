// A server that is busy, is none, or takes two figures in one place.
import { describe, expect, it } from 'vitest';
import { defineDhis2Map, dhis2Client, writeDataValues } from '../../src/dhis2/index.ts';
import { codesOf, map, measures, odd, table } from './figures-to-send.ts';

const taken = (count: number) => ({
  status: 'OK',
  response: { status: 'SUCCESS', importCount: { imported: count, updated: 0, ignored: 0, deleted: 0 } },
});
type Said = readonly [status: number, headers?: Record<string, string>, body?: unknown];

/** Answers in order; the last one again and again. */
function answering(...answers: readonly Said[]) {
  const asked: string[] = [];
  const fetch = (url: unknown, init?: RequestInit): Promise<Response> => {
    const [status, headers = {}, body] = answers[Math.min(asked.length, answers.length - 1)] ?? [500];
    asked.push(String(url));
    const { dataValues = [] } = JSON.parse((init?.body as string | undefined) ?? '{}') as { dataValues?: unknown[] };
    return Promise.resolve(new Response(JSON.stringify(body ?? taken(dataValues.length)), { status, headers }));
  };
  return { asked, clientOf: (patience?: number) => dhis2Client({ url: 'https://dhis2.example.vn/api', token: 'x', fetch, ...(patience === undefined ? {} : { patience }) }) }; // prettier-ignore
}
const groups = writeDataValues(odd, map).value;

describe('a server', () => {
  it.each<[string, Said, string]>([
    ['of another address', [404, {}, '<html>'], 'dhis2/no-api'],
    ['that takes no such requests', [405, {}, { message: 'Method Not Allowed' }], 'dhis2/no-api'],
    ['that is too busy and does not say how long', [429], 'dhis2/busy'],
    ['that is too busy for longer than anybody waits', [429, { 'retry-after': '3600' }], 'dhis2/busy'],
    ['under repair', [503, { 'retry-after': '3600' }], 'dhis2/busy'],
    ['behind a broken proxy', [502, {}, '<html>'], 'dhis2/not-understood'],
    ['behind a proxy that asks for a name', [407, {}, ''], 'dhis2/not-understood'],
    ['that wants payment', [402, {}, ''], 'dhis2/not-understood'],
  ])('%s is asked once, and the rest is told as not sent', async (_, answer, code) => {
    const { asked, clientOf } = answering(answer);
    const sent = await clientOf().send(groups);
    expect(codesOf(sent)).toEqual([code, 'dhis2/not-tried']);
    expect([asked.length, sent.value.length, sent.value.every(({ summary }) => summary === null)]).toEqual([
      1,
      4,
      true,
    ]);
  });

  it('that says how long to wait is asked again after that time, by its own clock', async () => {
    const late = { 'retry-after': 'Sun, 29 Nov 2026 08:00:00 GMT', date: 'Sun, 29 Nov 2026 08:00:00 GMT' };
    const { asked, clientOf } = answering([429, { 'retry-after': '0' }], [503, late], [200]);
    const sent = await clientOf().send(groups);
    expect([codesOf(sent), asked.length]).toEqual([[], 6]);
  });

  it('that is busy for ever is not asked for ever; whoever has no patience does not wait', async () => {
    const busy = answering([429, { 'retry-after': '0' }]);
    expect(codesOf(await busy.clientOf().send(groups))).toEqual(['dhis2/busy', 'dhis2/not-tried']);
    expect(busy.asked).toHaveLength(5);
    const { asked, clientOf } = answering([429, { 'retry-after': '1' }]);
    const { findings } = await clientOf(0).send(groups);
    expect(findings[0]?.message.vi).toBe('Máy chủ đang quá tải (HTTP 429) và đề nghị chờ 1 giây');
    expect(asked).toHaveLength(1);
    expect(() => clientOf(-1)).toThrow('call/bad-argument');
  });

  it('is not waited for once somebody said stop', async () => {
    const { clientOf } = answering([429, { 'retry-after': '30' }]);
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort(new Error('enough'));
    }, 5);
    await expect(clientOf().send(groups, { signal: stop.signal })).rejects.toThrow('enough');
  });

  it('that refuses one message gets the others', async () => {
    const { asked, clientOf } = answering([409, {}, { status: 'ERROR', message: 'Period closed', errorCode: 'E8030' }], [200]); // prettier-ignore
    const { findings } = await clientOf().send(groups);
    expect(codesOf({ findings })).toEqual(['dhis2/group-refused']);
    expect(findings[0]?.message.vi).toContain('kỳ này đã khóa hoặc chưa mở nhập liệu; máy chủ ghi “Period closed (E8030)”'); // prettier-ignore
    expect(asked).toHaveLength(4);
  });

  it('is told in Vietnamese why it was not reached', async () => {
    const failing = (error: Error) => dhis2Client({ url: 'https://dhis2.example.vn/api', token: 'x', fetch: () => Promise.reject(error) }); // prettier-ignore
    const said = async (error: Error) => (await failing(error).send(groups)).findings[0]?.message.vi;
    expect(await said(new TypeError('fetch failed', { cause: new Error('unexpected redirect') }))).toContain('máy chủ chuyển hướng sang địa chỉ khác'); // prettier-ignore
    expect(await said(new TypeError('fetch failed'))).toContain('(lỗi đường truyền, TypeError)');
  });
});

describe('one place of the server', () => {
  it('holds one figure: the second of two units, or of two periods, is not sent', () => {
    const some = table(['00001', '2024-H1', 'demo.received', 1], ['00001', '2023-12-15..2024-06-14', 'demo.received', 2]); // prettier-ignore
    const agreed = defineDhis2Map({ elements: { 'demo.received': { dataElement: 'X', zeroIsSignificant: true } }, periods: { '2023-12-15..2024-06-14': '2024S1' } }); // prettier-ignore
    const { value, findings } = writeDataValues(some, agreed);
    expect(value.flatMap(({ body }) => body.dataValues.map((one) => one.value))).toEqual(['1']);
    expect(findings).toMatchObject([{ code: 'dhis2/place-twice', where: { period: '2023-12-15..2024-06-14' } }]);
  });

  it.each([
    ['two units', { orgUnits: { '00001': 'OU', '00004': 'OU' } }, 'dhis2/place-twice'],
    ['two periods', { periods: { '2024-H1': '2024S1', '2023-12-15..2024-06-14': '2024S1' } }, 'dhis2/place-twice'],
    ['no unit', { orgUnits: {} }, 'dhis2/bad-map'],
    ['no period', { periods: {} }, 'dhis2/bad-map'],
    ['a list for units', { orgUnits: ['OU'] }, 'dhis2/bad-map'],
  ])('is not defined for %s', (_, more, code) => {
    expect(() => defineDhis2Map({ elements: { 'demo.received': 'X' }, ...more } as never, measures)).toThrow(code);
  });

  it('is not defined for no measure at all', () => {
    expect(() => defineDhis2Map({ elements: {} })).toThrow('dhis2/bad-map');
  });
});
