import type { LegalBasis, Text } from '@qcdc/core';
import * as z from 'zod';
import { conditionSchema, type Condition } from './condition.ts';
import { roundingSchema, type Rounding } from './rounding.ts';
import { basisSchema, textSchema } from './text-schema.ts';
import { thresholdSchema, type Threshold } from './threshold.ts';
import { notAnId } from './id-words.ts';

/**
 * What happens when the score fits a class but its conditions do not hold: the next class below whose conditions hold,
 * the authority decides case by case, or no class fits (a gap in the rule, reported as such).
 */
export type FallThrough = 'nextBelow' | 'authority' | 'noClass';

/** One class of a class table. @term mức xếp loại */
export interface RubricClass {
  /** Id, unique in the table. */
  readonly id: string;
  /** Label. */
  readonly label: Text;
  /** Lower end; without limit when left out. */
  readonly from?: Threshold;
  /** Upper end; without limit when left out. */
  readonly to?: Threshold;
  /** What must hold beside the score. */
  readonly conditions?: readonly Condition[];
  /** What happens when the score fits and a condition does not. Needed where there are conditions. */
  readonly otherwise?: FallThrough;
  /** What the class rests on. */
  readonly basis?: readonly LegalBasis[];
}

/** How a total becomes a class. @term khung xếp loại */
export interface ClassTable {
  /** What is classed: the points, or the index (achieved ÷ applicable maximum × 100). */
  readonly of: 'points' | 'index';
  /** `lower`: [from, to); `upper`: (from, to]. */
  readonly closed: 'lower' | 'upper';
  /** Rounding the rule orders before classing. */
  readonly round?: Rounding;
  /** Classes from the best to the lowest; they cover every possible score without gap or overlap. */
  readonly classes: readonly RubricClass[];
  /** Why thresholds are a placeholder. */
  readonly unconfirmed?: Text;
}

/** A fact that fixes the class whatever the points. @term điều kiện loại trừ, điểm liệt */
export interface Veto {
  /** Id, unique in the rubric. */
  readonly id: string;
  /** What it says. */
  readonly label: Text;
  /** When it strikes. */
  readonly when: Condition;
  /** Id of the class the unit then gets; `'notAssessed'` takes the unit out of the assessment. */
  readonly then: string;
  /** What it rests on. */
  readonly basis?: readonly LegalBasis[];
  /** Why the veto is a placeholder; it then never strikes by itself. */
  readonly unconfirmed?: Text;
}

/** The class of one object may not be better than the class of another: a head not above the unit. */
export interface ClassCap {
  /** Name of the relation in the data, such as `unit` or `constituents`. */
  readonly relation: string;
  /** Kind of rubric the other object is classed by. */
  readonly object: string;
  /** `notAbove`: no better than the other's class; `noneAt`: not `class` when any related object holds `worst`. */
  readonly rule: 'notAbove' | 'noneAt';
  /** For `noneAt`: the class that is barred. */
  readonly class?: string;
  /** For `noneAt`: the class no related object may hold. */
  readonly worst?: string;
  /** What it rests on. */
  readonly basis?: readonly LegalBasis[];
}

const fallThrough = z.enum(['nextBelow', 'authority', 'noClass']);
const id = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,119}$/, notAnId.en);

/** Schema of {@link ClassTable}. */
export const classTableSchema: z.ZodType<ClassTable> = z
  .strictObject({
    of: z.enum(['points', 'index']),
    closed: z.enum(['lower', 'upper']),
    round: roundingSchema.exactOptional(),
    classes: z
      .array(
        z.strictObject({
          id,
          label: textSchema,
          from: thresholdSchema.exactOptional(),
          to: thresholdSchema.exactOptional(),
          conditions: z.array(conditionSchema).min(1).exactOptional(),
          otherwise: fallThrough.exactOptional(),
          basis: z.array(basisSchema).exactOptional(),
        }),
      )
      .min(2),
    unconfirmed: textSchema.exactOptional(),
  })
  .meta({ id: 'ClassTable', title: 'ClassTable' });

/** Schema of {@link Veto}. */
export const vetoSchema: z.ZodType<Veto> = z
  .strictObject({
    id,
    label: textSchema,
    when: conditionSchema,
    then: id,
    basis: z.array(basisSchema).exactOptional(),
    unconfirmed: textSchema.exactOptional(),
  })
  .meta({ id: 'Veto', title: 'Veto' });

/** Schema of {@link ClassCap}. */
export const classCapSchema: z.ZodType<ClassCap> = z
  .strictObject({
    relation: id,
    object: id,
    rule: z.enum(['notAbove', 'noneAt']),
    class: id.exactOptional(),
    worst: id.exactOptional(),
    basis: z.array(basisSchema).exactOptional(),
  })
  .meta({ id: 'ClassCap', title: 'ClassCap' });
