import type { Figure } from './figure.ts';

/**
 * A figure of another map that has no single place on this one: its unit was divided, or nobody knows where it went. What is
 * known is told: which units share it, and whether they share all of it. Totals above all of them then hold it whole.
 * @term số liệu chưa tách được theo địa giới mới
 */
export interface SpreadFigure {
  /** The figure as it stands on the map it came from, with its unit, measure and period there. */
  readonly figure: Figure;
  /** Ids of the units of this map that share it. */
  readonly among: readonly string[];
  /** `true` where these units share all of it; `false` where some of it, or all, may lie elsewhere. */
  readonly complete: boolean;
  /** Where it is not complete: ids of the units of this map whose totals may lack some of it. */
  readonly above: readonly string[];
}
