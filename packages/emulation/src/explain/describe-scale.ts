import type { Text } from '@qcdc/core';
import type { Points } from '../rubric/amount.ts';
import type { Band, CaseChange, CountChange, Scale, ScaleCase } from '../rubric/scale.ts';
import {
  amountText,
  describeCondition,
  describeReading,
  factText,
  levelText,
  type Vocabulary,
} from './describe-reading.ts';
import { joined, said } from './words.ts';

/**
 * Points as a text: `1,5` or `50 %`.
 *
 * @param points - the points
 */
export function pointsInWords(points: Points): Text {
  if (typeof points === 'string' && points.endsWith('%')) {
    const share = amountText(points.slice(0, -1));
    return said(`${share.vi} %`, `${share.en} %`);
  }
  return amountText(points);
}

function arrow(what: Text, points: Points): Text {
  const p = pointsInWords(points);
  return said(`${what.vi} → ${p.vi}`, `${what.en} → ${p.en}`);
}

function bandText({ from, to, points }: Band, closed: 'lower' | 'upper'): Text {
  if (from !== undefined && to !== undefined && from === to) return arrow(amountText(from), points);
  const [low, high] = [from === undefined ? null : amountText(from), to === undefined ? null : amountText(to)];
  const [open, shut] = closed === 'lower' ? ['≥', '<'] : ['>', '≤'];
  const end = (language: 'vi' | 'en'): string =>
    [low && `${open} ${low[language]}`, high && `${shut} ${high[language]}`]
      .filter((t) => t !== null)
      .join(language === 'vi' ? ' và ' : ' and ');
  return arrow(low === null && high === null ? said('mọi giá trị', 'any value') : said(end('vi'), end('en')), points);
}

function casesText(cases: readonly ScaleCase[], otherwise: Points | undefined, words: Vocabulary): Text {
  const lines = cases.map((c) => arrow(describeCondition(c.when, words), c.points));
  return joined(otherwise === undefined ? lines : [...lines, arrow(said('còn lại', 'otherwise'), otherwise)], '; ');
}

function changeText(change: CountChange | CaseChange, words: Vocabulary): Text {
  if (!('count' in change)) return casesText(change.cases, change.otherwise, words);
  const [what, each] = [describeReading(change.count, words), pointsInWords(change.each)];
  const cap = change.cap === undefined ? said('', '') : pointsInWords(change.cap);
  return said(
    `${what.vi} × ${each.vi}${cap.vi === '' ? '' : ` (nhiều nhất ${cap.vi})`}`,
    `${what.en} × ${each.en}${cap.en === '' ? '' : ` (at most ${cap.en})`}`,
  );
}

/**
 * Says how a scale gives points, in both languages.
 *
 * @param scale - the scale
 * @param words - names it may use
 * @returns one line
 */
export function describeScale(scale: Scale, words: Vocabulary): Text {
  switch (scale.give) {
    case 'allOrNothing': {
      const when = describeCondition(scale.when, words);
      return said(`đạt thì được điểm tối đa: ${when.vi}`, `the maximum when: ${when.en}`);
    }
    case 'cases':
      return casesText(scale.cases, scale.otherwise, words);
    case 'levels':
    case 'event': {
      const levels = joined(
        Object.entries(scale.points).map(([level, points]) => arrow(levelText(words, scale.fact, level), points)),
        '; ',
      );
      const label = factText(words, scale.fact);
      if (scale.give === 'levels') return said(`${label.vi}: ${levels.vi}`, `${label.en}: ${levels.en}`);
      const none = pointsInWords(scale.none);
      const take =
        scale.take === 'worst'
          ? said('tính theo mức nặng nhất', 'the worst decides')
          : said('tính theo mức cao nhất', 'the best decides');
      return said(
        `${label.vi}, ${take.vi}: ${levels.vi}; không có → ${none.vi}`,
        `${label.en}, ${take.en}: ${levels.en}; none → ${none.en}`,
      );
    }
    case 'proportion': {
      const of = describeReading(scale.of, words);
      const full = typeof scale.full === 'object' ? said('mức đủ điểm', 'full') : amountText(scale.full);
      return said(`điểm tối đa × ${of.vi} ÷ ${full.vi}`, `maximum × ${of.en} ÷ ${full.en}`);
    }
    case 'bands': {
      const [of, bands] = [
        describeReading(scale.of, words),
        joined(
          scale.bands.map((b) => bandText(b, scale.closed)),
          '; ',
        ),
      ];
      return said(`${of.vi}: ${bands.vi}`, `${of.en}: ${bands.en}`);
    }
    case 'changes': {
      const start = pointsInWords(scale.start ?? 0);
      const changes = joined(
        scale.changes.map((c) => changeText(c, words)),
        '; ',
      );
      return said(`bắt đầu từ ${start.vi}; ${changes.vi}`, `starts from ${start.en}; ${changes.en}`);
    }
    case 'target': {
      const [actual, target, half] = [
        describeReading(scale.actual, words),
        describeReading(scale.target, words),
        pointsInWords(scale.atTarget),
      ];
      return said(
        `${actual.vi} so với ${target.vi}: đạt chỉ tiêu được ${half.vi}, phần vượt so với đơn vị cao nhất cụm`,
        `${actual.en} against ${target.en}: meeting the target earns ${half.en}, the rest against the best of the cluster`,
      );
    }
    case 'best': {
      const ways = joined(
        scale.of.map((way) => describeScale(way, words)),
        ' | ',
      );
      return said(`chỉ tính mức cao nhất: ${ways.vi}`, `only the highest counts: ${ways.en}`);
    }
    case 'records': {
      const [label, each] = [factText(words, scale.fact), describeScale(scale.each, words)];
      return said(
        `trung bình theo từng hồ sơ (${label.vi}): ${each.vi}`,
        `mean over the records (${label.en}): ${each.en}`,
      );
    }
    case 'points': {
      const of = describeReading(scale.of, words);
      return said(`lấy nguyên điểm: ${of.vi}`, `points taken as they are: ${of.en}`);
    }
  }
}
