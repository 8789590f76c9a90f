import type { LegalBasis, Text } from '@qcdc/core';
import * as z from 'zod';

const line = z.string().trim().min(1).max(2000);

/** Schema of a text in both languages; neither may be blank. */
export const textSchema: z.ZodType<Text> = z.strictObject({ vi: line, en: line }).meta({ id: 'Text', title: 'Text' });

/** Schema of a legal basis. */
export const basisSchema: z.ZodType<LegalBasis> = z
  .strictObject({
    kind: z.enum(['law', 'party', 'practice', 'arithmetic']),
    number: z.string().min(1).nullable(),
    title: textSchema,
    by: textSchema.exactOptional(),
    article: z.string().min(1).exactOptional(),
    clause: z.string().min(1).exactOptional(),
    point: z.string().min(1).exactOptional(),
    confirmed: z.boolean(),
  })
  .meta({ id: 'LegalBasis', title: 'LegalBasis' });
