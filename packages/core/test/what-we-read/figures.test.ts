import { describe, expect, it } from 'vitest';
import { printQuantity, readQuantity, type Language } from '@qcdc/core';
import { figuresRead } from './figures.ts';

function seen(input: string, measuredIn: string, locale: Language | null): string {
  const { value, findings } = readQuantity(input, { measuredIn, locale });
  const { bound, upper, status } = value ?? {};
  const number = value?.value?.toString() ?? value?.state ?? 'refused';
  const all = [bound === 'exact' || bound === undefined ? '' : bound, number, upper?.toString(), status];
  return [all.filter(Boolean).join(' '), ...findings.map(({ code }) => code.replace('quantity/', ''))].join(' · ');
}

describe.each(figuresRead)('$of.en', ({ locale, rows }) => {
  it.each(rows)('%s of %s is %s', (text, measuredIn, expected) => {
    expect(seen(text, measuredIn, locale)).toBe(expected);
    expect(seen(text.normalize('NFD').toUpperCase(), measuredIn, locale)).toBe(expected);
  });
  it.each(rows)('%s of %s, printed, reads back as the same', (text, measuredIn) => {
    const { value } = readQuantity(text, { measuredIn, locale });
    if (value === null) return;
    for (const language of ['vi', 'en'] as const) {
      const printed = printQuantity(value, measuredIn, language);
      const back = readQuantity(printed, { measuredIn, locale: language }).value;
      // Its digits may say more than words did: 3,456 nghìn hồ sơ are counted to the last one.
      expect({ ...back, accuracy: null }, printed).toEqual({ ...value, accuracy: null });
    }
  });
});
