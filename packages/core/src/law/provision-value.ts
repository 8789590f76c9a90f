import type { Text } from '../outcome/text.ts';

/** Units a legal term is counted in; the unit is part of the rule. */
export type TermUnit = 'workingDays' | 'days' | 'months' | 'years';

/** What a share or a count is taken of; the denominator is part of the rule. */
export type CountedThing =
  | 'households'
  | 'householdReps'
  | 'householdRepsPresent'
  | 'votersOrHouseholds'
  | 'communities'
  | 'communeVoters'
  | 'staff'
  | 'staffOrDelegates'
  | 'workers'
  | 'workersOrDelegates'
  | 'present'
  | 'listedWorkerMembers'
  | 'members'
  | 'deputies'
  | 'residents'
  | 'employees'
  | 'candidates'
  | 'ballots'
  | 'witnesses'
  | 'copies'
  | 'reports'
  | 'forms'
  | 'points'
  | 'calls'
  | 'items';

/** How often something is due. */
export type Rhythm =
  'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'twoYears' | 'term' | 'session' | 'onRequest' | 'adHoc';

/** Comparison of a count or share with its limit. */
export type LimitOperator = '>=' | '>' | '=' | '<=' | '<';

/** A share, kept as whole numbers: `>= 2/3` means `3 × part >= 2 × whole`. */
export interface ShareValue {
  /** Tells the values apart. */
  readonly is: 'share';
  /** How the share compares. */
  readonly op: LimitOperator;
  /** Numerator of the limit. */
  readonly n: number;
  /** Denominator of the limit. */
  readonly d: number;
  /** What the share is taken of. */
  readonly of: CountedThing;
}

/** A number of something. */
export interface CountValue {
  /** Tells the values apart. */
  readonly is: 'count';
  /** How the number compares. */
  readonly op: LimitOperator;
  /** The limit. */
  readonly n: number;
  /** What is counted. */
  readonly of: CountedThing;
}

/** A number of something between two ends, both allowed. */
export interface RangeValue {
  /** Tells the values apart. */
  readonly is: 'range';
  /** Least. */
  readonly from: number;
  /** Most. */
  readonly to: number;
  /** What is counted. */
  readonly of: CountedThing;
}

/** A deadline: `within` n units after an event, or `ahead`: at least n units before it. */
export interface TermValue {
  /** Tells the values apart. */
  readonly is: 'term';
  /** After the event at most, or before it at least. */
  readonly side: 'within' | 'ahead';
  /** How many. */
  readonly n: number;
  /** Of what. */
  readonly unit: TermUnit;
  /**
   * Set where the term is counted inside the period that follows ("of the next working year"); the event is then the last day
   * of the period that ended. `atOnce` where the next one begins the day after, such as a financial year; `later` where it may
   * begin later, such as a school year.
   */
  readonly nextPeriod?: 'atOnce' | 'later';
}

/** How long something must last; `null` units of time mean permanently. */
export interface DurationValue {
  /** Tells the values apart. */
  readonly is: 'duration';
  /** At least so many, or `null` for permanently. */
  readonly atLeast: number | null;
  /** Of what. */
  readonly unit: TermUnit;
  /** `true` when the days must follow one another. */
  readonly consecutive: boolean;
  /**
   * `true` where the text counts "since the day" (kể từ ngày) of an event: usage counts that day as the first, the Civil Code
   * (Art. 147(2)) begins with the next. A day on which only one of the two readings is fulfilled fails nobody.
   */
  readonly since?: boolean;
}

/** How often something is due. */
export interface FrequencyValue {
  /** Tells the values apart. */
  readonly is: 'frequency';
  /** At least so many times in each of the rhythms. */
  readonly atLeast: number;
  /** The rhythms, shortest first. */
  readonly per: readonly Rhythm[];
}

/** A day of the calendar something is due on or before, every year or once. */
export interface CalendarDayValue {
  /** Tells the values apart. */
  readonly is: 'calendarDay';
  /** Month, 1 to 12. */
  readonly month: number;
  /** Day of the month. */
  readonly day: number;
  /** `true` when it must be done before that day. */
  readonly before: boolean;
  /** The year, when it is due only once. */
  readonly year?: number;
}

