import { expect, it } from 'vitest';
import { freeName } from './free-name.ts';

it.each([
  ['bao-cao.xlsx', [], 'bao-cao.xlsx'],
  ['bao-cao.xlsx', ['bao-cao.xlsx'], 'bao-cao (2).xlsx'],
  ['bao-cao.xlsx', ['bao-cao.xlsx', 'bao-cao (2).xlsx'], 'bao-cao (3).xlsx'],
  ['bao cao', ['bao cao'], 'bao cao (2)'],
  ['.csv', ['.csv'], '.csv (2)'],
])('a file called %s beside %j is called %s', (name, taken, expected) => {
  expect(freeName(name, new Set(taken))).toBe(expected);
});
