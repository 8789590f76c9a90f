import type { Finding, Printed, Text, Where } from '@qcdc/core';
import { numberText } from '@qcdc/core/exact';
import type { Fact } from './fact.ts';
import type { ScoreReason } from './score-reason.ts';

/** What came in as a fact, before anybody knows whether it is one. */
export type GivenFact = Readonly<Record<string, unknown>>;

const wordsIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/**
 * Shows a value as it came in, short enough for a finding; text in quotes, so that "true" is not taken for true.
 *
 * @param value - whatever came in
 */
export function shownValue(value: unknown): string {
  if (value === undefined) return '—';
  if (typeof value === 'bigint') return numberText({ n: value, d: 1n });
  try {
    const text = JSON.stringify(value) as string | undefined;
    return (text ?? typeof value).slice(0, 120);
  } catch {
    return typeof value;
  }
}

/** What a finding on a fact says, beside the place. */
export interface FactTrouble {
  /** Code without its area. */
  readonly code: string;
  /** What is unexpected. */
  readonly message: Text;
  /** What was expected. */
  readonly expected?: Printed;
  /** What was found. */
  readonly actual?: Printed;
  /** What to do. */
  readonly hint?: Text;
  /** `error` when left out: the fact is not used. */
  readonly severity?: Finding['severity'];
}

/**
 * Makes the finding on a fact, at its place.
 *
 * @param fact - the fact as it came in
 * @param trouble - what is wrong with it
 */
export function factFinding(fact: GivenFact | Fact, trouble: FactTrouble): Finding {
  const { unit, fact: id, period, where } = fact as GivenFact;
  const said = { unit: wordsIn(unit), field: wordsIn(id), period: wordsIn(period) };
  const place: Where = {
    ...(typeof where === 'object' && where !== null && !Array.isArray(where) ? where : {}),
    ...(said.unit === null ? {} : { unit: said.unit }),
    ...(said.field === null ? {} : { field: said.field }),
    ...(said.period === null ? {} : { period: said.period }),
  };
  const { code, severity = 'error', ...rest } = trouble;
  return { code: `emulation/${code}`, severity, state: 'failed', ...rest, where: place, basis: [] };
}

/**
 * The reason a unit is not scored because of a fact that cannot be used.
 *
 * @param finding - the finding on the fact
 */
export const unusableReason = ({ code, message, where }: Finding): ScoreReason => ({ code, message, where });
