import type { Text } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import { amountOf, type Points } from '../rubric/amount.ts';
import { pointsOf } from '../rubric/points.ts';
import type {
  Band,
  CaseChange,
  ChangesScale,
  CountChange,
  EventScale,
  PointScale,
  ScaleCase,
} from '../rubric/point-scale.ts';
import { describeCondition } from './describe-condition.ts';
import { describeReading, isPercent } from './describe-reading.ts';
import { factText, levelText, type Vocabulary } from './vocabulary.ts';
import { amountText, countedPoints, joined, lower, said } from './words.ts';

/** What a share of points written `'50%'` is a share of: a known maximum, or what has been achieved. */
export type PointsBase = Fraction | 'achieved';

const isShare = (points: Points): points is string => typeof points === 'string' && points.endsWith('%');

function pointsText(points: Points, base: PointsBase): Text {
  if (!isShare(points)) return countedPoints(amountOf(points));
  if (base !== 'achieved') return countedPoints(pointsOf(points, base));
  const share = amountText(points.slice(0, -1));
  return said(`${share.vi}% số điểm đã đạt`, `${share.en}% of the points achieved`);
}

function arrow(what: Text, points: Points, base: PointsBase): Text {
  return joined([what, pointsText(points, base)], ' → ');
}

function bandText({ from, to, points }: Band, closed: 'lower' | 'upper', mark: string, base: PointsBase): Text {
  const end = (sign: string, amount: Text): Text => said(`${sign} ${amount.vi}${mark}`, `${sign} ${amount.en}${mark}`);
  if (from !== undefined && to !== undefined && from === to) return arrow(end('=', amountText(from)), points, base);
  const [open, shut] = closed === 'lower' ? ['≥', '<'] : ['>', '≤'];
  const ends = [
    ...(from === undefined ? [] : [end(open, amountText(from))]),
    ...(to === undefined ? [] : [end(shut, amountText(to))]),
  ];
  return arrow(ends.length === 0 ? said('mọi giá trị', 'any value') : joined(ends, ' và ', ' and '), points, base);
}

function casesText(
  cases: readonly ScaleCase[],
  otherwise: Points | undefined,
  base: PointsBase,
  words: Vocabulary,
): Text {
  const lines = cases.map((c) => arrow(describeCondition(c.when, words), c.points, base));
  return joined(
    otherwise === undefined ? lines : [...lines, arrow(said('còn lại', 'otherwise'), otherwise, base)],
    '; ',
  );
}

function countText({ count, each, cap }: CountChange, base: PointsBase, words: Vocabulary): Text {
  const what = describeReading(count, words);
  const single = count.read !== 'sum' && count.read !== 'difference';
  const counted = single ? what : said(`(${what.vi})`, `(${what.en})`);
  const line = joined([counted, pointsText(each, base)], ' × ');
  if (cap === undefined) return line;
  const most = pointsText(cap, base);
  return String(each).startsWith('-')
    ? said(`${line.vi} (trừ nhiều nhất ${most.vi})`, `${line.en} (at most ${most.en} taken)`)
    : said(`${line.vi} (nhiều nhất ${most.vi})`, `${line.en} (at most ${most.en})`);
}

function changesText(scale: ChangesScale, base: PointsBase, words: Vocabulary): Text {
  const one = (change: CountChange | CaseChange): Text =>
    'count' in change ? countText(change, base, words) : casesText(change.cases, change.otherwise, base, words);
  const changes = joined(scale.changes.map(one), '; ');
  if (scale.start === undefined || scale.start === 0) return changes;
  const start = pointsText(scale.start, base);
  return said(`bắt đầu từ ${start.vi}; ${changes.vi}`, `starts from ${start.en}; ${changes.en}`);
}

