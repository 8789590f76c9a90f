// What is stored comes back as it was, and whatever comes in instead is told, never thrown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesField,
  countField,
  dayField,
  defineEntity,
  defineMeasure,
  figureField,
  flagField,
  period,
  referenceField,
  statedRatioField,
  textField,
  type ComputedQuantity,
  type Finding,
  type Quantity,
  type Sourced,
  type StatedTotal,
} from '../src/index.ts';
import { Dec, fraction } from '../src/exact/index.ts';
import { Dataset } from '../src/dataset/dataset.ts';
import { exactNumber } from '../src/number/exact-number.ts';
import { FigureBuilder } from '../src/flow/index.ts';
import {
  findingsFromJson,
  findingsToJson,
  manifestFromJson,
  quantityFromJson,
  quantityToJson,
  recordsFromJson,
  recordsToJson,
  tableFromJson,
  tableToJson,
} from '../src/stored/index.ts';

const label = (text: string) => ({ vi: `Số ${text}`, en: text });
const options = (text: string) => ({ label: label(text) });
const counts = defineEntity({
  id: 'sample-counts',
  form: 'period',
  label: label('counts'),
  fields: {
    money: figureField({ ...options('money'), measuredIn: 'VND' }),
    plan: figureField({ ...options('plan'), measuredIn: 'VND' }),
    share: statedRatioField({ ...options('share'), ratioOf: { numerator: 'money', denominator: 'plan' } }),
    note: textField(options('note')),
  },
});
const meetings = defineEntity({
  id: 'sample-meetings',
  form: 'event',
  label: label('meetings'),
  fields: {
    present: countField({ ...options('present'), measuredIn: 'workday' }),
    due: dayField(options('due')),
    open: flagField(options('open')),
    item: referenceField({ ...options('item'), refersTo: 'item' }),
    forms: choicesField({ ...options('forms'), choices: { meeting: label('meeting'), paper: label('paper') } }),
  },
});
const entities = [counts, meetings];

const decimal = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 17n }), fc.nat(6))
  .map(([n, places]) => new Dec(`${n}e-${places}`));
const accuracy = fc.option(
  fc.record({ decimals: fc.integer({ min: -9, max: 6 }), mode: fc.constantFrom('nearest', 'truncated', 'unknown') }),
  { nil: null },
);
const stated: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({
    state: fc.constant('reported' as const),
    value: decimal,
    bound: fc.constantFrom('exact', 'atLeast', 'above', 'atMost', 'below', 'about'),
    upper: fc.constant(null),
    accuracy,
  }),
  fc.tuple(decimal, decimal, accuracy).map(([value, more, precision]) => ({
    state: 'reported' as const,
    value,
    bound: 'between' as const,
    upper: value.plus(more),
    accuracy: precision,
  })),
  fc.constant({ state: 'zero' as const, value: new Dec(0), bound: 'exact' as const, upper: null, accuracy: null }),
  fc
    .constantFrom('notApplicable', 'withheld', 'pending', 'missing')
    .map((state) => ({ state, value: null, bound: 'exact' as const, upper: null, accuracy: null })),
);
const averaged: fc.Arbitrary<ComputedQuantity> = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), decimal, decimal)
  .map(([n, below, above]) => ({
    state: 'reported' as const,
    value: exactNumber(fraction(n, 3n)),
    bound: 'exact' as const,
    upper: null,
    accuracy: null,
    margin: { below, above },
  }));

const unit = fc.constantFrom('00001', 'thôn Đoài', 'A@2025-07-01');
const where = fc.record(
  { source: fc.string(), sheet: fc.string(), cell: fc.constantFrom('D4', '/3/received') },
  { requiredKeys: [] },
);
const beside = fc.record(
  {
    at: where,
    cells: fc.dictionary(fc.constantFrom('money', 'note', 'due'), fc.constantFrom('A1', 'B2'), {
      noNullPrototype: true,
    }),
    notAsked: fc.subarray(['money', 'note', 'due'], { minLength: 1 }),
  },
  { requiredKeys: ['at'] },
);
const inPeriod = fc
  .tuple(
    fc.record({
      unit,
      period: fc.constantFrom('2024', '2024-H1', '2021-M05', 'SY2023-2024', '2022-12-15..2023-12-14'),
      money: stated,
      plan: stated,
      share: stated,
      note: fc.option(fc.string(), { nil: null }),
    }),
    beside,
  )
  .map(([data, more]): Sourced<unknown> => {
    const of = period(data.period);
    return { data, place: { unit: data.unit, reportingUnit: null, period: of, day: of.to }, ...more };
  });
const onDay = fc
  .tuple(
    fc.record({
      unit,
      date: fc.constantFrom('2024-02-29' as const, '2023-07-01' as const),
      present: fc.oneof(fc.nat(), fc.constant(null), stated),
      due: fc.constantFrom('2024-03-01', null),
      open: fc.constantFrom(true, false, null),
      item: fc.constantFrom('D11-1', null),
      forms: fc.constantFrom(['meeting', 'paper'], [], null),
    }),
    beside,
  )
  .map(([data, more]): Sourced<unknown> => ({
    data,
    place: { unit: data.unit, reportingUnit: null, period: null, day: data.date },
    ...more,
  }));
