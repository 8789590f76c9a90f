import { isIsoDate } from '../../time/iso-date.ts';
import {
  isCountedThing,
  type LimitOperator,
  type ProvisionValue,
  type Rhythm,
  type TermUnit,
} from '../provision-value.ts';
import type { Faults } from './faults.ts';
import { checkKeys, isPlain, type Plain } from './plain.ts';

// A value that is no value ends in a deadline nobody set: `unit: 'weeks'` counted nothing, `n: NaN` is never late. So the
// figures of a value are looked at where a catalogue is put together, once, and trusted afterwards.

const operators: readonly LimitOperator[] = ['>=', '>', '=', '<=', '<'];
const termUnits: readonly TermUnit[] = ['workingDays', 'days', 'months', 'years'];
const rhythms: readonly Rhythm[] = [
  'month',
  'quarter',
  'halfYear',
  'year',
  'twoYears',
  'term',
  'session',
  'onRequest',
  'adHoc',
];

type Check = (value: unknown) => string | null;

const whole =
  (least: number, most = 1_000_000): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `must be a whole number from ${least} to ${most}`;
const oneOf =
  (all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value) ? null : `must be one of ${all.map((one) => JSON.stringify(one)).join(', ')}`;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);
const truth: Check = oneOf([true, false]);
const counted: Check = (value) =>
  isCountedThing(value) ? null : 'must be a thing that is counted, such as "households"';
const rhythm: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => rhythms.includes(one as Rhythm))
    ? null
    : `must list rhythms: ${rhythms.join(', ')}`;
const steps: Check = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (step: unknown, i) =>
      isPlain(step) &&
      whole(0)(step['from']) === null &&
      whole(0)(step['least']) === null &&
      optional(whole(0))(step['mentioned']) === null &&
      (i === 0 || Number(step['from']) > Number((value[i - 1] as Record<string, unknown>)['from'])),
  )
    ? null
    : 'must list steps { from, least }, the smallest headcount first';

const parts: Readonly<Record<Exclude<ProvisionValue['is'], 'parts'>, Readonly<Record<string, Check>>>> = {
  share: { op: oneOf(operators), n: whole(0), d: whole(1), of: counted },
  count: { op: oneOf(operators), n: whole(0), of: counted },
  range: { from: whole(0), to: whole(0), of: counted },
  term: {
    side: oneOf(['within', 'ahead']),
    n: whole(0, 10_000),
    unit: oneOf(termUnits),
    nextPeriod: optional(oneOf(['atOnce', 'later'])),
  },
  duration: {
    atLeast: orNull(whole(1, 10_000)),
    unit: oneOf(termUnits),
    consecutive: truth,
    since: optional(truth),
  },
  frequency: { atLeast: whole(1), per: rhythm },
  calendarDay: { month: whole(1, 12), day: whole(1, 31), before: truth, year: optional(whole(1945, 2100)) },
  list: { items: whole(0) },
  brackets: { steps, by: counted },
  flag: {},
};

/**
 * Checks the value of a provision: its kind, its keys, its numbers.
 *
 * @param value - the value, as somebody wrote it
 * @param faults - takes what is wrong: `law/bad-value`, `law/unknown-key`
 * @param path - where it stands
 */
export function checkValue(value: unknown, faults: Faults, path: string): void {
  const bad = (message: string, at = path) => {
    faults.add('law/bad-value', message, at);
  };
  if (!isPlain(value)) {
    bad('a value is an object such as { is: "term", side: "within", n: 5, unit: "days" }');
    return;
  }
  const { is } = value;
  if (is === 'parts') {
    checkKeys(value, ['is', 'parts'], faults, path);
    const { parts: named } = value;
    if (!isPlain(named)) {
      bad('needs values by name', `${path}.parts`);
      return;
    }
    for (const [name, part] of Object.entries(named))
      if (isPlain(part) && part['is'] === 'parts') bad('parts have no parts', `${path}.parts.${name}`);
      else checkValue(part, faults, `${path}.parts.${name}`);
    return;
  }
  if (typeof is !== 'string' || !Object.hasOwn(parts, is)) {
    bad(`must be one of ${[...Object.keys(parts), 'parts'].join(', ')}`, `${path}.is`);
    return;
  }
  const checks = parts[is as keyof typeof parts];
  checkKeys(value, ['is', ...Object.keys(checks)], faults, path);
  for (const [name, check] of Object.entries(checks)) {
    const fault = check(value[name]);
    if (fault !== null) bad(fault, `${path}.${name}`);
  }
  const { n, d, from, to } = value as Readonly<Record<string, number | undefined>>;
  if (is === 'calendarDay' && !isDayOfYear(value)) bad('is not a day of every year');
  if (is === 'range' && Number(from) > Number(to)) bad(`from ${from} lies above to ${to}`);
  if (is === 'share' && Number(n) > Number(d)) bad(`${n}/${d} is more than the whole`);
}

// Without a year it must be a day of any year: 29 February would be due in leap years only.
function isDayOfYear({ year = 2001, month, day }: Plain): boolean {
  const two = (n: unknown) => String(n).padStart(2, '0');
  return isIsoDate(`${String(year)}-${two(month)}-${two(day)}`);
}
