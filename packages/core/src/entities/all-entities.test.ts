import { readdirSync } from 'node:fs';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { defineEntity, type Entity } from '../entity/define-entity.ts';
import type { FieldInfo } from '../entity/field.ts';
import type { Measure } from '../figure/noun/measure.ts';
import { sixSteps } from '../entity/six-steps.ts';
import type { Text } from '../outcome/text.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import { allEntities } from './all-entities.ts';
import * as door from './index.ts';

const fields = allEntities.flatMap((entity) =>
  Object.entries(entity.fields).map(([name, { info }]) => ({ path: `${entity.id}.${name}`, info })),
);

/** All words of the entities, with the place they stand. */
const words: readonly (readonly [string, string])[] = [
  ...allEntities.map(({ id, label }) => [id, label] as const),
  ...allEntities.flatMap(({ id, dayLabel }) => (dayLabel === undefined ? [] : [[id, dayLabel] as const])),
  ...allEntities.flatMap(({ id, basis }) => basis.map(({ title }) => [id, title] as const)),
  ...fields.map(({ path, info }) => [path, info.label] as const),
  ...fields.flatMap(({ path, info }) => (info.alsoCalled ?? []).map((vi) => [path, { vi, en: 'x' }] as const)),
  ...fields.flatMap(({ path, info }) => (info.description === undefined ? [] : [[path, info.description] as const])),
  ...fields.flatMap(({ path, info }) => Object.values<Text>(info.choices ?? {}).map((label) => [path, label] as const)),
].flatMap(([path, { vi, en }]) => [[`${path} vi`, vi] as const, [`${path} en`, en] as const]);

