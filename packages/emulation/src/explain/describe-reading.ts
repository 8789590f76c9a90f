import type { Text } from '@qcdc/core';
import type { MarksReading, Reading } from '../rubric/reading.ts';
import { factText, fieldText, levelText, lineText, type Vocabulary } from './vocabulary.ts';
import { amountText, joined, said } from './words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

// `12-15` is a day of the year assessed, `+01-10` one of the year after, anything longer a day of the calendar.
function deadlineText(deadline: string): Text {
  const after = deadline.startsWith('+');
  const [day = '', month = '', year] = deadline.replace('+', '').split('-').reverse();
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  const [short, name] = [`${day}/${shownMonth}`, `${Number(day)} ${months[Number(month) - 1] ?? month}`];
  if (year !== undefined) return said(`${short}/${year}`, `${name} ${year}`);
  return after ? said(`${short} năm sau`, `${name} of the next year`) : said(short, name);
}

/**
 * Tells whether a reading is in percent, so that its limits print with `%`.
 *
 * @param reading - the reading
 * @param words - names it may use
 */
export function isPercent(reading: Reading, words: Vocabulary): boolean {
  switch (reading.read) {
    case 'indicator':
      return words.percent(reading.indicator);
    case 'share':
      return reading.percent === true;
    case 'ballots':
      return reading.statistic === 'share';
    case 'achieved':
      return reading.as === 'percent';
    case 'peers':
      return reading.statistic !== 'rank' && isPercent(reading.of, words);
    default:
      return false;
  }
}

const recordWords = {
  count: ['số lượng', 'number of'],
  sum: ['tổng', 'sum of'],
  mean: ['trung bình', 'mean of'],
  highest: ['cao nhất', 'highest'],
  lowest: ['thấp nhất', 'lowest'],
} as const;
const peerWords = {
  mean: ['trung bình của cụm:', 'mean of the cluster:'],
  lowest: ['thấp nhất trong cụm:', 'lowest of the cluster:'],
  highest: ['cao nhất trong cụm:', 'highest of the cluster:'],
  rank: ['thứ hạng trong cụm theo', 'rank in the cluster by'],
} as const;

function marksText(label: Text, { statistic, trim, weights }: MarksReading): Text {
  const [vi, en] = {
    mean: ['điểm trung bình', 'mean'],
    sum: ['tổng điểm', 'sum'],
    median: ['điểm trung vị', 'median'],
    trimmedMean: [
      `điểm trung bình sau khi bỏ ${trim ?? 1} điểm cao nhất và ${trim ?? 1} điểm thấp nhất`,
      `mean without the ${trim ?? 1} highest and ${trim ?? 1} lowest`,
    ],
  }[statistic];
  const by = weights === undefined ? said('', '') : said(' có hệ số', ', weighted,');
  return said(`${vi ?? ''}${by.vi} của người chấm, ${label.vi}`, `${en ?? ''}${by.en} of the marks, ${label.en}`);
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
      return fieldText(words, reading.field);
    case 'share':
      return joined([of(reading.part), of(reading.of)], ' ÷ ');
    case 'sum':
      return joined(reading.of.map(of), ' + ');
    case 'difference':
      return joined([of(reading.of), of(reading.less)], ' − ');
    case 'events': {
      const label = factText(words, reading.fact);
      if (reading.levels === undefined) return said(`số lượng: ${label.vi}`, `number of: ${label.en}`);
      const levels = joined(
        reading.levels.map((l) => levelText(words, reading.fact, l)),
        ', ',
      );
      return said(`số lượng: ${label.vi} (${levels.vi})`, `number of: ${label.en} (${levels.en})`);
    }
    case 'ballots': {
      const label = factText(words, reading.fact);
      if (reading.statistic === 'mean')
        return said(`điểm trung bình của phiếu hợp lệ, ${label.vi}`, `mean of valid ballots, ${label.en}`);
      const levels = joined(
        (reading.levels ?? []).map((l) => levelText(words, reading.fact, l)),
        ', ',
      );
      if (reading.of === 'members')
        return said(
          `tỷ lệ thành viên chọn “${levels.vi}” trên tổng số thành viên, ${label.vi}`,
          `share of all members for “${levels.en}”, ${label.en}`,
        );
      return said(
        `tỷ lệ phiếu hợp lệ chọn “${levels.vi}”, ${label.vi}`,
        `share of valid ballots for “${levels.en}”, ${label.en}`,
      );
    }
    case 'marks':
      return marksText(factText(words, reading.fact), reading);
    case 'product':
      return joined(reading.of.map(of), ' × ');
    case 'records': {
      const value = reading.of === undefined ? said('', '') : of(reading.of);
      const each = reading.weight === undefined ? value : joined([value, of(reading.weight)], ' × ');
      const [vi, en] = recordWords[reading.statistic];
      const label = factText(words, reading.fact);
      return reading.of === undefined
        ? said(`${vi}: ${label.vi}`, `${en}: ${label.en}`)
        : said(`${vi} ${each.vi} của ${label.vi}`, `${en} ${each.en} of ${label.en}`);
    }
    case 'peers': {
      const [vi, en] = peerWords[reading.statistic];
      const value = of(reading.of);
      return said(`${vi} ${value.vi}`, `${en} ${value.en}`);
    }
    case 'comparisons': {
      const label = factText(words, reading.fact);
      return reading.statistic === 'majority'
        ? said(
            `số đơn vị trong cụm xếp sau theo đa số người chấm, ${label.vi}`,
            `units of the cluster the majority of markers placed behind, ${label.en}`,
          )
        : said(`điểm xếp hạng của những người chấm, ${label.vi}`, `rank points of all markers, ${label.en}`);
    }
    case 'daysLate': {
      const [label, due] = [factText(words, reading.fact), deadlineText(reading.deadline)];
      return said(`số ngày chậm (${label.vi}, hạn ${due.vi})`, `days late (${label.en}, due ${due.en})`);
    }
    case 'achieved': {
      const label = lineText(words, reading.criterion);
      return reading.as === 'points'
        ? said(`điểm của ${label.vi}`, `points of ${label.en}`)
        : said(`tỷ lệ đạt của ${label.vi}`, `share achieved of ${label.en}`);
    }
  }
}
