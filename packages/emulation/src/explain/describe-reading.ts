import type { Text } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import { amountOf } from '../rubric/amount.ts';
import type { Condition } from '../rubric/condition.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Outline } from '../rubric/outline.ts';
import type { Reading } from '../rubric/reading.ts';
import type { Threshold } from '../rubric/threshold.ts';
import { printNumber } from '../score/print-points.ts';
import { joined, said } from './words.ts';

/** Names a description may use. */
export interface Vocabulary {
  /** Declared facts. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Lines of the sheet. */
  readonly outline: Outline;
  /** Label of an indicator. */
  readonly indicator: (id: string) => Text;
  /** Label of a measure. */
  readonly measure: (id: string) => Text;
}

/**
 * An amount in both languages.
 *
 * @param amount - the amount
 */
export function amountText(amount: Amount): Text {
  const value = amountOf(amount);
  return said(printNumber(value, 'vi'), printNumber(value, 'en'));
}

/**
 * A fact by its label.
 *
 * @param words - names it may use
 * @param id - id of the fact, class or criterion
 */
export function factText(words: Vocabulary, id: string): Text {
  return words.facts.get(id)?.label ?? said(id, id);
}

/**
 * A level of a fact by its label.
 *
 * @param words - names it may use
 * @param fact - id of the fact
 * @param level - id of the level
 */
export function levelText(words: Vocabulary, fact: string, level: string): Text {
  return words.facts.get(fact)?.levels?.find((l) => l.id === level)?.label ?? said(level, level);
}

function lineText(words: Vocabulary, id: string): Text {
  return words.outline.get(id)?.criterion.label ?? said(id, id);
}

/**
 * Says what a reading is, in both languages.
 *
 * @param reading - what to read
 * @param words - names it may use
 */
export function describeReading(reading: Reading, words: Vocabulary): Text {
  const of = (r: Reading): Text => describeReading(r, words);
  switch (reading.read) {
    case 'number':
      return amountText(reading.value);
    case 'indicator':
      return words.indicator(reading.indicator);
    case 'figure':
      return words.measure(reading.measure);
    case 'fact':
      return factText(words, reading.fact);
    case 'field':
      return said(`mục ${reading.field}`, `field ${reading.field}`);
    case 'share': {
      const [part, whole] = [of(reading.part), of(reading.of)];
      const times = reading.percent === true ? ' × 100' : '';
      return said(`${part.vi} ÷ ${whole.vi}${times}`, `${part.en} ÷ ${whole.en}${times}`);
    }
    case 'sum':
      return joined(reading.of.map(of), ' + ');
    case 'difference': {
      const [a, b] = [of(reading.of), of(reading.less)];
      return said(`${a.vi} − ${b.vi}`, `${a.en} − ${b.en}`);
    }
    case 'events': {
      const label = factText(words, reading.fact);
      const levels = (reading.levels ?? []).map((l) => levelText(words, reading.fact, l));
      const only = levels.length === 0 ? said('', '') : joined(levels, ', ');
      return said(
        `số lượng: ${label.vi}${only.vi === '' ? '' : ` (${only.vi})`}`,
        `number of: ${label.en}${only.en === '' ? '' : ` (${only.en})`}`,
      );
    }
    case 'ballots': {
      const label = factText(words, reading.fact);
      return reading.statistic === 'mean'
        ? said(`điểm trung bình của phiếu hợp lệ, ${label.vi}`, `mean of valid ballots, ${label.en}`)
        : said(`tỷ lệ phiếu hợp lệ, ${label.vi}`, `share of valid ballots, ${label.en}`);
    }
    case 'marks': {
      const label = factText(words, reading.fact);
      return reading.statistic === 'mean'
        ? said(`điểm trung bình của người chấm, ${label.vi}`, `mean of the marks, ${label.en}`)
        : said(`tổng điểm của người chấm, ${label.vi}`, `sum of the marks, ${label.en}`);
    }
    case 'daysLate': {
      const label = factText(words, reading.fact);
      return said(
        `số ngày chậm, ${label.vi} (hạn ${reading.deadline})`,
        `days late, ${label.en} (due ${reading.deadline})`,
      );
    }
    case 'achieved': {
      const label = lineText(words, reading.criterion);
      return reading.as === 'points'
        ? said(`điểm của ${label.vi}`, `points of ${label.en}`)
        : said(`tỷ lệ đạt của ${label.vi}`, `share achieved of ${label.en}`);
    }
  }
}

function limitText(limit: Threshold, words: Vocabulary): Text {
  if (typeof limit !== 'object') return amountText(limit);
  const parts = Object.entries(limit.values).map(([level, value]) => {
    const [name, amount] = [levelText(words, limit.by, level), amountText(value)];
    return said(`${name.vi}: ${amount.vi}`, `${name.en}: ${amount.en}`);
  });
  const all = joined(parts, '; ');
  return said(`(${all.vi})`, `(${all.en})`);
}

/**
 * Says what a condition asks, in both languages.
 *
 * @param condition - the condition
 * @param words - names it may use
 */
export function describeCondition(condition: Condition, words: Vocabulary): Text {
  switch (condition.if) {
    case 'flag': {
      const label = factText(words, condition.fact);
      return condition.is === false ? said(`không: ${label.vi}`, `not: ${label.en}`) : label;
    }
    case 'choice': {
      const choices = joined(
        condition.in.map((c) => levelText(words, condition.fact, c)),
        ' hoặc ',
        ' or ',
      );
      const label = factText(words, condition.fact);
      return said(`${label.vi}: ${choices.vi}`, `${label.en}: ${choices.en}`);
    }
    case 'field':
      return condition.is === false
        ? said(`không có ${condition.field}`, `no ${condition.field}`)
        : said(condition.field, condition.field);
    case 'compare': {
      const signs = { atLeast: '≥', above: '>', atMost: '≤', below: '<', equals: '=' } as const;
      const limits = (['atLeast', 'above', 'atMost', 'below', 'equals'] as const).flatMap((relation) => {
        const limit = condition[relation];
        if (limit === undefined) return [];
        const text = limitText(limit, words);
        return [said(`${signs[relation]} ${text.vi}`, `${signs[relation]} ${text.en}`)];
      });
      const [label, all] = [describeReading(condition.reading, words), joined(limits, ' và ', ' and ')];
      return said(`${label.vi} ${all.vi}`, `${label.en} ${all.en}`);
    }
    case 'everyCriterion': {
      const percent = amountText(condition.atLeastPercent);
      if (condition.of === 'groups')
        return said(
          `mỗi nhóm đạt từ ${percent.vi} % điểm tối đa`,
          `every group at least ${percent.en} % of its maximum`,
        );
      if (condition.of === 'leaves')
        return said(
          `mỗi tiêu chí đạt từ ${percent.vi} % điểm tối đa`,
          `every criterion at least ${percent.en} % of its maximum`,
        );
      const names = joined(
        condition.of.map((id) => lineText(words, id)),
        ', ',
      );
      return said(
        `${names.vi} đều đạt từ ${percent.vi} % điểm tối đa`,
        `${names.en} each at least ${percent.en} % of the maximum`,
      );
    }
    case 'all':
      return joined(
        condition.of.map((c) => describeCondition(c, words)),
        ' và ',
        ' and ',
      );
    case 'any':
      return joined(
        condition.of.map((c) => describeCondition(c, words)),
        ' hoặc ',
        ' or ',
      );
    case 'not': {
      const inner = describeCondition(condition.of, words);
      return said(`không phải (${inner.vi})`, `not (${inner.en})`);
    }
  }
}