function eventText(scale: EventScale, levels: Text, base: PointsBase, words: Vocabulary): Text {
  const [label, none] = [factText(words, scale.fact), pointsText(scale.none, base)];
  const take =
    scale.take === 'worst'
      ? said('tính theo mức nặng nhất', 'the gravest decides')
      : said('tính theo mức cao nhất', 'the highest decides');
  return said(
    `${label.vi}, ${take.vi}: ${levels.vi}; không có → ${none.vi}`,
    `${label.en}, ${take.en}: ${levels.en}; none → ${none.en}`,
  );
}

function levelsText(fact: string, points: Readonly<Record<string, Points>>, base: PointsBase, words: Vocabulary): Text {
  return joined(
    Object.entries(points).map(([level, p]) => arrow(levelText(words, fact, level), p, base)),
    '; ',
  );
}

/**
 * Says how a scale gives points, in both languages.
 *
 * @param scale - the scale
 * @param base - what a share of points is a share of
 * @param words - names it may use
 * @returns one line
 */
export function describeScale(scale: PointScale, base: PointsBase, words: Vocabulary): Text {
  switch (scale.give) {
    case 'allOrNothing': {
      const when = describeCondition(scale.when, words);
      return said(`đạt thì được điểm tối đa: ${when.vi}`, `the maximum when: ${when.en}`);
    }
    case 'cases':
      return casesText(scale.cases, scale.otherwise, base, words);
    case 'levels': {
      const levels = levelsText(scale.fact, scale.points, base, words);
      const label = factText(words, scale.fact);
      return words.facts.get(scale.fact)?.kind === 'ballots'
        ? said(
            `${label.vi}, mức được nhiều phiếu hợp lệ chọn nhất: ${levels.vi}`,
            `${label.en}, the level most valid ballots chose: ${levels.en}`,
          )
        : said(`${label.vi}: ${levels.vi}`, `${label.en}: ${levels.en}`);
    }
    case 'event':
      return eventText(scale, levelsText(scale.fact, scale.points, base, words), base, words);
    case 'proportion': {
      const of = describeReading(scale.of, words);
      if (typeof scale.full === 'object')
        return said(`điểm tối đa × ${of.vi} ÷ mức đủ điểm`, `maximum × ${of.en} ÷ the full level`);
      // What is full at 1, or at 100 %, needs no divisor to be read.
      const whole = isPercent(scale.of, words) ? '100' : '1';
      const full = amountText(scale.full);
      return full.en === whole
        ? said(`điểm tối đa × ${of.vi}`, `maximum × ${of.en}`)
        : said(`điểm tối đa × ${of.vi} ÷ ${full.vi}`, `maximum × ${of.en} ÷ ${full.en}`);
    }
    case 'bands': {
      const mark = isPercent(scale.of, words) ? '%' : '';
      const bands = joined(
        scale.bands.map((b) => bandText(b, scale.closed, mark, base)),
        '; ',
      );
      return joined([describeReading(scale.of, words), bands], ': ');
    }
    case 'changes':
      return changesText(scale, base, words);
    case 'target': {
      const [actual, target] = [describeReading(scale.actual, words), describeReading(scale.target, words)];
      const met = pointsText(scale.atTarget, base);
      return said(
        `${actual.vi} so với ${target.vi}: đạt chỉ tiêu được ${met.vi}, phần vượt so với đơn vị cao nhất cụm`,
        `${actual.en} against ${target.en}: meeting the target earns ${met.en}, the rest against the best of the cluster`,
      );
    }
    case 'best': {
      const ways = joined(
        scale.of.map((way) => describeScale(way, base, words)),
        ' | ',
      );
      return said(`chỉ tính mức cao nhất: ${ways.vi}`, `only the highest counts: ${ways.en}`);
    }
    case 'records': {
      const [label, each] = [lower(factText(words, scale.fact)), describeScale(scale.each, base, words)];
      return said(`trung bình theo từng ${label.vi}: ${each.vi}`, `mean over each ${label.en}: ${each.en}`);
    }
    case 'points': {
      const of = describeReading(scale.of, words);
      return said(`lấy nguyên số điểm: ${of.vi}`, `points taken as they are: ${of.en}`);
    }
  }
}
