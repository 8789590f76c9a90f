import type { Quantity } from '../quantity/quantity.ts';
import type { SaidFigures } from './said-figures.ts';

/**
 * Finds the percentage a report states of a part and its whole, for a share nobody can work out because one of the two was not
 * reported: "more than 90 % of enterprises".
 *
 * @param said - what the sentences are made from
 * @param area - id of the area
 * @param field - field of the part
 * @param among - field of the whole
 * @returns the percentage with its bound, or `null` where none is stated, or more than one
 */
export function statedShare(
  { records, unit, period }: SaidFigures,
  area: string,
  field: string,
  among: string,
): Quantity | null {
  for (const [entity, all] of records ?? []) {
    if (entity.id !== area) continue;
    const name = Object.entries(entity.fields).find(
      ([, { info }]) => info.ratioOf?.numerator === field && info.ratioOf.denominator === among,
    )?.[0];
    if (name === undefined) return null;
    const own = all
      .map(({ data }) => data as Readonly<Record<string, unknown>>)
      .filter((data) => data['unit'] === unit && data['period'] === period);
    const [only, ...others] = own.map((data) => data[name] as Quantity | null).filter((one) => one?.value != null);
    return others.length > 0 ? null : (only ?? null);
  }
  return null;
}
