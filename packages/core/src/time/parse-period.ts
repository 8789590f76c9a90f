import { normaliseText } from '../number/normalise-text.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { periodOfId, type Period } from './period.ts';

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

const words: Readonly<Record<string, string>> = { ba: '3', sáu: '6', chín: '9', i: '1', ii: '2', iii: '3', iv: '4' };
const digit = (word: string): string => words[word] ?? word;

// Every form in lower case; `Y` a year, `S` what stands between a number and its year, `T` what stands between two ends.
const Y = '(\\d{4})';
const S = '(?: năm |/| - |-| )';
const T = '(?: ?[-–—] ?| đến(?: hết)?(?: năm)? )';
const D = '(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})';

function isoOf(d = '', m = '', y = ''): IsoDate | null {
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isIsoDate(day) ? day : null;
}

const forms: readonly (readonly [RegExp, (p: readonly string[]) => string | null])[] = [
  [/* @__PURE__ */ RegExp(`^(?:năm )?${Y}$`), ([, y = '']) => y],
  [
    /* @__PURE__ */ RegExp(`^(?:tháng )?(0?[1-9]|1[0-2])${S}${Y}$`),
    ([, m = '', y = '']) => `${y}-M${m.padStart(2, '0')}`,
  ],
  [/* @__PURE__ */ RegExp(`^(?:quý |q)([1-4]|iv|i{1,3})${S}${Y}$`), ([, q = '', y = '']) => `${y}-Q${digit(q)}`],
  [/* @__PURE__ */ RegExp(`^(?:3|ba) tháng đầu${S}${Y}$`), ([, y = '']) => `${y}-Q1`],
  [
    /* @__PURE__ */ RegExp(`^(?:(?:6|sáu) tháng|nửa) (đầu|cuối)${S}${Y}$`),
    ([, h, y = '']) => `${y}-H${h === 'đầu' ? 1 : 2}`,
  ],
  [/* @__PURE__ */ RegExp(`^(?:9|chín) tháng(?: đầu)?${S}${Y}$`), ([, y = '']) => `${y}-9M`],
  [/* @__PURE__ */ RegExp(`^năm học ${Y}${T}${Y}$`), ([, a = '', b = '']) => `SY${a}-${b}`],
  [
    /* @__PURE__ */ RegExp(`^(?:giai đoạn |các năm |(?:từ )?năm )?${Y}${T}${Y}$`),
    ([, a = '', b = '']) => (a === b ? null : `${a}..${b}`),
  ],
  [
    /* @__PURE__ */ RegExp(`^(?:từ )?${D}${T}${D}$`),
    (p) => {
      const [from, to] = [isoOf(p[1], p[2], p[3]), isoOf(p[4], p[5], p[6])];
      return from === null || to === null ? null : `${from}..${to}`;
    },
  ],
];

/**
 * Reads a period from its canonical id or from the words of a report, in any case and both Unicode forms.
 *
 * @remarks A period without its year, or "6 tháng 2021" without saying which half, is refused and never guessed.
 *
 * @param text - such as `quý III/2021` or `2021-Q3`
 * @returns the period, or `null` with a finding `period/not-a-period`, `period/no-year`, `period/ambiguous` or
 *   `period/unlikely-year`
 * @example
 * ```ts
 * parsePeriod('6 tháng đầu năm 2021').value?.id; // => '2021-H1'
 * ```
 */
export function parsePeriod(text: string): Outcome<Period | null> {
  const plain = text.length > 200 ? '' : normaliseText(text).replace(/[.;:,]$/, '');
  const lower = plain.toLowerCase();
  let found = periodOfId(plain.toUpperCase().replace(/^NH /, 'SY'));
  for (const [form, idOf] of forms) {
    if (found !== null) break;
    const parts = form.exec(lower);
    const id = parts && idOf(parts);
    found = id ? periodOfId(id) : null;
  }
  if (found === null) return explainRefusal(text, lower);
  if (found.from < '1945' || found.to > '2101')
    return refused(
      text,
      'period/unlikely-year',
      { vi: `Năm của kỳ báo cáo "${plain}" không hợp lý`, en: `The year of the period "${plain}" is not plausible` },
      { vi: 'Kiểm tra lại năm (từ 1945 đến 2100).', en: 'Check the year (1945 to 2100).' },
    );
  return ok(found);
}

function explainRefusal(text: string, lower: string): Outcome<null> {
  const half = /^(?:6|sáu) tháng(?: năm|[ /-])? ?(\d{4})$/.exec(lower);
  if (half) {
    const y = half[1] ?? '';
    return refused(
      text,
      'period/ambiguous',
      {
        vi: `"${text}" chưa nói 6 tháng đầu hay 6 tháng cuối năm ${y}`,
        en: `"${text}" does not say which half of ${y}`,
      },
      { vi: `Viết "6 tháng đầu năm ${y}" hoặc "6 tháng cuối năm ${y}".`, en: `Write ${y}-H1 or ${y}-H2.` },
    );
  }
  if (/^(?:(?:3|6|9|ba|sáu|chín) tháng|nửa|quý|tháng|cả năm|năm)(?: |$)/.test(lower) && !/\d{4}/.test(lower))
    return refused(
      text,
      'period/no-year',
      { vi: `Kỳ báo cáo "${text.slice(0, 80)}" không ghi năm`, en: `The period "${text.slice(0, 80)}" has no year` },
      write,
    );
  return refused(
    text,
    'period/not-a-period',
    {
      vi: `"${text.slice(0, 80)}" không phải là kỳ báo cáo đọc được`,
      en: `"${text.slice(0, 80)}" is not a period anybody can read`,
    },
    write,
  );
}
