// Official documents: how they look, and what makes one of a report.

// A document in its official form
export { official } from './official.ts';
export type { DocumentNumber, OfficialOptions, Signing, SigningFor } from './official-options.ts';
export { documentTypes, type DocumentType } from './document-types.ts';

// How documents look
export { documentStyles } from './document-styles.ts';
export type { Allowed, DocumentStyle, PageLook, PartLook, SigningAs, TextLook } from './document-style.ts';
export { styleSources, type StyleSource } from './style-sources.ts';
export { letterOfPoint } from './vietnamese-letters.ts';
export { ruleBelow } from './rule-below.ts';
export { annexLines, linePairs, type LinePair } from './lines.ts';

// The report of a period, from its figures
export { periodReport, type PeriodReportOptions } from '../period-report/period-report.ts';
export { periodOutline } from '../period-report/period-outline.ts';
export type { NarrativeLine } from '../period-report/narratives.ts';
export type {
  DatedSentence,
  NarrativePart,
  OutlineArea,
  OutlineClause,
  OutlineSection,
  ReportOutline,
} from '../period-report/outline.ts';
