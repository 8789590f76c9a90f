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
    const ofPart = together.filter((one) => !isWholeOfOther(one, together));
    moved[i] = ofPart;
    const [first] = ofPart;
    const known = first === undefined ? [] : wholesOf(first);
    const wholes = known.length > 0 ? known : together.filter((one) => first !== undefined && isTotalOf(one, first));
    moved[whole] = [...wholes, ...together.filter((one) => !wholes.some(sameAs(one)) && one !== first)];
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
    const all = [...shares, ...own.filter((one) => !shares.some(sameAs(one)))];
    // "trễ hạn 15 hồ sơ (1%)": of what is late no area asks for a share, and the share of another field is a guess.
    const [first] = of;
    const isAsked = first === undefined || shares.some(({ weight }) => weight === first.weight);
    return all
      .map((one) => (isAsked ? one : { ...one, weight: one.weight * otherShare }))
      .sort((a, b) => b.weight - a.weight);
  });
}

const nearlyAs = 0.75;
const halfAs = 0.5;
const ownOfChange = 0.8;
const otherShare = 0.6;
const company = 5;
const companyShare = 0.5;

const sameAs =
  ({ candidate }: Suggestion) =>
  (other: Suggestion): boolean =>
    other.candidate.entity === candidate.entity && other.candidate.field === candidate.field;

/**
 * Finds of what a change or a figure of another period is: of what the figure beside it is of.
 *
 * @param figures - figures of a block
 * @param suggested - what each may be
 * @returns what each may be
 */
export function ofChanges(figures: readonly SeenFigure[], suggested: Suggested): Suggested {
  return figures.map((figure, i) => {
    const own = suggested[i] ?? [];
    if ((figure.role !== 'change' && figure.role !== 'comparison') || figure.of === null) return own;
    const isGrowth = own[0]?.candidate.info.mayBeNegative === true;
    return isGrowth
      ? own
      : merged(
          suggested[figure.of] ?? [],
          own.map((one) => ({ ...one, weight: one.weight * ownOfChange })),
        );
  });
}

/**
 * Lets the figures of a block speak for one another: where most are of one area, an open one is of that area, too.
 *
 * @param figures - figures of a block
 * @param suggested - what each may be
 * @returns what each may be, five at most
 */
export function inCompany(figures: readonly SeenFigure[], suggested: Suggested): Suggested {
  const shares = suggested.map((list) => {
    const areas = new Map<string, number>();
    const best = list[0]?.weight ?? 1;
    for (const { candidate, weight } of list)
      areas.set(candidate.entity.id, Math.max(weight / best, areas.get(candidate.entity.id) ?? 0));
    return areas;
  });
  return figures.map((_, i) => {
    const support = new Map<string, number>();
    let total = 0;
    for (let j = Math.max(0, i - company); j <= Math.min(figures.length - 1, i + company); j += 1) {
      if (j === i) continue;
      const part = 1 / Math.abs(i - j);
      total += part;
      for (const [area, share] of shares[j] ?? []) support.set(area, (support.get(area) ?? 0) + part * share * share);
    }
    const list = (suggested[i] ?? []).map((one) => ({
      ...one,
      weight:
        one.weight * (1 + (total === 0 ? 0 : (companyShare * (support.get(one.candidate.entity.id) ?? 0)) / total)),
    }));
    return list.sort((a, b) => b.weight - a.weight);
  });
}

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

// What another one that is about as likely is a part of stands behind the stroke, not before it.
function isWholeOfOther({ candidate, weight }: Suggestion, all: readonly Suggestion[]): boolean {
  return all.some(
    (other) =>
      other.candidate !== candidate &&
      other.candidate.entity === candidate.entity &&
      ((other.weight >= halfAs * weight && isTotalOf({ candidate }, other)) ||
        (other.weight >= nearlyAs * weight &&
          comparisons(other.candidate).some(
            ({ part, whole }) => part === other.candidate.field && whole === candidate.field,
          ))),
  );
}

// "412/415 thôn có hương ước": a total by name, where its area does not say of what.
function isTotalOf({ candidate }: Pick<Suggestion, 'candidate'>, { candidate: other }: Suggestion): boolean {
  const isTotal = ({ info }: Candidate): boolean => info.label.vi.startsWith('Tổng số ');
  return candidate.entity === other.entity && isTotal(candidate) && !isTotal(other);
}

function wholesOf({ candidate, weight, because }: Suggestion): readonly Suggestion[] {
  const names = comparisons(candidate).flatMap(({ part, whole }) => (part === candidate.field ? [whole] : []));
  return [...new Set(names)].flatMap((field): readonly Suggestion[] => {
    const info = candidate.entity.fields[field]?.info;
    return info === undefined ? [] : [{ candidate: { entity: candidate.entity, field, info }, weight, because }];
  });
}
