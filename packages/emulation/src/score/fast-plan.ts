import { compareFractions, multiplyFractions, type Fraction, leastCommonMultiple, one } from '@qcdc/core/exact';
import type { Criterion } from '../rubric/criterion.ts';
import { pointsOf } from '../rubric/points.ts';
import type { BandsScale } from '../rubric/point-scale.ts';
import { criterionFields, sessionFields } from './fast-fields.ts';
import { knowsAll } from './known-fields.ts';
import type { Session } from './unit-context.ts';

/** One criterion the fast way knows: bands on an indicator, its points as whole numbers. */
export interface FastLeaf {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Lower limits of the bands, best value first; the last band has none. */
  readonly limits: readonly Fraction[];
  /** Whole points of each band times its coefficients, in the same order. */
  readonly points: readonly number[];
  /** `true` when a value on a limit belongs to the band above it. */
  readonly lowerClosed: boolean;
}

/** A rubric (or what is left of it for units without facts) as sums of bands. */
export interface FastPlan {
  /** Common denominator of all points. */
  readonly scale: bigint;
  /** The criteria. */
  readonly leaves: readonly FastLeaf[];
}

interface Draft {
  readonly scale: BandsScale;
  readonly indicator: string;
  readonly maximum: Fraction;
  readonly factor: Fraction;
}

function collect(session: Session, c: Criterion, factor: Fraction, into: Draft[]): boolean {
  if (!knowsAll(c, criterionFields, session)) return false;
  if (c.children !== undefined)
    return c.children.every((child) =>
      collect(session, child, multiplyFractions(factor, session.amount(child.coefficient ?? 1)), into),
    );
  const { scale } = c;
  const maximum = session.outline.get(c.id)?.maximum;
  if (scale?.give !== 'bands' || scale.of.read !== 'indicator' || maximum === undefined) return false;
  into.push({ scale, indicator: scale.of.indicator, maximum, factor });
  return true;
}

/**
 * Turns a rubric into sums of bands, where it is nothing more than that for a unit without facts. Any other rubric, and any
 * unit with facts, gaps or bounded figures, goes through the full engine; both give the same points.
 *
 * @param session - the rubric and what is known
 * @returns the plan, or `null`
 */
export function fastPlan(session: Session): FastPlan | null {
  const { rubric, amount } = session;
  if (!knowsAll(session, sessionFields, session)) return null;
  const drafts: Draft[] = [];
  if (!collect(session, rubric.root, one, drafts)) return null;
  const given = drafts.map((draft) => ({
    draft,
    // Bands lie edge to edge, or the rubric is refused: their lower ends are all that is needed.
    bands: draft.scale.bands.map((band) => ({
      from: band.from === undefined ? null : amount(band.from),
      points: multiplyFractions(pointsOf(band.points, draft.maximum), draft.factor),
    })),
  }));
  const scale = given
    .flatMap(({ bands }) => bands)
    .reduce((common, { points }) => leastCommonMultiple(common, points.d), 1n);
  const leaves = given.map(({ draft, bands }): FastLeaf => {
    const ordered = [...bands].sort((a, b) =>
      a.from === null ? 1 : b.from === null ? -1 : compareFractions(b.from, a.from),
    );
    return {
      indicator: draft.indicator,
      limits: ordered.flatMap(({ from }) => from ?? []),
      points: ordered.map(({ points }) => Number((points.n * scale) / points.d)),
      lowerClosed: draft.scale.closed === 'lower',
    };
  });
  return { scale, leaves };
}
