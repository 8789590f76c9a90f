import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@qcdc/core';
import { periodsRead } from './periods.ts';

const read = (text: string) => {
  const { value, findings } = parsePeriod(text);
  return value?.id ?? findings.map(({ code }) => code).join();
};
const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe.each(periodsRead)('periods: $of.en', ({ rows }) => {
  it.each(rows)('%s is %s, in capitals, behind a title and without marks too', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read(text.normalize('NFD').toUpperCase())).toBe(expected);
    expect(read(`Kỳ báo cáo: ${text}.`)).toBe(expected);
    expect(read(withoutMarks(text))).toBe(expected);
  });
});
