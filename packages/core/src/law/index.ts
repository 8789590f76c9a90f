// The catalogue of law: instruments, provisions by date, checklists, deadlines. A door of its own, so that an app that
// only adds figures does not ship it.
export {
  cite,
  defineInstrument,
  unconfirmed,
  type Doubt,
  type Ending,
  type Instrument,
  type InstrumentKind,
} from './instrument.ts';
export { officialText, type OfficialText } from './official-text.ts';
export { instruments } from './instruments.ts';

// The catalogue, and changes of it
export type { LawCatalogue, LawProvisions, RegimeRole, RegimeRow } from './catalogue.ts';
export type { CaseAspect, CaseAspects } from './case-aspects.ts';
export { aspectsOf } from './catalogue/aspects-of.ts';
export { lawCatalogue } from './catalogue/built-in.ts';
export { lawProvisions } from './catalogue/built-in-provisions.ts';
export { defineCatalogue } from './catalogue/define-catalogue.ts';
export { extendCatalogue } from './catalogue/extend-catalogue.ts';
export type {
  Amendment,
  CatalogueExtension,
  DutyChange,
  InstrumentEnd,
  NewProvision,
  LegalPlace,
  Repeal,
} from './catalogue/extension.ts';
export { dutyDays, type DutyDays } from './catalogue/duty-days.ts';
export { instrument } from './catalogue/instrument-by-id.ts';
export { versionsOfDuty } from './catalogue/lookup.ts';
export { provision, provisionCitation, provisionsFor, versionOf } from './catalogue/provision-by-id.ts';
export { versionOn, type DutyOnDay, type DutyOptions } from './catalogue/version-on.ts';
export { regimeOf, type Regime, type RegimeGap, type RegimePart } from './regime-of.ts';
export { lawOn, lawTurns, type LawOnDay } from './law-changes.ts';

// What a provision says
export { topicNames } from './topic-names.ts';
export type { Actor, ChangeFlag, Modality, Provision, Topic } from './provision.ts';
export {
  nameOfCounted,
  type Bracket,
  type BracketsValue,
  type CalendarDayValue,
  type CountedThing,
  type CountValue,
  type DurationValue,
  type FlagValue,
  type FrequencyValue,
  type LimitOperator,
  type ListValue,
  type PartsValue,
  type ProvisionValue,
  type RangeValue,
  type Rhythm,
  type ShareValue,
  type TermUnit,
  type TermValue,
  type ValueThat,
} from './provision-value.ts';
export type { Succession } from './successions.ts';
export { nowRuledBy, successorsOf } from './successors.ts';

// Checklists of what has to be made known
export {
  defineChecklist,
  type Checklist,
  type ChecklistForm,
  type ChecklistItem,
  type ChecklistKind,
  type ChecklistRule,
} from './checklists/checklist.ts';
export { checklistFor } from './checklists/checklist-for.ts';
export { extendChecklist, type ChecklistExtension } from './checklists/extend-checklist.ts';
export {
  coverageOf,
  type CoverageDeadline,
  type CoverageOptions,
  type DisclosureRecord,
  type FormCoverage,
  type ItemCoverage,
  type ListCoverage,
} from './checklists/coverage-of.ts';
export { boundUnits } from './bound-units.ts';
export type { BoundScope, CaseValue, ScopeCondition, SizeLimit } from './scope.ts';

// Working days and deadlines
export { publicHolidays, type HolidayYear } from './deadlines/holidays.ts';
export {
  extendCalendar,
  publicCalendar,
  workingCalendar,
  type CalendarChanges,
  type SingleDay,
  type WorkingCalendar,
  type WorkingCalendarOptions,
} from './deadlines/working-calendar.ts';
export { addSpan, addWorkingDays, dayKind, nextWorkingDay } from './deadlines/asked-days.ts';
export type { DayKind, DayRange } from './deadlines/working-days.ts';
export { withLawsAbove } from './catalogue/with-laws-above.ts';
export { hasLastedUnbroken } from './deadlines/unbroken.ts';
export { dueOf, hasLasted, isInTime, isTermKept, type DueRange, type Span } from './deadlines/due-of.ts';
export { dueDate, isLate, type DueDate, type DueDateOptions } from './deadlines/due-date.ts';
