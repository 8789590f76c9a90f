import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Version } from '../basis/version.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { ProvisionValue } from './provision-value.ts';
import type { ScopeCondition } from './scope.ts';

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
  | 'reception'
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
  | 'districtChair'
  | 'provinceCommittee'
  | 'provinceChair'
  | 'ministry'
  | 'competentBody';

/**
 * Reasons why the wording may have changed on 2025-07-01: `T` names thị trấn, `H` names huyện, `U` names the union inside
 * Chapter III, `L` names a ministry since merged, `P` is planning wording.
 */
export type ChangeFlag = 'T' | 'H' | 'U' | 'L' | 'P';

/**
 * One version of a duty: what a provision lays down, for whom, on which days, and where it stands. `from` and `to` are the
 * days on which it may have been in force; where they are doubtful, `surelyFrom` and `surelyTo` enclose the days on which it
 * was for certain.
 * @term quy định
 */
export interface Provision<V extends ProvisionValue = ProvisionValue> extends Version<V> {
  /** Stable id: instrument, article and clause, such as `L-21.1a`; of an amended version the day is added. */
  readonly id: string;
  /** Id of the duty it is a version of: the id of its first version. @term nghĩa vụ, quy định */
  readonly duty: string;
  /** Day from which it was in force for certain, where `from` is doubtful. */
  readonly surelyFrom?: IsoDate;
  /** Last day it was in force for certain, where its end is doubtful. */
  readonly surelyTo?: IsoDate;
  /** Place that repealed it, where one did. @term bãi bỏ */
  readonly repealedBy?: LegalBasis;
  /** Kinds of unit it binds. */
  readonly kinds: readonly UnitKind[];
  /** Further conditions under which it binds a case, all of them; none when left out. */
  readonly scope?: readonly ScopeCondition[];
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
