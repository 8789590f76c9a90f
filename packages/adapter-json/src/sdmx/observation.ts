import type { ComputedQuantity, Figure } from '@qcdc/core';
import { Dec, numberText } from '@qcdc/core/exact';
import { quantityFromJson, type QuantityJson } from '@qcdc/core/stored';
import { accuracyOfText, marginOfText } from '../input/accuracy-text.ts';
import { unitMultiplier } from './components.ts';

/** Values of an observation by component; `null` where there is none. */
export type Observation = Readonly<Record<string, string | null>>;

/** What stands for a value that is left out on purpose. */
export const notAvailable = '#N/A';

const statusOf: Readonly<Record<string, string>> = {
  missing: 'O',
  notApplicable: 'M',
  withheld: 'Q',
  pending: 'L',
  estimated: 'E',
  provisional: 'P',
};
const stateOfStatus: Readonly<Record<string, QuantityJson['state']>> = {
  O: 'missing',
  H: 'missing',
  M: 'notApplicable',
  Q: 'withheld',
  L: 'pending',
};

// What is computed beforehand or filled in is estimated; a number of low reliability is written as such by this library.
const estimated: ReadonlySet<string> = new Set(['E', 'F', 'I']);
const used: ReadonlySet<string> = new Set(['', 'A', 'P', 'U', ...estimated, ...Object.keys(stateOfStatus)]);

/**
 * Tells whether a status says that there is no value.
 *
 * @param status - code of the list of statuses
 */
export const saysNothing = (status: string): boolean => Object.hasOwn(stateOfStatus, status);

/**
 * Tells whether a figure has room for what a status says.
 *
 * @param status - code of the list of statuses
 */
export const isUsedStatus = (status: string): boolean => used.has(status) || status === notAvailable;

/**
 * Tells which words of an observation contradict one another: the status of the standard, and what this library writes beside it.
 *
 * @param values - its values by component
 * @returns both, as they stand there; `null` where they agree or one says nothing
 */
export function statusesAgainst(values: Observation): readonly [string, string] | null {
  const [status, state, final] = ['OBS_STATUS', 'OBS_STATE', 'FIGURE_STATUS'].map((id) => {
    const value = values[id] ?? '';
    return value === notAvailable ? '' : value;
  }) as [string, string, string];
  const none = stateOfStatus[status];
  if (none !== undefined && state !== '' && state !== none) return [status, state];
  const means = estimated.has(status) ? 'estimated' : status === 'P' ? 'provisional' : null;
  const isOpen = final === 'estimated' || final === 'provisional';
  const differs = final !== '' && (means === null ? status === 'A' && isOpen : final !== means);
  return differs ? [status, final] : null;
}

/**
 * Writes a figure as an observation. Its ends stand apart from its value: a text such as "under 2.5" in a column of numbers breaks
 * whoever reads it.
 *
 * @param figure - the figure
 * @param isTotal - whether it is a total, which says what it rests on
 * @returns its values by component
 */
export function observationOf(figure: Figure, isTotal: boolean): Observation {
  const { state, value, upper, bound, accuracy, margin, status, coverage, measuredIn } = figure;
  const told = value !== null;
  const numbers = upper === null ? [value] : [value, upper];
  const isFraction = numbers.some((number) => number !== null && !Dec.isDecimal(number));
  const text = (number: typeof value): string | null => (number === null || isFraction ? null : numberText(number));
  const low = bound === 'atLeast' || bound === 'above' || bound === 'between';
  const high = bound === 'atMost' || bound === 'below';
  return {
    OBS_VALUE: told && !low && !high && !isFraction ? numberText(value) : told ? null : notAvailable,
    LOWER: low ? text(value) : null,
    UPPER: high ? text(value) : text(upper),
    REPORTED: isTotal ? String(coverage.reported) : null,
    EXPECTED: isTotal ? String(coverage.expected) : null,
    OBS_STATUS: told ? (statusOf[status ?? ''] ?? (bound === 'exact' ? 'A' : 'U')) : (statusOf[state] ?? 'O'),
    UNIT_MEASURE: measuredIn,
    OBS_STATE: told ? null : state,
    OBS_BOUND: told && bound !== 'exact' ? bound : null,
    ACCURACY: accuracy === null ? null : `${accuracy.mode}:${accuracy.decimals}`,
    MARGIN: margin === undefined ? null : `${numberText(margin.below)}:${numberText(margin.above)}`,
    FIGURE_STATUS: status ?? null,
    OBS_FRACTION: isFraction
      ? numbers.flatMap((number) => (number === null ? [] : numberText(number))).join(':')
      : null,
  };
}

/**
 * Reads a figure of an observation. What only this library writes is used where it is there; without it, the ends and the status
 * say what the figure is.
 *
 * @param values - its values by component
 * @returns the figure; `null` where it is none or contradicts itself
 */
