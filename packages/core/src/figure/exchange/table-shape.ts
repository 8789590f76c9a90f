import * as z from 'zod';
import { defineFormat } from '../../format/define-format.ts';
import { storedDay, storedText, storedUnitKind, storedWhere } from '../../format/schema-parts.ts';
import type { Where } from '../../outcome/finding.ts';
import { figureStatuses, type FigureStatus } from '../../quantity/figure-status.ts';
import type { Accuracy } from '../../quantity/quantity.ts';
import { quantityJsonSchema, type QuantityJson } from '../../quantity/quantity-json.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Period, PeriodKind } from '../../time/period.ts';
import { reportPlanShape } from '../../plan/report-plan-shape.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import type { Measure } from '../noun/measure.ts';
import { missingPolicies } from '../noun/missing-policy.ts';

/** Columns as JSON. Numbers past 2^53 are texts in `wide`. */
export interface FigureColumnsJson {
  /** Codes of the units. */
  readonly unit: readonly number[];
  /** Codes of the measures. */
  readonly measure: readonly number[];
  /** Codes of the periods. */
  readonly period: readonly number[];
  /** Scaled whole numbers. */
  readonly value: readonly number[];
  /** State and bound in one number. */
  readonly state: readonly number[];
  /** What few rows need besides. */
  readonly wide: readonly WideFigureJson[];
  /** Places of the cells, `null` where nobody knows; left out for totals. */
  readonly source?: readonly (Where | null)[];
  /** Units reported; for totals. */
  readonly reported?: readonly number[];
  /** Units expected; for totals. */
  readonly expected?: readonly number[];
}

/** What cut digits leave open, as JSON: whole numbers of halves of the last digit kept. */
export interface WideMarginJson {
  /** How far below. */
  readonly below: string;
  /** How far above. */
  readonly above: string;
}

/** What a row needs besides its number, as JSON. */
export interface WideFigureJson {
  /** The row. */
  readonly row: number;
  /** The number, where it passes 2^53. */
  readonly big: string | null;
  /** Upper end of `between`. */
  readonly upper: string | null;
  /** How precisely it was stated. */
  readonly accuracy: Accuracy | null;
  /** What cut digits leave open, in halves of the last digit kept; left out where nothing. */
  readonly margin?: WideMarginJson;
  /** How final it is; left out where nobody said. */
  readonly status?: FigureStatus;
}

/** A figure of another map that has no single place on this one, as JSON. */
export interface SpreadFigureJson {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of its unit, on the map it came from. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** The figure. */
  readonly quantity: QuantityJson;
  /** Ids of the units of this map that share it. */
  readonly among: readonly string[];
  /** Whether they share all of it. */
  readonly complete: boolean;
  /** Ids of the units whose totals may lack some of it. */
  readonly above: readonly string[];
}

/** A measure as JSON: how it is counted from events is code, and what it rests on is law; both stay with whoever counts. */
export type MeasureJson = Omit<Measure, 'fromEvents' | 'basis'>;

/** A table as JSON. */
export interface FigureTableJson {
  /** The measures. */
  readonly measures: readonly MeasureJson[];
  /** Ids of the units. */
  readonly units: readonly string[];
  /** The periods. */
  readonly periods: readonly Period[];
  /** Decimals kept of each measure. */
  readonly scales: readonly number[];
  /** What the numbers of each measure are divided by besides; left out where no measure is an average. */
  readonly divisors?: readonly number[];
  /** The day whose map all figures are on, `YYYY-MM-DD`; left out where each period is on its own. */
  readonly asOf?: IsoDate;
  /** Figures of other maps that have no single place on this one; left out where there are none. */
  readonly spread?: readonly SpreadFigureJson[];
  /** Who is to report, where a plan says so. */
  readonly plan?: ReportPlan;
  /** The figures. */
  readonly segments: readonly FigureColumnsJson[];
  /**
   * Sum of everything the totals depend on, so that a digit changed on the way shows. A table made by hand needs none; whoever
   * changes a stored one on purpose takes it out.
   */
  readonly seal?: string;
}

const codes = z.array(z.int().nonnegative());
const digits = z
  .string()
  .regex(/^-?\d+$/)
  .nullable();
const wholeDigits = z.string().regex(/^\d+$/);
const text = z.string().min(1);
const overUnits = z.enum(['sum', 'maximum', 'minimum', 'count', 'distinct', 'last', 'first', 'mean', 'none']);
const measureShape = z.strictObject({
  id: text,
  label: storedText,
  alsoCalled: z.array(text).readonly().exactOptional(),
  measuredIn: text,
  overUnits: overUnits.exactOptional(),
  overTime: overUnits.exactOptional(),
  nonNegative: z.boolean().exactOptional(),
  missing: z.enum(missingPolicies).exactOptional(),
  collectedFrom: z.array(storedUnitKind).readonly().exactOptional(),
  covers: z.enum(['area', 'own']).exactOptional(),
  from: z.strictObject({ entity: text, field: text }).exactOptional(),
  ratioOf: z.strictObject({ numerator: text, denominator: text }).exactOptional(),
  askedFrom: storedDay.exactOptional(),
  askedUntil: storedDay.exactOptional(),
});
const kinds = [
  'week',
  'month',
  'quarter',
  'halfYear',
  'nineMonths',
  'year',
  'schoolYear',
  'years',
  'term',
  'custom',
] as const satisfies readonly PeriodKind[];
const shape = z.strictObject({
  measures: z.array(measureShape),
  units: z.array(text),
  periods: z.array(
    z.strictObject({
      id: text,
      kind: z.enum(kinds),
      regime: z.literal('state').exactOptional(),
      from: storedDay,
      to: storedDay,
    }),
  ),
  scales: z.array(z.int().min(0).max(255)),
  divisors: z.array(z.int().positive()).optional(),
  asOf: storedDay.optional(),
  spread: z
    .array(
      z.strictObject({
        measure: text,
        unit: text,
        period: text,
        quantity: quantityJsonSchema,
        among: z.array(text),
        complete: z.boolean(),
        above: z.array(text),
      }),
    )
    .optional(),
  plan: reportPlanShape.optional(),
  segments: z.array(
    z.strictObject({
      unit: codes,
      measure: codes,
      period: codes,
      value: z.array(z.int()),
      state: z.array(z.int().min(0).max(255)),
      wide: z.array(
        z.strictObject({
          row: z.int().nonnegative(),
          big: digits,
          upper: digits,
          accuracy: z.strictObject({ decimals: z.int(), mode: z.enum(['nearest', 'truncated', 'unknown']) }).nullable(),
          margin: z.strictObject({ below: wholeDigits, above: wholeDigits }).optional(),
          status: z.enum(figureStatuses).exactOptional(),
        }),
      ),
      source: z.array(storedWhere.nullable()).optional(),
      reported: codes.optional(),
      expected: codes.optional(),
    }),
  ),
  seal: z.string().exactOptional(),
});

/** How tables of figures are stored. */
export const figuresFormat = /* @__PURE__ */ defineFormat<FigureTableJson>({
  id: 'qcdc/figures',
  version: 1,
  label: { vi: 'bảng số liệu', en: 'a table of figures' },
  schema: shape as unknown as z.ZodType<FigureTableJson>,
});
