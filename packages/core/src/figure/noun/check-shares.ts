import { isPlain } from '../../outcome/check-keys.ts';
import type { Problems } from '../../outcome/problems.ts';
import { checkSplits, type MeasureSplit } from './dimension.ts';
import type { ShareOf } from './share-of.ts';

/** What of a measure is looked at. */
export interface SharedOrSplit {
  /** Id of the measure. */
  readonly id: string;
  /** Unit of measure. */
  readonly measuredIn: string;
  /** The measures it is a share of. */
  readonly ratioOf?: ShareOf;
  /** By what it is split. */
  readonly splitBy?: readonly MeasureSplit[];
}

/**
 * Checks what a measure is a share of, and what it is split by.
 *
 * @param measure - the measure
 * @param problems - takes `measure/bad-share` and `measure/bad-split`
 */
export function checkShares(measure: SharedOrSplit, problems: Problems): void {
  const { id, ratioOf, splitBy } = measure;
  if (splitBy !== undefined) checkSplits(splitBy, 'measure/bad-split', id, problems);
  if (ratioOf !== undefined && !isShare(measure, ratioOf))
    problems.add(
      'measure/bad-share',
      {
        vi: 'ratioOf nêu mã chỉ tiêu của tử số và mẫu số, và chỉ đi cùng đơn vị tính "percent"',
        en: 'ratioOf names the measures above and below the line, of what is measured in "percent"',
      },
      id,
    );
}

function isShare({ measuredIn }: SharedOrSplit, ratioOf: unknown): boolean {
  if (!isPlain(ratioOf) || measuredIn !== 'percent') return false;
  const { numerator, denominator, ...others } = ratioOf;
  const isId = (one: unknown) => typeof one === 'string' && one !== '';
  return isId(numerator) && isId(denominator) && numerator !== denominator && Object.keys(others).length === 0;
}
