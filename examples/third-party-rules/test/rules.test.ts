import { period } from '@qcdc/core';
import { parseRecords, validate } from '@qcdc/core/flow';
import { receptionSession } from '@qcdc/core/entities';
import { testRules } from '@qcdc/testkit';
import { recommended } from '@qcdc/validators';
import { expect, it } from 'vitest';
import { tinhMau } from '../src/index.ts';

// Every example of every rule becomes a test, as in the house.
testRules(tinhMau);

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
  const { findings } = validate(sessions, [...recommended, ...tinhMau], { periods: [period('2024-Q1')] });
  expect(findings.map(({ code, where }) => [code, where.cell ?? where.period])).toEqual([
    ['tinh-mau/head-receives-in-person', '/0/heldBy'],
    ['tinh-mau/weekly-reception', '/0'],
  ]);
});

it('is refused when it takes an id of the house', () => {
  const [first] = tinhMau;
  const other = { ...recommended[0], id: first?.id ?? '' } as (typeof recommended)[number];
  expect(() => validate(sessions, [...tinhMau, other])).toThrow('rule/id-collision');
});
