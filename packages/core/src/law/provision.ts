import type { Version } from '../basis/version.ts';
import type { Text } from '../outcome/text.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { ProvisionValue } from './provision-value.ts';

/** What a provision is about. */
export type Topic =
  | 'disclosure'
  | 'decision'
  | 'vote'
  | 'proposal'
  | 'headElection'
  | 'consultation'
  | 'hearing'
  | 'dialogue'
  | 'communityConference'
  | 'supervision'
  | 'confidenceVote'
  | 'inspectionBoard'
  | 'investmentBoard'
  | 'staffConference'
  | 'employeeConference'
  | 'workplaceDialogue'
  | 'workplaceRegulation'
  | 'regulation'
  | 'convention'
  | 'reporting'
  | 'transition';

/**
 * How a provision binds: a duty, a permission, a right, a condition something is valid under, what sets a duty off, a
 * relief, an encouragement, a rule or a definition.
 */
export type Modality = 'must' | 'may' | 'right' | 'valid' | 'trigger' | 'exempt' | 'encouraged' | 'rule' | 'definition';

/** Who acts. */
export type Actor =
  | 'communeAuthority'
  | 'communeCommittee'
  | 'communeChair'
  | 'communeFront'
  | 'frontBoard'
  | 'communityHead'
  | 'convener'
  | 'electionTeam'
  | 'ballotTeam'
  | 'households'
  | 'people'
  | 'meeting'
  | 'inspectionBoard'
  | 'investmentBoard'
  | 'unitHead'
  | 'union'
  | 'staff'
  | 'conference'
  | 'enterprise'
  | 'employer'
  | 'workersSide'
  | 'bothSides'
  | 'districtCommittee'
  | 'provinceCommittee'
  | 'ministry'
  | 'competentBody';

/**
 * Reasons why the wording may have changed on 2025-07-01: `T` names thị trấn, `H` names huyện, `U` names the union inside
 * Chapter III, `L` names a ministry since merged, `P` is planning wording.
 */
export type ChangeFlag = 'T' | 'H' | 'U' | 'L' | 'P';

/**
 * One provision: what it lays down, for whom, on which days, and where it stands.
 * @term quy định
 */
export interface Provision<V extends ProvisionValue = ProvisionValue> extends Version<V> {
  /** Stable id: instrument, article and clause, such as `L-21.1a`. */
  readonly id: string;
  /** Kinds of unit it binds. */
  readonly kinds: readonly UnitKind[];
  /** What it is about. */
  readonly topic: Topic;
  /** How it binds. */
  readonly modality: Modality;
  /** Who acts; `null` where nobody in particular does. */
  readonly actor: Actor | null;
  /** What it demands, in own words. */
  readonly subject: Text;
  /** Why its wording may have changed; empty where no later act touches it. */
  readonly flags: readonly ChangeFlag[];
}
