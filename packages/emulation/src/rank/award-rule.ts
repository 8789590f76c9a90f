import type { Text, Version } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import type { Quota } from './quota.ts';

/**
 * Who is proposed: so many from the top of every cluster, a quota of all or of the leading units, or all above a cut-off up to
 * a number. A unit a veto struck, or whose assessment was stopped, is never proposed; one whose class was lowered by a related
 * object is proposed only where `classes` names the class it has.
 */
export interface AwardPick {
  /**
   * From each cluster; from all units together (needs an overall ranking); or from the leading units of the clusters, of
   * whose number a quota is then a share.
   */
  readonly within: 'cluster' | 'overall' | 'leaders';
  /** At most this many from the top. */
  readonly take?: number;
  /** At most this share. */
  readonly quota?: Quota;
  /** Only units with at least this value. */
  readonly atLeast?: Amount;
  /** Only units of these classes. */
  readonly classes?: readonly string[];
}

/** An award by rank and quota, as dated data. @term danh hiệu, hình thức khen thưởng */
export interface AwardRule {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly label: Text;
  /** Who is proposed, by date, each with its article. */
  readonly pick: readonly Version<AwardPick>[];
}
