import type { Explanation, Text } from '@qcdc/core';
import { zero, type Fraction } from '@qcdc/core/exact';
import type { RecordsScale } from '../rubric/point-scale.ts';
import type { RecordFact } from '../score/fact.ts';
import { isExact, type PointRange } from '../score/point-range.ts';
import { pointsOfScale } from '../score/points-of-scale.ts';
import { pointsText } from '../score/print-points.ts';
import { factsOf } from '../score/read-facts.ts';
import { contextOf } from '../score/context-of.ts';
import { fieldsOfScale } from '../rubric/sources-of.ts';
import { step, type ExplanationContext } from './explanation-context.ts';
import { factText, fieldText } from './vocabulary.ts';
import { amountText, countedPoints, joined, said } from './words.ts';

/** Records told one by one; above it they are counted by their points. */
const toldSingly = 20;

function fieldsText(t: ExplanationContext, record: RecordFact, fields: readonly string[]): Text {
  const parts = fields.flatMap((id) => {
    const value = record.fields[id];
    if (value === undefined) return [];
    const text =
      value === null
        ? said('không rõ', 'not known')
        : typeof value === 'boolean'
          ? value
            ? said('có', 'yes')
            : said('không', 'no')
          : amountText(value);
    return [joined([fieldText(t.words, id), text], ': ')];
  });
  return joined(parts, '; ');
}

function printed(points: PointRange | null): Text {
  if (points !== null && isExact(points)) return countedPoints(points.low);
  const { vi, en } = pointsText(points);
  return points === null ? said('chưa có điểm', 'no points') : said(`${vi} điểm`, `${en} points`);
}

/**
 * Explains a mean over records: every record with its points, or, of very many, how many earned how much.
 *
 * @param t - what it is told from
 * @param scale - the scale
 * @param maximum - highest points of a record
 */
export function explainRecords(t: ExplanationContext, scale: RecordsScale, maximum: Fraction): readonly Explanation[] {
  const context = contextOf(t.board, t.unit);
  const records = factsOf(context, scale.fact).filter((f): f is RecordFact => f.kind === 'record');
  const label = factText(t.words, scale.fact);
  const fields = fieldsOfScale(scale.each);
  const told = records.map((record) => ({
    record,
    points: pointsOfScale({ ...context, record }, scale.each, { base: maximum, floor: zero, cap: maximum, id: '' })
      .points,
  }));
  if (told.length <= toldSingly)
    return told.map(({ record, points }) => ({
      ...step(
        t,
        said(`${label.vi} ${record.record}`, `${label.en} ${record.record}`),
        printed(points),
        fieldsText(t, record, fields),
        [],
        [],
      ),
      where: record.where ?? null,
    }));
  const counted = new Map<string, { readonly value: Text; n: number }>();
  for (const { points } of told) {
    const value = printed(points);
    const group = counted.get(value.en);
    if (group === undefined) counted.set(value.en, { value, n: 1 });
    else group.n += 1;
  }
  return [...counted.values()].map(({ value, n }) =>
    step(t, label, value, said(`${n} mục cùng số điểm này`, `${n} of them with these points`), [], []),
  );
}
