import type { Cluster, Period, Text } from '@qcdc/core';
import type { PointRange } from '../score/point-range.ts';
import type { ScoreReason } from '../score/score-reason.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

/** How a tie ended. */
export type TieState = 'none' | 'broken' | 'shared' | 'unresolved' | 'decided';

/** One ranked unit. */
export interface RankedUnit {
  /** Id of the unit. */
  readonly unit: string;
  /** Best rank it can hold. @term thứ hạng */
  readonly rank: number;
  /** Lowest rank it can hold; differs from `rank` only when a score is bounded. */
  readonly rankAtWorst: number;
  /** What it was ranked by. */
  readonly value: PointRange;
  /** Id of its class, `null` when there is none or it is not decided. */
  readonly class: string | null;
  /** Units with the same value that share its rank. */
  readonly tiedWith: readonly string[];
  /** How the tie ended. */
  readonly tie: TieState;
  /** Criterion or reading that broke the tie, or who decided it. */
  readonly tieBrokenBy: Text | null;
}

/** A unit that holds no rank, and why. */
export interface NotRanked {
  /** Id of the unit. */
  readonly unit: string;
  /** Why. */
  readonly reasons: readonly ScoreReason[];
}

/** The ranking of one cluster. */
export interface ClusterRanking {
  /** The cluster. */
  readonly cluster: Cluster;
  /** Ranked units, best first. */
  readonly rows: readonly RankedUnit[];
  /** Units without a rank. */
  readonly notRanked: readonly NotRanked[];
}

/** Rankings inside clusters, and over all of them. @term bảng xếp hạng */
export interface Ranking {
  /** The scores ranked. */
  readonly board: Scoreboard;
  /** Period. */
  readonly period: Period;
  /** One ranking a cluster. */
  readonly clusters: readonly ClusterRanking[];
  /** All units together, where asked for. */
  readonly overall: ClusterRanking | null;
}
