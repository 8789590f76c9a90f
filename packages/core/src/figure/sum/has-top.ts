import type { ComputedQuantity } from '../../quantity/quantity.ts';

/**
 * Tells whether a stated number has an upper end.
 *
 * @param quantity - the number
 * @returns `false` for "more than" and "about"
 */
export function hasTop({ bound }: Pick<ComputedQuantity, 'bound'>): boolean {
  return bound === 'exact' || bound === 'atMost' || bound === 'below' || bound === 'between';
}
