import { addDays, exactQuantity, type Count, type IsoDate } from '@qcdc/core';
import {
  compareFractions,
  Dec,
  fraction,
  fractionOf,
  roundNumber,
  type Decimal,
  type Fraction,
} from '@qcdc/core/exact';
import { asFigure } from '../define/field-names.ts';
import type { ExactValue } from '../linear/exact-value.ts';
import { numberOfDay, type Cell } from './cells.ts';
import type { ForcedBy, RepairChange, RepairProposal } from './proposal.ts';
import { tried, type Ends, type RepairCase } from './repair-case.ts';
import { daySlipsBetween, meantDays, meantNumbers, slipsBetween, type TypingSlip } from './typing-slips.ts';

/** Tells whether everything holds after some changes, asked of the rules themselves. */
export type Recheck = (changes: readonly RepairChange[]) => boolean;

/** A record of the period before, by field. */
export type Before = Readonly<Record<string, unknown>> | null;

/** Finds the record of the period before, by the number of a record. */
export type BeforeOf = (record: number) => Before;

/** Counts the values that may still be tried; shared by all sets of one record. */
export interface TriesLeft {
  /** How many. */
  left: number;
}

/**
 * Proposes values for a set of cells: those that are forced, with their proof, and those a typing slip would explain. Each is
 * kept only where the rules themselves hold then.
 *
 * @param repair - the records and what is asked
 * @param set - names of the cells that change
 * @param recheck - asks the rules
 * @param before - returns the record of the period before, by the number of the record
 * @param tries - how many values may be tried; counted down
 * @returns the proposals, those that a slip explains first
 */
export function propose(
  repair: RepairCase,
  set: readonly string[],
  recheck: Recheck,
  before: BeforeOf,
  tries: TriesLeft,
): readonly RepairProposal[] {
  if (tries.left <= 0) return [];
  const cells = set.map((name) => repair.cells.get(name) as Cell);
  const found: RepairProposal[] = [];
  const keep = (inAnyOrder: readonly RepairChange[]) => {
    const changes = [...inAnyOrder].sort((a, b) => a.record - b.record || (a.field < b.field ? -1 : 1));
    const same = (other: RepairProposal) => other.changes.every((one, i) => keyOf(one.to) === keyOf(changes[i]?.to));
    if (!found.some(same) && recheck(changes)) found.push({ changes });
  };
  const tryFrom = (order: readonly Cell[], held: ReadonlyMap<string, Ends>, changes: readonly RepairChange[]): void => {
    const [cell, ...others] = order;
    if (cell === undefined) {
      keep(changes);
      return;
    }
    const forced = forcedValue(repair, set, cell, held);
    if (forced === 'impossible') return;
    for (const value of forced === null ? [...repair.meantEqual(cell), ...meant(cell)] : [forced.at]) {
      if (tries.left-- <= 0) return;
      const change = changeTo(repair, cell, value, forced?.by, before);
      // What is forced only once another value was guessed wants a reason of its own.
      const guessed = cells.length > 1 && (forced === null || held.size > 0);
      if (change === null || (guessed && change.slips.length === 0)) continue;
      const end: ExactValue = { at: value, beside: fraction(0n) };
      const next = new Map([...held, [cell.name, { low: end, high: end }]]);
      if (others.length === 0 && forced === null && repair.solve(new Set(set), next).state !== 'possible') continue;
      tryFrom(others, next, [...changes, change]);
    }
  };
  // A value of one field may force those of the others: each goes first once.
  for (const first of cells) tryFrom([first, ...cells.filter((cell) => cell !== first)], new Map(), []);
  const explained = (one: RepairProposal) => one.changes.filter(({ slips }) => slips.length > 0).length;
  return found.sort((a, b) => explained(b) - explained(a));
}

