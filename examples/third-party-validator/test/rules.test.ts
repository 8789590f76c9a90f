import { ok, period, type Dataset } from '@qcdc/core';
import { validate } from '@qcdc/core/flow';
import { receptionSession } from '@qcdc/core/entities';
import { testValidators } from '@qcdc/testkit';
import { exampleOf, recommended } from '@qcdc/validators';
import { expect, it } from 'vitest';
import { tinhMau } from '../src/index.ts';

// Every example of every rule becomes a test, as in the house.
testValidators(tinhMau);

const sessions: Dataset = new Map([
  [
    receptionSession.id,
    [
      {
        data: exampleOf(receptionSession, {
          date: '2024-02-01',
          persons: 8,
          heldBy: 'deputy',
          turns: 3,
          largeGroups: 1,
          answeredOn: '2024-02-05',
        }),
        at: { sheet: 'Tiếp công dân', cell: 'A5' },
        cells: { heldBy: 'D5' },
      },
    ],
  ],
]);

it('works beside the rules of the house, down to the cell', () => {
  const { findings } = validate(ok(sessions), [...recommended, ...tinhMau], { periods: [period('2024-Q1')] });
  expect(findings.map(({ code, where }) => [code, where.cell ?? where.period])).toEqual([
    ['tinh-mau/head-receives-in-person', 'D5'],
    ['tinh-mau/weekly-reception', 'A5'],
  ]);
});

it('is refused when it takes an id of the house', () => {
  const [first] = tinhMau;
  const other = { ...recommended[0], id: first?.id ?? '' } as (typeof recommended)[number];
  expect(() => validate(ok(sessions), [...tinhMau, other])).toThrow('validator/id-collision');
});
