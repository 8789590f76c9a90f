import type { Candidate } from '../measures/cue-index.ts';
import type { Suggestion } from '../measures/suggest.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';

type Suggested = readonly (readonly Suggestion[])[];

/**
 * Puts the two numbers of a pair where their area has them: of "861/866 đơn vị đã tổ chức hội nghị" the words speak of the part, and
 * the whole is what the area compares it with.
 *
 * @param figures - figures of a block
 * @param suggested - what each may be, by the words around it
 * @returns what each may be
 */
export function ofWholes(figures: readonly SeenFigure[], suggested: Suggested): Suggested {
  const moved: (readonly Suggestion[])[] = [...suggested];
  for (const [i, figure] of figures.entries()) {
    const whole = figure.of;
    if (figure.role !== 'part' || whole === null) continue;
    // What stands behind the pair says what both are of.
    const together = merged(suggested[i] ?? [], suggested[whole] ?? []);
    const parts = together.filter(({ candidate }) => !isOnlyWhole(candidate));
    const ofPart = parts.length > 0 ? parts : together;
    moved[i] = ofPart.slice(0, 5);
    const [first] = ofPart;
    const wholes = first === undefined ? [] : wholesOf(first);
    moved[whole] = [...wholes, ...together.filter((one) => !wholes.some(sameAs(one)) && one !== first)].slice(0, 5);
  }
  return moved;
}

/**
 * Finds of what a percentage beside a figure is the share.
 *
 * @param figures - figures of a block
 * @param suggested - what each may be
 * @param candidates - all fields
 * @returns what each may be; a share of the likeliest field of its figure first
 */
export function ofShares(
  figures: readonly SeenFigure[],
  suggested: Suggested,
  candidates: readonly Candidate[],
): Suggested {
  return figures.map((figure, i) => {
    const own = suggested[i] ?? [];
    const of = figure.role === 'share' && figure.of !== null ? (suggested[figure.of] ?? []) : [];
    const shares = of.flatMap(({ candidate, weight, because }): readonly Suggestion[] => {
      const share = candidates.find(
        ({ entity, info }) => entity.id === candidate.entity.id && info.ratioOf?.numerator === candidate.field,
      );
      return share === undefined ? [] : [{ candidate: share, weight, because }];
    });
    return [...shares, ...own.filter((one) => !shares.some(sameAs(one)))]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 5);
  });
}

const sameAs =
  ({ candidate }: Suggestion) =>
  (other: Suggestion): boolean =>
    other.candidate === candidate;

function merged(first: readonly Suggestion[], second: readonly Suggestion[]): readonly Suggestion[] {
  const all = [...first];
  for (const one of second) {
    const at = all.findIndex(sameAs(one));
    const known = all[at];
    if (known === undefined) all.push(one);
    else if (one.weight > known.weight) all[at] = one;
  }
  return all.sort((a, b) => b.weight - a.weight);
}

interface Within {
  readonly part: string;
  readonly whole: string;
}

// What an area compares with what: parts that lie within a whole, and the denominators of its shares.
function comparisons({ entity }: Candidate): readonly Within[] {
  const { within = [], partsOf = [] } = entity.relations;
  const ratios = Object.values(entity.fields).flatMap(({ info }) =>
    info.ratioOf === undefined ? [] : [{ part: info.ratioOf.numerator, whole: info.ratioOf.denominator }],
  );
  const sums = partsOf.flatMap(({ total, parts }) => parts.map((part) => ({ part, whole: total })));
  return [...ratios, ...within.map(({ part, whole }) => ({ part, whole })), ...sums];
}

function isOnlyWhole(candidate: Candidate): boolean {
  const all = comparisons(candidate);
  const { field } = candidate;
  return all.some(({ whole }) => whole === field) && !all.some(({ part }) => part === field);
}

function wholesOf({ candidate, weight, because }: Suggestion): readonly Suggestion[] {
  const names = comparisons(candidate).flatMap(({ part, whole }) => (part === candidate.field ? [whole] : []));
  return [...new Set(names)].flatMap((field): readonly Suggestion[] => {
    const info = candidate.entity.fields[field]?.info;
    return info === undefined ? [] : [{ candidate: { entity: candidate.entity, field, info }, weight, because }];
  });
}
