import type { Text } from '../../outcome/text.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import type { LawCatalogue, RegimeRow } from '../catalogue.ts';
import type { CaseAspects } from '../case-aspects.ts';
import type { Checklist } from '../checklists/checklist.ts';
import type { Ending, Instrument } from '../instrument.ts';
import type { Actor, Modality, Topic } from '../provision.ts';
import type { ProvisionValue } from '../provision-value.ts';
import type { ScopeCondition } from '../scope.ts';

/** A place in an instrument of the catalogue. */
export interface LegalPlace {
  /** Id or official number of the instrument. */
  readonly instrument: string;
  /** Article. @term Điều */
  readonly article?: string | number;
  /** Clause. @term khoản */
  readonly clause?: string | number;
  /** Point. @term điểm */
  readonly point?: string;
}

/** What amends or repeals a duty, and from when. */
export interface DutyChange {
  /** Id of the duty. */
  readonly duty: string;
  /** Place that changes it. */
  readonly by: LegalPlace;
  /** First day of the change; the first day of the changing instrument when left out. */
  readonly from?: IsoDate;
  /** `false` while nobody has confirmed the change in its text: then both wordings may hold. */
  readonly confirmed?: boolean;
}

/** A new wording of one duty. What is left out stays as it was. @term sửa đổi, bổ sung */
export interface Amendment extends DutyChange {
  /** The new value, of the same kind as the old one. */
  readonly value?: ProvisionValue;
  /** What it demands now, in own words. */
  readonly subject?: Text;
  /** Kinds of unit it binds now. */
  readonly kinds?: readonly UnitKind[];
  /** Conditions under which it binds a case now; an empty list for none. */
  readonly scope?: readonly ScopeCondition[];
  /** How it binds now. */
  readonly modality?: Modality;
  /** Who acts now. */
  readonly actor?: Actor | null;
  /**
   * `true` where the duty had been repealed or had ended, and is in force again from this day on; what is left out is as it
   * was at its end.
   */
  readonly revives?: boolean;
  /** Last day on which the old wording may still hold for some, such as boards elected under it. @term quy định chuyển tiếp */
  readonly oldMayHoldTo?: IsoDate;
}

/** The end of one duty without another in its place. @term bãi bỏ */
export type Repeal = DutyChange;

/** The end of an instrument with all it lays down. */
export interface InstrumentEnd {
  /** Id or number of the instrument that ends. */
  readonly instrument: string;
  /** Id or number of the one that ends it. */
  readonly endedBy: string;
  /** Last day in force; the day before the ending instrument begins when left out. */
  readonly to?: IsoDate;
  /** How it ends; `express` when left out. */
  readonly ending?: Exclude<Ending, 'basisGone'>;
  /**
   * `true` where what details it, such as the decree of a law, stays in force until it is replaced itself. Without it nobody can
   * tell whether that holds on without its basis: it fails nobody any more. @term quy định chuyển tiếp
   */
  readonly detailsStay?: boolean;
}

/** A duty the catalogue did not know, such as one of a province's resolution. */
export interface NewProvision {
  /** Id of the duty and of its first version. */
  readonly id: string;
  /** Where it stands. */
  readonly at: LegalPlace;
  /** Kinds of unit it binds. */
  readonly kinds: readonly UnitKind[];
  /** Conditions under which it binds a case; none when left out. */
  readonly scope?: readonly ScopeCondition[];
  /** What it is about. */
  readonly topic: Topic;
  /** How it binds; `must` when left out. */
  readonly modality?: Modality;
  /** Who acts; nobody in particular when left out. */
  readonly actor?: Actor | null;
  /** What it demands, in own words. */
  readonly subject: Text;
  /** What it lays down. */
  readonly value: ProvisionValue;
  /** First day in force; that of its instrument when left out. */
  readonly from?: IsoDate;
  /** Last day in force; that of its instrument when left out. */
  readonly to?: IsoDate;
  /** `false` while nobody has confirmed it in its text. */
  readonly confirmed?: boolean;
}

/** What somebody knows beyond a catalogue. */
export interface CatalogueExtension {
  /** Further instruments. */
  readonly instruments?: readonly Instrument[];
  /** Instruments that end. */
  readonly endings?: readonly InstrumentEnd[];
  /** New wordings of duties. */
  readonly amendments?: readonly Amendment[];
  /** Ends of duties. */
  readonly repeals?: readonly Repeal[];
  /** New duties. */
  readonly provisions?: readonly NewProvision[];
  /** Further respects conditions may ask for, such as those `aspectsOf` an area of somebody's own. */
  readonly aspects?: CaseAspects;
  /** Further lists, or lists that take the place of others. */
  readonly checklists?: readonly Checklist[];
  /** Ways from old rules to new ones. */
  readonly successions?: LawCatalogue['successions'];
  /** Further instruments in the regime of a kind of unit. */
  readonly regimes?: Readonly<Partial<Record<UnitKind, readonly RegimeRow[]>>>;
}
