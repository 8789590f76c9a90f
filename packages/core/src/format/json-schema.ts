import * as z from 'zod';
import type { StoredFormat } from './define-format.ts';

/**
 * Returns the JSON Schema of a format with its name and version around it, for editors and for programs in other
 * languages. It tells the shape; what holds between the parts is checked when it is read.
 *
 * @param format - the format
 * @returns a JSON Schema, draft 2020-12
 * @example
 * ```ts
 * storedJsonSchema(findingsFormat)['type']; // => 'object'
 * ```
 */
export function storedJsonSchema(format: StoredFormat): Readonly<Record<string, unknown>> {
  const envelope = z.strictObject({
    $schema: z.string().optional(),
    format: z.literal(format.id),
    version: z.literal(format.version),
    body: format.schema,
  });
  return z.toJSONSchema(envelope, { unrepresentable: 'any', io: 'input' });
}
