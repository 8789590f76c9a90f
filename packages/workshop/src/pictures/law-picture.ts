import {
  always,
  citation,
  counted,
  printDay,
  type AnyRule,
  type IsoDate,
  type Language,
  type LegalBasis,
  type Text,
} from '@qcdc/core';
import { lawOfRule } from '@qcdc/core/flow';
import { strict } from '@qcdc/validators';
import { box, line, linesOf, svg, words } from './svg.ts';

const vietnamese: Readonly<Record<string, string>> = { days: 'ngày', months: 'tháng', years: 'năm' };

/** What the law of a rule says, in a few words. */
const saying: Readonly<Record<string, (value: never, language: Language) => string>> = {
  'workplace-dialogue/often-enough': (value: Readonly<Record<string, number>>, language) => {
    const [unit = '', many = 0] = Object.entries(value)[0] ?? [];
    return language === 'vi' ? `${many} ${vietnamese[unit] ?? unit}` : counted(many, unit.replace(/s$/u, ''));
  },
  'convention-recognition/recognised-in-time': ({ n }: { readonly n: number }, language) =>
    language === 'vi' ? `${n} ngày làm việc` : `${n} working days`,
  'community-head-election/elected-by-majority': ({ of }: { readonly of: string }, language) =>
    of === 'householdReps'
      ? { vi: 'quá 1/2 đại diện hộ', en: 'over 1/2 of household heads' }[language]
      : { vi: 'quá 1/2 cử tri hoặc hộ', en: 'over 1/2 of voters or households' }[language],
};

const first = 2007;
const last = 2028;
const left = 20;
const scale = 42;
const recordDay: IsoDate = '2024-06-30';
const title: Text = { vi: 'Quy định theo thời gian', en: 'Law by date' };
const decides: Text = {
  vi: `Bản ghi ngày ${printDay(recordDay, 'vi')} được xét theo phiên bản có hiệu lực ngày đó.`,
  en: `A record of ${printDay(recordDay, 'en')} is judged by the version in force on that day.`,
};

const xOf = (day: string): number => {
  const [year = first, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(left + (year + (month - 1) / 12 + (date - 1) / 365 - first) * scale);
};
const short = (basis: LegalBasis): string => (basis.kind === 'law' ? basis.number : null) ?? citation(basis, 'vi');

interface Bar {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly text: string;
  readonly by: readonly string[];
}

/** Versions that say the same, one after the other, are one bar. */
function barsOf(rule: AnyRule, language: Language): readonly Bar[] {
  const say = saying[rule.id] as ((value: unknown, language: Language) => string) | undefined;
  const bars: Bar[] = [];
  for (const { from, to, basis, value } of lawOfRule(rule)) {
    const bar: Bar = {
      from: from === always ? `${first}-01-01` : from,
      to: to ?? `${last}-01-01`,
      text: say?.(value, language) ?? '',
      by: [short(basis)],
    };
    const before = bars.at(-1);
    if (before?.text === bar.text)
      bars[bars.length - 1] = { ...before, to: bar.to, by: [...new Set([...before.by, ...bar.by])] };
    else bars.push(bar);
  }
  return bars;
}

/**
 * Draws how the law of some rules changed over the years, from the rules themselves.
 *
 * @param language - language of the words
 */
export function lawPicture(language: Language): string {
  const rules = Object.keys(saying).flatMap((id) => strict.filter((rule) => rule.id === id));
  const high = 116;
  const bottom = 60 + rules.length * high;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return svg({
    width: left * 2 + (last - first) * scale,
    height: bottom + 40,
    title: title[language],
    description: [
      ...rules.map(
        (rule) =>
          `${rule.title[language]}: ${barsOf(rule, language)
            .map(({ from, text }) => `${language === 'vi' ? 'từ ngày ' : 'from '}${printDay(from, language)} ${text}`)
            .join(', ')}.`,
      ),
      decides[language],
    ].join(' '),
    parts: [
      line(xOf(recordDay), 30, xOf(recordDay), bottom),
      words(xOf(recordDay), bottom + 6, [printDay(recordDay, language)], { middle: true, bold: true }),
      ...years
        .filter((year) => year % 3 === 0)
        .flatMap((year) => [
          line(xOf(`${year}-01-01`), 30, xOf(`${year}-01-01`), bottom, 'd'),
          words(xOf(`${year}-01-01`), 6, [String(year)], { soft: true, middle: true }),
        ]),
      ...rules.flatMap((rule, i) => {
        const y = 54 + i * high;
        return [
          words(left, y, [rule.title[language]], { bold: true }),
          ...barsOf(rule, language).flatMap(({ from, to, text, by }, j) => {
            const x = xOf(from);
            const wide = xOf(to) - x - 2;
            return [
              box(x, y + 26, wide, 66, (['p', 'q', 'r'] as const)[j % 3] ?? 'p'),
              ...(wide > 40 ? [words(x + 6, y + 30, linesOf(text, wide - 8).slice(0, 3))] : []),
              ...(wide > 230
                ? [
                    words(
                      x + 6,
                      y + 66,
                      [
                        by
                          .slice(0, 2)
                          .join(', ')
                          .slice(0, Math.floor(wide / 8)),
                      ],
                      { soft: true },
                    ),
                  ]
                : []),
            ];
          }),
        ];
      }),
      words(left, bottom + 6, [decides[language]], { soft: true }),
    ],
  });
}
