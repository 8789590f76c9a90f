import { plainLabels } from '../../parse/plain-label.ts';
import { fold } from '../../words/fold.ts';
import type { Measure } from '../noun/measure.ts';

/**
 * Makes the look-up of measures by their id, or by a label that only one of them bears: with or without its unit of measure in
 * brackets, the number of the line before it, "trong kỳ" behind it. "(kế hoạch)" behind a label is another figure.
 *
 * @param measures - the measures
 * @returns the look-up; `null` for a text that names none, or several
 */
export function measureFinder(measures: readonly Measure[]): (text: string) => Measure | null {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  let byLabel: Map<string, Measure | null> | undefined;
  let counted: ReadonlySet<string> | undefined;
  return (text) => {
    const known = byId.get(text) ?? byId.get(text.trim());
    if (known !== undefined) return known;
    byLabel ??= labelsOf(measures);
    counted ??= new Set(measures.map(({ measuredIn }) => fold(measuredIn)));
    const whole = fold(text);
    for (const label of plainLabels(whole, counted)) {
      const found = byLabel.get(label);
      if (found === undefined) continue;
      // A column of percentages below the label of a count holds no counts.
      return label !== whole && found?.measuredIn !== 'percent' && whole.includes('%') ? null : found;
    }
    return null;
  };
}

function labelsOf(measures: readonly Measure[]): Map<string, Measure | null> {
  const byLabel = new Map<string, Measure | null>();
  const add = (measure: Measure, names: readonly string[], own: boolean): void => {
    for (const name of new Set(names.map((one) => fold(one)))) {
      const other = byLabel.get(name);
      // Other names never take a label from the measure whose label it is.
      if (
        other !== undefined &&
        !own &&
        measures.some(({ label, id }) => [label.vi, label.en, id].map(fold).includes(name))
      )
        continue;
      byLabel.set(name, other === undefined || other === measure ? measure : null);
    }
  };
  for (const measure of measures) add(measure, [measure.label.vi, measure.label.en, measure.id], true);
  for (const measure of measures) add(measure, measure.alsoCalled ?? [], false);
  return byLabel;
}
