import { normaliseText } from '../number/normalise-text.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { Finding } from '../outcome/finding.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aDay, aText, oneOf } from '../outcome/demand.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import { bareWords, fold } from '../words/fold.ts';
import type { IsoDate } from './iso-date.ts';
import { namesDays, periodOfPhrase, yearToDate } from './period-phrases.ts';
import { withoutStatus } from './period-status.ts';
import { periodOfDays, periodOfId, type Period } from './period.ts';
import { readDay } from './read-day.ts';
import { statePeriodOrNull } from './state-period.ts';
import { stateStart } from './state-days.ts';

/** Whose months the words of periods can mean. */
export const regimes = ['calendar', 'state'] as const;

/** How to read periods. */
export interface PeriodOptions {
  /**
   * Whose months the words mean: `calendar`, when left out, or `state`, whose months close with the 14th. Days that are
   * written out, weeks, school years, terms and spans of years are the same in both.
   */
  readonly regime?: (typeof regimes)[number];
  /** Day of the report, for "từ đầu năm đến nay". */
  readonly asOf?: IsoDate;
  /** Number format of the cell a date stands in: `mm/yyyy` and `mmm-yy` show a month, `yyyy` a year. */
  readonly format?: string;
}

/**
 * Reads a period from its canonical id, from the ids of DHIS2, SDMX and ISO 8601, or from the words of a report, in any case,
 * with or without marks, and in both Unicode forms. What {@link printPeriod} prints reads back in both languages.
 *
 * @remarks A period without its year, or "6 tháng 2021" without saying which half, is refused and never guessed.
 *
 * @param input - such as `quý III/2021`, `từ tháng 1 đến tháng 6 năm 2021` or `2021-Q3`
 * @param options - the reporting regime, the day of the report, the format of the cell
 * @returns the period, or `null` with a finding `period/not-a-period`, `period/no-year`, `period/ambiguous`,
 *   `period/no-report-day` or `period/unlikely-year`; with
 *   `period/with-status` where the words also say that its figures are estimated, provisional, revised or final
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * parsePeriod('6 tháng đầu năm 2021').value?.id; // => '2021-H1'
 * parsePeriod('Báo cáo quý I+II/2021').value?.id; // => '2021-H1'
 * parsePeriod('năm 2023', { regime: 'state' }).value?.id; // => '2022-12-15..2023-12-14'
 * ```
 */
export function parsePeriod(input: string, options: PeriodOptions = {}): Outcome<Period | null> {
  checkCall('parsePeriod', {}, options, { regime: oneOf(regimes), asOf: aDay, format: aText });
  // A year may come as a number; whatever else comes is refused as a text would be.
  const text = typeof input === 'string' ? input : typeof input === 'number' ? String(input) : '';
  const plain = text.length > 200 ? '' : normaliseText(text).replace(/[\s.;:,]+$/, '');
  const bare = withoutTitle(bareWords(fold(plain)));
  const read = (words: string) => readWords(text, plain, words, options);
  const found = read(bare);
  const apart = found.value === null && found.findings[0]?.code !== 'period/unlikely-year' ? withoutStatus(bare) : null;
  const alone = apart === null ? null : read(withoutTitle(apart.rest));
  if (apart === null || alone?.value == null) return found;
  return ok(alone.value, [...alone.findings, saysStatus(plain)]);
}

/**
 * Tells how final the figures of a period are, where its words say so.
 *
 * @param text - words of a period, such as `năm 2024 (ước)`
 * @returns the status, or `null`
 */
export function statusOfPeriod(text: string): FigureStatus | null {
  return withoutStatus(withoutTitle(bareWords(fold(text))))?.status ?? null;
}

function saysStatus(text: string): Finding {
  return {
    code: 'period/with-status',
    severity: 'info',
    state: 'failed',
    message: {
      vi: `"${text}" nói cả tính chất của số liệu`,
      en: `"${text}" also says how final the figures are`,
    },
    where: {},
    actual: text.slice(0, 80),
    basis: [],
  };
}

function readWords(text: string, plain: string, bare: string, options: PeriodOptions): Outcome<Period | null> {
  const named =
    monthOfCell(plain, options.format) ??
    periodOfId(plain.toUpperCase()) ??
    periodOfPhrase(bare.replace(/^luy ke /, ''));
  if (named !== null && (named.from < '1944-12' || named.to > '2101'))
    return refused(
      text,
      'period/unlikely-year',
      { vi: `Năm của kỳ báo cáo "${plain}" không hợp lý`, en: `The year of the period "${plain}" is not plausible` },
      { vi: 'Kiểm tra lại năm (từ 1945 đến 2100).', en: 'Check the year (1945 to 2100).' },
    );
  const found = named === null ? sinceNewYear(bare, options) : inRegime(named, bare, options);
  return found === null ? explainRefusal(text, bare) : ok(found);
}

