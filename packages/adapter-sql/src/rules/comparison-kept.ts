import type { CountedDay, FieldIs, LinearComparison, RuleComparison } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import { sql } from 'kysely';
import { dayNumber } from '../engine/idioms.ts';
import type { Sql } from '../engine/statement.ts';
import { allHold } from '../events/conditions.ts';
import { isBlank, isToTheUnit, type EventRelation } from '../events/event-columns.ts';

/**
 * Writes when an event certainly keeps a comparison, or is not asked for it. Everything else comes out as false or unknown, and is
 * judged by the rule itself: a database only says which events nobody has to look at.
 *
 * @param events - the events
 * @param comparison - what a rule asks
 * @returns the condition; `null` where a database cannot tell it exactly: shares that were rounded, days whose number is not known
 */
export function comparisonKept(events: EventRelation, comparison: RuleComparison): Sql | null {
  if ('share' in comparison) return null;
  const kept = sumKept(events, comparison);
  if (kept === null) return null;
  const reasons = [kept];
  for (const condition of comparison.when ?? []) reasons.push(certainlyNot(events, condition));
  // A duty may ask for what is blank; a comparison of figures of which none was reported asks nothing.
  if (comparison.conditional !== true) reasons.push(nothingReported(events, comparison));
  return sql`(${sql.join(
    reasons.map((reason) => sql`COALESCE(${reason}, FALSE)`),
    sql` OR `,
  )})`;
}

const signs = {
  '<': sql`<`,
  '<=': sql`<=`,
  '=': sql`=`,
  '>=': sql`>=`,
  '>': sql`>`,
} as const satisfies Readonly<Record<LinearComparison['operator'], Sql>>;

// A number of the columns has 20 digits; with six more of a multiple a hundred of them still fit a number of the engines.
const largestMultiple = 999_999n;
const mostTerms = 100;

function sumKept(events: EventRelation, { terms, counted, operator, to }: LinearComparison): Sql | null {
  const entries = Object.entries(terms);
  const whole = [...entries.map(([, by]) => by.d), to.d].reduce(commonMultiple, 1n);
  const multiple = ({ n, d }: Fraction): bigint => (n * whole) / d;
  const fits = (n: bigint): boolean => n <= largestMultiple && n >= -largestMultiple;
  if (entries.length === 0 || entries.length > mostTerms || !entries.every(([, by]) => fits(multiple(by)))) return null;
  const limit = multiple(to);
  if (!fits(limit / 1_000_000n)) return null;
  let days = 0n;
  const parts: Sql[] = [];
  for (const [name, by] of entries) {
    const day = counted?.[name];
    const value = day === undefined ? valueOf(events, name) : boundOf(events, day, multiple(by) > 0n, operator);
    if (value === null) return null;
    if (value.isDay) days += multiple(by);
    parts.push(sql`CAST(${String(multiple(by))} AS DECIMAL(6, 0)) * ${value.written}`);
  }
  // Days are numbered from some day on; only how far they lie apart means anything.
  if (days !== 0n) return null;
  return sql`(${sql.join(parts, sql` + `)}) ${signs[operator]} CAST(${String(limit)} AS DECIMAL(38, 6))`;
}

interface Written {
  readonly written: Sql;
  readonly isDay: boolean;
}

const numbers: ReadonlySet<string> = new Set(['count', 'figure']);

function valueOf(events: EventRelation, field: string): Written | null {
  const { kind, value, stated } = events.column(field);
  if (kind === 'day') return { written: dayNumber(value), isDay: true };
  if (!numbers.has(kind)) return null;
  const digits = sql`CAST(${value} AS DECIMAL(26, 6))`;
  return {
    written: stated === null ? digits : sql`(CASE WHEN ${stated} IS NULL OR ${isToTheUnit(stated)} THEN ${digits} END)`,
    isDay: false,
  };
}

const fewestDays = { workingDays: 1, months: 28, years: 365 } as const satisfies Readonly<
  Record<CountedDay['unit'], number>
>;

// Five working days later is at least five days later, whatever the calendar. Where the comparison is kept already with that day,
// it is kept; where it would take a latest day, nobody can tell without the calendar.
function boundOf(
  events: EventRelation,
  { from, n, unit }: CountedDay,
  added: boolean,
  operator: LinearComparison['operator'],
): Written | null {
  const isLater = n > 0;
  const helps = operator === '<=' || operator === '<' ? added !== isLater : operator !== '=' && added === isLater;
  if (!helps || !Number.isSafeInteger(n)) return null;
  const day = valueOf(events, from);
  if (day?.isDay !== true) return null;
  return { written: sql`(${day.written} + CAST(${String(n * fewestDays[unit])} AS DECIMAL(26, 6)))`, isDay: true };
}

function certainlyNot(events: EventRelation, { field, is, not }: FieldIs): Sql {
  const isIt = allHold(events, [{ field, is: [is] }]) ?? sql`TRUE`;
  return not === true ? sql`${isIt}` : sql`NOT ${isIt}`;
}

function nothingReported(events: EventRelation, { terms, counted }: LinearComparison): Sql {
  const fields = [...new Set(Object.keys(terms).map((name) => counted?.[name]?.from ?? name))];
  const blanks = fields.filter((field) => field !== 'date').map((field) => isBlank(events.column(field)));
  return blanks.length === 0 ? sql`FALSE` : sql`(${sql.join(blanks, sql` AND `)})`;
}

function commonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
