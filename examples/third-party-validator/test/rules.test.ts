import { period } from '@qcdc/core';
import { parseRecords, validate } from '@qcdc/core/flow';
import { receptionSession } from '@qcdc/core/entities';
import { testValidators } from '@qcdc/testkit';
import { recommended } from '@qcdc/validators';
import { expect, it } from 'vitest';
import { phoLu } from '../src/index.ts';

// Every example of every rule becomes a test, as in the house.
testValidators(phoLu);

const session = {
  unit: '00001',
  date: '2024-02-01',
  persons: 8,
  heldBy: 'deputy',
  turns: 3,
  largeGroups: 1,
  answeredOn: '2024-02-05',
};
const sessions = parseRecords([session], receptionSession);

it('works beside the rules of the house, down to the value', () => {
  const { findings } = validate(sessions, [...recommended, ...phoLu], { periods: [period('2024-Q1')] });
  expect(findings.map(({ code, where }) => [code, where.cell ?? where.period])).toEqual([
    ['pho-lu/head-receives-in-person', '/0/heldBy'],
    ['pho-lu/weekly-reception', '/0'],
  ]);
});

it('is refused when it takes an id of the house', () => {
  const [first] = phoLu;
  const other = { ...recommended[0], id: first?.id ?? '' } as (typeof recommended)[number];
  expect(() => validate(sessions, [...phoLu, other])).toThrow('validator/id-collision');
});
