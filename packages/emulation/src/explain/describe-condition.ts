import type { Text } from '@qcdc/core';
import type { CompareCondition, Condition, FloorCondition } from '../rubric/condition.ts';
import type { Threshold } from '../rubric/threshold.ts';
import { describeReading, isPercent } from './describe-reading.ts';
import { factText, fieldText, levelText, lineText, type Vocabulary } from './vocabulary.ts';
import { amountText, joined, said } from './words.ts';

function limitText(limit: Threshold, percent: boolean, words: Vocabulary): Text {
  const mark = percent ? '%' : '';
  const one = (text: Text): Text => said(`${text.vi}${mark}`, `${text.en}${mark}`);
  if (typeof limit !== 'object') return one(amountText(limit));
  const parts = Object.entries(limit.values).map(([level, value]) => {
    const [name, amount] = [levelText(words, limit.by, level), one(amountText(value))];
    return said(`${name.vi}: ${amount.vi}`, `${name.en}: ${amount.en}`);
  });
  const all = joined(parts, '; ');
  return said(`(${all.vi})`, `(${all.en})`);
}

const signs = { atLeast: '≥', above: '>', atMost: '≤', below: '<', equals: '=' } as const;
const relations = ['atLeast', 'above', 'atMost', 'below', 'equals'] as const;

function compareText(condition: CompareCondition, words: Vocabulary): Text {
  const limits = relations.flatMap((relation) => {
    const limit = condition[relation];
    if (limit === undefined) return [];
    const text = limitText(limit, isPercent(condition.reading, words), words);
    return [said(`${signs[relation]} ${text.vi}`, `${signs[relation]} ${text.en}`)];
  });
  return joined([describeReading(condition.reading, words), joined(limits, ' và ', ' and ')], ' ');
}

function floorText({ of, atLeastPercent }: FloorCondition, words: Vocabulary): Text {
  const percent = amountText(atLeastPercent);
  if (of === 'groups')
    return said(`mỗi nhóm đạt từ ${percent.vi}% điểm tối đa`, `every group at least ${percent.en}% of its maximum`);
  if (of === 'leaves')
    return said(
      `mỗi tiêu chí đạt từ ${percent.vi}% điểm tối đa`,
      `every criterion at least ${percent.en}% of its maximum`,
    );
  const names = joined(
    of.map((id) => lineText(words, id)),
    ', ',
  );
  return said(
    `${names.vi} đều đạt từ ${percent.vi}% điểm tối đa`,
    `${names.en} each at least ${percent.en}% of the maximum`,
  );
}

const opposite = (label: Text): Text => said(`không thuộc trường hợp “${label.vi}”`, `not the case: “${label.en}”`);

function listed(of: readonly Condition[], vi: string, en: string, words: Vocabulary): Text {
  const parts = of.map((c) => {
    const text = describeCondition(c, words);
    // An "or" inside an "and" needs its brackets.
    return (c.if === 'any' || c.if === 'all') && of.length > 1 ? said(`(${text.vi})`, `(${text.en})`) : text;
  });
  return joined(parts, vi, en);
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
      return condition.is === false ? opposite(label) : label;
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
    case 'field': {
      const label = fieldText(words, condition.field);
      return condition.is === false ? opposite(label) : label;
    }
    case 'compare':
      return compareText(condition, words);
    case 'everyCriterion':
      return floorText(condition, words);
    case 'all':
      return listed(condition.of, ' và ', ' and ', words);
    case 'any':
      return listed(condition.of, ' hoặc ', ' or ', words);
    case 'not':
      return opposite(describeCondition(condition.of, words));
  }
}
