import {
  isIsoDate,
  unitKinds,
  type IsoDate,
  type LegalBasis,
  type Severity,
  type Text,
  type UnitKind,
} from '@qcdc/core';
import * as z from 'zod';

/** What a rule asks, and since when. */
export interface RuleVersionData {
  /** First day in force. */
  readonly from: IsoDate;
  /** Last day in force, inclusive; until further notice when left out. */
  readonly to?: IsoDate;
  /** What it rests on. */
  readonly basis: LegalBasis;
  /** What it asks, such as `settled / received >= 50%`. */
  readonly asks: string;
}

/** A rule on one record, written as data. */
export interface RuleData {
  /** Stable id, `area/kebab-name`. */
  readonly id: string;
  /** Id of the area it looks at. */
  readonly area: string;
  /** What it demands, in a few words; its text in words when left out. */
  readonly title?: Text;
  /** What to say when it is broken; made of its words when left out. */
  readonly message?: Text;
  /** What to do about it. */
  readonly hint?: Text;
  /** Weight; `warning` when left out. */
  readonly severity?: Severity;
  /** Kinds of unit it binds; all when left out. */
  readonly bindsOnly?: readonly UnitKind[];
  /** What it asks, by date. */
  readonly versions: readonly RuleVersionData[];
}

/** What is told of a day that is none. */
export const notADay = { vi: 'không phải là ngày; ghi YYYY-MM-DD', en: 'not a day; write YYYY-MM-DD' };

/** Schema of a rule written as data: what a JSON file or a row of a workbook holds. */
export const ruleDataSchema: z.ZodType<RuleData> = /* @__PURE__ */ makeSchema();

function makeSchema(): z.ZodType<RuleData> {
  const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
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
  return z.strictObject({
    id: z.string(),
    area: z.string(),
    title: text.exactOptional(),
    message: text.exactOptional(),
    hint: text.exactOptional(),
    severity: z.enum(['error', 'warning', 'info']).exactOptional(),
    bindsOnly: z
      .array(z.enum(Object.keys(unitKinds) as UnitKind[]))
      .readonly()
      .exactOptional(),
    versions: z
      .array(z.strictObject({ from: day, to: day.exactOptional(), basis, asks: z.string().min(1) }))
      .min(1)
      .readonly(),
  });
}
