import type { Text, Where } from '@qcdc/core';
import * as z from 'zod';
import type { Fact } from './fact.ts';
import { readAmount, readFactDay, readFactPeriod, readPoints, type AskedName } from './fact-values.ts';

// Reads a value, or names what is asked for; the words are found by that name.
const read = <T>(reader: (value: unknown) => T | null, asked: AskedName) =>
  z.unknown().transform((value, context): T => {
    const got = reader(value);
    if (got !== null) return got;
    context.addIssue({ code: 'custom', message: asked });
    return z.NEVER;
  });

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is Text =>
  isObject(value) && 'vi' in value && 'en' in value && [value.vi, value.en].every((t) => words.safeParse(t).success);

const words = z.string('words').refine((text) => text.trim() !== '', 'words');
const anyWords = z.string('words');
const amount = /* @__PURE__ */ read(readAmount, 'amount');
const points = /* @__PURE__ */ read(readPoints, 'points');
const day = /* @__PURE__ */ read(readFactDay, 'day');
const periodId = /* @__PURE__ */ read((value) => readFactPeriod(value)?.id ?? null, 'period');
const flag = z.boolean('flag');
const count = z.int('count').min(0, 'count');

const header = {
  fact: words,
  unit: words,
  period: periodId.exactOptional(),
  where: z.custom<Where>(isObject, 'parts').exactOptional(),
  from: z.custom<Text>(isText, 'words').exactOptional(),
};

const exemption = z.strictObject({ reason: anyWords, confirmedBy: anyWords }, 'parts');

const forms = {
  flag: z.strictObject({ ...header, kind: z.literal('flag'), value: flag }),
  number: z.strictObject({
    ...header,
    kind: z.literal('number'),
    value: z.union([z.null(), amount], 'amount'),
    bound: z.enum(['exact', 'atLeast', 'above', 'atMost', 'below'], 'bound').exactOptional(),
  }),
  choice: z.strictObject({ ...header, kind: z.literal('choice'), value: words }),
  day: z.strictObject({ ...header, kind: z.literal('day'), value: day }),
  points: z.strictObject({ ...header, kind: z.literal('points'), value: points, by: words, reason: anyWords }),
  event: z.strictObject({
    ...header,
    kind: z.literal('event'),
    event: words,
    level: words,
    on: day.exactOptional(),
    cause: words.exactOptional(),
    window: words.exactOptional(),
    exempt: exemption.exactOptional(),
    unfounded: flag.exactOptional(),
    countedIn: periodId.exactOptional(),
  }),
  ballots: z.strictObject({
    ...header,
    kind: z.literal('ballots'),
    votes: z.record(z.string(), count, 'count'),
    invalid: count.exactOptional(),
    members: count.exactOptional(),
  }),
  mark: z.strictObject({
    ...header,
    kind: z.literal('mark'),
    marker: words,
    value: points,
    round: z.literal([1, 2, 3], 'round').exactOptional(),
  }),
  record: z.strictObject({
    ...header,
    kind: z.literal('record'),
    record: words,
    fields: z.record(z.string(), z.union([z.null(), z.boolean(), amount], 'amount'), 'parts'),
  }),
  evidence: z.strictObject({ ...header, kind: z.literal('evidence'), document: words }),
  none: z.strictObject({ ...header, kind: z.literal('none') }),
} as const satisfies Readonly<Record<Fact['kind'], z.ZodType<Fact>>>;

/** What is wrong with a fact: where in it, and what is asked for there. */
export interface FactFault {
  /** Path inside the fact, such as `value` or `votes.good`. */
  readonly at: string;
  /** What is asked for. */
  readonly asked: AskedName;
}

/**
 * Tells whether there is such a kind of fact.
 *
 * @param kind - whatever stands in `kind`
 */
export const isFactKind = (kind: unknown): kind is Fact['kind'] =>
  typeof kind === 'string' && Object.hasOwn(forms, kind);

/**
 * Reads a fact by the schema of its kind: days, periods and numbers as people write them become what the engine reckons with.
 *
 * @param given - the fact as handed in, its kind known
 * @returns the fact, or what is wrong with it
 */
export function readFact(given: Readonly<Record<string, unknown>> & Pick<Fact, 'kind'>): Fact | FactFault {
  // Programs write `undefined` for what they leave out.
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const form: z.ZodType<Fact> = forms[given.kind];
  const result = form.safeParse(said);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') return { at: issue.keys.join(', '), asked: 'noSuchKey' };
  return { at: (issue?.path ?? []).map(String).join('.'), asked: (issue?.message ?? 'parts') as AskedName };
}
