import { checkCall, demand, listOf, type Demands } from '@qcdc/core/checks';
import type { ProposedFigure } from '../proposal.ts';
import type { AcceptedFigure } from './accepted.ts';
import { aFigure } from './a-figure.ts';

/** Which suggestions to take. */
export interface LikeliestOptions {
  /** How much must speak for a field, 0 to 1; 0.5 when left out. */
  readonly least?: number;
}

const demands: Demands<LikeliestOptions> = {
  least: /* @__PURE__ */ demand(
    (value) => typeof value === 'number' && value >= 0 && value <= 1,
    'số từ 0 đến 1',
    'a number from 0 to 1',
  ),
};

/**
 * Takes the first suggestion of every figure that is a result of the period. It is a beginning for a person to correct, not an answer:
 * whoever enters it unseen enters guesses.
 *
 * @param figures - figures of a reading
 * @param options - how much must speak for a field
 * @returns figures with fields, in order; changes and comparisons are left out
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value } = await text.read('Các tổ hòa giải tiếp nhận 40 vụ.', { source: 'bao-cao.txt' });
 * likeliest(value.figures).map(({ area, field }) => [area, field]); // => [['mediation', 'received']]
 * ```
 */
export function likeliest(
  figures: readonly ProposedFigure[],
  options: LikeliestOptions = {},
): readonly AcceptedFigure[] {
  checkCall('likeliest', { figures: [figures, listOf(aFigure)] }, options, demands);
  const { least = 0.5 } = options;
  return figures.flatMap((figure) => {
    const [first] = figure.measures;
    const isResult =
      figure.role === 'value' || figure.role === 'part' || figure.role === 'whole' || figure.role === 'share';
    return isResult && first !== undefined && first.score >= least
      ? [{ figure, area: first.area, field: first.field }]
      : [];
  });
}
