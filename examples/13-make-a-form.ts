// A form made of an area by a form generator, filled in, posted to a server, and read there with everything that is wrong.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from '@qcdc/adapter-json';
import { inputJsonSchema } from '@qcdc/adapter-json/schema';
import { mediation } from '@qcdc/core/entities';
import { defineUnits } from '@qcdc/core/flow';
import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã Mẫu Một (dữ liệu mẫu)' }]);

// 1 The form.
const schema = inputJsonSchema(mediation, { draft: 'draft-07', day: '2024-12-31' }) as RJSFSchema;
const html = renderToStaticMarkup(createElement(Form, { schema, validator }));
const inputs = [...html.matchAll(/<input[^>]* id="root_(\w+)"/g)].map(([, name = '']) => name);
console.log(`Biểu "${schema.title ?? ''}" có ${inputs.length} ô: ${inputs.slice(0, 5).join(', ')} …`);

// 2 The server.
const server = createServer((request, response) => {
  void json
    .readRecords(request, [mediation], { units, locale: 'vi', source: 'POST /hoa-giai' })
    .then(({ value, findings }) => {
      const records = value.get(mediation).map(({ data }) => data);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ records, findings }));
    });
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port } = server.address() as AddressInfo;

// 3 What somebody typed into it.
const typed = { unit: 'Xã Mẫu Một (dữ liệu mẫu)', period: 'quý I/2024', received: 'hơn 1.200', settled: 'rất nhiều' };
console.log('Lược đồ nhận:', validator.validateFormData(typed, schema).errors.length === 0);
const answer = await fetch(`http://127.0.0.1:${port}/hoa-giai`, { method: 'POST', body: JSON.stringify(typed) });
const { records, findings } = (await answer.json()) as {
  records: { period: string; received: { value: string; bound: string } }[];
  findings: { code: string; where: { field?: string }; message: { vi: string } }[];
};
server.close();

for (const { period, received } of records) console.log(`${period}: tiếp nhận ${received.bound} ${received.value}`);
for (const { code, where, message } of findings) console.log(`${where.field ?? ''}: ${message.vi} [${code}]`);
