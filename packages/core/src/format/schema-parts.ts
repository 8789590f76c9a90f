import * as z from 'zod';
import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Where } from '../outcome/finding.ts';
import type { Printed, Text } from '../outcome/text.ts';
import { isIsoDate, type IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { unitKinds } from '../unit/unit-labels.ts';

// What the stored formats have in common. Strict: a key nobody knows is said, not dropped.

/** Schema of a day. */
export const storedDay = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>;

/** Schema of a text in both languages. */
export const storedText: z.ZodType<Text> = z.strictObject({ vi: z.string(), en: z.string() });

/** Schema of what is printed. */
export const storedPrinted: z.ZodType<Printed> = z.union([z.string(), storedText]);

/** Schema of a place. */
export const storedWhere: z.ZodType<Where> = z.strictObject({
  source: z.string().exactOptional(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  line: z.number().int().positive().exactOptional(),
  unit: z.string().exactOptional(),
  period: z.string().exactOptional(),
  area: z.string().exactOptional(),
  field: z.string().exactOptional(),
});

/** Schema of a legal basis. */
export const storedBasis: z.ZodType<LegalBasis> = z.strictObject({
  kind: z.enum(['law', 'party', 'practice', 'arithmetic']),
  number: z.string().nullable(),
  title: storedText,
  by: storedText.exactOptional(),
  article: z.string().exactOptional(),
  clause: z.string().exactOptional(),
  point: z.string().exactOptional(),
  get amendedBy() {
    return storedBasis.exactOptional();
  },
  revives: z.literal(true).exactOptional(),
  confirmed: z.boolean(),
});

/** Schema of a kind of unit. */
export const storedUnitKind: z.ZodType<UnitKind> = z.enum(Object.keys(unitKinds) as UnitKind[]);
