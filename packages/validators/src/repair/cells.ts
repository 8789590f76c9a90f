import { daysBetween, wholeByNature, type Count, type Entity, type IsoDate } from '@qcdc/core';
import { fraction, intervalOfStated, type IntervalEnd } from '@qcdc/core/exact';
import { asFigure, isStated } from '../define/field-names.ts';
import { wholeValue, type ExactValue } from '../linear/exact-value.ts';
import type { SystemBound, Unknown } from '../linear/linear-system.ts';
import { isNeverNegative } from '../written/binding.ts';

const dayZero: IsoDate = '2000-01-01';

/**
 * Turns a day into a number.
 *
 * @param day - the day
 * @returns days since the first day of 2000
 */
export function numberOfDay(day: IsoDate): bigint {
  return BigInt(daysBetween(dayZero, day));
}

/** A record that may be wrong. */
export interface RepairRecord {
  /** Its area. */
  readonly entity: Entity;
  /** What it holds. */
  readonly data: object;
}

/** A field of one of the records as the solver sees it. */
export interface Cell {
  /** Name of the unknown. */
  readonly name: string;
  /** Which of the records it stands in, counted from 0. */
  readonly record: number;
  /** Name of the field. */
  readonly field: string;
  /** What it holds. */
  readonly value: unknown;
  /** `true` for a day, which counts as days since the first of 2000. */
  readonly day: boolean;
  /** `true` where something was reported, that may be wrong. */
  readonly stated: boolean;
  /** The unknown that holds it to what was reported. */
  readonly fixed: Unknown;
  /** The unknown that lets it be anything the field can hold. */
  readonly free: Unknown;
}

/**
 * Names the unknown of a field.
 *
 * @param record - which of the records, counted from 0
 * @param field - name of the field
 * @returns the name
 */
export function cellName(record: number, field: string): string {
  return `${record} ${field}`;
}

/**
 * Makes the cell of a field.
 *
 * @param of - the record
 * @param record - which of the records it is
 * @param field - name of the field, or `date`
 * @returns the cell; `null` for a field that holds no number and no day
 */
export function cellOf({ entity, data }: RepairRecord, record: number, field: string): Cell | null {
  const name = cellName(record, field);
  const value = (data as Readonly<Record<string, unknown>>)[field] ?? null;
  const info = entity.fields[field]?.info;
  if (field === 'date' || info?.kind === 'day') {
    const free: Unknown = { name, whole: true };
    const day = true;
    if (value === null) return { name, record, field, value, day, stated: false, fixed: free, free };
    const at = bound(wholeValue(numberOfDay(value as IsoDate)), name);
    return { name, record, field, value, day, stated: true, fixed: { ...free, low: at, high: at }, free };
  }
  if (info === undefined || !['figure', 'count', 'statedRatio'].includes(info.kind)) return null;
  const nonNegative = isNeverNegative(entity, field);
  const free: Unknown = {
    name,
    whole: info.kind === 'count' || wholeByNature(info.measuredIn ?? ''),
    ...(nonNegative ? { low: { at: wholeValue(0n), because: [] } } : {}),
  };
  const [count, day] = [value as Count, false];
  if (!isStated(count)) return { name, record, field, value, day, stated: false, fixed: free, free };
  const told = intervalOfStated(asFigure(count), { nonNegative });
  // What does not apply is nothing in every sum.
  if (told === null) {
    const none = bound(wholeValue(0n), name);
    return { name, record, field, value, day, stated: true, fixed: { ...free, low: none, high: none }, free };
  }
  const { low, high } = told;
  const fixed: Unknown = {
    ...free,
    // Half a case is no figure anybody can keep a rule with, but it is what was reported.
    whole:
      free.whole && low !== null && high !== null
        ? isWholeEnd(low) || low.at.n !== high.at.n || low.at.d !== high.at.d
        : free.whole,
    ...(low === null ? {} : { low: bound(endValue(low, 1n), name) }),
    ...(high === null ? {} : { high: bound(endValue(high, -1n), name) }),
  };
  return { name, record, field, value, day, stated: true, fixed, free };
}

const isWholeEnd = ({ at }: IntervalEnd): boolean => at.d === 1n;
const bound = (at: ExactValue, name: string): SystemBound => ({ at, because: [name] });
const endValue = ({ at, closed }: IntervalEnd, inwards: bigint): ExactValue => ({
  at,
  beside: fraction(closed ? 0n : inwards),
});
