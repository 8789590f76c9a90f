import type { Explanation } from '../figure/noun/explanation.ts';
import type { Text } from '../outcome/text.ts';
import { periodInWords } from '../time/print-period.ts';
import type { ExplanationBlock } from './report-doc.ts';

/**
 * Makes a block that tells why a number is what it is.
 *
 * @param explanation - derivation of the number
 * @param caption - which number; its label, unit and period when left out
 * @returns the block
 * @example
 * ```ts
 * const { value } = tally(parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation), [mediation.measures.received]);
 * const why = explainFigure(value, { measure: 'mediation.received', unit: 'A', period: '2024' });
 * why && explanationBlock(why).kind; // => 'explanation'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function explanationBlock(explanation: Explanation, caption?: Text): ExplanationBlock {
  const { label, unit, period } = explanation;
  const { vi, en } = periodInWords(period);
  const own: Text = { vi: `${label.vi} · ${unit} · ${vi}`, en: `${label.en} · ${unit} · ${en}` };
  return { kind: 'explanation', caption: caption ?? own, explanation };
}
