import { compareFractions } from '@qcdc/core/exact';
import { numberText, said } from '../explain/words.ts';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { scoredLines } from './scored-lines.ts';
import { unread, type Refusal } from './step-faults.ts';
import { mayBeShare } from './step-points.ts';

/**
 * Says what is wrong with points given to a line of the rubric: no such line, out of its range, meant in two ways.
 *
 * @param rubric - the rubric
 * @param criterion - id of the criterion, bonus or penalty
 * @param to - the points
 * @returns the refusal, or `null`
 */
export function checkPoints(rubric: Rubric, criterion: string, to: Amount): Refusal | null {
  const line = scoredLines(rubric).get(criterion);
  if (line === undefined)
    return [
      'not-a-scored-criterion',
      { vi: `Không chấm điểm trực tiếp cho "${criterion}".`, en: `"${criterion}" is not scored directly.` },
      criterion,
    ];
  const { least, most } = line;
  if (mayBeShare(to, most?.d === 1n ? most.n : null)) return unread(to, criterion);
  const points = amountOf(to);
  if (
    (least !== null && compareFractions(points, least) < 0) ||
    (most !== null && compareFractions(points, most) > 0)
  ) {
    const [low, high] = [least, most].map((end) => (end === null ? said('…', '…') : numberText(end)));
    return [
      'points-out-of-range',
      {
        vi: `Điểm phải từ ${low?.vi ?? ''} đến ${high?.vi ?? ''}; nhập ${numberText(points).vi}.`,
        en: `Points lie between ${low?.en ?? ''} and ${high?.en ?? ''}; ${numberText(points).en} was entered.`,
      },
      criterion,
    ];
  }
  return null;
}
