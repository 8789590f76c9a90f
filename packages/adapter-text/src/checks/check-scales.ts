import type { FoundAt } from '../proposal.ts';
import { at, type Told } from './told.ts';

const outOf = /^[^\d]*(?:trên (?:tổng số )?|\/)\s*(?<full>\d[\d.,]*)\s*điểm/iu;

/**
 * Says of points out of a full score ("88/100 điểm", "9,5/10 điểm") that the full score goes into no field: 9,5 of 10 and 88 of 100
 * are to be compared by somebody who knows the scale of the field.
 *
 * @param told - the figures in order, with their text
 * @returns a finding for each
 */
export function checkScales(told: Told): readonly FoundAt[] {
  return told.figures.flatMap((figure) => {
    const { number, span, role } = figure;
    if (role !== 'value' || figure.measuredIn !== 'point') return [];
    const behind = told.text.slice(number.end, span.end).normalize('NFC');
    const full = outOf.exec(behind)?.groups?.['full'];
    return full === undefined ? [] : [at('out-of-points', told, figure, { b: full })];
  });
}
