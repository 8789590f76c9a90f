import type { LegalBasis, Text } from '@qcdc/core';
import * as z from 'zod';
import { amountSchema, type Amount } from './amount.ts';
import { conditionSchema, type Condition } from './condition.ts';
import { roundingSchema, type Rounding } from './rounding.ts';
import { scaleSchema, type PointScale } from './point-scale.ts';
import { basisSchema, textSchema } from './text-schema.ts';
import { notACriterionId } from './id-words.ts';

/**
 * When a criterion does not apply to a unit, and what then: `rescale` — out of numerator and denominator, or its weight
 * goes to the others; `full` — full points, nothing was due; `leaveOut` — no points, and thresholds stay.
 */
export interface NotApplicableRule {
  /** When the criterion does not apply. */
  readonly when: Condition;
  /** What then. */
  readonly then: 'rescale' | 'full' | 'leaveOut';
}

/** Evidence a criterion cannot do without. @term tài liệu kiểm chứng */
export interface EvidenceRule {
  /** Id of a declared fact of kind `evidence`. */
  readonly fact: string;
  /** `zero`: no evidence, no points; `return`: the rubric goes back for completion and is not scored before. */
  readonly whenMissing: 'zero' | 'return';
  /** Working days the unit has to complete it. */
  readonly completeWithinWorkingDays?: number;
}

/** Points beside the maximum: a bonus, a penalty, a supplement, their net. @term điểm thưởng, điểm trừ, điểm bổ sung */
export interface Adjustment {
  /** Id, unique in the rubric. */
  readonly id: string;
  /** What it is for. */
  readonly label: Text;
  /** How its points come about; negative points deduct. */
  readonly scale: PointScale;
  /** What `'5%'` is a share of: the criterion's maximum, or what it has earned before this adjustment. */
  readonly percentOf?: 'maximum' | 'achieved';
  /** Lowest value of the adjustment; may be negative. No limit when left out. */
  readonly from?: Amount;
  /** Highest value of the adjustment. No limit when left out. */
  readonly to?: Amount;
  /**
   * How far it may carry the criterion: to its stated `maximum`, to the maximum that `applies` to the unit, or
   * `unlimited`. `applies` when left out.
   */
  readonly upTo?: 'maximum' | 'applies' | 'unlimited';
  /** What a missing figure does: the unit is not scored (when left out), or the adjustment gives nothing and says so. */
  readonly whenMissing?: 'notScored' | 'none';
  /** What it rests on. */
  readonly basis?: readonly LegalBasis[];
  /** Why the numbers are a placeholder; the engine refuses to use them silently. */
  readonly unconfirmed?: Text;
}

/** Ends the assessment: what follows is not scored, and the class is fixed. */
export interface StopRule {
  /** When it stops. */
  readonly when: Condition;
  /** Id of the class the unit then gets. */
  readonly class: string;
}

/**
 * A group, a criterion or a component of a rubric. A node with `children` adds them up; a node with a `scale` is scored.
 * @term nhóm tiêu chí, tiêu chí, tiêu chí thành phần
 */
