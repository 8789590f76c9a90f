import {
  defineEntity,
  defineMeasure,
  figureField,
  type AnyRule,
  type Dataset,
  type Entity,
  type Outcome,
} from '@qcdc/core';
import { defineUnits, parseRecords } from '@qcdc/core/flow';
import {
  consistencyRules,
  countedFromEvents,
  parentCoversChildren,
  periodIsItsParts,
  stockCarriedOver,
  yearCoversItsMonths,
  type LinkedRepairs,
} from '@qcdc/validators';

// Records that must fit together, with faults planted in them, and the slow way of finding what is wrong: try everything.

const words = (text: string) => ({ vi: text, en: text });
const balance = { opening: 'opening', inflows: ['taken'], outflows: ['done'], closing: 'closing' };
const names = ['opening', 'taken', 'done', 'closing'] as const;

/** The area of the cases: a stock and its flows. */
export const stock = defineEntity({
  id: 'sample-stock',
  form: 'period',
  label: words('Stock'),
  step: 'do',
  fields: {
    opening: figureField({ label: words('Opening'), measuredIn: 'case', overTime: 'first' }),
    taken: figureField({ label: words('Taken'), measuredIn: 'case' }),
    done: figureField({ label: words('Done'), measuredIn: 'case' }),
    closing: figureField({ label: words('Closing'), measuredIn: 'case', overTime: 'last' }),
  },
  relations: { balances: [balance] },
} as never) as unknown as Entity;

const meeting = defineEntity({
  id: 'sample-meeting',
  form: 'event',
  label: words('Meeting'),
  step: 'do',
  fields: { cases: figureField({ label: words('Cases'), measuredIn: 'case' }) },
} as never) as unknown as Entity;

const label = words('Taken');
const stated = defineMeasure({
  id: 'sample-stock.taken',
  label,
  measuredIn: 'case',
  from: { entity: 'sample-stock', field: 'taken' },
});
const fromEvents = { entity: 'sample-meeting', field: 'cases' };
const counted = defineMeasure({ id: 'sample-meeting.cases', label, measuredIn: 'case', fromEvents });

/** All rules of the cases. */
export const linkedRules: readonly AnyRule[] = [
  ...consistencyRules(stock),
  stockCarriedOver(stock, { opening: 'opening', closing: 'closing' }),
  yearCoversItsMonths(stock),
  periodIsItsParts(stock),
  parentCoversChildren(stock),
  countedFromEvents({ stated, counted, eventsOf: 'own' } as never, stock, meeting),
].flatMap((rule) => rule ?? []);

const units = defineUnits([
  { code: '01', kind: 'province' },
  ...['00001', '00002', '00003', '00004'].map((code) => ({ code, kind: 'commune' as const, parent: '01' })),
]);

type Values = Record<string, number>;

/** A condition between cells, and the cells it names. */
interface Condition {
  readonly of: readonly string[];
  readonly holds: (v: Values) => boolean;
}

/** One case: records that must fit together. */
export interface LinkedCase {
  /** How the records are tied together. */
  readonly kind: string;
  /** The records, after faults were planted. */
  readonly dataset: Outcome<Dataset>;
  /** The smallest sets of cells, found by trying all values; a cell is `<unit> <period or number> <field>`, and a set its cells in their order. */
  readonly sets: readonly string[];
}

/**
 * Makes a case with one to three faults.
 *
 * @param next - makes random numbers
 * @returns the case
 */
export function linkedCase(next: (below: number) => number): LinkedCase {
  const makers = [yearAndHalves, family, twoYears, reportAndMeetings];
  const made = (makers[next(makers.length)] as (typeof makers)[number])(next);
  const { values } = made;
  const cells = Object.keys(values);
  const faults = 1 + next(3);
  for (let i = 0; i < faults; i++) values[cells[next(cells.length)] as string] = next(9);
  const sets = smallestByTrying(values, made.conditions).map(nameOf);
  return { kind: made.kind, dataset: datasetOf(values), sets: sets.sort() };
}

const nameOf = (cells: readonly string[]): string => [...cells].sort().join(', ');

/**
 * Names the smallest sets as a case does: of groups that are tied by nothing, each set of one goes with each of the others.
 *
 * @param groups - what was found
 * @returns the sets of all records together
 */
export function setsInAll(groups: readonly LinkedRepairs[]): readonly string[] {
  const ofGroups = groups.map(({ sets, records }) =>
    sets.map((set) =>
      set.map(({ record, field }) => {
        const { unit = '', period = null, day = '' } = records[record]?.record.place ?? {};
        return `${unit} ${period?.id ?? Number(day.slice(5, 7)) - 1} ${field}`;
      }),
    ),
  );
  const [first = [], ...others] = ofGroups;
  return others
    .reduce((all, sets) => all.flatMap((one) => sets.map((set) => [...one, ...set])), first)
    .map(nameOf)
    .sort();
}

interface Made {
  readonly kind: string;
  readonly values: Values;
  readonly conditions: readonly Condition[];
}

function balanced(values: Values, key: string, opening: number, taken: number, done: number): Condition {
  const of = names.map((name) => `${key} ${name}`);
  [opening, taken, done, opening + taken - done].forEach((value, i) => (values[of[i] as string] = value));
  const [o = '', t = '', d = '', c = ''] = of;
  const at = (v: Values, name: string) => v[name] as number;
  return { of, holds: (v) => at(v, o) + at(v, t) === at(v, d) + at(v, c) };
}

