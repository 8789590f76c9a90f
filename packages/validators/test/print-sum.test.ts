import { exactQuantity, type Count } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import { named, printAgainst, printSum } from '../src/define/print-sum.ts';

const atLeast = (value: number): Count => ({ ...exactQuantity(value), bound: 'atLeast' });
const many: readonly Count[] = Array.from({ length: 12 }, (_, i) => i + 1);

describe('a sum that is compared', () => {
  it('stands with its terms and what they come to, thousands set off', () => {
    expect(printSum({ plus: [1200, exactQuantity(new Dec('2300.5'))] }, '=')).toEqual({
      vi: '= 1.200 + 2.300,5 = 3.500,5',
      en: '= 1,200 + 2,300.5 = 3,500.5',
    });
  });
  it('takes away what went', () => {
    expect(printSum({ plus: [5, 10], minus: [4, 3] }, '=').vi).toBe('= 5 + 10 − 4 − 3 = 8');
  });
  it('is not given where a term is a bound or was not reported', () => {
    expect(printSum({ plus: [atLeast(90), 5] }).vi).toBe('≥ 90 + 5');
    expect(printSum({ plus: [null, 5] }).vi).toBe('— + 5');
  });
  it('is one number where there is one term', () => {
    expect(printSum({ plus: [18126] }, '≥').vi).toBe('≥ 18.126');
  });
  it('of many terms shows the first and counts all, never half a number', () => {
    expect(printSum({ plus: many }, '≥').vi).toBe('≥ 1 + 2 + 3 + 4 + 5 + 6 + … (12 số) = 78');
  });
});

describe('what was reported beside it', () => {
  it('says by how much it differs', () => {
    expect(printAgainst({ plus: [3600] }, { plus: [1200, 2300] })).toEqual({
      vi: '3.600 (nhiều hơn 100)',
      en: '3,600 (more by 100)',
    });
    expect(printAgainst({ plus: [7, 2] }, { plus: [12] }).vi).toBe('7 + 2 = 9 (ít hơn 3)');
  });
  it('says nothing of a difference nobody knows, or that is none', () => {
    expect(printAgainst({ plus: [atLeast(9)] }, { plus: [8] }).vi).toBe('≥ 9');
    expect(printAgainst({ plus: [8] }, { plus: [8] }).vi).toBe('8');
  });
  it('names its field in the language of the reader', () => {
    expect(named({ vi: '≥ 5', en: '≥ 5' }, { vi: 'Số vụ', en: 'Cases' })).toEqual({
      vi: '≥ 5 (Số vụ)',
      en: '≥ 5 (Cases)',
    });
  });
});
