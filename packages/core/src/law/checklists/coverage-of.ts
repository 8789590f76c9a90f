import { checkCall } from '../../outcome/check-call.ts';
import { aDay, having, listOf, unchecked } from '../../outcome/demand.ts';
import { triAll, triAny, type TriState } from '../../outcome/tri-state.ts';
import { addDays, daysBetween } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { dueDate, isLate, type DueDateOptions } from '../deadlines/due-date.ts';
import { hasLasted } from '../deadlines/due-of.ts';
import { hasLastedUnbroken } from '../deadlines/unbroken.ts';
import type { Provision } from '../provision.ts';
import type { Checklist, ChecklistItem, ChecklistRule } from './checklist.ts';
import { bindsDisclosure } from './binds-disclosure.ts';

/** One disclosure, as records tell it; a record of the entity `disclosure-posting` is one. */
export interface DisclosureRecord {
  /** Number of the item. */
  readonly item: string | null;
  /** Id of the form. */
  readonly form: string | null;
  /** Id of a form a local regulation added, instead of `form`. */
  readonly localForm?: string | null;
  /** First day. */
  readonly date: IsoDate;
  /** Last day, inclusive; `null` while it goes on. */
  readonly until: IsoDate | null;
  /** Whether it stays for good. */
  readonly permanent?: boolean | null;
  /** Days it was taken down. */
  readonly interruptedDays?: number | Quantity | null;
  /** Day of the document that is disclosed. */
  readonly documentOn?: IsoDate | null;
  /** Last day by sector law, which prevails. */
  readonly sectorDeadlineOn?: IsoDate | null;
  /** Days of posting another law lays down: they take the place of those of the row. */
  readonly sectorPostingDays?: number | Quantity | null;
  /** Whether all staff were told in writing, so that nothing need be posted. */
  readonly allStaffNotified?: boolean | null;
}

/** How one form of one item stands. */
export interface FormCoverage {
  /** Id of the form. */
  readonly form: string;
  /** Days of the longest disclosure in this form, `null` when none ended or none was made. */
  readonly days: number | null;
  /** Row of the matrix that asks for it; `null` when the form is the unit's own choice. */
  readonly rule: ChecklistRule | null;
  /** Whether it was done, and for long enough. */
  readonly enough: TriState;
}

/** How one item stands. */
export interface ItemCoverage {
  /** The item. */
  readonly item: ChecklistItem;
  /** Whether it was disclosed in any form. */
  readonly disclosed: boolean;
  /** Its forms: those used, and those the matrix asks for. */
  readonly forms: readonly FormCoverage[];
  /** Whether any of its documents was disclosed late. */
  readonly late: TriState;
}

/** How a list is covered by records. */
export interface ListCoverage {
  /** The list. */
  readonly checklist: Checklist;
  /** Item by item. */
  readonly items: readonly ItemCoverage[];
  /** Items disclosed. */
  readonly disclosed: number;
  /** Numbers of the items nobody disclosed. */
  readonly absent: readonly string[];
  /** Records whose item or form is not in the list. */
  readonly unplaced: readonly DisclosureRecord[];
}

/** What else is known. */
export interface CoverageOptions {
  /** Day the coverage is looked at; a disclosure without end lasts until then. */
  readonly asOf: IsoDate;
  /** Whether a channel exists, by form; unknown when left out. */
  readonly thereIs?: Readonly<Record<string, boolean>>;
  /** The duty that sets the time to disclose, and what to count it with. */
  readonly deadline?: CoverageDeadline;
}

/** The time to disclose, and how to count it: part, calendar, catalogue of law. */
export interface CoverageDeadline extends DueDateOptions {
  /** Id of the duty, such as `L-12.3`, by its version in force on the day of each document; or one version. */
  readonly duty: string | Provision;
}

// Whether a disclosure meets a row, as the rules judge it: an exception of the provision frees it, and what may differ for it
// leaves open what falls short.
function meets(record: DisclosureRecord, rule: ChecklistRule, asOf: IsoDate): TriState {
  const bound = bindsDisclosure(rule.scope ?? [], record);
  if (bound === 'no') return 'yes';
  const lasted = longEnough(record, rule, asOf);
  return lasted === 'no' && bound === 'cannotTell' ? 'cannotTell' : lasted;
}

// As the rules read it: who says nothing of whether it stays for good has not said that it does not, and what is said to stay and
// to have ended leaves open which is right.
function longEnough(record: DisclosureRecord, rule: ChecklistRule, asOf: IsoDate): TriState {
  const { permanent = null, until } = record;
  if (rule.permanent) return permanent === true ? 'yes' : permanent === null ? 'cannotTell' : 'no';
  if (rule.atLeastDays === null || (permanent === true && until === null)) return 'yes';
  const lasted = lastedFor(record, rule, asOf);
  return lasted === 'no' && (permanent === true || until === null) ? 'cannotTell' : lasted;
}