const equal = (a: string, ...b: readonly string[]): Condition => ({
  of: [a, ...b],
  holds: (v) => v[a] === b.reduce((sum, name) => sum + (v[name] as number), 0),
});
const atLeast = (a: string, ...b: readonly string[]): Condition => ({
  of: [a, ...b],
  holds: (v) => (v[a] as number) >= b.reduce((sum, name) => sum + (v[name] as number), 0),
});

function yearAndHalves(next: (below: number) => number): Made {
  const values: Values = {};
  const [year, first, second] = ['00001 2024', '00001 2024-H1', '00001 2024-H2'] as const;
  const [opening, a, b] = [next(3), next(4), next(4)];
  const done = next(opening + a + 1);
  const left = opening + a - done;
  const later = next(left + b + 1);
  const conditions = [
    balanced(values, first, opening, a, done),
    balanced(values, second, left, b, later),
    balanced(values, year, opening, a + b, done + later),
    equal(`${year} opening`, `${first} opening`),
    equal(`${year} closing`, `${second} closing`),
    equal(`${second} opening`, `${first} closing`),
    ...(['taken', 'done'] as const).flatMap((name) => [
      equal(`${year} ${name}`, `${first} ${name}`, `${second} ${name}`),
      atLeast(`${year} ${name}`, `${first} ${name}`),
    ]),
  ];
  return { kind: 'year and halves', values, conditions };
}

function family(next: (below: number) => number): Made {
  const values: Values = {};
  const children = Array.from({ length: 2 + next(3) }, (_, i) => `0000${i + 1} 2024`);
  const conditions = children.map((key) => {
    const [opening, taken] = [next(2), next(3)];
    return balanced(values, key, opening, taken, next(opening + taken + 1));
  });
  const sum = (name: string) => children.reduce((all, key) => all + (values[`${key} ${name}`] as number), 0);
  const [more, done] = [next(2), sum('done')];
  conditions.push(balanced(values, '01 2024', sum('opening') + more, sum('taken'), done));
  for (const name of names) conditions.push(atLeast(`01 2024 ${name}`, ...children.map((key) => `${key} ${name}`)));
  return { kind: 'parent and children', values, conditions };
}

function twoYears(next: (below: number) => number): Made {
  const values: Values = {};
  const [opening, taken] = [next(4), next(5)];
  const done = next(opening + taken + 1);
  const left = opening + taken - done;
  const conditions = [
    balanced(values, '00001 2024', opening, taken, done),
    balanced(values, '00001 2025', left, next(5), next(left + 1)),
    equal('00001 2025 opening', '00001 2024 closing'),
  ];
  return { kind: 'two years', values, conditions };
}

function reportAndMeetings(next: (below: number) => number): Made {
  const values: Values = {};
  const meetings = Array.from({ length: 1 + next(4) }, (_, i) => `00001 ${i} cases`);
  for (const key of meetings) values[key] = next(3);
  const sum = meetings.reduce((all, key) => all + (values[key] as number), 0);
  const conditions = [
    balanced(values, '00001 2024', next(3), sum, next(sum + 1)),
    atLeast('00001 2024 taken', ...meetings),
  ];
  return { kind: 'report and events', values, conditions };
}

function datasetOf(values: Values): Outcome<Dataset> {
  const records = new Map<string, Record<string, string | number>>();
  for (const [cell, value] of Object.entries(values)) {
    const [unit = '', when = '', field = ''] = cell.split(' ');
    const key = `${unit} ${when}`;
    const record = records.get(key) ?? {
      unit,
      ...(when.length > 3 ? { period: when } : { date: `2024-0${Number(when) + 1}-10` }),
    };
    record[field] = value;
    records.set(key, record);
  }
  const of = (event: boolean) => [...records.values()].filter((record) => 'date' in record === event);
  return parseRecords({ [stock.id]: of(false), [meeting.id]: of(true) } as never, [stock, meeting] as never, { units });
}

const highest = 30;

function smallestByTrying(values: Values, conditions: readonly Condition[]): readonly (readonly string[])[] {
  const broken = conditions.filter(({ holds }) => !holds(values));
  if (broken.length === 0) return [];
  const cells = Object.keys(values);
  const sets = (size: number, from: number): (readonly string[])[] =>
    size === 0
      ? [[]]
      : cells.slice(from).flatMap((cell, i) => sets(size - 1, from + i + 1).map((set) => [cell, ...set]));
  for (let size = 1; size <= 3; size++) {
    const found = sets(size, 0).filter(
      (set) =>
        broken.every(({ of }) => of.some((cell) => set.includes(cell))) && canBeRight({ ...values }, set, conditions),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function canBeRight(v: Values, set: readonly string[], conditions: readonly Condition[]): boolean {
  const [first, ...others] = set;
  if (first === undefined) return true;
  // Whatever no longer depends on what is still open is settled here.
  const settled = conditions.filter(({ of }) => of.includes(first) && !of.some((cell) => others.includes(cell)));
  for (let n = 0; n <= highest; n++) {
    v[first] = n;
    if (settled.every(({ holds }) => holds(v)) && canBeRight(v, others, conditions)) return true;
  }
  return false;
}
