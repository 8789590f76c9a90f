import { describe, expect, it } from 'vitest';
import { Dataset } from '../../src/dataset/dataset.ts';
import { Dec } from '../../src/index.ts';
import {
  findingsFormat,
  findingsFromJson,
  quantityToJson,
  recordsFormat,
  recordsFromJson,
  recordsToJson,
} from '../../src/stored/index.ts';
import { libraries, openings } from './entities.ts';

const entities = [libraries, openings];

describe('records that are not as they were stored', () => {
  const record = {
    data: { unit: '00001', period: '2024', money: null, opened: null, share: null, note: null },
    at: {},
  };
  const quantity = quantityToJson({
    state: 'reported',
    value: new Dec(5),
    bound: 'exact',
    upper: null,
    accuracy: null,
  });
  const missing = { ...quantity, state: 'missing', value: null };
  const read = (data: object, area = 'sample-libraries') => {
    const full = {
      money: quantity,
      opened: missing,
      share: missing,
      note: null,
      unit: '00001',
      period: '2024',
      ...data,
    };
    const json = {
      format: recordsFormat.id,
      version: 1,
      body: { areas: [{ area, records: [{ ...record, data: full }] }] },
    };
    const { value, findings } = recordsFromJson(json, entities, { source: 'r.json' });
    return {
      data: value?.get('sample-libraries')[0]?.data,
      said: findings.map(({ code, where }) => `${code} ${where.cell ?? where.field ?? ''}`),
    };
  };
  const field = '/body/areas/0/records/0/data';

  it.each([
    ['words of a report instead of a quantity', { money: 'hơn 3,4 tỷ đồng' }],
    ['a number instead of a quantity', { money: 5 }],
    ['a number without a state', { money: { ...quantity, state: 'missing' } }],
    ['two ends of a number that is exact', { money: { ...quantity, upper: '9' } }],
    ['a zero that is not', { money: { ...quantity, state: 'zero' } }],
    ['money below zero', { money: { ...quantity, value: '-5' } }],
  ])('%s: the field is not reported, and the finding leads there', (_, data) => {
    const { data: kept, said } = read(data);
    expect(said).toEqual([`stored/bad-value ${field}/money`]);
    expect(kept).toMatchObject({ money: { state: 'missing' }, unit: '00001' });
  });

  it('a period in words, a unit that is blank: the record is left out', () => {
    for (const data of [{ period: 'năm 2024' }, { unit: ' ' }, { unit: '' }, { period: '2024-13' }, { period: 2024 }])
      expect(read(data)).toEqual({ data: undefined, said: [`stored/bad-place ${field}`] });
  });

  it('a field that is unknown, or did not exist yet, is said once', () => {
    const { said } = read({ colour: 'red' });
    expect(said).toEqual(['stored/unknown-field colour']);
    const older = { unit: '00001', period: '2024', opened: missing, share: missing, note: null };
    const json = {
      format: recordsFormat.id,
      version: 1,
      body: {
        areas: [
          {
            area: 'sample-libraries',
            records: [
              { data: older, at: {} },
              { data: older, at: {} },
            ],
          },
        ],
      },
    };
    const { value, findings } = recordsFromJson(json, entities);
    expect(findings.map(({ code, severity, message }) => [code, severity, message.en])).toEqual([
      ['stored/field-not-stored', 'info', 'The field "money" is not in 2 stored records; it counts as not reported'],
    ]);
    expect(value?.get('sample-libraries')[1]?.data).toMatchObject({ money: { state: 'missing' } });
  });

  it('an area nobody asked for, an area that stands there twice', () => {
    expect(read({}, 'other').said).toEqual(['stored/unknown-area /body/areas/0']);
    const area = { area: 'sample-libraries', records: [] };
    const twice = { format: recordsFormat.id, version: 1, body: { areas: [area, area] } };
    expect(recordsFromJson(twice, entities).findings.map(({ code }) => code)).toEqual(['stored/area-twice']);
  });

  it('a value of a field of one’s own that no format holds throws when it is written', () => {
    const place = { unit: 'A', reportingUnit: null, period: null, day: '2024-01-01' } as const;
    const own = { ...libraries, id: 'own' };
    const odd = new Dataset({ areas: [[own, [{ data: { unit: 'A', when: new Map() }, place, at: {} }]]], units: null });
    expect(() => recordsToJson(odd)).toThrow(
      expect.objectContaining({ code: 'stored/not-plain', path: 'own[0].when' }) as Error,
    );
  });

  it('findings of another shape are refused with their place', () => {
    const json = { format: findingsFormat.id, version: 1, body: { findings: [{ code: 'x', severity: 'fatal' }] } };
    expect(findingsFromJson(json).findings.map(({ where: { cell } }) => cell)).toContain('/body/findings/0/severity');
  });
});
