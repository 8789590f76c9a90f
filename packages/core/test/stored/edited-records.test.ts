import { describe, expect, it } from 'vitest';
import { Dataset } from '../../src/dataset/dataset.ts';
import { defineUnits } from '../../src/flow/index.ts';
import { Dec } from '../../src/exact/index.ts';
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

const stored = (body: object) => ({ format: recordsFormat.id, version: 1, body });

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
    for (const data of [{ period: 'năm 2024' }, { period: '2024-13' }, { period: 2024 }])
      expect(read(data)).toEqual({ data: undefined, said: [`stored/bad-period ${field}/period`] });
    for (const data of [{ unit: ' ' }, { unit: '' }, { unit: 7 }])
      expect(read(data)).toEqual({ data: undefined, said: [`stored/bad-unit ${field}/unit`] });
  });

  it('everything that is wrong with a record is told at once', () => {
    expect(read({ unit: ' ', period: 'hồi đó', money: 5, colour: 'red' })).toEqual({
      data: undefined,
      said: [
        `stored/bad-unit ${field}/unit`,
        `stored/bad-period ${field}/period`,
        `stored/bad-value ${field}/money`,
        'stored/unknown-field colour',
      ],
    });
  });

  it('a unit the register does not know is told with the one that was probably meant, and so is its period', () => {
    const units = defineUnits([{ code: '00001', name: 'Xã A', kind: 'commune' }]);
    const data = { ...record.data, unit: '0001', period: 'hồi đó' };
    const json = stored({ areas: [{ area: 'sample-libraries', records: [{ data, at: {} }] }] });
    const { findings } = recordsFromJson(json, entities, { units });
    expect(findings.slice(0, 2).map(({ code, actual, hint }) => [code, actual, hint?.en.split('?')[0]])).toEqual([
      ['stored/unknown-unit', '0001', 'Did you mean "00001"'],
      ['stored/bad-period', 'hồi đó', expect.anything()],
    ]);
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
              { data: { ...older, period: '2023' }, at: {} },
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

  it('a record that stands there twice is told as `parse` tells it, and the first is kept', () => {
    const of = (money: object) => ({
      data: { unit: '00001', period: '2024', money, opened: missing, share: missing, note: null },
      at: {},
    });
    const json = stored({ areas: [{ area: 'sample-libraries', records: [of(quantity), of(missing)] }] });
    const { value, findings } = recordsFromJson(json, entities);
    expect(value?.get(libraries).map(({ data }) => data.money.state)).toEqual(['reported']);
    expect(findings).toMatchObject([
      {
        code: 'parse/record-twice',
        severity: 'error',
        where: { cell: '/body/areas/0/records/1', area: 'sample-libraries', unit: '00001', period: '2024' },
        message: { en: expect.stringContaining('/body/areas/0/records/0') as string },
      },
    ]);
  });

  it('stated totals that cannot be read are told with their place', () => {
    const total = { area: 'sample-libraries', label: 'Tổng', period: '2024', values: {}, at: {}, cells: {} };
    const json = stored({
      areas: [],
      statedTotals: [
        { ...total, area: 'other' },
        { ...total, period: 'năm 2024' },
        { ...total, values: { money: quantity, colour: quantity } },
        { ...total, values: { money: { ...quantity, state: 'zero' } } },
      ],
    });
    const { value, findings } = recordsFromJson(json, entities);
    expect(findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`)).toEqual([
      'stored/unknown-area /body/statedTotals/0',
      'stored/bad-period /body/statedTotals/1/period',
      'stored/unknown-field /body/statedTotals/2/values/colour',
      'stored/bad-value /body/statedTotals/3/values/money',
    ]);
    expect(value?.statedTotals.map(({ values }) => Object.keys(values))).toEqual([['money'], []]);
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

  it('a finding that is stored twice is told and read once', () => {
    const finding = {
      code: 'parse/no-unit',
      severity: 'error',
      state: 'failed',
      message: { vi: 'a', en: 'a' },
      where: {},
      basis: [],
    };
    const json = { format: findingsFormat.id, version: 1, body: { findings: [finding, finding] } };
    const { value, findings } = findingsFromJson(json);
    expect(value).toEqual([finding]);
    expect(findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`)).toEqual(['stored/twice /body/findings/1']);
  });

  it('findings of another shape are refused with their place', () => {
    const json = { format: findingsFormat.id, version: 1, body: { findings: [{ code: 'x', severity: 'fatal' }] } };
    expect(findingsFromJson(json).findings.map(({ where: { cell } }) => cell)).toContain('/body/findings/0/severity');
  });
});
