import {
  figureStatuses,
  isIsoDate,
  quantityBounds,
  quantityStates,
  type FigureStatus,
  type IsoDate,
  type PeriodKind,
} from '@qcdc/core';
import { defineFormat, type QuantityJson } from '@qcdc/core/stored';
import * as z from 'zod';

/** Who sends or receives a message. */
export interface ExchangeParty {
  /** Identifier of the agency, in the form it was given. @term mã định danh điện tử */
  readonly identifier: string;
  /** Its name. */
  readonly name?: string;
}

/** A period with what it is called and its days, so that nobody has to guess them. */
export interface ExchangePeriod {
  /** Id of the period. */
  readonly id: string;
  /** What it is called. */
  readonly kind: PeriodKind;
  /** `state` for a period that closes with the 14th. */
  readonly regime?: 'state';
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly to: IsoDate;
}

/** A unit by its code, and the day on which the code means it. */
export interface ExchangeUnit {
  /** Official code, a text with its leading zeros. */
  readonly code: string;
  /** A day on which the code means this unit: the last day of a period. */
  readonly on: IsoDate;
  /** Its name that day. */
  readonly name?: string;
}

/** A figure; its numbers are texts. */
export interface ExchangeFigure extends QuantityJson {
  /** Id of the measure. @term mã chỉ tiêu */
  readonly measure: string;
  /** Code of the unit on the last day of the period. @term mã đơn vị hành chính */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** In what it is measured. @term đơn vị tính */
  readonly measuredIn: string;
  /** How final it is. @term tính chất số liệu */
  readonly status?: FigureStatus;
}

/** A report as agencies' platforms pass it on: who, to whom, of when, which version, signed when. */
export interface ExchangeJson {
  /** Identifier of the message; with the sender it names the report for ever. */
  readonly id: string;
  /** Version of the report, 1 or more; a later one replaces an earlier one whole. */
  readonly version: number;
  /** Who sends it. */
  readonly sender: ExchangeParty;
  /** Who receives it. */
  readonly receiver: ExchangeParty;
  /** When it was signed, with the offset of its zone, such as `2024-07-05T09:30:00+07:00`. @term thời điểm ký */
  readonly signedAt: string;
  /** Who signed it. */
  readonly signedBy?: string;
  /** The periods its figures are of. */
  readonly periods: readonly ExchangePeriod[];
  /** The units its figures are of. */
  readonly units: readonly ExchangeUnit[];
  /** The figures. */
  readonly figures: readonly ExchangeFigure[];
}

const day = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>;
/** A name, as it is stored. */
export const name = /* @__PURE__ */ z.string().min(1).max(300);
const id = z.string().regex(/^[\w.:@/-]{1,120}$/);
/** Who sends or receives, as it is stored. */
export const party = /* @__PURE__ */ z.strictObject({
  identifier: z.string().min(1).max(80),
  name: name.exactOptional(),
});
const distance = z.string().regex(/^\d+(?:\.\d+)?$/);
// A decimal, or a fraction where no decimal is the number.
const number = z
  .string()
  .max(260)
  .regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/);
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

/** A time of signing, as it is stored: to the second, with its offset. */
export const timeOfSigning = /* @__PURE__ */ z.iso.datetime({ offset: true });

/** A figure, as it is stored. */
export const figureShape = /* @__PURE__ */ z.strictObject({
  measure: z.string().min(1).max(200),
  unit: z.string().min(1).max(64),
  period: z.string().min(1).max(80),
  measuredIn: z.string().min(1).max(80),
  state: z.enum(quantityStates),
  value: number.nullable(),
  bound: z.enum(quantityBounds),
  upper: number.nullable(),
  accuracy: z
    .strictObject({ decimals: z.int().min(-20).max(20), mode: z.enum(['nearest', 'truncated', 'unknown']) })
    .nullable(),
  margin: z.strictObject({ below: distance, above: distance }).exactOptional(),
  status: z.enum(figureStatuses).exactOptional(),
});

/** How messages of exchange are stored and sent. */
export const exchangeFormat = /* @__PURE__ */ defineFormat<ExchangeJson>({
  id: 'qcdc/exchange',
  version: 1,
  label: { vi: 'thông điệp trao đổi số liệu', en: 'a message of exchange' },
  schema: z.strictObject({
    id,
    version: z.int().min(1),
    sender: party,
    receiver: party,
    signedAt: timeOfSigning,
    signedBy: name.exactOptional(),
    periods: z.array(
      z.strictObject({
        id: z.string().min(1).max(80),
        kind: z.enum(kinds),
        regime: z.literal('state').exactOptional(),
        from: day,
        to: day,
      }),
    ),
    units: z.array(z.strictObject({ code: z.string().min(1).max(64), on: day, name: name.exactOptional() })),
    figures: z.array(figureShape),
  }),
});
