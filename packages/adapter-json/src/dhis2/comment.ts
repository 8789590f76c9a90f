import type { ComputedQuantity } from '@qcdc/core';
import { jsonTextFault, quantityFromJson, quantityToJson } from '@qcdc/core/stored';

const mark = 'qcdc:';

/**
 * Writes into a comment what a value of DHIS2 cannot say: bound, accuracy, margin, status.
 *
 * @param quantity - the figure
 * @returns the comment; `null` where the value says everything
 */
export function commentOf(quantity: ComputedQuantity): string | null {
  const { bound, accuracy, margin, status } = quantity;
  if (bound === 'exact' && accuracy === null && margin === undefined && status === undefined) return null;
  return mark + JSON.stringify(quantityToJson(quantity));
}

/**
 * Reads such a comment back.
 *
 * @param comment - any comment
 * @returns the figure; `null` for a comment of somebody else
 */
export function quantityOfComment(comment: string): ComputedQuantity | null {
  if (!comment.startsWith(mark)) return null;
  const kept = comment.slice(mark.length);
  if (jsonTextFault(kept) !== null) return null;
  try {
    return quantityFromJson(JSON.parse(kept));
  } catch {
    return null;
  }
}
