import { normaliseText } from '../number/normalise-text.ts';
import type { Finding } from '../outcome/finding.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aDay, aText, oneOf } from '../outcome/demand.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import { fold, foldTones } from '../words/fold.ts';
import type { IsoDate } from './iso-date.ts';
import { periodOfPhrase, yearToDate } from './period-phrases.ts';
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
 * Reads a period from its canonical id, from the ids of DHIS2 and SDMX, or from the words of a report, in any case, any place
 * of the tone marks and both Unicode forms. What {@link printPeriod} prints reads back in both languages.
 *
 * @remarks A period without its year, or "6 tháng 2021" without saying which half, is refused and never guessed.
 *
 * @param text - such as `quý III/2021`, `từ tháng 1 đến tháng 6 năm 2021` or `2021-Q3`
 * @param options - the reporting regime, the day of the report, the format of the cell
 * @returns the period, or `null` with a finding `period/not-a-period`, `period/no-year`, `period/ambiguous`,
 *   `period/no-report-day` or `period/unlikely-year`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * parsePeriod('6 tháng đầu năm 2021').value?.id; // => '2021-H1'
 * parsePeriod('Báo cáo quý I+II/2021').value?.id; // => '2021-H1'
 * parsePeriod('năm 2023', { regime: 'state' }).value?.id; // => '2022-12-15..2023-12-14'
 * ```
 */
export function parsePeriod(text: string, options: PeriodOptions = {}): Outcome<Period | null> {
  checkCall('parsePeriod', { text: [text, aText] }, options, { regime: oneOf(regimes), asOf: aDay, format: aText });
  const plain = text.length > 200 ? '' : normaliseText(text).replace(/[\s.;:,]+$/, '');
  const folded = withoutTitle(fold(plain));
  const named = monthOfCell(plain, options.format) ?? periodOfId(idOf(plain)) ?? periodOfPhrase(folded);
  if (named !== null && (named.from < '1944-12' || named.to > '2101'))
    return refused(
      text,
      'period/unlikely-year',
      { vi: `Năm của kỳ báo cáo "${plain}" không hợp lý`, en: `The year of the period "${plain}" is not plausible` },
      { vi: 'Kiểm tra lại năm (từ 1945 đến 2100).', en: 'Check the year (1945 to 2100).' },
    );
  const found = named === null ? sinceNewYear(folded, options) : inRegime(named, plain, options);
  return found === null ? explainRefusal(text, folded) : ok(found);
}

const idOf = (plain: string): string => plain.toUpperCase().replace(/^NH /, 'SY');

// What stands before a period in the title of a report or a line above a table.
const titles = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:(?:báo cáo|kỳ báo cáo|kỳ|số liệu|kết quả|thời gian|thời kỳ|công tác|định kỳ|tổng hợp|sơ kết|tổng kết)[ :]*)+(?:(?:của|trong|là) )?',
  ),
);

function withoutTitle(folded: string): string {
  return folded.replace(titles, '');
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

function inRegime(found: Period, plain: string, { regime }: PeriodOptions): Period {
  // Days that were written out are meant as they stand.
  if (regime !== 'state' || /\d\D+\d{1,2}\D+\d{4}.*\d{4}|\d{4}-\d\d-\d\d/.test(plain)) return found;
  return statePeriodOrNull(found) ?? found;
}

function sinceNewYear(folded: string, { asOf, regime }: PeriodOptions): Period | null {
  const text = yearToDate(folded);
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

const someMonths = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^(\\S+) tháng(?: năm|[/.-]| )? ?(\\d{4})$'));
const withoutYear = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?:(?:\\d{1,2}|ba|sáu|chín) tháng|nửa|quý|tháng|cả năm|năm|tuần|t\\d|q\\d)(?: |$)'),
);

function explainRefusal(text: string, folded: string): Outcome<null> {
  const shown = text.slice(0, 80);
  const [, , year] = someMonths.exec(folded) ?? [];
  const [count = ''] = shown.split(/\s/);
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
  if (yearToDate(folded) !== null)
    return refused(
      text,
      'period/no-report-day',
      { vi: `"${shown}" chưa rõ tính đến ngày nào`, en: `"${shown}" does not say until which day` },
      {
        vi: 'Ghi rõ ngày, ví dụ "từ đầu năm đến ngày 15/11/2024", hoặc cho biết ngày báo cáo.',
        en: 'Name the day, such as "từ đầu năm đến ngày 15/11/2024", or hand in the day of the report (`asOf`).',
      },
    );
  if (withoutYear.test(folded) && !/\d{4}/.test(folded))
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
