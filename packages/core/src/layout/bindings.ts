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

// 1. 1.2) a) I. - + • before the words of a line, and "Trong đó:" where a line is part of the one above.
const marks = /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]{1,5})[.)] ?|\d{1,2}(?:\.\d{1,2})+ |[-+•*–] ?)+/u;

/**
 * Folds the label of a line for comparing: without the number or dash before it.
 *
 * @param text - label of a line
 * @returns its folded form
 */
export function foldLine(text: string): string {
  const folded = fold(text);
  const bare = folded.replace(marks, '').trim();
  return bare === '' ? folded : bare;
}
