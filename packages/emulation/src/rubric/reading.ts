import { isIsoDate, type IsoDate } from '@qcdc/core';
import * as z from 'zod';
import { amountSchema, type Amount } from './amount.ts';

/** A fixed number. */
export interface NumberReading {
  /** Tells the readings apart. */
  readonly read: 'number';
  /** The number. */
  readonly value: Amount;
}

/** The value of an indicator, as computed; its bounds and gaps come along. */
export interface IndicatorReading {
  /** Tells the readings apart. */
  readonly read: 'indicator';
  /** Id of the indicator. */
  readonly indicator: string;
}

/** A reported or totalled figure, such as a count of models. */
export interface FigureReading {
  /** Tells the readings apart. */
  readonly read: 'figure';
  /** Id of the measure. */
  readonly measure: string;
}

/** The number a fact states; also an imported result. */
export interface FactReading {
  /** Tells the readings apart. */
  readonly read: 'fact';
  /** Id of a declared fact of kind `number` or `points`. */
  readonly fact: string;
}

/** A number of the record being scored; only inside a `records` scale. */
export interface FieldReading {
  /** Tells the readings apart. */
  readonly read: 'field';
  /** Name of the field of the record. */
  readonly field: string;
}

/** `part ÷ of`, times 100 when `percent`; without value when `of` is zero or missing. */
export interface ShareReading {
  /** Tells the readings apart. */
  readonly read: 'share';
  /** Numerator. */
  readonly part: Reading;
  /** Denominator. */
  readonly of: Reading;
  /** `true` when the result is in percent. */
  readonly percent?: boolean;
}

/** The sum of readings. */
export interface SumReading {
  /** Tells the readings apart. */
  readonly read: 'sum';
  /** What is added. */
  readonly of: readonly Reading[];
}

/** One reading less another. */
export interface DifferenceReading {
  /** Tells the readings apart. */
  readonly read: 'difference';
  /** Minuend. */
  readonly of: Reading;
  /** Subtrahend. */
  readonly less: Reading;
}

/** How many events of a fact count: exempted, unfounded and elsewhere counted events do not. */
export interface EventsReading {
  /** Tells the readings apart. */
  readonly read: 'events';
  /** Id of a declared fact of kind `events`. */
  readonly fact: string;
  /** Only events of these levels; all when left out. */
  readonly levels?: readonly string[];
  /** Events that share a cause, or fall into one window of time, are one event. */
  readonly once?: 'cause' | 'window';
  /** Only events of the last so many months before the period's last day; the whole period when left out. */
  readonly lookBackMonths?: number;
}

/** A figure drawn from valid ballots only. @term phiếu hợp lệ */
export interface BallotsReading {
  /** Tells the readings apart. */
  readonly read: 'ballots';
  /** Id of a declared fact of kind `ballots`. */
  readonly fact: string;
  /** `mean` of the marks of the levels, or `share` of valid ballots at `levels`, in percent. */
  readonly statistic: 'mean' | 'share';
  /** Levels counted by `share`. */
  readonly levels?: readonly string[];
  /**
   * What `share` is a share of: the valid ballots, or all members who may vote, present or not, as the count of the vote states
   * them. Valid ballots when left out. @term tỷ lệ trên tổng số thành viên
   */
  readonly of?: 'valid' | 'members';
}

/** When two markers differ too much, the third decides. */
export interface ThirdMarking {
  /** A difference of at least this many points calls for the third marking. */
  readonly difference: Amount;
}

/** A figure drawn from the marks of several markers: panel members, agencies that score in their field. */
export interface MarksReading {
  /** Tells the readings apart. */
  readonly read: 'marks';
  /** Id of a declared fact of kind `marks`. */
  readonly fact: string;
  /**
   * `mean` or `sum` of the marks; `median`, the middle one, or the mean of the two in the middle; `trimmedMean`, without the
   * highest and lowest.
   */
  readonly statistic: 'mean' | 'sum' | 'median' | 'trimmedMean';
  /** How many marks a trimmed mean leaves out at each end; 1 when left out. */
  readonly trim?: number;
  /** Weight of each marker, for a mean or a sum; a marker without one is named and makes the reading unknown. @term hệ số */
  readonly weights?: Readonly<Record<string, Amount>>;
  /** Two markers, and a third whose mark is final when they differ too much. */
  readonly thirdMarking?: ThirdMarking;
}

/** The product of readings, such as points × role × priority. */
export interface ProductReading {
  /** Tells the readings apart. */
  readonly read: 'product';
  /** What is multiplied. */
  readonly of: readonly Reading[];
}

/** A figure drawn from records that come one by one, such as dossiers or works. */
export interface RecordsReading {
  /** Tells the readings apart. */
  readonly read: 'records';
  /** Id of a declared fact of kind `records`. */
  readonly fact: string;
  /** How many there are, their sum, their mean, the highest or the lowest of them. */
  readonly statistic: 'count' | 'sum' | 'mean' | 'highest' | 'lowest';
  /** What is read of each record; needed for all but `count`. */
  readonly of?: Reading;
  /** What each is multiplied by in a sum, and weighed by in a mean. */
  readonly weight?: Reading;
}

/**
 * A figure drawn from the other units of the cluster, the unit itself included: what is above or below the cluster's mean, or
 * (own − lowest) ÷ (highest − lowest). One unit without a value makes it unknown. @term so với cụm, khối
 */
export interface PeersReading {
  /** Tells the readings apart. */
  readonly read: 'peers';
  /** What is read of each unit. */
  readonly of: Reading;
  /** The mean, the lowest or the highest value of the cluster, or the rank of the unit's own, 1 for the best; equal values share it. */
  readonly statistic: 'mean' | 'lowest' | 'highest' | 'rank';
  /** Which values rank first; `higher` when left out. */
  readonly better?: 'higher' | 'lower';
}

