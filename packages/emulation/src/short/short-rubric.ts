import type { LegalBasis } from '@qcdc/core';
import { defineFormat } from '@qcdc/core/stored';
import * as z from 'zod';
import { amountSchema, type Amount } from '../rubric/amount.ts';
import { appraisalRuleSchema, type AppraisalRule } from '../rubric/appraisal-rule.ts';
import { assessmentPeriodSchema, type AssessmentPeriod } from '../rubric/assessment-period.ts';
import { classTableSchema, type ClassTable } from '../rubric/class-table.ts';
import { conditionSchema, type Condition } from '../rubric/condition.ts';
import { factDeclarationSchema, type FactDeclaration } from '../rubric/fact-declaration.ts';
import { rankingRuleSchema, type RankingRule } from '../rubric/ranking-rule.ts';
import type { AssessmentYears } from '../rubric/rubric.ts';
import { basisSchema } from '../rubric/text-schema.ts';
import { shortCriterionSchema, shortExtraSchema, type ShortCriterion } from './short-criterion.ts';
import { shortWordsSchema, type ShortWords } from './short-words.ts';
import { notAnId } from '../rubric/id-words.ts';

/** A fact that fixes the class, in a short rubric. */
export interface ShortVeto {
  /** What it says. */
  readonly label: ShortWords;
  /** The class it gives, by id or in words; `notAssessed` takes the unit out. */
  readonly then: string;
  /** Id of the yes or no somebody states, declared by being named; made from the words when neither it nor `when` is there. */
  readonly flag?: string;
  /** When it strikes, as in a whole rubric. */
  readonly when?: Condition;
}

/**
 * A rubric as an office writes it by hand: one line a criterion, words once where there is one language, facts declared by
 * being named, the year as the period. `rubricFromJson` makes the whole rubric of it.
 * @term bảng chấm điểm viết gọn
 */
export interface ShortRubric extends Pick<ShortCriterion, 'bonuses' | 'penalties'> {
  /** Id of the rubric. */
  readonly id: string;
  /** Kind of rubric; its id when left out. */
  readonly kind?: string;
  /** Name. */
  readonly label: ShortWords;
  /** The one year it is for, or the first and the last. */
  readonly years: number | AssessmentYears;
  /** The decision it rests on, in words, or what it rests on as in a whole rubric. */
  readonly basis: ShortWords | readonly LegalBasis[];
  /** Period it assesses; the year when left out. */
  readonly period?: AssessmentPeriod;
  /** Facts declared beside those that are by being named. */
  readonly facts?: readonly FactDeclaration[];
  /** The criteria. */
  readonly criteria: readonly ShortCriterion[];
  /** Lower limits of the classes in words, the lowest without one: `{ "Tốt": 80, "Chưa tốt": null }`; or a whole table. */
  readonly classes?: Readonly<Record<string, Amount | null>> | ClassTable;
  /** Facts that fix the class. */
  readonly vetoes?: readonly ShortVeto[];
  /** Columns in the order they are filled, in words; the last one counts. Or a whole rule. */
  readonly columns?: readonly ShortWords[] | AppraisalRule;
  /** How units are ranked. */
  readonly ranking?: RankingRule;
  /** Remarks. */
  readonly notes?: readonly ShortWords[];
}

/** What is told of years that are none. */
export const notYears = {
  vi: 'ghi một năm như 2027, hoặc { "from": 2027, "to": 2030 }',
  en: 'write a year such as 2027, or { "from": 2027, "to": 2030 }',
};
/** What is told of a basis that is none. */
export const notABasis = {
  vi: 'ghi quyết định ban hành bằng lời, hoặc danh sách căn cứ',
  en: 'write the decision in words, or a list of what it rests on',
};
/** What is told of classes that are none. */
export const notClasses = {
  vi: 'ghi điểm từ bao nhiêu của mỗi mức, như { "Tốt": 80, "Chưa tốt": null }',
  en: 'write from how many points each class is given, such as { "Tốt": 80, "Chưa tốt": null }',
};
/** What is told of columns that are none. */
export const notColumns = {
  vi: 'ghi tên các cột điểm theo thứ tự, như ["Tự chấm", "Thẩm định"]',
  en: 'write the names of the columns in order, such as ["Tự chấm", "Thẩm định"]',
};

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/, notAnId.en);
const year = z.int().min(1945).max(9999);

/** Schema of {@link ShortRubric}: the shape only. */
export const shortRubricSchema: z.ZodType<ShortRubric> = z
  .strictObject({
    id,
    kind: id.exactOptional(),
    label: shortWordsSchema,
    years: z.union([year, z.strictObject({ from: year, to: year.exactOptional() })], { error: notYears.en }),
    basis: z.union([shortWordsSchema, z.array(basisSchema).min(1)], { error: notABasis.en }),
    period: assessmentPeriodSchema.exactOptional(),
    facts: z.array(factDeclarationSchema).exactOptional(),
    criteria: z.array(shortCriterionSchema).min(1),
    bonuses: z.array(shortExtraSchema).min(1).exactOptional(),
    penalties: z.array(shortExtraSchema).min(1).exactOptional(),
    classes: z
      .union([classTableSchema, z.record(z.string().trim().min(1).max(200), z.union([amountSchema, z.null()]))], {
        error: notClasses.en,
      })
      .exactOptional(),
    vetoes: z
      .array(
        z.strictObject({
          label: shortWordsSchema,
          then: z.string().min(1),
          flag: id.exactOptional(),
          when: conditionSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    columns: z.union([z.array(shortWordsSchema).min(1), appraisalRuleSchema], { error: notColumns.en }).exactOptional(),
    ranking: rankingRuleSchema.exactOptional(),
    notes: z.array(shortWordsSchema).exactOptional(),
  })
  .meta({ id: 'ShortRubric', title: 'ShortRubric' });

/** How a short rubric is stored. */
export const shortRubricFormat = /* @__PURE__ */ defineFormat<ShortRubric>({
  id: 'qcdc/short-rubric',
  version: 1,
  label: { vi: 'bảng chấm điểm viết gọn', en: 'a short rubric' },
  schema: shortRubricSchema,
});
