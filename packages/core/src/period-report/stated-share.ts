import type { ComputedQuantity, Quantity } from '../quantity/quantity.ts';
import type { SaidFigures } from './said-figures.ts';

/**
 * Finds the percentage a report states of a part and its whole, among the figures or in the records, for a share nobody can work out because one of the two was not
 * reported: "more than 90 % of enterprises".
 *
 * @param said - what the sentences are made from
 * @param area - id of the area
 * @param field - field of the part
 * @param among - field of the whole
 * @returns the percentage with its bound, or `null` where none is stated, or more than one
 */
export function statedShare(said: SaidFigures, area: string, field: string, among: string): ComputedQuantity | null {
  const { figures, unit, period } = said;
  const share = figures.measures.find(
    ({ ratioOf }) => ratioOf?.numerator === `${area}.${field}` && ratioOf.denominator === `${area}.${among}`,
  );
  const figure = share === undefined ? null : figures.peek({ measure: share.id, unit, period });
  return figure?.value == null ? sharedInRecords(said, area, field, among) : figure;
}

function sharedInRecords(
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
    const own = all.filter(({ place }) => place.unit === unit && place.period?.id === period);
    const [only, ...others] = own
      .map(({ data }) => (data as Readonly<Record<string, Quantity | null>>)[name])
      .filter((one) => one?.value != null);
    return others.length > 0 ? null : (only ?? null);
  }
  return null;
}
