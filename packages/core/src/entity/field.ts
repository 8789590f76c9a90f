import * as z from 'zod/mini';
import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Dimension } from '../figure/noun/dimension.ts';
import type { MergeOperator } from '../figure/noun/measure.ts';
import type { Text } from '../outcome/text.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { statedQuantitySchema } from '../quantity/stated-quantity-schema.ts';
import { isIsoDate, type IsoDate } from '../time/iso-date.ts';
import type { AskedDays, Choice, FormerLabel } from './asked-days.ts';

/** The fields a stated percentage was computed from. */
export interface RatioOf {
  /** Field of the numerator. @term tử số */
  readonly numerator: string;
  /** Field of the denominator. @term mẫu số */
  readonly denominator: string;
}

/** How a figure is split by a dimension: which field counts which member. */
export interface FieldSplit {
  /** By what. */
  readonly by: Dimension;
  /** Names of the fields, by member. A member without one is not counted by itself. */
  readonly members: Readonly<Record<string, string>>;
}

/** What a form, a template or a page needs to know about a field; also found through zod's metadata of the field's schema. */
export interface FieldInfo extends AskedDays {
  /** Kind of field. */
  readonly kind: 'figure' | 'statedRatio' | 'count' | 'day' | 'text' | 'choice' | 'choices' | 'flag' | 'reference';
  /** Label of the field. */
  readonly label: Text;
  /** One sentence more, where the label leaves a question open. */
  readonly description?: Text;
  /** Unit of measure, such as `case`. @term đơn vị tính */
  readonly measuredIn?: string;
  /** What the field rests on. */
  readonly basis?: readonly LegalBasis[];
  /** Labels it bore in earlier forms, oldest first; older forms are still read and written by them. */
  readonly formerLabels?: readonly FormerLabel[];
  /** Operator over time for figures; `sum` when left out (`none` for a percentage), `last` for a stock. */
  readonly overTime?: MergeOperator;
  /** Operator over units for figures; `sum` when left out, `none` for a percentage. */
  readonly overUnits?: MergeOperator;
  /** For figures: `true` where the true number can be below zero, such as a rate of growth. */
  readonly mayBeNegative?: boolean;
  /** For stated ratios: fields of the same record it was computed from. */
  readonly ratioOf?: RatioOf;
  /** For figures: by what it is split, and which fields of the same record count the members. @term phân tổ */
  readonly splitBy?: readonly FieldSplit[];
  /** For references: what the code is a code of, such as `disclosure item`. */
  readonly refersTo?: string;
  /** The choices by id: labels, and since when each is offered. */
  readonly choices?: Readonly<Record<string, Choice>>;
  /** Other headers the column goes by in files. */
  readonly alsoCalled?: readonly string[];
}

/** What a field of one kind is. */
export interface InfoOfKind<K extends FieldInfo['kind']> extends FieldInfo {
  /** Kind of field. */
  readonly kind: K;
}

/** A field of an entity: what it is, and what it takes. */
export interface Field<S extends z.core.$ZodType = z.core.$ZodType, K extends FieldInfo['kind'] = FieldInfo['kind']> {
  /** What the field is. */
  readonly info: InfoOfKind<K>;
  /**
   * What a record may hold here, a schema of zod or of zod/mini; carries `info` as zod metadata. Cells and texts are read
   * by `parse` and `parseRecords`, which ask a schema of somebody's own afterwards.
   */
  readonly schema: S;
  /** The schema as its maker made it; a field whose `schema` is another one has demands of its own. */
  readonly plain?: S;
}

/** A counted or measured figure. */
export interface FigureField extends Field<z.ZodMiniType<Quantity>, 'figure'> {}

/** A percentage as a report states it. */
export interface StatedRatioField extends Field<z.ZodMiniType<Quantity>, 'statedRatio'> {}

/** A count in an event record: a whole number, `null` when not reported, or a quantity when bounded or withheld. */
export type Count = number | Quantity | null;

/** A count in an event record. */
export interface CountField extends Field<z.ZodMiniType<Count>, 'count'> {}