function lastedFor(record: DisclosureRecord, rule: ChecklistRule, asOf: IsoDate): TriState {
  const { since = false } = rule;
  const { sectorPostingDays: special, interruptedDays = null, date, until } = record;
  const atLeast = rule.form !== 'loudspeaker' && typeof special === 'number' ? special : rule.atLeastDays;
  const asked = { is: 'duration', atLeast, unit: 'days', consecutive: true, since } as const;
  const lasted = hasLasted(date, until ?? asOf, asked);
  if (interruptedDays === 0 || (interruptedDays === null && lasted !== 'yes')) return lasted;
  return triAll(lasted === 'no' ? 'no' : 'yes', hasLastedUnbroken(date, until ?? asOf, asked, interruptedDays));
}

const formOf = (record: DisclosureRecord): string | null => record.localForm ?? record.form;

// Whether a row of the matrix binds, given which channels exist.
function binds(rule: ChecklistRule, { thereIs = {} }: CoverageOptions): TriState {
  if (rule.when === 'always') return 'yes';
  const channel = rule.when === 'insteadOf' ? (rule.insteadOf ?? '') : rule.form;
  const exists = thereIs[channel];
  if (exists === undefined) return 'cannotTell';
  return exists === (rule.when === 'whereThereIs') ? 'yes' : 'no';
}

function formsOf(item: ChecklistItem, own: readonly DisclosureRecord[], list: Checklist, options: CoverageOptions) {
  const used = new Set(own.map(formOf));
  return list.forms.flatMap(({ id }): FormCoverage[] => {
    const records = own.filter((record) => formOf(record) === id);
    const ended = records.flatMap((r) => (r.until === null ? [] : [daysBetween(r.date, addDays(r.until, 1))]));
    const days = ended.length === 0 ? null : Math.max(...ended);
    const rules = list.rules.filter((rule) => rule.form === id && rule.items.includes(item.number));
    const asked = rules.flatMap((rule): FormCoverage[] => {
      const bound = binds(rule, options);
      if (bound === 'no') return [];
      const done = triAny(...records.map((record) => meets(record, rule, options.asOf)));
      // Neither an open channel nor a row nobody confirmed fails anybody.
      const open = bound === 'cannotTell' || !rule.basis.confirmed;
      return [{ form: id, days, rule, enough: done === 'no' && open ? 'cannotTell' : done }];
    });
    if (asked.length > 0) return asked;
    return used.has(id) ? [{ form: id, days, rule: null, enough: 'yes' }] : [];
  });
}

function lateness(own: readonly DisclosureRecord[], { deadline }: CoverageOptions): TriState {
  // One document goes up in several forms; the first of them is the disclosure.
  const first = new Map<string, DisclosureRecord>();
  for (const record of own) {
    const key = record.documentOn ?? '';
    const before = first.get(key);
    if (before === undefined || record.date < before.date) first.set(key, record);
  }
  const answers = [...first.values()].map((record): TriState => {
    const { date, documentOn = null, sectorDeadlineOn = null } = record;
    if (sectorDeadlineOn !== null) return date > sectorDeadlineOn ? 'yes' : 'no';
    if (deadline === undefined || documentOn === null) return 'cannotTell';
    const { duty, ...known } = deadline;
    const due = dueDate(duty, documentOn, { part: 'usual', ...known });
    return due === null ? 'cannotTell' : isLate(date, due);
  });
  return triAny(...answers);
}

const aRecord = /* @__PURE__ */ having(
  ['date'],
  'một lần công khai { item, form, date, until }',
  'a disclosure { item, form, date, until }',
);
const aList = /* @__PURE__ */ having(
  ['items', 'forms'],
  'danh mục, như của checklistFor',
  'a list, such as that of checklistFor',
);

/**
 * Tells which items of a list were disclosed, in which forms, for how long, what is late and what is absent.
 *
 * @param records - the unit's disclosures
 * @param checklist - the list in force
 * @param options - day looked at, channels that exist, deadline
 * @returns the coverage
 * @example
 * ```ts
 * const list = checklistFor('commune', '2024-01-01');
 * list && coverageOf([], list, { asOf: '2024-12-31' }).absent.length; // => 14
 * ```
 */
export function coverageOf(
  records: readonly DisclosureRecord[],
  checklist: Checklist,
  options: CoverageOptions,
): ListCoverage {
  checkCall(
    'coverageOf',
    { records: [records, listOf(aRecord)], checklist: [checklist, aList] },
    options,
    { asOf: aDay, thereIs: unchecked, deadline: unchecked },
    ['asOf'],
  );
  const known = new Set(checklist.forms.map(({ id }) => id));
  const numbers = new Set(checklist.items.map(({ number }) => number));
  const placed = (r: DisclosureRecord) =>
    numbers.has(r.item ?? '') && (formOf(r) === null || known.has(formOf(r) ?? ''));
  const items = checklist.items.map((item): ItemCoverage => {
    const own = records.filter((record) => record.item === item.number && placed(record));
    return {
      item,
      disclosed: own.length > 0,
      forms: formsOf(item, own, checklist, options),
      late: lateness(own, options),
    };
  });
  return {
    checklist,
    items,
    disclosed: items.filter(({ disclosed }) => disclosed).length,
    absent: items.filter(({ disclosed }) => !disclosed).map(({ item }) => item.number),
    unplaced: records.filter((record) => !placed(record)),
  };
}