const placed = ({ place: { unit: of, period: when } }: Sourced<unknown>): string => `${of} ${when?.id ?? ''}`;
const told = ({ data }: Sourced<unknown>): string => JSON.stringify(data);
const total: fc.Arbitrary<StatedTotal> = fc.record({
  area: fc.constant('sample-counts'),
  label: fc.string(),
  period: fc.constantFrom('2024', null),
  values: fc.dictionary(fc.constantFrom('money', 'plan'), stated, { noNullPrototype: true }),
  at: where,
  cells: fc.dictionary(fc.constantFrom('money', 'plan'), fc.constantFrom('A1', 'B2'), { noNullPrototype: true }),
});
// What stands there twice is told when it is read back, as when it was read first; these are read once.
const periods = fc.uniqueArray(inPeriod, { selector: placed });
const events = fc.uniqueArray(onDay, { selector: told });
const dataset = fc.tuple(periods, events, fc.array(total, { maxLength: 3 })).map(
  ([inPeriods, onDays, statedTotals]) =>
    new Dataset({
      areas: [
        [counts, inPeriods],
        [meetings, onDays],
      ],
      statedTotals,
      units: null,
    }),
);

const throughText = (value: unknown): string => JSON.stringify(value);

describe('round trips', () => {
  it('a quantity: state, bound, accuracy, exact fraction and margin', () => {
    fc.assert(
      fc.property(fc.oneof(stated, averaged), (quantity) => {
        expect(quantityFromJson(JSON.parse(throughText(quantityToJson(quantity))))).toEqual(quantity);
      }),
    );
  });

  it('records, with place and cells', () => {
    fc.assert(
      fc.property(dataset, (records) => {
        const text = throughText(recordsToJson(records));
        const { value, findings } = recordsFromJson(text, entities);
        expect(findings).toEqual([]);
        expect([...(value ?? [])]).toEqual([...records]);
      }),
    );
  });

  it('findings', () => {
    const text = fc.record({ vi: fc.string(), en: fc.string() });
    const basis = fc.record(
      {
        kind: fc.constantFrom('law', 'practice'),
        number: fc.option(fc.string(), { nil: null }),
        title: text,
        article: fc.string(),
        confirmed: fc.boolean(),
      },
      { requiredKeys: ['kind', 'number', 'title', 'confirmed'] },
    );
    const finding = fc.record(
      {
        code: fc.constantFrom('parse/no-unit', 'consistency/mediation.settled'),
        severity: fc.constantFrom('error', 'warning', 'info'),
        state: fc.constantFrom('failed', 'undecided'),
        message: text,
        where,
        expected: fc.oneof(fc.string(), text),
        actual: fc.string(),
        hint: text,
        basis: fc.array(basis, { maxLength: 2 }),
      },
      { requiredKeys: ['code', 'severity', 'state', 'message', 'where', 'basis'] },
    ) as fc.Arbitrary<Finding>;
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        expect(findingsFromJson(throughText(findingsToJson(findings)))).toEqual({ value: findings, findings: [] });
      }),
    );
  });

  it('figures, cell by cell', () => {
    const measure = defineMeasure({ id: 'sample.money', label: label('money'), measuredIn: 'VND' });
    const rows = fc.uniqueArray(fc.tuple(unit, fc.constantFrom('2023', '2024'), stated, where), {
      selector: ([who, when]) => `${who} ${when}`,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const builder = new FigureBuilder([measure], { sources: { at: (i) => list[i]?.[3] ?? null } });
        for (const [i, [who, when, quantity]] of list.entries())
          builder.add({ measure: measure.id, unit: who, period: when, quantity, source: i });
        const table = builder.build().value;
        const { value, findings } = tableFromJson(throughText(tableToJson(table)));
        expect(findings).toEqual([]);
        expect([...(value ?? [])]).toEqual([...table]);
      }),
    );
  });
});

describe('whatever comes in', () => {
  const reads: readonly ((json: unknown) => { readonly value: unknown; readonly findings: readonly Finding[] })[] = [
    (json) => tableFromJson(json),
    (json) => recordsFromJson(json, entities),
    (json) => findingsFromJson(json),
    (json) => manifestFromJson(json),
  ];
  const told = (json: unknown) => {
    for (const read of reads) {
      const { value, findings } = read(json);
      expect(value === null).toBe(
        findings.some(({ code }) => /^stored\/(?!bad-value|bad-place|field|unknown|area|migrated)/.test(code)),
      );
      for (const { message } of findings) expect(message.vi).not.toBe('');
    }
  };

  it('is told, never thrown: any value, any text', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), told));
  });

  it('is told, never thrown: any body under a right stamp', () => {
    const formats = fc.constantFrom('qcdc/figures', 'qcdc/records', 'qcdc/findings', 'qcdc/manifest');
    fc.assert(
      fc.property(formats, fc.jsonValue(), (format, body) => {
        told({ format, version: 1, body });
      }),
    );
  });

  it('is told, never thrown: a true file in which one value was replaced', () => {
    const replaced = (json: unknown, at: number, by: unknown): unknown => {
      let n = 0;
      return JSON.parse(JSON.stringify(json), (_, inner: unknown) => (n++ === at ? by : inner));
    };
    const odd = fc.constantFrom<unknown>(null, -1, 1e300, 0.5, '', '-', '9'.repeat(200), [], {}, true, ['__proto__']);
    fc.assert(
      fc.property(dataset, fc.nat(300), odd, (records, at, by) => {
        expect(() => recordsFromJson(replaced(recordsToJson(records), at, by), entities)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
