import { withoutMark } from '../sheet/line-label.ts';
import { fold } from '../words/fold.ts';
import type { LabelBinding, PlacedBinding } from './layout.ts';

/** One label of a layout, and what it stands for. */
export interface Bound extends PlacedBinding {
  /** Label as the layout states it. */
  readonly label: string;
}

/**
 * Lists what a layout binds, each label with one place.
 *
 * @param bindings - labels with what they stand for
 * @returns one entry for each place, in order
 */
export function boundsOf(bindings: Readonly<Record<string, LabelBinding>> = {}): readonly Bound[] {
  return Object.entries(bindings).flatMap(([label, binding]) =>
    binding === null || typeof binding === 'string'
      ? [{ label, field: binding }]
      : [binding].flat().map((placed) => ({ label, ...placed })),
  );
}

/**
 * Folds the label of a line for comparing: without the number or dash before it.
 *
 * @param text - label of a line
 * @returns its folded form
 */
export function foldLine(text: string): string {
  return fold(withoutMark(text));
}
