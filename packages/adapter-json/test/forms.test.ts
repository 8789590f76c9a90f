import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AutoForm } from '@autoform/react';
import { ZodProvider } from '@autoform/zod';
import { communityVote, mediation } from '@qcdc/core/entities';
import type { Entity } from '@qcdc/core';
import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import Ajv2020 from 'ajv/dist/2020.js';
import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import { inputJsonSchema, inputSchema, type JsonSchemaDraft } from '../src/schema/index.ts';

// What a browser sends of a form that somebody filled in.
const filled = (html: string, values: Readonly<Record<string, string>>, nameOf: (field: string) => string) =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field]) => html.includes(`name="${nameOf(field)}"`) || html.includes(`id="${nameOf(field)}"`),
    ),
  );

// Posts it to a server that knows nothing but the library.
async function posted(area: Entity, body: object) {
  const server = createServer((request, response) => {
    void json.readRecords(request, [area], { source: 'POST /records' }).then(({ value, findings }) => {
      response.end(JSON.stringify({ records: value.get(area.id).map(({ data }) => data), findings }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/records`, { method: 'POST', body: JSON.stringify(body) });
  const read = (await answer.json()) as { records: Record<string, unknown>[]; findings: { code: string }[] };
  server.close();
  return read;
}

const drafts: readonly JsonSchemaDraft[] = ['draft-07', '2020-12'];
const validatorOf = (draft: JsonSchemaDraft) => customizeValidator(draft === '2020-12' ? { AjvClass: Ajv2020 } : {});

describe.each(drafts)('a form made of the JSON Schema (%s)', (draft) => {
  const validator = validatorOf(draft);
  const rendered = (area: Entity) =>
    renderToStaticMarkup(h(Form, { schema: inputJsonSchema(area, { draft }), validator }));

  it('shows every field with its Vietnamese title, and a figure as a field that takes words', () => {
    const html = rendered(mediation);
    for (const { info } of Object.values(mediation.fields)) expect(html).toContain(info.label.vi);
    expect(html).toMatch(/<input(?=[^>]*id="root_received")(?=[^>]*type="text")[^>]*>/);
    expect(html).not.toContain('Unsupported field');
  });

  it('shows choices by their titles, and days as days', () => {
    const html = rendered(communityVote);
    expect(html).toMatch(/<select[^>]*id="root_matter"/);
    for (const { vi } of Object.values(communityVote.fields.matter.info.choices ?? {})) expect(html).toContain(vi);
    expect(html).toMatch(/<input(?=[^>]*id="root_date")(?=[^>]*type="date")[^>]*>/);
    expect(html).not.toContain('Unsupported field');
  });

  it('is filled in, judged by the schema and posted back', async () => {
    const values = { unit: '00001', period: 'quý I/2024', received: 'hơn 1.200', settled: '1150' };
    const body = filled(rendered(mediation), values, (field) => `root_${field}`);
    const schema = inputJsonSchema(mediation, { draft }) as RJSFSchema;
    expect(validator.validateFormData(body, schema).errors).toEqual([]);
    const { records, findings } = await posted(mediation, body);
    expect(findings).toEqual([]);
    expect(records).toMatchObject([
      { unit: '00001', period: '2024-Q1', received: { value: '1200', bound: 'above' }, settled: { value: '1150' } },
    ]);
  });

  it('refuses what is no input', () => {
    const wrong = { unit: '00001', period: '2024', received: true, recieved: 1 };
    const { errors } = validator.validateFormData(wrong, inputJsonSchema(mediation, { draft }));
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a form made of the schema of zod', () => {
  const text = ({ inputProps }: { inputProps: object }) => h('input', inputProps);
  const select = ({ field, inputProps }: { field: { options?: [string, string][] }; inputProps: object }) =>
    h(
      'select',
      inputProps,
      (field.options ?? []).map(([value, label]) => h('option', { value, key: value }, label)),
    );
  const inside = ({ children }: { children: ReactNode }) => h('div', null, children);
  const parts = {
    uiComponents: {
      Form: (props: object) => h('form', props),
      FieldWrapper: ({ label, children }: { label: ReactNode; children: ReactNode }) =>
        h('label', null, label, children),
      ErrorMessage: ({ error }: { error: string }) => h('p', null, error),
      SubmitButton: inside,
      ObjectWrapper: inside,
      ArrayWrapper: inside,
      ArrayElementWrapper: inside,
    },
    formComponents: { string: text, number: text, boolean: text, date: text, select, fallback: text },
  };

  it('shows every field, is judged by the schema and posted back', async () => {
    const provider = new ZodProvider(inputSchema(communityVote));
    const html = renderToStaticMarkup(h(AutoForm, { schema: provider, ...parts } as never));
    for (const name of Object.keys(communityVote.fields)) expect(html).toContain(`name="${name}"`);
    expect(html).toMatch(/<select[^>]*name="matter"/);
    const values = {
      unit: 'T1',
      date: '2024-06-15',
      matter: 'convention',
      totalHouseholds: '120',
      approving: 'hơn 80',
    };
    const body = filled(html, values, (field) => field);
    expect(provider.validateSchema(body as never)).toMatchObject({ success: true });
    const { records, findings } = await posted(communityVote, body);
    expect(findings).toEqual([]);
    expect(records).toMatchObject([
      { unit: 'T1', date: '2024-06-15', matter: 'convention', totalHouseholds: 120, approving: { bound: 'above' } },
    ]);
  });

  it('is a Standard Schema, which also writes its JSON Schema', async () => {
    const { '~standard': standard } = inputSchema(mediation);
    expect(standard.version).toBe(1);
    expect(await standard.validate({ unit: '1', period: '2024' })).toEqual({ value: { unit: '1', period: '2024' } });
    expect(await standard.validate({ unit: '1' })).toHaveProperty('issues');
  });
});
