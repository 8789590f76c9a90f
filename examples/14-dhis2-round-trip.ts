// Figures to a DHIS2 server and back: a trial run first, then in earnest, and what the server refuses at the row it came from.
// The server here is a stand-in of thirty lines that keeps values in memory and knows two communes.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineDhis2Map, dhis2Client, writeDataValues } from '@qcdc/adapter-json/dhis2';
import { defineUnits, parseRecords, tally } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';

interface Value {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly value: string;
  readonly comment?: string;
}
const kept = new Map<string, Value>();
const known = ['00001', '00004'];

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => (body += piece));
  request.on('end', () => {
    const query = new URL(request.url ?? '/', 'http://server').searchParams;
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      response.end(JSON.stringify({ dataValues: [...kept.values()] }));
      return;
    }
    const { dataValues } = JSON.parse(body) as { dataValues: readonly Value[] };
    const refused = dataValues.flatMap(({ orgUnit }, index) => (known.includes(orgUnit) ? [] : [{ orgUnit, index }]));
    if (query.get('dryRun') === 'false')
      for (const value of dataValues)
        if (known.includes(value.orgUnit)) kept.set(`${value.dataElement} ${value.period} ${value.orgUnit}`, value);
    const conflicts = refused.map(({ orgUnit, index }) => ({
      objects: { orgUnit },
      value: `Organisation unit not found: ${orgUnit}`,
      errorCode: 'E8102',
      indexes: [index],
    }));
    const importCount = {
      imported: 0,
      updated: dataValues.length - refused.length,
      ignored: refused.length,
      deleted: 0,
    };
    const importOptions = { dryRun: query.get('dryRun') === 'true' };
    const status = refused.length === 0 ? 'SUCCESS' : 'WARNING';
    const rejectedIndexes = refused.map(({ index }) => index);
    response.end(JSON.stringify({ response: { status, importOptions, importCount, conflicts, rejectedIndexes } }));
  });
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;

// 1 Figures, one of them bounded.
const units = defineUnits([
  { code: '00001', kind: 'commune', name: 'Xã Mẫu Một (dữ liệu mẫu)' },
  { code: '00004', kind: 'commune', name: 'Xã Mẫu Hai (dữ liệu mẫu)' },
  { code: '00007', kind: 'commune', name: 'Xã Mẫu Ba (dữ liệu mẫu)' },
]);
const { received } = mediation.measures;
const sent = [
  { unit: '00001', period: '2024-Q1', received: 'hơn 40' },
  { unit: '00004', period: '2024-Q1', received: 0 },
  { unit: '00007', period: '2024-Q1', received: 12 },
];
const figures = tally(parseRecords(sent, mediation, { units, source: 'bao-cao.json' }), [received]).value;

// 2 The map, the messages, a trial run.
const map = defineDhis2Map({
  dataSet: 'QCDC_QUY',
  elements: { [received.id]: { dataElement: 'HG_SO_VU', lower: 'HG_SO_VU_MIN', zeroIsSignificant: true } },
});
const messages = writeDataValues(figures, map);
const client = dhis2Client({ url, token: 'd2pat_vi-du' });
const trial = await client.send(messages.value, { dryRun: true });
for (const { message, where } of trial.findings) console.log(`Gửi thử: ${where.unit ?? ''} ${message.vi}`);

// 3 In earnest, and back.
await client.send(messages.value);
const back = await client.read(map, [received], { periods: ['2024Q1'], orgUnits: known, units });
server.close();
for (const { unit, period, bound, value } of back.value ?? [])
  console.log(`Đọc lại: ${unit} ${period} ${bound} ${value?.toString() ?? ''}`);
