import * as z from 'zod';
import { amountSchema, pointsSchema, type Amount, type Points } from './amount.ts';
import { conditionSchema, type Condition } from './condition.ts';
import { readingSchema, type Reading } from './reading.ts';
import { thresholdSchema, type Threshold } from './threshold.ts';

/** The maximum when a condition holds, otherwise nothing. */
export interface AllOrNothingScale {
  /** Tells the scales apart. */
  readonly give: 'allOrNothing';
  /** When the maximum is given. */
  readonly when: Condition;
}

/** One line of a list of cases. */
export interface ScaleCase {
  /** When this line applies. */
  readonly when: Condition;
  /** What it gives. */
  readonly points: Points;
}

/** The first case that holds decides. */
export interface CasesScale {
  /** Tells the scales apart. */
  readonly give: 'cases';
  /** Cases in order. */
  readonly cases: readonly ScaleCase[];
  /** Points when no case holds. */
  readonly otherwise: Points;
}

/** Points of a stated level, or of the level most ballots chose. */
export interface LevelsScale {
  /** Tells the scales apart. */
  readonly give: 'levels';
  /** Id of a declared fact of kind `choice`, or of kind `ballots` (then the modal level of valid ballots). */
  readonly fact: string;
  /** Points of every level the fact declares. */
  readonly points: Readonly<Record<string, Points>>;
}

/** Maximum × reading ÷ full, never below zero or above the maximum. */
export interface ProportionScale {
  /** Tells the scales apart. */
  readonly give: 'proportion';
  /** What was reached. */
  readonly of: Reading;
  /** The reading that earns the maximum. */
  readonly full: Threshold;
}

/** One band of a bracket table. */
export interface Band {
  /** Lower end; without limit when left out. */
  readonly from?: Amount;
  /** Upper end; without limit when left out. A band with `from` equal to `to` holds that one number. */
  readonly to?: Amount;
  /** What the band gives. */
  readonly points: Points;
}

/** A bracket table on a share or a count. */
export interface BandsScale {
  /** Tells the scales apart. */
  readonly give: 'bands';
  /** What is looked up. */
  readonly of: Reading;
  /** `lower`: [from, to); `upper`: (from, to]. */
  readonly closed: 'lower' | 'upper';
  /** Bands from top to bottom or bottom to top; they cover everything without gap or overlap. */
  readonly bands: readonly Band[];
}

/** The worst or best event decides alone. */
export interface EventScale {
  /** Tells the scales apart. */
  readonly give: 'event';
  /** Id of a declared fact of kind `events`. */
  readonly fact: string;
  /** `worst`: fewest points of all that happened; `best`: most points. */
  readonly take: 'worst' | 'best';
  /** Points of every level the fact declares. */
  readonly points: Readonly<Record<string, Points>>;
  /** Points when nothing happened. */
  readonly none: Points;
}

/** So many points for each of a count. */
export interface CountChange {
  /** What is counted. */
  readonly count: Reading;
  /** Points for each; negative for a deduction. */
  readonly each: Points;
  /** The most this line can give (or, for a deduction, take), as a positive number. */
  readonly cap?: Points;
}

/** A change by cases: the first case that holds decides. */
export interface CaseChange {
  /** Cases in order, the worst first for a graduated deduction. */
  readonly cases: readonly ScaleCase[];
  /** Change when no case holds; nothing when left out. */
  readonly otherwise?: Points;
}

/** Starts from some points and adds or deducts. */
export interface ChangesScale {
  /** Tells the scales apart. */
  readonly give: 'changes';
  /** Where it starts: `'100%'` of the maximum for a deduction rubric; 0 when left out. */
  readonly start?: Points;
  /** The changes. */
  readonly changes: readonly (CountChange | CaseChange)[];
  /** Lowest result; 0 when left out. */
  readonly floor?: Points;
  /** Highest result; the item's maximum when left out. */
  readonly cap?: Points;
}

/** Points for actual against an assigned target, the overfulfilment measured against the best of the cluster. */
export interface TargetScale {
  /** Tells the scales apart. */
  readonly give: 'target';
  /** What was reached. */
  readonly actual: Reading;
  /** What was assigned; a unit without a target is scored apart, against the best actual of such units. */
  readonly target: Reading;
  /** Share of the maximum that meeting the target earns, such as `'50%'`. */
  readonly atTarget: Points;
}

/** The best of several ways to earn the points. */
export interface BestScale {
  /** Tells the scales apart. */
  readonly give: 'best';
  /** The ways; only the highest counts. */
  readonly of: readonly PointScale[];
}

/** The mean of the points of single records, such as dossiers. */
export interface RecordsScale {
  /** Tells the scales apart. */
  readonly give: 'records';
  /** Id of a declared fact of kind `records`. */
  readonly fact: string;
  /** How one record is scored; reads its fields. */
  readonly each: PointScale;
}

/** The reading is the points: marks of a panel, points given by an upper level, an imported score. */
export interface DirectScale {
  /** Tells the scales apart. */
  readonly give: 'points';
  /** The points. */
  readonly of: Reading;
}

/** How a criterion turns what is known of a unit into points. */
export type PointScale =
  | AllOrNothingScale
  | CasesScale
  | LevelsScale
  | ProportionScale
  | BandsScale
  | EventScale
  | ChangesScale
  | TargetScale
  | BestScale
  | RecordsScale
  | DirectScale;

const id = z.string().min(1).max(120);
const byLevel = z.record(id, pointsSchema);
const oneCase = z.strictObject({ when: conditionSchema, points: pointsSchema });

/** Schema of {@link PointScale}. */
export const scaleSchema: z.ZodType<PointScale> = z
  .discriminatedUnion('give', [
    z.strictObject({ give: z.literal('allOrNothing'), when: conditionSchema }),
    z.strictObject({ give: z.literal('cases'), cases: z.array(oneCase).min(1), otherwise: pointsSchema }),
    z.strictObject({ give: z.literal('levels'), fact: id, points: byLevel }),
    z.strictObject({ give: z.literal('proportion'), of: readingSchema, full: thresholdSchema }),
    z.strictObject({
      give: z.literal('bands'),
      of: readingSchema,
      closed: z.enum(['lower', 'upper']),
      bands: z
        .array(
          z.strictObject({
            from: amountSchema.exactOptional(),
            to: amountSchema.exactOptional(),
            points: pointsSchema,
          }),
        )
        .min(1),
    }),
    z.strictObject({
      give: z.literal('event'),
      fact: id,
      take: z.enum(['worst', 'best']),
      points: byLevel,
      none: pointsSchema,
    }),
    z.strictObject({
      give: z.literal('changes'),
      start: pointsSchema.exactOptional(),
      changes: z
        .array(
          z.union([
            z.strictObject({ count: readingSchema, each: pointsSchema, cap: pointsSchema.exactOptional() }),
            z.strictObject({ cases: z.array(oneCase).min(1), otherwise: pointsSchema.exactOptional() }),
          ]),
        )
        .min(1),
      floor: pointsSchema.exactOptional(),
      cap: pointsSchema.exactOptional(),
    }),
    z.strictObject({
      give: z.literal('target'),
      actual: readingSchema,
      target: readingSchema,
      atTarget: pointsSchema,
    }),
    z.strictObject({
      give: z.literal('best'),
      get of() {
        return z.array(scaleSchema).min(1);
      },
    }),
    z.strictObject({
      give: z.literal('records'),
      fact: id,
      get each() {
        return scaleSchema;
      },
    }),
    z.strictObject({ give: z.literal('points'), of: readingSchema }),
  ])
  .meta({ id: 'Scale', title: 'Scale' });
