import { afterEach, describe, expect, it } from 'vitest';
import { defineDhis2Map, dhis2Client, writeDataValues } from '../../src/dhis2/index.ts';
import { plain } from '../figures-of-all-kinds.ts';
import { FakeServer, type FakeDhis2 } from './fake-server.ts';
import { codesOf, map, measures, odd, table, units } from './figures-to-send.ts';

const servers: FakeServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});
async function running(has: Partial<FakeDhis2> = {}) {
  const whole = (code: string) => ({ code, valueType: 'INTEGER_ZERO_OR_POSITIVE', zeroIsSignificant: true });
  const server = new FakeServer({
    pipeline: 'new',
    elements: [
      whole('HG_SO_VU'),
      whole('HG_SO_VU_MIN'),
      whole('HG_SO_VU_MAX'),
      { code: 'HG_KINH_PHI', valueType: 'NUMBER', zeroIsSignificant: false },
    ],
    orgUnits: ['00001', '00004'],
    ...has,
  });
  servers.push(server);
  const url = await server.start();
  return { server, client: dhis2Client({ url, token: 'd2pat_right' }), url };
}

describe.each(['old', 'new'] as const)('a server with the %s import', (pipeline) => {
  const periods = ['2024Q1', '2024Q2', '2024Q3', '2024Q4'];

  it('takes figures and gives them back', async () => {
    const { client, server } = await running({ pipeline });
    const groups = writeDataValues(odd, map);
    const sent = await client.send(groups.value);
    expect(sent.findings).toEqual([]);
    expect(sent.value.map(({ summary }) => summary?.status)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS', 'SUCCESS']);
    expect(server.requests[0]).toMatchObject({
      path: '/api/dataValueSets?idScheme=CODE&dryRun=false',
      contentType: 'application/json',
    });
    const back = await client.read(map, measures, { periods, orgUnits: ['00001', '00004'], units });
    expect(back.findings).toEqual([]);
    expect(back.value === null ? null : plain(back.value)).toEqual(plain(odd));
  });

  it('keeps nothing of a trial run, and says so', async () => {
    const { client, server } = await running({ pipeline });
    const sent = await client.send(writeDataValues(odd, map).value, { dryRun: true });
    expect(new Set(codesOf(sent))).toEqual(new Set(['dhis2/dry-run']));
    expect(server.kept.size).toBe(0);
  });

  it('refuses values one by one, at our rows', async () => {
    const { client } = await running({ pipeline, orgUnits: ['00001'] });
    const figures = table(['00001', '2024', 'demo.received', 1], ['00004', '2024', 'demo.received', 2]);
    const { findings, value } = await client.send(writeDataValues(figures, map).value);
    expect(findings).toMatchObject([
      { code: 'dhis2/refused', where: { unit: '00004', source: 'bao-cao.csv', line: 3 } },
    ]);
    expect(value[0]?.summary?.ignored).toBe(1);
  });

  it('refuses a group and takes the others', async () => {
    const { client, server } = await running({ pipeline, closed: ['2024Q2'] });
    const { findings } = await client.send(writeDataValues(odd, map).value);
    expect(findings).toMatchObject([{ code: 'dhis2/group-refused', where: { period: '2024-Q2' } }]);
    expect(new Set([...server.kept.values()].map((value) => value.period))).toEqual(
      new Set(['2024Q1', '2024Q3', '2024Q4']),
    );
  });

  it('may be sent the same twice', async () => {
    const { client, server } = await running({ pipeline });
    const { value } = writeDataValues(odd, map);
    await client.send(value);
    const { size } = server.kept;
    await client.send(value);
    expect(server.kept.size).toBe(size);
  });
});

describe('a client', () => {
  it('asks what elements take, and tells what the server lacks or drops', async () => {
    const { client } = await running();
    const outcome = await client.check(
      defineDhis2Map({
        elements: { 'demo.received': 'HG_SO_VU', 'demo.money': { dataElement: 'HG_KINH_PHI', lower: 'NONE' } },
      }),
    );
    expect(codesOf(outcome)).toEqual(['dhis2/element-not-found', 'dhis2/zero-not-kept']);
    expect(outcome.value?.elements.get('demo.received')).toMatchObject({
      zeroIsSignificant: true,
      valueType: 'INTEGER_ZERO_OR_POSITIVE',
    });
  });

  it('stops where nobody is let in, and never says its token', async () => {
    const { url, server } = await running();
    const client = dhis2Client({ url, token: 'd2pat_wrong' });
    const sent = await client.send(writeDataValues(odd, map).value);
    expect(codesOf(sent)).toEqual(['dhis2/not-let-in', 'dhis2/not-tried']);
    expect(server.requests).toHaveLength(1);
    expect(sent.value).toHaveLength(4);
    expect(JSON.stringify(sent.findings)).not.toContain('d2pat');
    expect(codesOf(await client.read(map, measures, { periods: ['2024'], orgUnits: ['00001'] }))).toEqual([
      'dhis2/not-let-in',
    ]);
    expect(codesOf(await client.check(map))).toEqual(['dhis2/not-let-in']);
  });

  it('tells of a server that is not there', async () => {
    const { url, server } = await running();
    server.stop();
    const client = dhis2Client({ url, token: 'x' });
    expect(codesOf(await client.send(writeDataValues(odd, map).value))).toEqual([
      'dhis2/not-reached',
      'dhis2/not-tried',
    ]);
    expect(codesOf(await client.read(map, measures, { periods: ['2024'], orgUnits: ['00001'] }))).toEqual([
      'dhis2/not-reached',
    ]);
    expect(codesOf(await client.check(map))).toEqual(['dhis2/not-reached']);
  });

  it('stops when it is told to', async () => {
    const { client, server } = await running();
    const reason = new Error('enough');
    await expect(client.send(writeDataValues(odd, map).value, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(server.requests).toEqual([]);
  });

  it('sends its token over nothing but https, and refuses wrong calls', async () => {
    expect(() => dhis2Client({ url: 'http://dhis2.example.vn/api', token: 'x' })).toThrow('dhis2/bad-server');
    expect(() => dhis2Client({ url: 'dhis2', token: 'x' })).toThrow('dhis2/bad-server');
    expect(() => dhis2Client({ url: 'https://dhis2.example.vn/api', token: '' })).toThrow('dhis2/bad-server');
    expect(() => dhis2Client(null as never)).toThrow('call/bad-argument');
    const { client } = await running();
    await expect(client.send({} as never)).rejects.toThrow('call/bad-argument');
    await expect(client.send([], { dryrun: true } as never)).rejects.toThrow('call/unknown-option');
    await expect(client.read(map, measures, { periods: [], orgUnits: [] })).rejects.toThrow('call/bad-argument');
  });
});
