import { period } from '@qcdc/core';
import { expect, it } from 'vitest';
import { unfitParts } from './fit-parts.ts';

const year = period('2024');
const parts = (...ids: readonly string[]) =>
  unfitParts(
    ids.map((id) => period(id)),
    year,
  );

it.each([
  ['four quarters', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'], true],
  ['four quarters in another order', ['2024-Q3', '2024-Q1', '2024-Q4', '2024-Q2'], true],
  ['the year itself', ['2024'], true],
  ['nothing', [], false],
  ['three quarters', ['2024-Q1', '2024-Q2', '2024-Q3'], false],
  ['a year that begins late', ['2024-Q2', '2024-Q3', '2024-Q4'], false],
  ['a hole in the middle', ['2024-Q1', '2024-Q2', '2024-Q4'], false],
  ['a quarter twice', ['2024-Q1', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'], false],
  ['a quarter of the year after', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'], false],
  ['a half beside quarters', ['2024-H1', '2024-Q3', '2024-Q4'], false],
])('%s: fills the year %s', (_, ids, fits) => {
  const finding = parts(...ids);
  expect(finding?.code ?? null).toBe(fits ? null : 'emulation/parts-do-not-fill-period');
});
