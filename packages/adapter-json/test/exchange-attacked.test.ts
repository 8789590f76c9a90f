// Messages as they really come: signed in another zone, with rows that contradict one another, of another data set.
import { mediation } from '@qcdc/core/entities';
import { parseRecords, tally } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { defineDhis2Map, readDataValues } from '../src/dhis2/index.ts';
import { exchangeCsv, exchangeOfCsv, readExchange, writeExchange } from '../src/exchange/index.ts';

const { received, settled } = mediation.measures;
const measures = [received, settled];
const records = parseRecords([{ unit: '00001', period: '2024-H1', received: 40, settled: 35 }], mediation);
const figures = tally(records, measures).value;
const options = {
  id: 'BC-1',
  sender: { identifier: 'H01.151' },
  receiver: { identifier: '000.00.00.H01' },
  signedAt: '2024-07-05T09:30:00+07:00',
};

describe('a message of exchange', () => {
  it.each([
    ['2024-06-29T16:59:59Z', ['exchange/signed-before-end']],
    ['2024-06-29T17:00:00Z', []],
    ['2024-06-30T01:00:00+14:00', ['exchange/signed-before-end']],
    ['2024-06-29T12:00:00-05:00', []],
    ['2024-06-29T23:59:59.5+07:00', ['exchange/signed-before-end']],
    ['2024-06-30T08:00:00+07:00', []],
  ])('signed at %s is of the day that was in Vietnam, for whoever writes and reads', (signedAt, codes) => {
    const written = writeExchange(figures, { ...options, signedAt });
    const read = readExchange(JSON.stringify(written.value), measures);
    expect(written.findings.map(({ code }) => code)).toEqual(codes);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    { signedAt: '2024-13-45T99:99:99+99:99' },
    { signedAt: '2024-07-05T09:30+07:00' },
    { signedBy: '' },
    { signedBy: 'x'.repeat(400) },
    { sender: { identifier: 'H01.151', ten: 'x' } },
    { receiver: { identifier: 'H01.151', name: '' } },
    { receiver: 'H01.151' },
  ])('is not written as nobody could read it: %j', (odd) => {
    expect(() => writeExchange(figures, { ...options, ...odd } as never)).toThrow('call/bad-option');
  });

  const message = writeExchange(figures, options).value;

  it('with a period listed twice, once with other days, gives no figure of it', () => {
    const [period] = message.body.periods;
    const twice = { ...message, body: { ...message.body, periods: [period, { ...period, kind: 'year' }] } };
    const { value, findings } = readExchange(JSON.stringify(twice), measures);
    expect(value?.table.size).toBe(0);
    expect(findings.map(({ code }) => code)).toEqual(['exchange/period-contradicts']);
  });

  it.each([1, 2])('as a table whose row %i gives the period other days is not read by the other row', (at) => {
    const rows = exchangeCsv(message).split('\n');
    const other = rows.map((row, i) => (i === at ? row.replace('2024-01-01', '2024-02-01') : row)).join('\n');
    const { value, findings } = readExchange(exchangeOfCsv(other).value, measures);
    expect(value?.table.size).toBe(0);
    expect(findings.map(({ code }) => code)).toEqual(['exchange/period-contradicts']);
  });

  it.each(['0x1', '1e0', ' 1 ', ''])('as a table of version "%s" has none', (version) => {
    const table = exchangeCsv(message).replaceAll(',BC-1,1,', `,BC-1,${version},`);
    const { value, findings } = readExchange(exchangeOfCsv(table).value, measures);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'stored/bad-shape' }]);
  });
});

describe('data values of DHIS2', () => {
  const map = defineDhis2Map({ dataSet: 'QCDC', attributeOptionCombo: 'OURS', elements: { [received.id]: 'HG' } });
  const value = { dataElement: 'HG', period: '2024S1', orgUnit: '00001', value: '40' };
  const read = (body: object) => {
    const { value: table, findings } = readDataValues(body, map, [received]);
    return [table.size, findings.map(({ code, actual }) => [code, actual])];
  };

  it('of another data set are told; of none, or of ours, not', () => {
    expect(read({ dataSet: 'OTHER', dataValues: [value] })).toEqual([1, [['dhis2/other-data-set', 'OTHER']]]);
    expect(read({ dataSet: 7, dataValues: [value] })).toEqual([1, [['dhis2/other-data-set', '7']]]);
    expect(read({ dataSet: 'QCDC', dataValues: [value] })).toEqual([1, []]);
    expect(read({ dataValues: [value] })).toEqual([1, []]);
  });

  it('of another attribute option combination are not ours, in the head or in the value', () => {
    const told = [0, [['dhis2/other-combination', 'OTHER']]];
    expect(read({ attributeOptionCombo: 'OTHER', dataValues: [value] })).toEqual(told);
    expect(read({ dataValues: [{ ...value, attributeOptionCombo: 'OTHER' }] })).toEqual(told);
    expect(read({ attributeOptionCombo: 'OURS', dataValues: [value] })).toEqual([1, []]);
  });
});