export interface Criterion {
  /** Id, unique in the rubric. */
  readonly id: string;
  /** Label. */
  readonly label: Text;
  /** Highest points. Of a group: the sum of its children when left out. @term điểm tối đa */
  readonly maximum?: Amount;
  /**
   * Fewest points; 0 when left out. Below 0 where the rule lets a criterion take points away from the others; a group whose
   * children may come below 0 stays at 0 unless it says how far it may. @term điểm tối thiểu, điểm âm
   */
  readonly minimum?: Amount;
  /** `true` when the children's maxima may add up to more than the group's, and their sum is then cut. */
  readonly capped?: boolean;
  /** How points are given, in words, for whoever fills in the form. @term cách chấm */
  readonly guidance?: Text;
  /** Components of a group. */
  readonly children?: readonly Criterion[];
  /** How a leaf is scored. */
  readonly scale?: PointScale;
  /** What the points are multiplied by in the parent: 2 × A + 1 × B. @term hệ số */
  readonly coefficient?: Amount;
  /** Share of the parent's maximum the child's own share achieved stands for; weights of the children sum up to 100. @term trọng số */
  readonly weight?: Amount;
  /** When it does not apply. */
  readonly notApplicable?: NotApplicableRule;
  /** What a missing figure does: the unit is not scored (when left out), no points, or the criterion is treated as not applicable. */
  readonly whenMissing?: 'notScored' | 'zero' | 'leaveOut' | 'rescale';
  /** Evidence it needs. */
  readonly evidence?: EvidenceRule;
  /** Facts that take away all points of the criterion. */
  readonly zeroWhen?: Condition;
  /** Facts that end the assessment. */
  readonly stop?: StopRule;
  /** Points beside the maximum, in order. */
  readonly adjustments?: readonly Adjustment[];
  /** Rounding the rule orders for this criterion. */
  readonly round?: Rounding;
  /** `true` when the unit does not score it itself in the appraisal: survey points, points given by leaders. */
  readonly notSelfScored?: boolean;
  /** What it rests on; the rubric's basis when left out. */
  readonly basis?: readonly LegalBasis[];
  /** Why points or bands are a placeholder; the engine refuses to use them silently. */
  readonly unconfirmed?: Text;
}

// Offices number their criteria `I.1` or `Tiêu chí 1`.
const id = z.string().regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._/-]{0,118}[\p{L}\p{M}\p{N}.])?$/u, notACriterionId.en);

/** Schema of {@link Adjustment}. */
export const adjustmentSchema: z.ZodType<Adjustment> = z
  .strictObject({
    id,
    label: textSchema,
    scale: scaleSchema,
    percentOf: z.enum(['maximum', 'achieved']).exactOptional(),
    from: amountSchema.exactOptional(),
    to: amountSchema.exactOptional(),
    upTo: z.enum(['maximum', 'applies', 'unlimited']).exactOptional(),
    whenMissing: z.enum(['notScored', 'none']).exactOptional(),
    basis: z.array(basisSchema).exactOptional(),
    unconfirmed: textSchema.exactOptional(),
  })
  .meta({ id: 'Adjustment', title: 'Adjustment' });

/** Schema of {@link Criterion}. */
export const criterionSchema: z.ZodType<Criterion> = z
  .strictObject({
    id,
    label: textSchema,
    maximum: amountSchema.exactOptional(),
    minimum: amountSchema.exactOptional(),
    guidance: textSchema.exactOptional(),
    capped: z.boolean().exactOptional(),
    get children() {
      return z.array(criterionSchema).min(1).exactOptional();
    },
    scale: scaleSchema.exactOptional(),
    coefficient: amountSchema.exactOptional(),
    weight: amountSchema.exactOptional(),
    notApplicable: z
      .strictObject({ when: conditionSchema, then: z.enum(['rescale', 'full', 'leaveOut']) })
      .exactOptional(),
    whenMissing: z.enum(['notScored', 'zero', 'leaveOut', 'rescale']).exactOptional(),
    evidence: z
      .strictObject({
        fact: z.string().min(1),
        whenMissing: z.enum(['zero', 'return']),
        completeWithinWorkingDays: z.int().min(1).max(60).exactOptional(),
      })
      .exactOptional(),
    zeroWhen: conditionSchema.exactOptional(),
    stop: z.strictObject({ when: conditionSchema, class: z.string().min(1) }).exactOptional(),
    adjustments: z.array(adjustmentSchema).min(1).exactOptional(),
    round: roundingSchema.exactOptional(),
    notSelfScored: z.boolean().exactOptional(),
    basis: z.array(basisSchema).exactOptional(),
    unconfirmed: textSchema.exactOptional(),
  })
  .meta({ id: 'Criterion', title: 'Criterion' });