/** A list laid down by law; its items stand in a checklist. */
export interface ListValue {
  /** Tells the values apart. */
  readonly is: 'list';
  /** Number of items. */
  readonly items: number;
}

/** One step of a bracket table: from a headcount on, at least so many. */
export interface Bracket {
  /** Headcount from which the step holds. */
  readonly from: number;
  /** Least number. */
  readonly least: number;
  /** Upper number the text mentions; exceeding it is not forbidden. */
  readonly mentioned?: number;
}

/** A bracket table. */
export interface BracketsValue {
  /** Tells the values apart. */
  readonly is: 'brackets';
  /** Steps, smallest headcount first. */
  readonly steps: readonly Bracket[];
  /** What the headcount counts. */
  readonly by: CountedThing;
}

/** A duty or right without a number. */
export interface FlagValue {
  /** Tells the values apart. */
  readonly is: 'flag';
}

/** Several values in one provision, by name. */
export interface PartsValue {
  /** Tells the values apart. */
  readonly is: 'parts';
  /** The values. */
  readonly parts: Readonly<Record<string, Exclude<ProvisionValue, PartsValue>>>;
}

/** What a provision lays down. */
export type ProvisionValue =
  | ShareValue
  | CountValue
  | RangeValue
  | TermValue
  | DurationValue
  | FrequencyValue
  | CalendarDayValue
  | ListValue
  | BracketsValue
  | FlagValue
  | PartsValue;

/** Values by what they are. */
export type ValueThat<Is extends ProvisionValue['is']> = Extract<
  ProvisionValue,
  {
    /** What the value is. */
    readonly is: Is;
  }
>;

const things: Readonly<Record<CountedThing, readonly [string, string]>> = {
  households: ['tổng số hộ gia đình', 'all households'],
  householdReps: ['tổng số đại diện hộ gia đình', 'all household representatives'],
  householdRepsPresent: ['số đại diện hộ gia đình dự họp', 'household representatives present'],
  votersOrHouseholds: ['tổng số cử tri hoặc cử tri đại diện hộ', 'all voters, or all household voters'],
  communities: ['tổng số thôn, tổ dân phố', 'all communities'],
  communeVoters: ['số cử tri của xã', 'voters of the commune'],
  staff: ['tổng số cán bộ, công chức, viên chức, người lao động', 'all staff'],
  staffOrDelegates: ['tổng số người, hoặc số đại biểu được triệu tập', 'all staff, or all summoned delegates'],
  workers: ['tổng số người lao động', 'all workers'],
  workersOrDelegates: [
    'tổng số người lao động, hoặc số đại biểu được triệu tập',
    'all workers, or all summoned delegates',
  ],
  present: ['số người dự họp', 'those present'],
  listedWorkerMembers: ['số thành viên bên người lao động', 'listed members of the workers’ side'],
  members: ['thành viên', 'members'],
  deputies: ['phó trưởng ban', 'deputy heads'],
  residents: ['đại diện người dân', 'residents'],
  employees: ['người lao động', 'employees'],
  candidates: ['người ứng cử', 'candidates'],
  ballots: ['phiếu mỗi hộ', 'ballots per household'],
  witnesses: ['người chứng kiến', 'witnesses'],
  copies: ['bản', 'copies'],
  reports: ['báo cáo', 'reports'],
  forms: ['hình thức', 'forms'],
  points: ['điểm', 'points'],
  calls: ['lần triệu tập', 'calls'],
  items: ['nội dung', 'items'],
};

/**
 * Names what a share or count is taken of.
 *
 * @param thing - the thing
 * @returns such as `tổng số đại diện hộ gia đình` and `all household representatives`
 * @example
 * ```ts
 * nameOfCounted('householdReps'); // => { vi: 'tổng số đại diện hộ gia đình', en: 'all household representatives' }
 * ```
 */
export function nameOfCounted(thing: CountedThing): Text {
  const [vi, en] = things[thing];
  return { vi, en };
}

/**
 * Tells whether something is one of the things shares and counts are taken of.
 *
 * @param thing - anything
 * @returns `true` for `households` and its like
 */
export function isCountedThing(thing: unknown): thing is CountedThing {
  return typeof thing === 'string' && Object.hasOwn(things, thing);
}
