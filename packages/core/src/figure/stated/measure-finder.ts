import { fold } from '../../words/fold.ts';
import type { Measure } from '../noun/measure.ts';

/**
 * Makes the look-up of measures by their id, or by a label that only one of them bears.
 *
 * @param measures - the measures
 * @returns the look-up; `null` for a text that names none, or several
 */
export function measureFinder(measures: readonly Measure[]): (text: string) => Measure | null {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  let byLabel: Map<string, Measure | null> | undefined;
  return (text) => {
    const known = byId.get(text) ?? byId.get(text.trim());
    if (known !== undefined) return known;
    byLabel ??= labelsOf(measures);
    return byLabel.get(fold(text)) ?? null;
  };
}

function labelsOf(measures: readonly Measure[]): Map<string, Measure | null> {
  const byLabel = new Map<string, Measure | null>();
  for (const measure of measures)
    for (const name of new Set([measure.label.vi, measure.label.en, measure.id].map(fold))) {
      const other = byLabel.get(name);
      byLabel.set(name, other === undefined || other === measure ? measure : null);
    }
  return byLabel;
}
