import { citationsIn, placeFrom, type CitedPlace } from './citations.ts';

// The law on grassroots democracy itself is meant where nobody says which law.
const ownLaw = { number: '10', year: '2022' };

/** How well one told part fits: it is the same; the page says less than was asked; it is another. */
function partFit(asked: string | undefined, told: string | undefined, less: number): number {
  if (asked === undefined || asked === told) return 1;
  return told === undefined ? less : 0;
}

/** How well a place that is cited on a page fits the one somebody looks for; 0 where it is another. */
function placeFit(asked: CitedPlace, told: CitedPlace): number {
  const instrument =
    partFit(asked.number, told.number, 0) * partFit(asked.year, told.year, 0.5) * partFit(asked.kind, told.kind, 0.8);
  const named = asked.number !== undefined || asked.year !== undefined;
  const own = named || (told.number === ownLaw.number && told.year === ownLaw.year) ? 1 : 0.5;
  const place = partFit(asked.article, told.article, 0) * partFit(asked.clause, told.clause, 0.5);
  // Who asks for a law means the law, not each of its articles.
  const wider = asked.article === undefined && told.article !== undefined ? 0.5 : 1;
  return instrument * own * place * partFit(asked.point, told.point, 0.7) * wider;
}

/** The same place with less and less said of it: whoever names a clause the pages do not know is led to its article. */
function* wider(asked: CitedPlace): Iterable<CitedPlace> {
  yield asked;
  const { point, clause, article, ...instrument } = asked;
  if (point !== undefined) yield { ...instrument, article, clause };
  if (clause !== undefined) yield { ...instrument, article };
  if (article !== undefined && instrument.number !== undefined) yield instrument;
}

/** What can be found, as far as it is looked at here. */
interface Citing {
  readonly title: string;
  readonly law?: readonly string[];
}

const fitOf = (asked: CitedPlace, { law = [] }: Citing): number => {
  const [first = 0, ...others] = law.map((place) => placeFit(asked, placeFrom(place)));
  // What a part cites first is what it is about; of a part that cites a whole code, one article is little.
  return first * 3 + Math.max(0, ...others) / (1 + Math.log2(1 + law.length));
};

/**
 * Finds what rests on a place of law.
 *
 * @param asked - the place somebody looks for
 * @param entries - what can be found
 * @returns each entry that cites the place, with how well it fits; the article where nothing cites the clause, the instrument where
 * nothing cites the article
 */
export function citing<Entry extends Citing>(
  asked: CitedPlace,
  entries: readonly Entry[],
): readonly (readonly [Entry, number])[] {
  for (const place of wider(asked)) {
    const found = entries
      .map((entry) => [entry, fitOf(place, entry)] as const)
      .filter(([, fit]) => fit > 0)
      .map(([entry, fit]) => [entry, fit * (citationsIn(entry.title).length > 0 ? 2 : 1)] as const);
    if (found.length > 0) return found;
  }
  return [];
}
