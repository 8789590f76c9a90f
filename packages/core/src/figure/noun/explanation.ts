import { citation, type LegalBasis } from '../../basis/legal-basis.ts';
import type { Where } from '../../outcome/finding.ts';
import type { Language, Text } from '../../outcome/text.ts';
import { periodOfId } from '../../time/period.ts';
import { printPeriod } from '../../time/print-period.ts';

/** Why a number is what it is: one step and the steps below it, down to workbook cells. Rebuilt on demand, never stored. */
export interface Explanation {
  /** What the number is. */
  readonly label: Text;
  /** Unit the number is about, as id or name. */
  readonly unit: string;
  /** Period the number is about. */
  readonly period: string;
  /** The number as printed in each language, with its unit of measure. */
  readonly value: Text;
  /** How it came about, such as "settled ÷ received × 100" or "reported". */
  readonly how: Text;
  /** What the step rests on. */
  readonly basis: readonly LegalBasis[];
  /** Cell it was read from, for reported figures. */
  readonly where: Where | null;
  /** The steps below. */
  readonly inputs: readonly Explanation[];
}

function place(where: Where | null): string {
  const parts = [where?.source, where?.sheet, where?.cell].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` · ${parts.join(' ')}`;
}

/**
 * Prints an explanation as indented lines, one step a line.
 *
 * @param explanation - what to print
 * @param language - `vi` or `en`
 * @param depth - indentation to begin with; 0 when left out
 * @returns lines joined by line breaks
 * @example
 * ```ts
 * const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã An Hòa' }]);
 * const read = parseRecords([{ unit: '00001', period: '2024', received: 40 }], mediation, { units });
 * const why = explainFigure(tally(read, [mediation.measures.received]).value, { measure: 'mediation.received', unit: '00001', period: '2024' });
 * why && printExplanation(why, 'en'); // => 'Cases received [Xã An Hòa 2024] = 40 cases · reported · a figure as the unit reported it · /0/received'
 * ```
 */
export function printExplanation(explanation: Explanation, language: Language, depth = 0): string {
  const { label, unit, period, value, how, basis, where, inputs } = explanation;
  const law = basis.map((b) => ` · ${citation(b, language)}`).join('');
  const known = periodOfId(period);
  // A year speaks for itself; 2021-H1 does not.
  const when = known === null || known.kind === 'year' ? ` ${period}` : `, ${printPeriod(known, language)}`;
  const line = `${'  '.repeat(depth)}${label[language]} [${unit}${when}] = ${value[language]} · ${how[language]}${law}${place(where)}`;
  return [line, ...inputs.map((input) => printExplanation(input, language, depth + 1))].join('\n');
}
