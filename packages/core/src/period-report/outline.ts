import type { BaseUnitGroup } from '../figure/roll-up/base-unit-groups.ts';
import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** One thing a sentence says: words around a figure. */
export interface OutlineClause {
  /** The words; `{figure}` stands for the figure with its unit of measure, `{number}` for the number alone. */
  readonly words: Text;
  /** Field of the area the figure is of. */
  readonly field: string;
  /** Field of the whole it is a part of: then the share is said, too. */
  readonly among?: string;
}

/** What a report says of one area: one paragraph. */
export interface OutlineArea {
  /** Id of the area. */
  readonly area: string;
  /** Words the paragraph begins with. */
  readonly lead: Text;
  /** What it says, in order; what has no figure is left out. */
  readonly clauses: readonly OutlineClause[];
}

/** A sentence that holds on some days: the law a section stands under changes. */
export interface DatedSentence {
  /** First day; left out where it held from ever. */
  readonly from?: IsoDate;
  /** Last day; left out while it holds. */
  readonly to?: IsoDate;
  /** The sentence. */
  readonly words: Text;
}

/** Part of a report that is told in words. */
export type NarrativePart = 'result' | 'strength' | 'shortcoming' | 'cause' | 'task' | 'proposal';

/** A section of a report. One that has nothing to say is left out, with its heading. */
export interface OutlineSection {
  /** Heading. */
  readonly title: Text;
  /** Sentences on the law it stands under, each on the days it holds. */
  readonly under?: readonly DatedSentence[];
  /** Kind of unit it is about: figures come from the table of that kind, where there is one. */
  readonly group?: BaseUnitGroup;
  /** Areas it tells, in order. */
  readonly areas?: readonly OutlineArea[];
  /** What the office says in its own words. */
  readonly narrative?: NarrativePart;
  /** `true` where the worklist of what is still open stands. */
  readonly openItems?: true;
  /** Sections inside. */
  readonly sections?: readonly OutlineSection[];
}

/**
 * What a report of a period consists of, as data. No law lays it down: copy one and change it.
 * @term đề cương báo cáo
 */
export interface ReportOutline {
  /** Stable id. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** What it rests on. */
  readonly basis: readonly LegalBasis[];
  /** Title of the report; `{period}` and `{unit}` are filled in, here and below. */
  readonly title: Text;
  /** First paragraph. */
  readonly opening?: Text;
  /** Sections, in order. */
  readonly sections: readonly OutlineSection[];
  /** Last paragraph. */
  readonly closing?: Text;
  /** Title of the annex that holds every figure. */
  readonly annex: Text;
}
