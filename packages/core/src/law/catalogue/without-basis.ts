import type { IsoDate } from '../../time/iso-date.ts';
import type { LawCatalogue } from '../catalogue.ts';
import type { Instrument } from '../instrument.ts';

/**
 * Lists the instruments that lose their basis when another one ends: those that detail, for some kind of unit, what governed it
 * when they began. Whether they hold on is for the instrument that ends it to say.
 *
 * @param ended - the instrument that ends
 * @param last - its last day
 * @param known - all instruments
 * @param regimes - which instruments govern and detail, by kind of unit
 * @returns the instruments that would still be in force after that day
 */
export function withoutBasis(
  ended: Instrument,
  last: IsoDate,
  known: readonly Instrument[],
  regimes: LawCatalogue['regimes'],
): readonly Instrument[] {
  const of = (wanted: string) => known.find(({ id, number }) => id === wanted || number === wanted);
  const rests = (one: Instrument, day: IsoDate) =>
    Object.values(regimes).some((rows) => {
      if (!rows.some(([role, id]) => role === 'details' && of(id) === one)) return false;
      const [governs] = rows.flatMap(([role, id]) => {
        const found = role === 'governs' ? of(id) : undefined;
        return found !== undefined && isIn(found, day) ? [found] : [];
      });
      return governs?.id === ended.id;
    });
  return known.filter((one) => one.from !== null && isIn(one, last) && one.to !== last && rests(one, one.from));
}

function isIn({ from, to }: Instrument, day: IsoDate): boolean {
  return from !== null && from <= day && (to === undefined || day <= to);
}
