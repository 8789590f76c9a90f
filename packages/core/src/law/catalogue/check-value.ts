import { checkKeys, isPlain, type Plain } from '../../outcome/check-keys.ts';
import { noneOf } from '../../outcome/definition-words.ts';
import { listOf, oneOf, optional, orNull, truth, whole, type Demand } from '../../outcome/demand.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';
import { isIsoDate } from '../../time/iso-date.ts';
import {
  isCountedThing,
  type LimitOperator,
  type ProvisionValue,
  type Rhythm,
  type TermUnit,
} from '../provision-value.ts';

// A value that is no value ends in a deadline nobody set: `unit: 'weeks'` counted nothing, `n: NaN` is never late. So the
// figures of a value are looked at where a catalogue is put together, once, and trusted afterwards.

const operators: readonly LimitOperator[] = ['>=', '>', '=', '<=', '<'];
const termUnits: readonly TermUnit[] = ['workingDays', 'days', 'months', 'years'];
const rhythms: readonly Rhythm[] = [
  'week',
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

const counted: Demand = (value) =>
  isCountedThing(value)
    ? null
    : { vi: 'phải là thứ được đếm, như "households"', en: 'must be a thing that is counted, such as "households"' };
const isStep = (step: unknown, before: unknown): boolean =>
  isPlain(step) &&
  whole(0)(step['from']) === null &&
  whole(0)(step['least']) === null &&
  optional(whole(0))(step['mentioned']) === null &&
  (!isPlain(before) || Number(step['from']) > Number(before['from']));
const steps: Demand = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((step: unknown, i) => isStep(step, value[i - 1]))
    ? null
    : {
        vi: 'phải liệt kê các bậc { from, least }, số người ít nhất lên đầu',
        en: 'must list steps { from, least }, the smallest headcount first',
      };

const parts: Readonly<Record<Exclude<ProvisionValue['is'], 'parts'>, Readonly<Record<string, Demand>>>> = {
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
  frequency: { atLeast: whole(1), per: listOf(oneOf(rhythms), 1) },
  calendarDay: { month: whole(1, 12), day: whole(1, 31), before: truth, year: optional(whole(1945, 2100)) },
  list: { items: whole(0) },
  brackets: { steps, by: counted },
  flag: {},
};

/**
 * Checks the value of a provision: its kind, its keys, its numbers.
 *
 * @param value - the value, as somebody wrote it
 * @param problems - takes what is wrong: `law/bad-value`, `law/unknown-key`
 * @param path - where it stands
 */
export function checkValue(value: unknown, problems: Problems, path: string): void {
  const bad = (text: Text, at = path) => {
    problems.add('law/bad-value', text, at);
  };
  if (!isPlain(value)) {
    bad({
      vi: 'giá trị là một đối tượng như { is: "term", side: "within", n: 5, unit: "days" }',
      en: 'a value is an object such as { is: "term", side: "within", n: 5, unit: "days" }',
    });
    return;
  }
  const { is } = value;
  if (is === 'parts') {
    checkParts(value, problems, path);
    return;
  }
  if (typeof is !== 'string' || !Object.hasOwn(parts, is)) {
    bad(noneOf(is, [...Object.keys(parts), 'parts']), `${path}.is`);
    return;
  }
  const checks = parts[is as keyof typeof parts];
  checkKeys(value, ['is', ...Object.keys(checks)], problems, 'law/unknown-key', path);
  for (const [name, check] of Object.entries(checks)) {
    const wrong = check(value[name]);
    if (wrong !== null) bad(wrong, `${path}.${name}`);
  }
  const { n, d, from, to } = value as Readonly<Record<string, number | undefined>>;
  if (is === 'calendarDay' && !isDayOfYear(value))
    bad({ vi: 'không phải là ngày có trong mọi năm', en: 'is not a day of every year' });
  if (is === 'range' && Number(from) > Number(to))
    bad({ vi: `from ${from} lớn hơn to ${to}`, en: `from ${from} lies above to ${to}` });
  if (is === 'share' && Number(n) > Number(d))
    bad({ vi: `${n}/${d} lớn hơn toàn bộ`, en: `${n}/${d} is more than the whole` });
}

function checkParts(value: Plain, problems: Problems, path: string): void {
  checkKeys(value, ['is', 'parts'], problems, 'law/unknown-key', path);
  const { parts: named } = value;
  if (!isPlain(named)) {
    problems.add('law/bad-value', { vi: 'cần các giá trị theo tên', en: 'needs values by name' }, `${path}.parts`);
    return;
  }
  for (const [name, part] of Object.entries(named))
    if (isPlain(part) && part['is'] === 'parts')
      problems.add(
        'law/bad-value',
        { vi: 'một phần không chia nhỏ nữa', en: 'parts have no parts' },
        `${path}.parts.${name}`,
      );
    else checkValue(part, problems, `${path}.parts.${name}`);
}

// Without a year it must be a day of any year: 29 February would be due in leap years only.
function isDayOfYear({ year = 2001, month, day }: Plain): boolean {
  const two = (n: unknown) => String(n).padStart(2, '0');
  return isIsoDate(`${String(year)}-${two(month)}-${two(day)}`);
}
