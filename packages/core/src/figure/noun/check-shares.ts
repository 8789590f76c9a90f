import { isPlain } from '../../outcome/check-keys.ts';
import type { Problems } from '../../outcome/problems.ts';
import { checkSplits } from './dimension.ts';

/** What is asked of a measure here. */
interface Shared {
  readonly id: string;
  readonly measuredIn: string;
  readonly ratioOf?: unknown;
  readonly splitBy?: Parameters<typeof checkSplits>[0];
}

/**
 * Checks what a measure is a share of, and what it is split by.
 *
 * @param measure - the measure
 * @param problems - takes `measure/bad-share` and `measure/bad-split`
 */
export function checkShares(measure: Shared, problems: Problems): void {
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

function isShare({ measuredIn }: Shared, ratioOf: unknown): boolean {
  if (!isPlain(ratioOf) || measuredIn !== 'percent') return false;
  const { numerator, denominator, ...others } = ratioOf;
  const isId = (one: unknown) => typeof one === 'string' && one !== '';
  return isId(numerator) && isId(denominator) && numerator !== denominator && Object.keys(others).length === 0;
}
