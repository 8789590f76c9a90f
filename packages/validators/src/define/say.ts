import { isIsoDate, printDay, type Count, type Language, type Printed, type Text } from '@qcdc/core';
import { Dec, printDecimal } from '@qcdc/core/exact';

const signs = { exact: '', atLeast: '≥ ', above: '> ', atMost: '≤ ', below: '< ', about: '≈ ', between: '' } as const;

/** What may stand in a sentence: a count, a day, a text of both languages, or signs both languages read. */
export type Said = Count | Text | string | undefined;

/**
 * Writes a sentence both languages read in their own way: amounts grouped (`1.234.000` and `1,234,000`), days as each writes
 * them, nothing reported as a dash.
 *
 * @param pieces - the pieces of the template
 * @param values - what stands between them
 * @returns one wording where both languages have the same, else one for each
 * @example
 * ```ts
 * say`≥ ${1234}`; // => { vi: '≥ 1.234', en: '≥ 1,234' }
 * say`≥ ${5}`; // => '≥ 5'
 * ```
 */
export function say(pieces: TemplateStringsArray, ...values: readonly Said[]): Printed {
  const written = (language: Language) =>
    pieces.map((piece, i) => (i === 0 ? '' : writtenIn(values[i - 1], language)) + piece).join('');
  const [vi, en] = [written('vi'), written('en')];
  return vi === en ? vi : { vi, en };
}

function writtenIn(value: Said, language: Language): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'string') return isIsoDate(value) ? printDay(value, language) : value;
  if (typeof value === 'number') return printDecimal(new Dec(value), language);
  if ('vi' in value) return value[language];
  if (value.value === null) return '—';
  const figure = (digits: NonNullable<typeof value.value>) => printDecimal(digits, language, digits.decimalPlaces());
  return `${signs[value.bound]}${figure(value.value)}${value.upper === null ? '' : `–${figure(value.upper)}`}`;
}
