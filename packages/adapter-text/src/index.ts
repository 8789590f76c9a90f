// Report texts, plain or Word: figures with their places, as proposals; what is accepted becomes records.
export { text, type TextAdapter } from './text.ts';
export type { TextInput } from './input/text-input.ts';
export type { TextReadOptions } from './options.ts';
export type { TextLimits } from './limits.ts';
export type { AreaCues } from './measures/cues/area-cues.ts';
export type { FigureRole } from './numbers/seen-figure.ts';
export type { SetAsideKind } from './numbers/set-aside-patterns.ts';
export type {
  MeasureSuggestion,
  ProposedFigure,
  ProposedItem,
  ProposedPeriod,
  ProposedUnit,
  SaidWords,
  SectionSubject,
  SetAsideNumber,
  TextReading,
  TextSection,
  TextSpan,
} from './proposal.ts';

// From what was accepted to records
export { likeliest, type LikeliestOptions } from './accept/likeliest.ts';
export { recordsFrom } from './accept/records-from.ts';
export type { AcceptedFigure, RecordsFromOptions } from './accept/accepted.ts';

// Between threads
export { plainReading, readingOfPlain, type PlainFigure, type PlainTextReading } from './plain/plain-reading.ts';

// For the manifest of a run
export { adapterTextVersion } from './version.ts';
