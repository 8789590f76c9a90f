import type { Language, Text } from '@qcdc/core';
import { Dec, printDecimal } from '@qcdc/core/exact';
import { bindingOf, constantText } from './formula-text.ts';
import type { CountWhereExpression, FormulaCondition, Expression, PercentileExpression } from './expression.ts';

const around: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  previous: { vi: ['', ' kỳ trước'], en: ['', ' in the previous period'] },
  lastYear: { vi: ['', ' cùng kỳ năm trước'], en: ['', ' in the same period last year'] },
  cumulative: { vi: ['', ' lũy kế từ đầu năm'], en: ['', ' since the beginning of the year'] },
  parent: { vi: ['', ' của đơn vị cấp trên'], en: ['', ' of the parent unit'] },
  reporting: { vi: ['số đơn vị đã báo cáo "', '"'], en: ['units that reported "', '"'] },
  expected: { vi: ['số đơn vị phải báo cáo "', '"'], en: ['units expected to report "', '"'] },
  onTime: { vi: ['số đơn vị báo cáo đúng hạn "', '"'], en: ['units that reported "', '" in time'] },
};

const listed: Readonly<Record<string, Text>> = {
  min: { vi: 'số nhỏ nhất trong', en: 'the smallest of' },
  max: { vi: 'số lớn nhất trong', en: 'the largest of' },
};

const joined: Readonly<Record<string, Text>> = {
  minus: { vi: ' − ', en: ' − ' },
  times: { vi: ' × ', en: ' × ' },
  over: { vi: ' ÷ ', en: ' ÷ ' },
  and: { vi: ' và ', en: ' and ' },
  or: { vi: ' hoặc ', en: ' or ' },
  '<': { vi: ' nhỏ hơn ', en: ' is less than ' },
  '<=': { vi: ' không quá ', en: ' is at most ' },
  '=': { vi: ' bằng ', en: ' equals ' },
  '<>': { vi: ' khác ', en: ' differs from ' },
  '>=': { vi: ' từ ', en: ' is at least ' },
  '>': { vi: ' lớn hơn ', en: ' is more than ' },
};

const choice: Readonly<Record<Language, readonly [string, string, string]>> = {
  vi: ['nếu ', ' thì ', ', nếu không thì '],
  en: ['if ', ' then ', ', otherwise '],
};

function acrossWords(expression: PercentileExpression | CountWhereExpression, of: string, language: Language): string {
  if (expression.op === 'countWhere')
    return language === 'vi' ? `số đơn vị trực thuộc có (${of})` : `units below where (${of})`;
  const { n, d } = expression.at;
  if (2n * n === d) return language === 'vi' ? `trung vị của các đơn vị (${of})` : `median of the units below (${of})`;
  const percent = printDecimal(new Dec((100n * n).toString()).div(d.toString()), language);
  return language === 'vi'
    ? `phân vị ${percent}% của các đơn vị (${of})`
    : `percentile ${percent} of the units below (${of})`;
}

// Words have no closing bracket of their own: a choice or a list inside another form needs one.
function wordsBind(e: Expression | FormulaCondition): number {
  if (e.op === 'if') return 0;
  if ((e.op === 'coalesce' || e.op === 'min' || e.op === 'max') && e.of.length > 1) return 1;
  return bindingOf(e);
}

/**
 * Says a formula in words of one language.
 *
 * @param expression - a formula or a condition
 * @param language - `vi` or `en`
 * @returns such as "Số vụ hòa giải thành ÷ Số vụ tiếp nhận × 100"
 * @example
 * ```ts
 * mediationSettledShare.versions.map(({ value }) => formulaWords(value, 'en')); // => ['Cases settled ÷ Cases received × 100']
 * ```
 */
export function formulaWords(expression: Expression | FormulaCondition, language: Language): string {
  const say = (e: Expression | FormulaCondition): string => formulaWords(e, language);
  const inside = (e: Expression | FormulaCondition, least: number): string =>
    wordsBind(e) < least ? `(${say(e)})` : say(e);
  const word = (key: string): string => joined[key]?.[language] ?? ` ${key} `;
  switch (expression.op) {
    case 'constant':
      return printDecimal(new Dec(constantText(expression.value)), language);
    case 'input':
      return expression.of.label[language];
    case 'sum':
      return expression.of.map((e) => inside(e, 6)).join(' + ');
    case 'minus':
      return `${inside(expression.left, 5)}${word('minus')}${inside(expression.right, 6)}`;
    case 'times':
    case 'over':
      return `${inside(expression.left, 6)}${word(expression.op)}${inside(expression.right, 7)}`;
    case 'compare':
      return `${inside(expression.left, 5)}${word(expression.by)}${inside(expression.right, 5)}`;
    case 'and':
    case 'or':
      return `${inside(expression.left, 2)}${word(expression.op)}${inside(expression.right, 3)}`;
    case 'not':
      return language === 'vi' ? `không phải (${say(expression.of)})` : `not (${say(expression.of)})`;
    case 'coalesce':
      return expression.of
        .map((e) => inside(e, 6))
        .join(language === 'vi' ? ', nếu không có thì ' : ', or if there is none ');
    case 'min':
    case 'max':
      return `${listed[expression.op]?.[language] ?? ''} ${expression.of.map((e) => inside(e, 6)).join('; ')}`;
    case 'if': {
      const [lead, then, otherwise] = choice[language];
      return `${lead}${say(expression.condition)}${then}${inside(expression.then, 1)}${otherwise}${inside(expression.otherwise, 1)}`;
    }
    case 'percentile':
    case 'countWhere':
      return acrossWords(expression, say(expression.of), language);
    default: {
      const [before, after] = around[expression.op]?.[language] ?? ['', ''];
      return `${before}${inside(expression.of, 7)}${after}`;
    }
  }
}
