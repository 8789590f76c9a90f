import * as z from 'zod';
import { amountSchema, pointsSchema, type Amount, type Points } from '../rubric/amount.ts';
import { conditionSchema } from '../rubric/condition.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { isDeadline, notADeadline } from '../rubric/reading.ts';
import { roundingSchema } from '../rubric/rounding.ts';
import { scaleSchema, type PointScale } from '../rubric/point-scale.ts';
import { basisSchema } from '../rubric/text-schema.ts';
import { shortWordsSchema, type ShortWords } from './short-words.ts';

/** Points beside the maximum in a short rubric: so many for each event, or points somebody gives. */
export interface ShortExtra {
  /** Id; made from place and words when left out. */
  readonly id?: string;
  /** What it is for. */
  readonly label: ShortWords;
  /** Points for each event, written without a sign; left out, somebody gives the points. */
  readonly each?: Amount;
  /** At most so many points, written without a sign. */
  readonly most?: Amount;
}

/**
 * A group or a criterion of a short rubric. A group has `criteria`. A criterion says how it is scored by one of `indicator`,
 * `figure`, `number`, `events` or `day` (with `bands`, `full` or `each`), `flag`, `levels`, or `scale` as in a whole rubric;
 * one that says nothing takes the points somebody gives.
 */
export interface ShortCriterion extends Pick<
  Criterion,
  'coefficient' | 'weight' | 'whenMissing' | 'zeroWhen' | 'round' | 'notSelfScored' | 'basis'
> {
  /** Id; the number of its place (`1.2`) when left out. */
  readonly id?: string;
  /** Label. */
  readonly label: ShortWords;
  /** Highest points. */
  readonly max?: Amount;
  /** Fewest points. */
  readonly min?: Amount;
  /** How points are given, in words. */
  readonly guidance?: ShortWords;
  /** Components of a group. */
  readonly criteria?: readonly ShortCriterion[];
  /** Id of an indicator. */
  readonly indicator?: string;
  /** Id of a measure. */
  readonly figure?: string;
  /** Id of a number somebody states; declared by being named. */
  readonly number?: string;
  /** Id of events somebody states; none is stated by silence. */
  readonly events?: string;
  /** Id of a day somebody states, compared with `deadline`. */
  readonly day?: string;
  /** Last day in time, `MM-DD` of the year assessed or `+MM-DD` of the year after. */
  readonly deadline?: string;
  /** Points by lower limit: `{ "85": 10, "70": 5 }`; below the lowest limit nothing. */
  readonly bands?: Readonly<Record<string, Points>>;
  /** The number that earns the maximum; less earns in proportion. */
  readonly full?: Amount;
  /** Points for each: added from 0, or, below zero, taken from the maximum. */
  readonly each?: Amount;
  /** Id of a yes or no somebody states; yes earns the maximum. */
  readonly flag?: string;
  /** Points by level, in words. */
  readonly levels?: Readonly<Record<string, Points>>;
  /** How it is scored, as in a whole rubric. */
  readonly scale?: PointScale;
  /** What missing documents mean: `zero` points, or the sheet is sent back. */
  readonly evidence?: 'zero' | 'return';
  /** Bonus rows. */
  readonly bonuses?: readonly ShortExtra[];
  /** Penalty rows. */
  readonly penalties?: readonly ShortExtra[];
}

const id = z.string().min(1).max(120);

/** What is told of limits that are none. */
export const notBands = {
  vi: 'ghi điểm theo giới hạn dưới, như { "85": 10, "70": 5 }',
  en: 'write points by lower limit, such as { "85": 10, "70": 5 }',
};

const amountKey = z.string().regex(/^-?\d{1,15}(\.\d{1,12})?$/, notBands.en);

/** Schema of {@link ShortExtra}. */
export const shortExtraSchema: z.ZodType<ShortExtra> = z
  .strictObject({
    id: id.exactOptional(),
    label: shortWordsSchema,
    each: amountSchema.exactOptional(),
    most: amountSchema.exactOptional(),
  })
  .meta({ id: 'Extra' });

/** Schema of {@link ShortCriterion}. */
export const shortCriterionSchema: z.ZodType<ShortCriterion> = z
  .strictObject({
    id: id.exactOptional(),
    label: shortWordsSchema,
    max: amountSchema.exactOptional(),
    min: amountSchema.exactOptional(),
    guidance: shortWordsSchema.exactOptional(),
    get criteria() {
      return z.array(shortCriterionSchema).min(1).exactOptional();
    },
    indicator: id.exactOptional(),
    figure: id.exactOptional(),
    number: id.exactOptional(),
    events: id.exactOptional(),
    day: id.exactOptional(),
    deadline: z.string().refine(isDeadline, notADeadline.en).exactOptional(),
    bands: z.record(amountKey, pointsSchema, { error: notBands.en }).exactOptional(),
    full: amountSchema.exactOptional(),
    each: amountSchema.exactOptional(),
    flag: id.exactOptional(),
    levels: z.record(z.string().trim().min(1).max(200), pointsSchema).exactOptional(),
    scale: scaleSchema.exactOptional(),
    evidence: z.enum(['zero', 'return']).exactOptional(),
    bonuses: z.array(shortExtraSchema).min(1).exactOptional(),
    penalties: z.array(shortExtraSchema).min(1).exactOptional(),
    coefficient: amountSchema.exactOptional(),
    weight: amountSchema.exactOptional(),
    whenMissing: z.enum(['notScored', 'zero', 'leaveOut', 'rescale']).exactOptional(),
    zeroWhen: conditionSchema.exactOptional(),
    round: roundingSchema.exactOptional(),
    notSelfScored: z.boolean().exactOptional(),
    basis: z.array(basisSchema).exactOptional(),
  })
  .meta({ id: 'ShortCriterion', title: 'ShortCriterion' });