/** A calendar day. */
export interface DayField extends Field<z.ZodMiniType<IsoDate | null>, 'day'> {}

/** A text. */
export interface TextField extends Field<z.ZodMiniType<string | null>, 'text'> {}

/** Yes or no. */
export interface FlagField extends Field<z.ZodMiniType<boolean | null>, 'flag'> {}

/** One of some choices `C`. */
export interface ChoiceField<C extends string> extends Field<z.ZodMiniType<C | null>, 'choice'> {}

/** Any number of some choices `C`. */
export interface ChoicesField<C extends string> extends Field<z.ZodMiniType<readonly C[] | null>, 'choices'> {}

/** A code of a list that is kept elsewhere. */
export interface ReferenceField extends Field<z.ZodMiniType<string | null>, 'reference'> {}

/**
 * Tells whether a field demands more than its kind does: somebody put a schema of their own in place of the plain one.
 *
 * @param field - the field
 * @returns `true` when its schema has to be asked
 */
export function hasOwnDemands({ schema, plain }: Field): boolean {
  return schema !== plain;
}

/** What a caller says of a field; the maker adds the kind. */
export type FieldOptions = Omit<FieldInfo, 'kind' | 'ratioOf' | 'choices' | 'refersTo'>;

function described<S extends z.core.$ZodType, K extends FieldInfo['kind']>(
  schema: S,
  info: InfoOfKind<K>,
): Field<S, K> {
  // `title` and `description` are the words JSON Schema tools look for; Vietnamese, because the forms are Vietnamese.
  z.globalRegistry.add(schema, { ...info, title: info.label.vi, description: (info.description ?? info.label).vi });
  return { info, schema, plain: schema };
}

/**
 * A counted or measured figure of a period report. `parse` and `parseRecords` read numbers, decimal texts and Vietnamese
 * figures ("hơn 3,4 tỷ đồng") into it, and a blank as `missing`; the record holds a {@link Quantity}.
 *
 * `measuredIn` may be any word; those that `nameOfMeasure` has words for, such as `community` for thôn and tổ dân phố, are
 * also understood behind a number ("8 thôn"). Of any other only its own id is.
 *
 * @param options - label, unit of measure, operators
 * @returns the field
 * @example
 * ```ts
 * const received = figureField({ label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' }, measuredIn: 'case' });
 * [received.info.kind, received.info.measuredIn]; // => ['figure', 'case']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function figureField(options: FieldOptions & { readonly measuredIn: string }): FigureField {
  const { measuredIn, mayBeNegative } = options;
  const reading = mayBeNegative === undefined ? {} : { negative: mayBeNegative };
  return described(statedQuantitySchema(measuredIn, reading), { kind: 'figure', ...options });
}

/**
 * A percentage printed in a report beside its parts. It is judged against them and never added up or averaged.
 *
 * @param options - label, and the fields it was computed from
 * @returns the field
 * @example
 * ```ts
 * const ratioOf = { numerator: 'settled', denominator: 'received' };
 * statedRatioField({ label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share settled' }, ratioOf }).info.measuredIn; // => 'percent'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function statedRatioField(options: FieldOptions & { readonly ratioOf: RatioOf }): StatedRatioField {
  return described(statedQuantitySchema('percent', { negative: false }), {
    kind: 'statedRatio',
    measuredIn: 'percent',
    overTime: 'none',
    overUnits: 'none',
    ...options,
  });
}

/**
 * A count in an event record, such as the votes cast in one meeting.
 *
 * @param options - label and unit of measure
 * @returns the field
 * @example
 * ```ts
 * countField({ label: { vi: 'Số phiếu', en: 'Votes' }, measuredIn: 'ballot' }).info.kind; // => 'count'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function countField(options: FieldOptions & { readonly measuredIn: string }): CountField {
  const schema = z.union([z.int().check(z.nonnegative()), z.null(), statedQuantitySchema(options.measuredIn)]);
  return described(schema as z.ZodMiniType<Count>, { kind: 'count', ...options });
}

/**
 * Schema of a calendar day; a plain string with a demand, so that JSON Schema tools can print it.
 *
 * @returns the schema
 */
