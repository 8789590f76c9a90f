import * as z from 'zod/mini';
import type { Text } from '../outcome/text.ts';
import { isDay, type IsoDate } from '../time/iso-date.ts';
import type { LineageEdge, UnitForm, UnitKind } from './reporting-unit.ts';
import { unitKinds } from './unit-labels.ts';

/** A value and the days it holds; an end left out is open. */
export interface DatedValueInput<T> {
  /** First day; open when left out. */
  readonly from?: IsoDate | null;
  /** Last day, inclusive; open when left out. */
  readonly to?: IsoDate | null;
  /** The value on these days. */
  readonly value: T;
}

/**
 * What a caller says of a reporting unit. `{ code, name, kind, parent }` is enough where nothing ever changed; dated names,
 * forms and parents are for units that did. A parent is named by id, or by code where that is clear.
 * @term đơn vị báo cáo
 */
export interface UnitInput {
  /** Identity; the code when left out, `code@from` where a code is used twice. */
  readonly id?: string;
  /** Official code, as text. @term mã đơn vị */
  readonly code: string;
  /** Codes by date, where a unit got another one while it lived; `code` is then the last of them. */
  readonly codes?: readonly DatedValueInput<string>[];
  /** Kind of unit. */
  readonly kind: UnitKind;
  /** First day of existence; open when left out. */
  readonly from?: IsoDate | null;
  /** Last day of existence; open when left out. */
  readonly to?: IsoDate | null;
  /** The one name. */
  readonly name?: string;
  /** Names by date, instead of `name`. */
  readonly names?: readonly DatedValueInput<string>[];
  /** The one form (xã, phường …). */
  readonly form?: UnitForm;
  /** Forms by date, instead of `form`. */
  readonly forms?: readonly DatedValueInput<UnitForm>[];
  /** The one parent, by id or code. */
  readonly parent?: string;
  /** Parents by date, instead of `parent`. */
  readonly parents?: readonly DatedValueInput<string>[];
}

const text = z.string().check(z.minLength(1), z.maxLength(200));

// What the schemas say in their own words, in both languages.
const dayWanted: Text = { vi: 'không phải là ngày; ghi YYYY-MM-DD', en: 'not a day; write YYYY-MM-DD' };
const shareWanted: Text = {
  vi: 'ghi tỷ lệ từ 0 đến 1, như "0.25"',
  en: 'write a share between 0 and 1, such as "0.25"',
};

/** What the schemas of units and lineage say in words of their own. */
export const unitInputWords: readonly Text[] = [dayWanted, shareWanted];

const day = z.custom<IsoDate>(isDay, dayWanted.en);
const openDay = z.optional(z.nullable(day));
const spans = <T extends z.core.$ZodType>(value: T) => z.array(z.strictObject({ from: openDay, to: openDay, value }));
const kind = z.enum(Object.keys(unitKinds) as UnitKind[]);
const form = z.enum(['xa', 'phuong', 'thiTran', 'dacKhu', 'thon', 'toDanPho']);

// A schema of its own, because what is said of one place is not said of every place of the same kind.
const labelled = <T extends z.core.$ZodType>(schema: T, label: Text): T => {
  const own = z.clone(schema);
  z.globalRegistry.add(own, { title: label.vi, label });
  return own;
};

/** Schema of a reporting unit as it comes from JSON, a sheet or a form. @term đơn vị báo cáo */
export const unitInputSchema = z.strictObject({
  id: z.optional(text),
  code: labelled(text, { vi: 'Mã đơn vị', en: 'Code' }),
  codes: z.optional(spans(text)),
  kind: labelled(kind, { vi: 'Loại đơn vị', en: 'Kind' }),
  from: openDay,
  to: openDay,
  name: labelled(z.optional(text), { vi: 'Tên đơn vị', en: 'Name' }),
  names: z.optional(spans(text)),
  form: z.optional(form),
  forms: z.optional(spans(form)),
  parent: labelled(z.optional(text), { vi: 'Đơn vị cấp trên', en: 'Parent unit' }),
  parents: z.optional(spans(text)),
}) as unknown as z.ZodMiniType<UnitInput>;

const bilingual = z.strictObject({ vi: z.string(), en: z.string() });

/** Schema of a lineage edge as it comes from JSON. @term sáp nhập, chia tách */
export const lineageEdgeSchema = z.strictObject({
  from: text,
  to: text,
  on: day,
  extent: z.enum(['whole', 'part']),
  share: z.optional(z.string().check(z.regex(/^(0(\.\d{1,18})?|1(\.0{1,18})?)$/, shareWanted.en))),
  shareOf: z.optional(text),
  incomplete: z.optional(z.literal(true)),
  act: z.strictObject({
    kind: z.enum(['law', 'party', 'practice', 'arithmetic']),
    number: z.nullable(z.string()),
    title: bilingual,
    by: z.optional(bilingual),
    article: z.optional(z.string()),
    clause: z.optional(z.string()),
    point: z.optional(z.string()),
    confirmed: z.boolean(),
  }),
}) as unknown as z.ZodMiniType<LineageEdge>;
