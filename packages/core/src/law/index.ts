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
export { instrument, instruments } from './instruments.ts';
export { regimeOf, type Regime, type RegimeGap, type RegimePart, type RegimeRole } from './regime-of.ts';
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
export {
  allProvisions,
  defineProvisions,
  provision,
  provisionCitation,
  provisionsFor,
  versionOf,
} from './catalogue.ts';
export { nowRuledBy, successions, successorsOf, type Succession } from './successors.ts';
export {
  defineChecklist,
  type Checklist,
  type ChecklistForm,
  type ChecklistItem,
  type ChecklistKind,
  type ChecklistRule,
} from './checklists/checklist.ts';
export { allChecklists, checklistFor } from './checklists/checklist-for.ts';
export { extendChecklist, type ChecklistExtension } from './checklists/extend-checklist.ts';
export {
  coverageOf,
  type CoverageAnswer,
  type CoverageDeadline,
  type CoverageOptions,
  type DisclosureRecord,
  type FormCoverage,
  type ItemCoverage,
  type ListCoverage,
} from './checklists/coverage-of.ts';
export { publicHolidays, type HolidayYear } from './deadlines/holidays.ts';
export {
  addWorkingDays,
  dayKind,
  workingCalendar,
  type DayKind,
  type DayRange,
  type WorkingCalendar,
  type WorkingCalendarOptions,
} from './deadlines/working-calendar.ts';
export { dueDate, isLate, type DueDate } from './deadlines/due-date.ts';