function forcedValue(
  repair: RepairCase,
  set: readonly string[],
  cell: Cell,
  held: ReadonlyMap<string, Ends>,
): { readonly at: Fraction; readonly by: ForcedBy } | 'impossible' | null {
  const changed = new Set(set);
  const some = repair.solve(changed, held);
  if (some.state === 'impossible') return some.state;
  const value = some.state === 'possible' ? some.values.get(cell.name) : undefined;
  if (value === undefined || value.beside.n !== 0n) return null;
  const beyond = (ends: Ends) => repair.solve(changed, new Map([...held, [cell.name, ends]]));
  const smaller = beyond({ high: { at: value.at, beside: fraction(-1n) } });
  if (smaller.state !== 'impossible') return null;
  const larger = beyond({ low: { at: value.at, beside: fraction(1n) } });
  if (larger.state !== 'impossible') return null;
  const reasons = (because: readonly string[]) => because.filter((one) => one !== tried);
  return { at: value.at, by: { smaller: reasons(smaller.because), larger: reasons(larger.because) } };
}

const isDay = (value: unknown): value is IsoDate => typeof value === 'string';

function numberIn(value: unknown): Decimal | null {
  if (value === null || value === undefined || typeof value === 'string') return null;
  return asFigure(value as Count).value;
}

// What may have been meant by what was typed.
function meant({ value }: Cell): readonly Fraction[] {
  if (isDay(value)) return meantDays(value).map((day) => fraction(numberOfDay(day)));
  const number = numberIn(value);
  return number === null ? [] : meantNumbers(number).map((one) => fractionOf(one));
}

function changeTo(
  repair: RepairCase,
  cell: Cell,
  at: Fraction,
  forced: ForcedBy | undefined,
  before: BeforeOf,
): RepairChange | null {
  const { record, field, value } = cell;
  const rest = { record, field, from: value as Count | IsoDate, ...(forced === undefined ? {} : { forced }) };
  if (cell.day) {
    if (at.d !== 1n) return null;
    const to = addDays('2000-01-01', Number(at.n));
    return { ...rest, to, slips: isDay(value) ? daySlipsBetween(value, to) : [] };
  }
  const decimal = decimalOf(at);
  if (decimal === null) return null;
  const whole = repair.records[record]?.entity.fields[field]?.info.kind === 'count';
  const to =
    whole && decimal.isInteger() && decimal.lte(Number.MAX_SAFE_INTEGER) ? decimal.toNumber() : exactQuantity(decimal);
  return { ...rest, to, slips: slipsOf(repair, cell, decimal, before) };
}

function slipsOf(
  repair: RepairCase,
  { name, record, field, value }: Cell,
  to: Decimal,
  before: BeforeOf,
): readonly TypingSlip[] {
  const typed = numberIn(value);
  if (typed === null) return [];
  const slips = [...slipsBetween(typed, to)];
  const cell = repair.cells.get(name) as Cell;
  if (repair.meantEqual(cell).some((at) => compareFractions(at, fractionOf(to)) === 0)) slips.push('countOfEvents');
  const stated = [...repair.cells.values()].filter((other) => other.name !== name && other.stated);
  const others = stated.filter((other) => other.record === record);
  if (!typed.isZero() && others.some((other) => numberIn(other.value)?.eq(typed) === true))
    slips.push('valueOfOtherField');
  if (!typed.isZero() && numberIn(before(record)?.[field])?.eq(typed) === true) slips.push('valueOfPeriodBefore');
  // One or two digits are the same in many reports.
  else if (
    typed.abs().gte(100) &&
    stated.some(
      (other) => other.record !== record && other.field === field && numberIn(other.value)?.eq(typed) === true,
    )
  )
    slips.push('valueOfOtherReport');
  return slips;
}

const mostPlaces = 15;

function decimalOf(at: Fraction): Decimal | null {
  for (let places = 0; places <= mostPlaces; places++) {
    const decimal = roundNumber(at, places);
    if (compareFractions(fractionOf(decimal), at) === 0) return new Dec(decimal);
  }
  return null;
}

function keyOf(value: Count | IsoDate | undefined): string {
  if (value === null || value === undefined || typeof value === 'string') return String(value);
  return asFigure(value).value?.toFixed() ?? '';
}
