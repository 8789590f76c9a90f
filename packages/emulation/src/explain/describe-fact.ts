import { periodInWords, printDay, type Explanation, type Text } from '@qcdc/core';
import type { Fact } from '../score/fact.ts';
import { factText, levelText, type Vocabulary } from './vocabulary.ts';
import { amountText, joined, said } from './words.ts';

function valueOf(fact: Fact, words: Vocabulary): Text {
  switch (fact.kind) {
    case 'flag':
      return fact.value ? said('có', 'yes') : said('không', 'no');
    case 'number':
      return fact.value === null ? said('không rõ', 'not known') : numberOf(fact, amountText(fact.value));
    case 'choice':
      return levelText(words, fact.fact, fact.value);
    case 'day':
      return said(printDay(fact.value, 'vi'), printDay(fact.value, 'en'));
    case 'points': {
      const value = amountText(fact.value);
      return said(`${value.vi} (${fact.by}: ${fact.reason})`, `${value.en} (${fact.by}: ${fact.reason})`);
    }
    case 'event': {
      const level = levelText(words, fact.fact, fact.level);
      const [vi, en] = notCounted(fact);
      const day = (language: 'vi' | 'en'): string => (fact.on === undefined ? '' : ` (${printDay(fact.on, language)})`);
      return said(`${fact.event}${day('vi')}: ${level.vi}${vi}`, `${fact.event}${day('en')}: ${level.en}${en}`);
    }
    case 'ballots': {
      const votes = Object.entries(fact.votes).map(([level, n]) => {
        const { vi, en } = levelText(words, fact.fact, level);
        return said(`${vi}: ${n} phiếu`, `${en}: ${ballots(n)}`);
      });
      const invalid = fact.invalid ?? 0;
      return joined([...votes, said(`không hợp lệ: ${invalid} phiếu`, `invalid: ${ballots(invalid)}`)], '; ');
    }
    case 'mark': {
      const value = amountText(fact.value);
      return said(`${value.vi} (${fact.marker})`, `${value.en} (${fact.marker})`);
    }
    case 'record':
      return said(fact.record, fact.record);
    case 'evidence':
      return said(fact.document, fact.document);
    case 'none':
      return said('không có', 'none');
  }
}

const ballots = (n: number): string => `${n} ${n === 1 ? 'ballot' : 'ballots'}`;

function numberOf(fact: Extract<Fact, { kind: 'number' }>, { vi, en }: Text): Text {
  switch (fact.bound ?? 'exact') {
    case 'exact':
      return said(vi, en);
    case 'atLeast':
      return said(`từ ${vi} trở lên`, `at least ${en}`);
    case 'above':
      return said(`trên ${vi}`, `above ${en}`);
    case 'atMost':
      return said(`không quá ${vi}`, `at most ${en}`);
    case 'below':
      return said(`dưới ${vi}`, `below ${en}`);
  }
}

function notCounted(fact: Extract<Fact, { kind: 'event' }>): readonly [string, string] {
  if (fact.unfounded === true) return [' — không đúng sự thật, không tính', ' — found untrue, not counted'];
  if (fact.exempt !== undefined && fact.exempt.confirmedBy.trim() !== '')
    return [
      ` — nguyên nhân khách quan (${fact.exempt.reason}; ${fact.exempt.confirmedBy} xác nhận), không tính`,
      ` — objective cause (${fact.exempt.reason}; confirmed by ${fact.exempt.confirmedBy}), not counted`,
    ];
  if (fact.countedIn !== undefined) {
    const { vi, en } = periodInWords(fact.countedIn);
    return [` — đã tính ở ${vi}`, ` — counted in ${en}`];
  }
  return ['', ''];
}

/**
 * Explains a fact: what was stated, by whom, and in which cell.
 *
 * @param fact - the fact
 * @param words - names it may use
 * @param unit - name of the unit
 * @param period - id of the period
 * @returns one step without inputs
 */
export function explainFact(fact: Fact, words: Vocabulary, unit: string, period: string): Explanation {
  const label = factText(words, fact.fact);
  const authority =
    fact.from === undefined
      ? said('do đơn vị hoặc cơ quan có thẩm quyền nêu', 'as stated')
      : said(`kết quả của ${fact.from.vi}`, `established by ${fact.from.en}`);
  return {
    label,
    unit,
    period,
    value: valueOf(fact, words),
    how: authority,
    basis: [],
    where: fact.where ?? null,
    inputs: [],
  };
}