export function figureOf(values: Observation): ComputedQuantity | null {
  const said = (id: string): string | null => {
    const value = values[id] ?? null;
    return value === '' || value === notAvailable || value === 'NaN' ? null : value;
  };
  const [value, lower, upper] = [said('OBS_VALUE'), said('LOWER'), said('UPPER')];
  const [fraction, fractionUpper = null, ...more] = said('OBS_FRACTION')?.split(':') ?? [];
  const none = value === null && lower === null && upper === null && fraction === undefined;
  const status = said('OBS_STATUS') ?? '';
  const [accuracy, margin] = [said('ACCURACY'), said('MARGIN')];
  const how = said('FIGURE_STATUS') ?? (estimated.has(status) ? 'estimated' : status === 'P' ? 'provisional' : null);
  const beside = {
    accuracy: accuracy === null ? null : accuracyOfText(accuracy),
    ...(margin === null ? {} : { margin: marginOfText(margin) }),
    ...(how === null ? {} : { status: how }),
  };
  const blank = { value: null, bound: 'exact', upper: null };
  if (none)
    return quantityFromJson({ ...blank, ...beside, state: said('OBS_STATE') ?? stateOfStatus[status] ?? 'missing' });
  const bound =
    said('OBS_BOUND') ??
    (value !== null || fraction !== undefined
      ? 'exact'
      : lower !== null && upper !== null
        ? 'between'
        : lower !== null
          ? 'atLeast'
          : 'atMost');
  const number = fraction ?? numberFor(bound, value, lower, upper);
  const end = bound === 'between' ? (fractionUpper ?? upper) : null;
  const isZero = number !== null && /^-?0+(?:\.0+)?$/.test(number) && bound === 'exact';
  // A second end belongs to a range, and a third to nothing.
  if (more.length > 0 || (fractionUpper !== null && bound !== 'between')) return null;
  return quantityFromJson({
    ...beside,
    state: said('OBS_STATE') ?? (isZero ? 'zero' : 'reported'),
    value: number,
    bound,
    upper: end,
  });
}

function numberFor(bound: string, value: string | null, lower: string | null, upper: string | null): string | null {
  if (bound === 'between' || bound === 'atLeast' || bound === 'above') return lower ?? value;
  return bound === 'atMost' || bound === 'below' ? (upper ?? value) : value;
}

/**
 * Lists the numbers of an observation that its figure does not hold: ends beside an exact value, a value beside its lower end.
 *
 * @param values - its values by component
 * @param bound - bound of the figure read from it
 * @returns the numbers, as they stand there
 */
export function numbersBeside(values: Observation, bound: ComputedQuantity['bound']): readonly string[] {
  const given = (id: string): boolean => !['', notAvailable, 'NaN'].includes(values[id] ?? '');
  const whole = given('OBS_FRACTION') ? 'OBS_FRACTION' : 'OBS_VALUE';
  const orWhole = (id: string): string => (given(id) && !given('OBS_FRACTION') ? id : whole);
  const used: Readonly<Record<ComputedQuantity['bound'], readonly string[]>> = {
    exact: [whole],
    about: [whole],
    atLeast: [orWhole('LOWER')],
    above: [orWhole('LOWER')],
    atMost: [orWhole('UPPER')],
    below: [orWhole('UPPER')],
    between: [orWhole('LOWER'), 'UPPER'],
  };
  return ['OBS_VALUE', 'LOWER', 'UPPER'].flatMap((id) =>
    given(id) && !used[bound].includes(id) ? (values[id] ?? []) : [],
  );
}

/**
 * Multiplies a value and its ends by the power of ten they are counted in: 5 with `UNIT_MULT` 3 is 5 000.
 *
 * @param values - values of an observation by component
 * @returns the values, in ones; `null` where the power is none, or stands beside what it does not fit
 */
export function inOnes(values: Observation): Observation | null {
  const power = values[unitMultiplier] ?? '';
  if (/^(?:|0|~|#N\/A)$/.test(power)) return values;
  const isPlain = ['OBS_FRACTION', 'MARGIN', 'ACCURACY'].every((id) => (values[id] ?? '') === '');
  if (!/^-?\d{1,2}$/.test(power) || !isPlain) return null;
  const factor = new Dec(10).pow(Number(power));
  const times = (id: string): readonly [string, string | null] => {
    const value = values[id] ?? null;
    const isNumber = value !== null && /^-?\d{1,100}(?:\.\d{1,60})?$/.test(value);
    return [id, isNumber ? new Dec(value).times(factor).toFixed() : value];
  };
  return { ...values, ...Object.fromEntries(['OBS_VALUE', 'LOWER', 'UPPER'].map(times)) };
}