// What stands before a period in the title of a report or a line above a table.
const titles =
  /^(?:(?:bao cao|bc|(?:ki|nam) bao cao|ki|so lieu|ket qua|thoi gian|thoi ki|cong tac|dinh ki|tong hop|so ket|tong ket)[ :]+)+(?:(?:cua|trong|la) )?/;

function withoutTitle(bare: string): string {
  const inside = (text: string): string => text.replace(/^\((.*)\)$/, '$1');
  return inside(inside(bare).replace(titles, ''));
}

// A spreadsheet keeps a month as its first day, or as whatever day was typed, and shows the month alone.
function monthOfCell(plain: string, format: string | undefined): Period | null {
  if (format === undefined || !/[my]/i.test(format) || /[dhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, '')))
    return null;
  const day = readDay(plain);
  return day === null
    ? null
    : periodOfId(/m/i.test(format) ? `${day.slice(0, 4)}-M${day.slice(5, 7)}` : day.slice(0, 4));
}

function inRegime(found: Period, bare: string, { regime }: PeriodOptions): Period {
  // Days that were written out are meant as they stand.
  if (regime !== 'state' || namesDays(bare) || /^\d{4}-\d\d-\d\d/.test(bare)) return found;
  return statePeriodOrNull(found) ?? found;
}

function sinceNewYear(bare: string, { asOf, regime }: PeriodOptions): Period | null {
  const text = yearToDate(bare);
  const to = text?.to ?? asOf;
  if (text === null || to === undefined) return null;
  const from: IsoDate = `${Number(text.year ?? to.slice(0, 4))}-01-01`;
  const first = regime === 'state' ? stateStart(from) : from;
  return first <= to ? periodOfDays(first, to) : null;
}

function refused(text: string, code: string, message: Text, hint: Text): Outcome<null> {
  const finding: Finding = {
    code,
    severity: 'error',
    state: 'failed',
    message,
    where: {},
    actual: text.slice(0, 80),
    hint,
    basis: [],
  };
  return ok(null, [finding]);
}

const write: Text = {
  vi: 'Viết như: 6 tháng đầu năm 2021, quý III/2021, tháng 5/2021, năm 2021, năm học 2023-2024, từ ngày 15/12/2022 đến ngày 14/12/2023.',
  en: 'Write such as: 6 tháng đầu năm 2021, quý III/2021, tháng 5/2021, năm 2021, năm học 2023-2024, từ ngày 15/12/2022 đến ngày 14/12/2023.',
};

const someMonths = /^([^\s\d]+|\d{1,2}) ?(?:thang|th?\.?|months?|m)(?:,? nam| of| ?[/.-]| )? ?(\d{4})$/;
const withoutYear = /^(?:(?:\d{1,2}|ba|sau|chin) ?(?:thang|t)|nua|qui|thang|ca nam|nam|tuan|t\d|q\d|h\d)(?: |$)/;

function explainRefusal(text: string, bare: string): Outcome<null> {
  const shown = text.slice(0, 80);
  const [, , year] = someMonths.exec(bare) ?? [];
  const count = /^\d+/.exec(shown)?.[0] ?? shown.split(/\s/)[0] ?? '';
  if (year !== undefined)
    return refused(
      text,
      'period/ambiguous',
      {
        vi: `"${shown}" chưa nói ${count} tháng đầu hay ${count} tháng cuối năm ${year}`,
        en: `"${shown}" does not say whether the first or the last months of ${year} are meant`,
      },
      {
        vi: `Viết "${count} tháng đầu năm ${year}" hoặc "${count} tháng cuối năm ${year}".`,
        en: `Write ${year}-H1 or ${year}-H2, or name the months.`,
      },
    );
  if (yearToDate(bare) !== null)
    return refused(
      text,
      'period/no-report-day',
      { vi: `"${shown}" chưa rõ tính đến ngày nào`, en: `"${shown}" does not say until which day` },
      {
        vi: 'Ghi rõ ngày, ví dụ "từ đầu năm đến ngày 15/11/2024", hoặc cho biết ngày báo cáo.',
        en: 'Name the day, such as "từ đầu năm đến ngày 15/11/2024", or hand in the day of the report (`asOf`).',
      },
    );
  if (withoutYear.test(bare) && !/\d{4}/.test(bare))
    return refused(
      text,
      'period/no-year',
      { vi: `Kỳ báo cáo "${shown}" không ghi năm`, en: `The period "${shown}" has no year` },
      write,
    );
  return refused(
    text,
    'period/not-a-period',
    { vi: `"${shown}" không phải là kỳ báo cáo đọc được`, en: `"${shown}" is not a period anybody can read` },
    write,
  );
}
