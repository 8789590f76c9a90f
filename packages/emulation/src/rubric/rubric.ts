import type { LegalBasis, Text } from '@qcdc/core';
import * as z from 'zod';
import { appraisalRuleSchema, type AppraisalRule } from './appraisal-rule.ts';
import { assessmentPeriodSchema, type AssessmentPeriod } from './assessment-period.ts';
import {
  classCapSchema,
  classTableSchema,
  vetoSchema,
  type ClassCap,
  type ClassTable,
  type Veto,
} from './class-table.ts';
import { criterionSchema, type Criterion } from './criterion.ts';
import { factDeclarationSchema, type FactDeclaration } from './fact-declaration.ts';
import { paymentRuleSchema, type PaymentRule } from './payment-rule.ts';
import { rankingRuleSchema, type RankingRule } from './ranking-rule.ts';
import { basisSchema, textSchema } from './text-schema.ts';
import { notAnId } from './id-words.ts';

/** Assessment years a rubric is for; open-ended when `to` is left out. */
export interface AssessmentYears {
  /** First assessment year. */
  readonly from: number;
  /** Last assessment year, inclusive. */
  readonly to?: number;
}

/**
 * A rubric as data: everything a unit is judged by in an assessment year. The same object in TypeScript and as
 * JSON. A published rubric is never edited, only superseded by the rubric of later years.
 * @term bảng chấm điểm thi đua
 */
export interface Rubric {
  /** Id of this rubric, such as `legal-access-2022`. */
  readonly id: string;
  /** Kind of rubric: rubrics of one kind follow one another by year. */
  readonly kind: string;
  /** Name. */
  readonly label: Text;
  /** Assessment years it is for: the year assessed decides, not the day of scoring. */
  readonly years: AssessmentYears;
  /** What it rests on. */
  readonly basis: readonly LegalBasis[];
  /** Set for a rubric nobody has issued: says that it is a model and what to check before use. */
  readonly model?: Text;
  /** `points`, or `passFail` where criteria are met or not and nothing is added up. `points` when left out. */
  readonly mode?: 'points' | 'passFail';
  /** Period it assesses. */
  readonly period: AssessmentPeriod;
  /** Facts it reads beside indicators. */
  readonly facts?: readonly FactDeclaration[];
  /** The tree of criteria; its root stands for the total. */
  readonly root: Criterion;
  /** When a unit is not assessed at all, such as founded less than 12 months ago; vetoes that fix a class. */
  readonly vetoes?: readonly Veto[];
  /** How the total becomes a class. */
  readonly classes?: ClassTable;
  /** Classes bounded by the class of another object. */
  readonly classCaps?: readonly ClassCap[];
  /** How units are ranked; by points, ties shared, when left out. */
  readonly ranking?: RankingRule;
  /** How the rubric is appraised. */
  readonly appraisal?: AppraisalRule;
  /** What a result means in money beside the class; `paymentsOf` reckons it. */
  readonly payments?: readonly PaymentRule[];
  /** Remarks for whoever uses it: what the rule leaves open, how it was read. */
  readonly notes?: readonly Text[];
}

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/, notAnId.en);

/** Schema of {@link Rubric}: the shape only; `defineRubric` and `rubricFromJson` check the arithmetic too. */
export const rubricSchema: z.ZodType<Rubric> = z
  .strictObject({
    id,
    kind: id,
    label: textSchema,
    years: z.strictObject({ from: z.int().min(1945).max(9999), to: z.int().min(1945).max(9999).exactOptional() }),
    basis: z.array(basisSchema).min(1),
    model: textSchema.exactOptional(),
    mode: z.enum(['points', 'passFail']).exactOptional(),
    period: assessmentPeriodSchema,
    facts: z.array(factDeclarationSchema).exactOptional(),
    root: criterionSchema,
    vetoes: z.array(vetoSchema).exactOptional(),
    classes: classTableSchema.exactOptional(),
    classCaps: z.array(classCapSchema).exactOptional(),
    ranking: rankingRuleSchema.exactOptional(),
    appraisal: appraisalRuleSchema.exactOptional(),
    payments: z.array(paymentRuleSchema).exactOptional(),
    notes: z.array(textSchema).exactOptional(),
  })
  .meta({ id: 'Rubric', title: 'Rubric' });
