// What a schema lets through, reading takes; what reading refuses by its form, the schema refuses in the form already.
import { communityVote, commentPeriod, mediation } from '@qcdc/core/entities';
import type { Entity } from '@qcdc/core';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import { inputJsonSchema, inputSchema, openApiComponents } from '../src/schema/index.ts';

const strict = { strict: true, allowUnionTypes: true, allErrors: true, inlineRefs: false } as const;

function judgesOf(area: Entity) {
  const [newer, older] = [new Ajv2020(strict), new Ajv(strict)];
  addFormats(newer);
  addFormats(older);
  newer.addVocabulary(['components']);
  newer.addSchema({ $id: 'reports', components: openApiComponents([area]) }, 'reports');
  const ofReport = newer.compile({ $ref: 'reports#/components/schemas/Report' });
  const input = inputSchema(area);
  return {
    '2020-12': newer.compile(inputJsonSchema(area)),
    'draft-07': older.compile(inputJsonSchema(area, { draft: 'draft-07' })),
    openapi: (record: object) => ofReport({ [area.id]: [record] }),
    zod: (record: object) => input.safeParse(record).success,
  };
}
const judges = new Map([mediation, communityVote, commentPeriod].map((area): [string, ReturnType<typeof judgesOf>] => [area.id, judgesOf(area)])); // prettier-ignore

// What each of the judges says of a record: both drafts, the component of OpenAPI, the schema of zod, and our own reader.
async function verdicts(area: Entity, field: string, value: unknown) {
  const when = area.form === 'period' ? { period: '2024' } : { date: '2024-06-15' };
  const record = { unit: '00001', ...when, [field]: value };
  const said = Object.entries(judges.get(area.id) ?? {}).map(([name, judge]): [string, boolean] => [
    name,
    judge(record),
  ]);
  const { findings } = await json.readRecords(JSON.stringify(record), [area], { locale: 'vi' });
  return { ...Object.fromEntries<boolean>(said), reader: findings.every(({ severity }) => severity !== 'error') };
}
const all = (said: boolean) => ({ '2020-12': said, 'draft-07': said, openapi: said, zod: said, reader: said });

const five = { state: 'reported', value: '5', bound: 'exact' };
const taken: readonly unknown[] = [
  5,
  0,
  null,
  '1.234',
  'hơn 90',
  '９０',
  'hơn ９０',
  five,
  { ...five, value: 5 },
  { ...five, value: '1e3' },
  { ...five, status: 'estimated' },
  { ...five, upper: null, accuracy: null },
  { ...five, bound: 'between', upper: 7 },
  { state: 'zero', value: '0', bound: 'exact' },
  { state: 'missing' },
  { state: 'missing', value: null, upper: null, bound: 'exact' },
];
const refused: readonly unknown[] = [
  -3,
  1e18,
  true,
  [5],
  { a: { b: 1 } },
  { state: 'reported', value: '5' },
  { state: 'reported', bound: 'exact' },
  { ...five, value: null },
  { ...five, value: '7,5' },
  { ...five, value: '５' },
  { ...five, bound: 'between' },
  { ...five, bound: 'between', upper: null },
  { ...five, upper: '7' },
  { ...five, more: 1 },
  { state: 'zero' },
  { state: 'missing', value: '5' },
  { state: 'missing', upper: '5' },
];

describe.each([
  [mediation, 'received'],
  [mediation, 'statedSettledShare'],
  [communityVote, 'totalHouseholds'],
] as const)('of a figure, in $id', (area, field) => {
  it.each(taken.filter((value) => field !== 'statedSettledShare' || value !== '1.234'))(
    'all take %j',
    async (value) => {
      expect(await verdicts(area, field, value)).toEqual(all(true));
    },
  );

  it.each(refused)('all refuse %j', async (value) => {
    expect(await verdicts(area, field, value)).toEqual(all(false));
  });
});

it('half a case is none, and half a day is one', async () => {
  expect(await verdicts(mediation, 'received', 7.5)).toEqual(all(false));
  expect(await verdicts(communityVote, 'totalHouseholds', 7.5)).toEqual(all(false));
  expect(await verdicts(mediation, 'statedSettledShare', 7.5)).toEqual(all(true));
  expect(await verdicts(commentPeriod, 'sectorDays', 7.5)).toEqual(all(true));
});

it('what only arithmetic can tell, zod tells as reading does', async () => {
  const crossed = { ...five, bound: 'between', upper: '3' };
  for (const value of [crossed, { ...five, value: '-5' }, { ...five, value: '5.5' }])
    expect(await verdicts(mediation, 'received', value)).toMatchObject({ zod: false, reader: false });
});