// @__NO_SIDE_EFFECTS__
export function daySchema(): z.ZodMiniType<IsoDate> {
  return z.string().check(z.refine(isIsoDate)) as unknown as z.ZodMiniType<IsoDate>;
}

/**
 * A calendar day, or `null` when not reported.
 *
 * @param options - label
 * @returns the field
 * @example
 * ```ts
 * dayField({ label: { vi: 'Ngày niêm yết', en: 'Posted on' } }).info.kind; // => 'day'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function dayField(options: FieldOptions): DayField {
  return described(z.nullable(daySchema()), { kind: 'day', ...options });
}

/**
 * A text, or `null` when not reported. At most 20,000 characters.
 *
 * @param options - label
 * @returns the field
 * @example
 * ```ts
 * textField({ label: { vi: 'Ghi chú', en: 'Note' } }).info.kind; // => 'text'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function textField(options: FieldOptions): TextField {
  return described(z.nullable(z.string().check(z.maxLength(20_000))), { kind: 'text', ...options });
}

/**
 * Yes, no, or `null` when not reported.
 *
 * @param options - label
 * @returns the field
 * @example
 * ```ts
 * flagField({ label: { vi: 'Có biên bản', en: 'Minutes kept' } }).info.kind; // => 'flag'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function flagField(options: FieldOptions): FlagField {
  return described(z.nullable(z.boolean()), { kind: 'flag', ...options });
}

/**
 * One of a fixed set of choices, or `null` when not reported.
 *
 * @param options - label, and the choices with their labels
 * @returns the field
 * @example
 * ```ts
 * const choices = { open: { vi: 'Công khai', en: 'Open' }, secret: { vi: 'Kín', en: 'Secret' } };
 * const vote = choiceField({ label: { vi: 'Hình thức biểu quyết', en: 'Kind of vote' }, choices });
 * [vote.info.kind, Object.keys(vote.info.choices ?? {})]; // => ['choice', ['open', 'secret']]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function choiceField<const C extends string>(
  options: FieldOptions & { readonly choices: Readonly<Record<C, Choice>> },
): ChoiceField<C> {
  const schema = z.nullable(z.enum(Object.keys(options.choices) as [C, ...C[]]));
  return described(schema as unknown as z.ZodMiniType<C | null>, { kind: 'choice', ...options });
}

/**
 * Any number of a fixed set of choices, or `null` when not reported. In a file the choices of one cell are parted by
 * semicolons.
 *
 * @param options - label, and the choices with their labels
 * @returns the field
 * @example
 * ```ts
 * const choices = { posted: { vi: 'Niêm yết', en: 'Posted' }, read: { vi: 'Loa truyền thanh', en: 'Loudspeaker' } };
 * choicesField({ label: { vi: 'Hình thức công khai', en: 'Ways of disclosure' }, choices }).info.kind; // => 'choices'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function choicesField<const C extends string>(
  options: FieldOptions & { readonly choices: Readonly<Record<C, Choice>> },
): ChoicesField<C> {
  const schema = z.nullable(z.array(z.enum(Object.keys(options.choices) as [C, ...C[]])));
  return described(schema as unknown as z.ZodMiniType<readonly C[] | null>, { kind: 'choices', ...options });
}

/**
 * A code of a list that is kept as data elsewhere, such as an item of a checklist or the number of another record; `null`
 * when not reported. At most 64 characters, without spaces.
 *
 * @param options - label, and what the code is a code of
 * @returns the field
 * @example
 * ```ts
 * referenceField({ label: { vi: 'Nội dung công khai', en: 'Item disclosed' }, refersTo: 'disclosure item' }).info.refersTo; // => 'disclosure item'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function referenceField(options: FieldOptions & { readonly refersTo: string }): ReferenceField {
  const schema = z.nullable(z.string().check(z.regex(/^\S{1,64}$/)));
  return described(schema, { kind: 'reference', ...options });
}
