/**
 * For every field of a noun: whether a fast way gives the same answer as the full engine when the field is set so. The
 * compiler refuses a table that leaves a field of the noun out.
 */
export type KnownFields<T, C> = {
  readonly [K in keyof T]-?: (value: Exclude<T[K], undefined>, context: C) => boolean;
};

/** The field changes nothing a fast way computes: a label, a basis. */
export const anything = (): boolean => true;

/** Only the full engine knows the field. */
export const never = (): boolean => false;

/**
 * Tells whether a fast way may be taken. It fails closed: a field it has never heard of, such as one of a later version
 * that came in as JSON, sends the noun to the full engine.
 *
 * @param noun - what is to be computed, such as a criterion
 * @param known - what the fast way knows of its fields
 * @param context - what the fields are judged with
 * @returns `true` when every field set is one the fast way can deal with
 */
export function knowsAll<T extends object, C>(noun: T, known: KnownFields<T, C>, context: C): boolean {
  const checks = known as unknown as Readonly<Record<string, (value: unknown, context: C) => boolean>>;
  return Object.entries(noun).every(
    ([field, value]) =>
      value === undefined || (Object.hasOwn(known, field) && checks[field]?.(value, context) === true),
  );
}
