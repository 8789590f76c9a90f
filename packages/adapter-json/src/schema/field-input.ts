import {
  choiceOn,
  isAsked,
  labelOn,
  nameOfMeasure,
  neverNegative,
  wholeByNature,
  type Field,
  type Text,
} from '@qcdc/core';
import * as z from 'zod';
import type { InputStyle } from './input-options.ts';
import type { quantityInput } from './quantity-input.ts';

/** Schema of one field of an input: a form or a message may leave it out, which is not reported. */
export type FieldInput = z.ZodOptional<z.ZodNullable>;

/** Titles of choices by id, kept in the metadata of zod until they become `const` and `title`. */
export interface ChoiceTitles {
  /** Titles by id. */
  readonly choiceTitles: Readonly<Record<string, string>>;
}

/**
 * Makes the schema of one field of an input.
 *
 * @param field - the field
 * @param style - language, day and kinds of figures
 * @param quantity - schema of a quantity object
 * @returns the schema, with title and description
 */
export function fieldInput(field: Field, style: InputStyle, quantity: ReturnType<typeof quantityInput>): FieldInput {
  const { info } = field;
  const { language, day } = style;
  const words = wordsOf(info, style);
  const title = (text: Text): string => text[language];
  const known = Object.entries(info.choices ?? {}).filter(([, choice]) => isAsked(choice, day));
  const ids = known.map(([id]) => id);
  const titles: ChoiceTitles = {
    choiceTitles: Object.fromEntries(known.map(([id, choice]) => [id, title(choiceOn(choice, day))])),
  };
  const made = (schema: z.ZodType, more: object = {}): FieldInput =>
    schema
      .nullable()
      .optional()
      .meta({ ...words, ...more });
  switch (info.kind) {
    case 'figure':
    case 'statedRatio':
    case 'count':
      return made(figure(field, style, quantity));
    case 'day':
      return made(z.iso.date());
    case 'text':
      return made(z.string().max(20_000));
    case 'reference':
      return made(z.string().regex(/^\S{1,64}$/));
    case 'flag':
      return made(z.boolean());
    case 'choice':
      return made(z.enum(ids), titles);
    case 'choices':
      return made(z.array(z.enum(ids).meta({ ...titles })).refine(isSet));
  }
}

const isSet = (list: readonly string[]): boolean => new Set(list).size === list.length;

// A text comes first: form generators take the first type, and only a text field takes "hơn 1.200" too.
function figure(field: Field, { figures }: InputStyle, quantity: ReturnType<typeof quantityInput>): z.ZodType {
  const number = numberOf(field.info);
  if (figures === 'number') return number;
  const text = z.string().max(500);
  if (figures === 'text') return text;
  // Whether its parts fit one another, and its number the field, the field itself knows.
  const { plain } = field;
  return z.union([text, number, quantity.refine((said) => plain === undefined || z.safeParse(plain, said).success)]);
}

// From here on reading takes a number for no figure of a report.
const tooLarge = 1e18;

// What reading asks of a number: nobody receives half a person, or less than none.
function numberOf({ kind, measuredIn = '', mayBeNegative }: Field['info']): z.ZodNumber {
  const isWhole = wholeByNature(measuredIn);
  const number = !isWhole ? z.number() : kind === 'count' ? z.int() : z.number().multipleOf(1);
  const negative = kind === 'figure' ? (mayBeNegative ?? !neverNegative(measuredIn)) : false;
  return (negative ? number.gt(-tooLarge) : number.nonnegative()).lt(tooLarge);
}

function wordsOf(
  info: Field['info'],
  { language, day }: InputStyle,
): { readonly title: string; readonly description?: string } {
  const label = labelOn(info, day)[language];
  const unit = info.measuredIn === undefined ? '' : ` (${nameOfMeasure(info.measuredIn)[language]})`;
  const { description } = info;
  return { title: label + unit, ...(description === undefined ? {} : { description: description[language] }) };
}
