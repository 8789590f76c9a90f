import { isIsoDate, type IsoDate, type LegalBasis, type Step, type Text, type UnitKind } from '@qcdc/core';
import type { RoundingMode } from '@qcdc/core/exact';
import * as z from 'zod';
import type { Direction } from './indicator.ts';

/** A value to be reached, as data. */
export interface IndicatorTargetData {
  /** Day it is to be reached by. */
  readonly by: IsoDate;
  /** The value, as a decimal text. */
  readonly value: string;
  /** What the target rests on. */
  readonly basis: LegalBasis;
}

/** A formula and the days it holds, as data. */
export interface IndicatorFormulaData {
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive; until further notice when left out. */
  readonly to?: IsoDate;
  /** What the formula rests on. */
  readonly basis: LegalBasis;
  /** The formula, over ids of measures and indicators. */
  readonly value: string;
}

/** An indicator written as data. */
export interface IndicatorData {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** What exactly is measured. */
  readonly definition?: Text;
  /** Area of the field. */
  readonly area?: string;
  /** Unit of measure of the value. */
  readonly measuredIn: string;
  /** Decimals shown. */
  readonly scale: number;
  /** How digits behind the last shown one are cut. */
  readonly rounding?: RoundingMode;
  /** Which way is good. */
  readonly better: Direction;
  /** Which of the six steps it shows. */
  readonly step?: Step;
  /** Kinds of unit it makes sense for. */
  readonly appliesTo?: readonly UnitKind[];
  /** By what it can be broken down. */
  readonly disaggregation?: readonly Text[];
  /** Where the figures come from. */
  readonly source?: Text;
  /** Values to be reached. */
  readonly targets?: readonly IndicatorTargetData[];
  /** Formulas by date. */
  readonly formula: readonly IndicatorFormulaData[];
}

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
/** What is told of a day that is none. */
export const notADay = { vi: 'không phải là ngày; ghi YYYY-MM-DD', en: 'not a day; write YYYY-MM-DD' };

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), notADay.en);
const basis = z.strictObject({
  kind: z.enum(['law', 'party', 'practice', 'arithmetic']),
  number: z.string().nullable(),
  title: text,
  by: text.exactOptional(),
  article: z.string().exactOptional(),
  clause: z.string().exactOptional(),
  point: z.string().exactOptional(),
  confirmed: z.boolean(),
});
const unitKinds = [
  'nation',
  'province',
  'district',
  'commune',
  'community',
  'agency',
  'publicUnit',
  'stateEnterprise',
  'nonStateEmployer',
  'politicalBody',
  'assemblyBody',
  'armedForces',
] as const;

/**
 * Schema of an indicator written as data: what a JSON file or a row of a workbook holds. The formula is text over ids of
 * measures and indicators.
 */
export const indicatorDataSchema: z.ZodType<IndicatorData> = z.strictObject({
  /** Stable id, `area.kebab-name`. */
  id: z.string(),
  /** Label in both languages. */
  label: text,
  /** What exactly is measured. */
  definition: text.exactOptional(),
  /** Area of the field. */
  area: z.string().exactOptional(),
  /** Unit of measure of the value. */
  measuredIn: z.string(),
  /** Decimals shown. */
  scale: z.int(),
  /** How digits behind the last shown one are cut. */
  rounding: z.enum(['nearest', 'truncated']).exactOptional(),
  /** Which way is good. */
  better: z.enum(['higher', 'lower', 'neither']),
  /** Which of the six steps it shows. */
  step: z.enum(['know', 'discuss', 'do', 'inspect', 'supervise', 'benefit']).exactOptional(),
  /** Kinds of unit it makes sense for. */
  appliesTo: z.array(z.enum(unitKinds)).readonly().exactOptional(),
  /** By what it can be broken down. */
  disaggregation: z.array(text).readonly().exactOptional(),
  /** Where the figures come from. */
  source: text.exactOptional(),
  /** Values to be reached. */
  targets: z
    .array(z.strictObject({ by: day, value: z.string(), basis }))
    .readonly()
    .exactOptional(),
  /** Formulas by date. */
  formula: z
    .array(z.strictObject({ from: day, to: day.exactOptional(), basis, value: z.string() }))
    .min(1)
    .readonly(),
});
