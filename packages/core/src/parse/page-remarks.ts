import type { Finding, Where } from '../outcome/finding.ts';
import type { TableProperties } from '../raw/raw-table.ts';
import { isIsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { dayText, printPeriod } from '../time/print-period.ts';
import { calendarPeriod } from '../time/state-period.ts';
import type { CellInput } from './cell-input.ts';
import { pageFinding } from './page-findings.ts';
import type { ParseContext } from './parse-context.ts';
import type { PlacedRecord } from './stated-totals.ts';
import { sizesIn } from '../quantity/size-said.ts';
import { measureInLine } from '../sheet/measure-line.ts';

/**
 * Says once what stands around the rows of a table and is used nowhere.
 *
 * @param texts - the texts, with their places
 * @param at - place of the table
 * @returns one finding, or none
 */
export function textNotUsed(texts: readonly CellInput[], at: Where): readonly Finding[] {
  const sizes = new Set(texts.filter(({ value }) => saysSize(String(value))));
  const [first, ...more] = texts.filter((text) => !sizes.has(text));
  const findings = [...sizes].map(({ value, at: where }) =>
    pageFinding('size-not-applied', { ...at, ...where }, { a: String(value).trim(), actual: String(value).trim() }),
  );
  if (first === undefined) return findings;
  const words = [first, ...more].map(({ value }) => `"${String(value).trim()}"`).join(' ');
  return [...findings, pageFinding('text-not-used', { ...at, ...first.at }, { a: words, actual: words })];
}

// A size that stands among the rows, or beside other figures, may be meant for others than those above it.
function saysSize(text: string): boolean {
  const words = measureInLine(text)?.words ?? '';
  return sizesIn(words).sizes.some(({ power }) => power > 0);
}

/**
 * Says that a report was signed before the last of its periods ended: its figures cannot be whole.
 *
 * @param properties - what stands around the table
 * @param records - its records
 * @param at - place of the table
 * @returns one finding, or none
 */
export function signedBeforeEnd(
  { signed }: Pick<TableProperties, 'signed'>,
  records: readonly PlacedRecord[],
  at: Where,
): readonly Finding[] {
  const day = String(signed?.value ?? '');
  if (signed === undefined || !isIsoDate(day)) return [];
  let last: Period | null = null;
  for (const { record } of records) {
    const { period } = record.place;
    if (period !== null && (last === null || period.to > last.to)) last = period;
  }
  if (last === null || last.to <= day) return [];
  const a = dayText(day);
  const b = { vi: printPeriod(last, 'vi'), en: printPeriod(last, 'en') };
  const { vi, en } = dayText(last.to);
  const expected = { vi: `≥ ${vi}`, en: `≥ ${en}` };
  return [pageFinding('signed-before-end', { ...at, ...signed.at }, { a, b, actual: a, expected })];
}

/** Reads the periods of a table whose page says that its months close with the 14th. */
export interface PeriodsOfPage {
  /** The context, with the regime of the page. */
  readonly context: ParseContext;
  /** Says once that rows were read so. */
  readonly told: () => readonly Finding[];
}

/**
 * Lets the days above a table say which reporting regime its rows mean: under "từ 15/12/2023 đến 14/6/2024", "6 tháng đầu năm
 * 2024" is the half-year of the State.
 *
 * @param properties - what stands above the table
 * @param context - reads periods
 * @returns the context for the rows of the table
 */
export function periodsOfPage(properties: TableProperties | undefined, context: ParseContext): PeriodsOfPage {
  const cell = properties?.period?.cell;
  const stated = cell === undefined ? null : context.periodOf(String(cell.value), cell.format).value;
  if (cell === undefined || stated?.regime !== 'state' || context.regime === 'state')
    return { context, told: () => [] };
  const name = calendarPeriod(stated).id;
  let said = '';
  return {
    context: {
      ...context,
      periodOf: (text, format) => {
        const read = context.periodOf(text, format);
        if (read.value?.id !== name) return read;
        said = text;
        return { ...read, value: stated };
      },
    },
    told: () =>
      said === '' ? [] : [pageFinding('state-regime', cell.at, { a: said, b: String(cell.value), actual: said })],
  };
}