const files = readdirSync(new URL('.', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !/^(?:index|all-|.*\.test\.)/.test(name),
);

describe('the areas of the field', () => {
  test.each(files)('%s is an area that is in both lists', (file) => {
    const id = file.replace('.ts', '');
    const todo = `: an area is called as its file; add it to`;
    const listed = allEntities.map((entity) => entity.id);
    expect(listed, `${id}${todo} packages/core/src/entities/all-entities.ts`).toContain(id);
    const behind = Object.values(door).map((entity) => (entity as Entity).id);
    expect(behind, `${id}${todo} packages/core/src/entities/index.ts`).toContain(id);
  });

  test('are all behind the door, and nothing else is', () => {
    const lists = [
      'allEntities',
      'allMeasures',
      'formSets',
      'countedFigures',
      'countedFrom',
      'eventMeasures',
      'allStatedShares',
      'dimensions',
    ];
    const behind = Object.entries(door).filter(([name]) => !lists.includes(name));
    expect(behind.map(([, entity]) => (entity as Entity).id).sort()).toEqual(allEntities.map(({ id }) => id).sort());
  });

  // They are assembled unchecked, so that whoever imports one does not carry the checks.
  test.each(allEntities.map((entity) => [entity.id, entity] as const))('%s is right in every part', (_id, entity) => {
    const { schema, measures, ...definition } = entity;
    expect(defineEntity(definition).measures).toEqual(measures);
    expect(schema.safeParse(null).success).toBe(false);
  });

  test('have ids, names and measures of their own', () => {
    const ids = allEntities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = allEntities.flatMap(({ label }) => [label.vi, label.en]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const measures = allEntities.flatMap(({ measures }) => Object.values<Measure>(measures).map(({ id }) => id));
    expect(new Set(measures).size).toBe(measures.length);
  });

  test('have names that a worksheet can bear', () => {
    const bad = allEntities
      .map(({ label, sheetName = label }) => sheetName)
      .flatMap(({ vi, en }) => [vi, en])
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name));
    expect(bad).toEqual([]);
  });

  test('say what their day is called, where they are events with days beside it', () => {
    const unnamed = allEntities
      .filter(({ form, dayLabel }) => form === 'event' && dayLabel === undefined)
      .filter(({ fields }) => Object.values(fields).some(({ info }) => info.kind === 'day'))
      .map(({ id }) => id);
    expect(unnamed).toEqual([]);
  });

  test('belong to one of the six steps, and every step has its areas', () => {
    const steps = new Set(allEntities.map(({ step }) => step).filter((step) => step !== null));
    expect([...steps].sort()).toEqual(Object.keys(sixSteps).sort());
  });

  test('say what they rest on', () => {
    expect(allEntities.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('every word', () => {
  test('stands in both languages, composed, without stray spaces', () => {
    expect(
      words.filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC').replace(/\s+/g, ' ').trim()),
    ).toEqual([]);
  });

  test('in English is English', () => {
    const marks = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
    const names = /"Dân vận khéo"/g;
    expect(words.filter(([path, text]) => path.endsWith(' en') && marks.test(text.replace(names, '')))).toEqual([]);
  });
});

test('no other name of a column is the name of two fields', () => {
  const doubtful = allEntities.flatMap(({ id, fields }) => {
    const names = Object.values<{ info: FieldInfo }>(fields).flatMap(({ info }) => [
      ...new Set([info.label.vi, info.label.en, ...(info.alsoCalled ?? [])].map((name) => name.toLowerCase())),
    ]);
    return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${id}: ${name}`);
  });
  expect(doubtful).toEqual([]);
});

test('no choice holds the semicolon that parts choices in a cell', () => {
  const labels = fields.flatMap(({ info }) =>
    Object.values<Text>(info.choices ?? {}).flatMap(({ vi, en }) => [vi, en]),
  );
  expect(labels.filter((text) => text.includes(';'))).toEqual([]);
});

describe('every figure', () => {
  const counted = fields.filter(({ info }) => ['figure', 'statedRatio', 'count'].includes(info.kind));

  test('says what it is measured in, by a unit of measure the library can name in both languages', () => {
    const unnamed = counted.filter(({ info: { measuredIn = '' } }) => {
      const { vi, en } = nameOfMeasure(measuredIn);
      return vi === measuredIn && en === measuredIn && measuredIn !== 'USD';
    });
    expect(unnamed.map(({ path, info }) => `${path} ${info.measuredIn ?? ''}`)).toEqual([]);
  });

  test('has a singular for one and a plural for several, or one form for both', () => {
    for (const id of new Set(counted.map(({ info }) => info.measuredIn ?? ''))) {
      const [one, many] = [nameOfMeasure(id, 'one').en, nameOfMeasure(id).en];
      expect(many === one ? many : many.replace(/ies$/, 'y').replace(/(?<=ss)es$|s$/, ''), id).toBe(one);
    }
  });

  test('that is a stock is never added up over time', () => {
    const stocks = fields.filter(({ path }) => /outstanding|pending|carriedOver$/i.test(path));
    expect(stocks.length).toBeGreaterThan(3);
    expect(stocks.filter(({ info }) => info.overTime === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('that is a percentage or a score is never added up', () => {
    const rates = counted.filter(
      ({ info }) => info.kind === 'figure' && ['percent', 'point'].includes(info.measuredIn ?? ''),
    );
    expect(rates.filter(({ info }) => info.overUnits !== 'none').map(({ path }) => path)).toEqual([]);
  });

  test('of money is in đồng or dollars, never in millions', () => {
    const money = counted.filter(({ info }) => /tiền|giá trị/i.test(info.label.vi) && info.kind !== 'statedRatio');
    expect(money.filter(({ info }) => !['VND', 'USD'].includes(info.measuredIn ?? '')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('relations', () => {
  test('hold between figures of one unit of measure', () => {
    const mixed: string[] = [];
    for (const { id, fields, relations } of allEntities) {
      const measured = (name: string) => (fields[name]?.info as FieldInfo).measuredIn;
      const groups = [
        ...(relations.partsOf ?? []).map(({ total, parts }) => [total, ...parts]),
        ...(relations.balances ?? []).map(({ opening, inflows, outflows, closing }) => [
          opening,
          ...inflows,
          ...outflows,
          closing,
        ]),
      ];
      for (const group of groups) if (new Set(group.map(measured)).size > 1) mixed.push(`${id}: ${group.join(' ')}`);
    }
    expect(mixed).toEqual([]);
  });

  test('in the order of days name days', () => {
    const wrong = allEntities.flatMap(({ id, fields, relations }) =>
      (relations.inOrder ?? [])
        .flatMap(({ first, then }) => [first, then])
        .filter((name) => name !== 'date' && fields[name]?.info.kind !== 'day')
        .map((name) => `${id}.${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a form', () => {
  test.each(allEntities.map((entity) => [entity.id, entity] as const))(
    'can be made from the schema of %s',
    (_, entity) => {
      const form = z.toJSONSchema(entity.schema, { io: 'input' }) as {
        title: string;
        properties: Record<string, { title: string }>;
      };
      expect(form.title).toBe(entity.label.vi);
      for (const [name, { info }] of Object.entries(entity.fields))
        expect(form.properties[name]?.title).toBe(info.label.vi);
    },
  );
});
