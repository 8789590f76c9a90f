import { allEntities, communityVote, mediation, oneStop } from '@qcdc/core/entities';
import { parseRecords } from '@qcdc/core/flow';
import { choicesField, defineEntity, figureField, quantityStates } from '@qcdc/core';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import {
  inputJsonSchema,
  inputSchema,
  openApiComponents,
  reportInputSchema,
  reportJsonSchema,
  type JsonSchemaDraft,
} from '../src/schema/index.ts';

const strict = { strict: true, allowUnionTypes: true, allErrors: true, inlineRefs: false } as const;
function judge(draft: JsonSchemaDraft) {
  const ajv = draft === '2020-12' ? new Ajv2020(strict) : new Ajv(strict);
  addFormats(ajv);
  return ajv;
}
const drafts: readonly JsonSchemaDraft[] = ['2020-12', 'draft-07'];

describe.each(drafts)('JSON Schema %s', (draft) => {
  it('of every area is one, strictly, and takes no field nobody knows', () => {
    const takes = judge(draft).compile(reportJsonSchema(allEntities, { draft }));
    for (const { id, form } of allEntities) {
      const record = { unit: '00001', ...(form === 'period' ? { period: '2024' } : { date: '2024-06-15' }) };
      expect(takes({ [id]: [record] }), JSON.stringify(takes.errors)).toBe(true);
      expect(takes({ [id]: [{ ...record, 'no such field': 1 }] }), id).toBe(false);
      expect(takes({ [id]: [{ unit: '00001' }] }), id).toBe(false);
    }
  });

  it('of a report takes records by area, and says what an area is called', () => {
    const schema = reportJsonSchema([mediation, communityVote], { draft });
    const takes = judge(draft).compile(schema);
    expect(takes({ mediation: [{ unit: '1', period: '2024', received: 4 }] })).toBe(true);
    expect(takes({ meditation: [] })).toBe(false);
    expect(schema).toMatchObject({ properties: { mediation: { title: 'Hòa giải ở cơ sở' } } });
  });

  it('takes every record the library writes', () => {
    const takes = judge(draft).compile(inputJsonSchema(oneStop, { draft }));
    const figure = fc.constantFrom('hơn 3,4 nghìn', 12, 0, null, 'từ 3 đến 5', 'không áp dụng', 'ước 7', 'khoảng 12');
    fc.assert(
      fc.property(figure, figure, (received, receivedOnline) => {
        const { value } = parseRecords([{ unit: '1', period: '2024', received, receivedOnline }], oneStop);
        const [line = ''] = [...json.writeRecords(value)].join('').split('\n');
        const { area, ...record } = JSON.parse(line) as Record<string, unknown>;
        expect(area).toBe('one-stop');
        expect(takes(record), JSON.stringify(takes.errors)).toBe(true);
      }),
    );
  });

  it.each([
    ['a truth', true],
    ['a list', [1]],
    ['an object that is no quantity', { value: 3 }],
    ['a state nobody knows', { state: 'lost' }],
    ['a number with words, as a number', { state: 'reported', value: 'hơn 3', bound: 'exact' }],
  ])('takes no figure that is %s', (_, received) => {
    expect(judge(draft).compile(inputJsonSchema(mediation, { draft }))({ unit: '1', period: '2024', received })).toBe(
      false,
    );
  });
});

describe('what is asked', () => {
  const kinds = { one: { vi: 'Một', en: 'One' }, two: { vi: 'Hai', en: 'Two', askedFrom: '2027-01-01' } } as const;
  const label = { vi: 'Mẫu', en: 'Model' };
  const area = defineEntity({
    id: 'demo-area',
    form: 'period',
    label,
    fields: {
      sessions: figureField({ label, measuredIn: 'session', askedFrom: '2027-01-01' }),
      kinds: choicesField({ label: { vi: 'Loại', en: 'Kinds' }, choices: kinds }),
    },
  });
  const properties = (options = {}) =>
    inputJsonSchema(area, options)['properties'] as Record<string, { title: string; items?: object; type: unknown }>;

  it('follows the day of the form', () => {
    expect(Object.keys(properties({ day: '2026-12-31' }))).toEqual(['unit', 'period', 'kinds']);
    expect(properties({ day: '2026-12-31' })['kinds']?.items).toMatchObject({
      oneOf: [{ const: 'one', title: 'Một' }],
    });
    expect(Object.keys(properties({ day: '2027-12-31' }))).toContain('sessions');
  });

  it('is said in Vietnamese, or in English', () => {
    expect(properties()['sessions']?.title).toBe('Mẫu (cuộc)');
    expect(properties({ language: 'en' })['sessions']?.title).toBe('Model (sessions)');
  });

  it('is a figure in one type only, where a form wants that', () => {
    expect(properties()['sessions']?.type).toEqual(['string', 'number', 'object', 'null']);
    expect(properties({ figures: 'number' })['sessions']?.type).toEqual(['number', 'null']);
    expect(properties({ figures: 'text' })['sessions']?.type).toEqual(['string', 'null']);
  });

  it('refuses wrong calls', () => {
    expect(() => inputSchema([] as never)).toThrow('call/bad-argument');
    expect(() => inputJsonSchema(area, { draft: 'draft-04' as never })).toThrow('call/bad-option');
    expect(() => inputJsonSchema(area, { lang: 'vi' } as never)).toThrow('call/unknown-option');
    expect(() => reportInputSchema([])).toThrow('call/bad-argument');
    expect(() => reportJsonSchema(area as never)).toThrow('call/bad-argument');
    expect(() => openApiComponents([area], { day: 'today' as never })).toThrow('call/bad-option');
  });

  it('names every state a quantity can have', () => {
    const { $defs } = inputJsonSchema(area, { day: '2027-12-31' }) as { $defs: Record<string, object> };
    expect($defs['Figure']).toMatchObject({ properties: { state: { enum: quantityStates } } });
  });
});

describe('OpenAPI 3.1', () => {
  it('takes the components as they are', async () => {
    const description = {
      openapi: '3.1.0',
      info: { title: 'Reports', version: '1' },
      paths: {
        '/reports': {
          post: {
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Report' } } } },
            responses: { 200: { description: 'What was found' } },
          },
        },
      },
      components: openApiComponents([mediation, communityVote, oneStop]),
    };
    const validator = new Validator();
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
  });

  it('resolves every reference', () => {
    const ajv = judge('2020-12');
    ajv.addVocabulary(['components']);
    ajv.addSchema({ $id: 'reports', $defs: {}, components: openApiComponents([mediation, communityVote]) }, 'reports');
    const takes = ajv.compile({ $ref: 'reports#/components/schemas/Report' });
    expect(takes({ mediation: [{ unit: '1', period: '2024', received: { state: 'missing' } }] })).toBe(true);
    expect(takes({ mediation: [{ unit: '1', period: '2024', received: { state: 'lost' } }] })).toBe(false);
  });
});
