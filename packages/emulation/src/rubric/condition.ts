import * as z from 'zod';
import { amountSchema, type Amount } from './amount.ts';
import { readingSchema, type Reading } from './reading.ts';
import { thresholdSchema, type Threshold } from './threshold.ts';

/** A flag was stated as true, or as `is`. */
export interface FlagCondition {
  /** Tells the conditions apart. */
  readonly if: 'flag';
  /** Id of a declared fact of kind `flag`. */
  readonly fact: string;
  /** What it must be; `true` when left out. */
  readonly is?: boolean;
}

/** A choice was stated as one of a few. */
export interface ChoiceCondition {
  /** Tells the conditions apart. */
  readonly if: 'choice';
  /** Id of a declared fact of kind `choice`. */
  readonly fact: string;
  /** The choices that fulfil the condition. */
  readonly in: readonly string[];
}

/** A flag of the record being scored; only inside a `records` scale. */
export interface FieldCondition {
  /** Tells the conditions apart. */
  readonly if: 'field';
  /** Name of the field of the record. */
  readonly field: string;
  /** What it must be; `true` when left out. */
  readonly is?: boolean;
}

/** A reading compared with one or two limits; all limits given must hold. */
export interface CompareCondition {
  /** Tells the conditions apart. */
  readonly if: 'compare';
  /** What is compared. */
  readonly reading: Reading;
  /** ≥ this. */
  readonly atLeast?: Threshold;
  /** \> this. */
  readonly above?: Threshold;
  /** ≤ this. */
  readonly atMost?: Threshold;
  /** \< this. */
  readonly below?: Threshold;
  /** = this. */
  readonly equals?: Threshold;
}

/** Every criterion named reaches a share of its own applicable maximum. @term điểm liệt, điểm tối thiểu từng tiêu chí */
export interface FloorCondition {
  /** Tells the conditions apart. */
  readonly if: 'everyCriterion';
  /** The top groups, all leaves, or the criteria named. */
  readonly of: 'groups' | 'leaves' | readonly string[];
  /** Percent of the criterion's own maximum, included. */
  readonly atLeastPercent: Amount;
}

/** All conditions hold. */
export interface AllCondition {
  /** Tells the conditions apart. */
  readonly if: 'all';
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** At least one condition holds. */
export interface AnyCondition {
  /** Tells the conditions apart. */
  readonly if: 'any';
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** The condition does not hold. */
export interface NotCondition {
  /** Tells the conditions apart. */
  readonly if: 'not';
  /** The condition that must not hold. */
  readonly of: Condition;
}

/** Something that holds, does not hold, or cannot be told from what was reported. */
export type Condition =
  | FlagCondition
  | ChoiceCondition
  | FieldCondition
  | CompareCondition
  | FloorCondition
  | AllCondition
  | AnyCondition
  | NotCondition;

const id = z.string().min(1).max(120);

/** Schema of {@link Condition}. */
export const conditionSchema: z.ZodType<Condition> = z
  .discriminatedUnion('if', [
    z.strictObject({ if: z.literal('flag'), fact: id, is: z.boolean().exactOptional() }),
    z.strictObject({ if: z.literal('choice'), fact: id, in: z.array(id).min(1) }),
    z.strictObject({ if: z.literal('field'), field: id, is: z.boolean().exactOptional() }),
    z.strictObject({
      if: z.literal('compare'),
      reading: readingSchema,
      atLeast: thresholdSchema.exactOptional(),
      above: thresholdSchema.exactOptional(),
      atMost: thresholdSchema.exactOptional(),
      below: thresholdSchema.exactOptional(),
      equals: thresholdSchema.exactOptional(),
    }),
    z.strictObject({
      if: z.literal('everyCriterion'),
      of: z.union([z.literal('groups'), z.literal('leaves'), z.array(id).min(1)]),
      atLeastPercent: amountSchema,
    }),
    z.strictObject({
      if: z.literal('all'),
      get of() {
        return z.array(conditionSchema).min(1);
      },
    }),
    z.strictObject({
      if: z.literal('any'),
      get of() {
        return z.array(conditionSchema).min(1);
      },
    }),
    z.strictObject({
      if: z.literal('not'),
      get of() {
        return conditionSchema;
      },
    }),
  ])
  .meta({ id: 'Condition', title: 'Condition' });