/**
 * A figure drawn from how the same markers placed the units of the cluster: against how many of them the majority of the markers
 * put the unit first (a draw counts a half), or the rank points of all markers together: for each, the number of units placed
 * behind (equal marks count a half).
 */
export interface ComparisonsReading {
  /** Tells the readings apart. */
  readonly read: 'comparisons';
  /** Id of a declared fact of kind `marks`. */
  readonly fact: string;
  /** Units outvoted by majority, or rank points. */
  readonly statistic: 'majority' | 'rankPoints';
}

/** Days a stated day lies after its deadline; 0 when in time. */
export interface DaysLateReading {
  /** Tells the readings apart. */
  readonly read: 'daysLate';
  /** Id of a declared fact of kind `day`. */
  readonly fact: string;
  /** Last day in time, a day or a day of the assessment year written `MM-DD` (of the year after: `+MM-DD`). */
  readonly deadline: string;
}

/** What another criterion has earned so far. */
export interface AchievedReading {
  /** Tells the readings apart. */
  readonly read: 'achieved';
  /** Id of a criterion that stands earlier in the rubric. */
  readonly criterion: string;
  /** `points`, or `percent` of its own applicable maximum. */
  readonly as: 'points' | 'percent';
}

/** Where a criterion, a condition or a tie rule takes its number from. */
export type Reading =
  | NumberReading
  | IndicatorReading
  | FigureReading
  | FactReading
  | FieldReading
  | ShareReading
  | SumReading
  | DifferenceReading
  | EventsReading
  | BallotsReading
  | MarksReading
  | ProductReading
  | RecordsReading
  | PeersReading
  | ComparisonsReading
  | DaysLateReading
  | AchievedReading;

const id = z.string().min(1).max(120);

/** What is told of a deadline that is none. */
export const notADeadline = {
  vi: 'không phải là thời hạn; ghi một ngày YYYY-MM-DD, MM-DD hoặc +MM-DD',
  en: 'not a deadline; write a day, MM-DD or +MM-DD',
};

/**
 * Tells whether a deadline is a day, `MM-DD` of the assessment year or `+MM-DD` of the year after.
 *
 * @param text - the text
 */
export function isDeadline(text: string): text is IsoDate | `${number}-${number}` {
  if (isIsoDate(text)) return true;
  const monthDay = text.startsWith('+') ? text.slice(1) : text;
  return /^\d{2}-\d{2}$/.test(monthDay) && isIsoDate(`2000-${monthDay}`);
}

/** Schema of {@link Reading}. */
export const readingSchema: z.ZodType<Reading> = z
  .discriminatedUnion('read', [
    z.strictObject({ read: z.literal('number'), value: amountSchema }),
    z.strictObject({ read: z.literal('indicator'), indicator: id }),
    z.strictObject({ read: z.literal('figure'), measure: id }),
    z.strictObject({ read: z.literal('fact'), fact: id }),
    z.strictObject({ read: z.literal('field'), field: id }),
    z.strictObject({
      read: z.literal('share'),
      get part() {
        return readingSchema;
      },
      get of() {
        return readingSchema;
      },
      percent: z.boolean().exactOptional(),
    }),
    z.strictObject({
      read: z.literal('sum'),
      get of() {
        return z.array(readingSchema).min(1);
      },
    }),
    z.strictObject({
      read: z.literal('difference'),
      get of() {
        return readingSchema;
      },
      get less() {
        return readingSchema;
      },
    }),
    z.strictObject({
      read: z.literal('events'),
      fact: id,
      levels: z.array(id).min(1).exactOptional(),
      once: z.enum(['cause', 'window']).exactOptional(),
      lookBackMonths: z.int().min(1).max(120).exactOptional(),
    }),
    z.strictObject({
      read: z.literal('ballots'),
      fact: id,
      statistic: z.enum(['mean', 'share']),
      levels: z.array(id).min(1).exactOptional(),
      of: z.enum(['valid', 'members']).exactOptional(),
    }),
    z.strictObject({
      read: z.literal('product'),
      get of() {
        return z.array(readingSchema).min(1);
      },
    }),
    z.strictObject({
      read: z.literal('records'),
      fact: id,
      statistic: z.enum(['count', 'sum', 'mean', 'highest', 'lowest']),
      get of() {
        return readingSchema.exactOptional();
      },
      get weight() {
        return readingSchema.exactOptional();
      },
    }),
    z.strictObject({
      read: z.literal('peers'),
      get of() {
        return readingSchema;
      },
      statistic: z.enum(['mean', 'lowest', 'highest', 'rank']),
      better: z.enum(['higher', 'lower']).exactOptional(),
    }),
    z.strictObject({ read: z.literal('comparisons'), fact: id, statistic: z.enum(['majority', 'rankPoints']) }),
    z.strictObject({
      read: z.literal('marks'),
      fact: id,
      statistic: z.enum(['mean', 'sum', 'median', 'trimmedMean']),
      trim: z.int().min(1).max(20).exactOptional(),
      weights: z.record(id, amountSchema).exactOptional(),
      thirdMarking: z.strictObject({ difference: amountSchema }).exactOptional(),
    }),
    z.strictObject({
      read: z.literal('daysLate'),
      fact: id,
      deadline: z.string().refine(isDeadline, notADeadline.en),
    }),
    z.strictObject({ read: z.literal('achieved'), criterion: id, as: z.enum(['points', 'percent']) }),
  ])
  .meta({ id: 'Reading', title: 'Reading' });
