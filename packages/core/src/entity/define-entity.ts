import * as z from 'zod/mini';
import type { MeasureSplit } from '../figure/noun/dimension.ts';
import { fieldMeasure, type Measure } from '../figure/noun/measure.ts';
import { checkDefinition } from '../outcome/check-definition.ts';
import { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';
import type { LegalBasis } from '../basis/legal-basis.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { daysOf, type AskedDays } from './asked-days.ts';
import { checkEntity } from './check-entity.ts';
import { entityShape } from './entity-shape.ts';
import { daySchema, type Field, type FieldSplit } from './field.ts';
import type { Relations } from './relations.ts';
import type { Step } from './six-steps.ts';

/** Fields of an entity by name. */
export interface Fields {
  readonly [name: string]: Field;
}

/** What fields look like by name, also where an interface names them, which has no index signature. */
export type FieldsShape<F> = { readonly [K in keyof F]: Field };

/** Values of the fields of a record. */
export type FieldValues<F extends FieldsShape<F>> = { readonly [K in keyof F]: z.output<F[K]['schema']> };

/** What every period record starts with. A type, not an interface, so that a record fits where any record is asked for. */
export type PeriodHeader = {
  /** Id of the reporting unit; the register knows its code. @term đơn vị báo cáo */
  readonly unit: string;
  /** Id of the period, such as `2021-H1`. @term kỳ báo cáo */
  readonly period: string;
};

/** What every event record starts with. */
export type EventHeader = {
  /** Id of the reporting unit; the register knows its code. @term đơn vị báo cáo */
  readonly unit: string;
  /** Day of the event. @term ngày */
  readonly date: IsoDate;
};

/** Whether a record counts a period or tells one event. */
export type EntityForm = 'period' | 'event';

/** A record of an entity: header and fields. */
export type EntityRecord<Form extends EntityForm, F extends FieldsShape<F>> = (Form extends 'period'
  ? PeriodHeader
  : EventHeader) &
  FieldValues<F>;

/** Measures of the figure fields of a period entity, by field. */
export type MeasuresOf<F extends FieldsShape<F>> = {
  readonly [K in keyof F as F[K] extends Field<z.core.$ZodType, 'figure'> ? K : never]: Measure;
};

/**
 * One area of the field in one form: what is reported, how it is read, and which measures it feeds. `F` are its fields and
 * `R` is its record; an area that is published gives both a name, so that editors show `MediationResults` and not its fields.
 */
export interface Entity<
  Id extends string = string,
  Form extends EntityForm = EntityForm,
  F extends FieldsShape<F> = Fields,
  R = unknown,
> extends AskedDays {
  /** Stable id, such as `mediation` or `community-vote`. */
  readonly id: Id;
  /** Counts of a period, or one event. */
  readonly form: Form;
  /** Name of the area, in whole words; also the name of its worksheet where it has no shorter one. */
  readonly label: Text;
  /** Name of its worksheet, where the label is longer than a worksheet may be called. @term tên trang tính */
  readonly sheetName?: Text;
  /** What its day is called, where a sentence names several days; `Ngày` when left out. Of events. @term tên ngày của sự việc */
  readonly dayLabel?: Text;
  /** One sentence more, where the label leaves a question open. */
  readonly description?: Text;
  /** Which of the six steps the area belongs to, in our reading; `null` for what stands beside them. */
  readonly step: Step | null;
  /** What the area rests on. */
  readonly basis: readonly LegalBasis[];
  /** Kinds of unit that report it; all when left out. */
  readonly collectedFrom?: readonly UnitKind[];
  /** Fields by name, in the order of a form. */
  readonly fields: Readonly<F>;
  /** What holds between the fields of one record whatever the law. */
  readonly relations: Relations;
  /**
   * Fields that, with unit and period, tell two records of a period apart; none where a unit reports one record a period.
   */
  readonly identifiedBy: readonly string[];
  /** Strict schema of a whole record. */
  readonly schema: z.ZodMiniType<R>;
  /** Measures of the figure fields. */
  readonly measures: MeasuresOf<F>;
}

/** Record type of an entity. */
export type RecordOf<E> = E extends { readonly schema: z.ZodMiniType<infer R> } ? R : never;

/** Fields of an entity. */
export type FieldsOf<E> = E extends { readonly fields: Readonly<infer F> } ? F : never;

/** What somebody says of an entity; schema and measures are made from it. */
export interface EntityDefinition<Id extends string, Form extends EntityForm, F extends Fields> extends AskedDays {
  /** Stable id, kebab-name. */
  readonly id: Id;
  /** Counts of a period, or one event. */
  readonly form: Form;
  /** Name of the area, in whole words; also the name of its worksheet where none is given. */
  readonly label: Text;
  /** Name of its worksheet, shortened as offices write it: at most 31 characters, none of `[ ] : * ? / \`. */
  readonly sheetName?: Text;
  /** What its day is called, where a sentence names several days; `Ngày` when left out. Of events. @term tên ngày của sự việc */
  readonly dayLabel?: Text;
  /** One sentence more, where the label leaves a question open. */
  readonly description?: Text;
  /** Which of the six steps the area belongs to; `null` or left out for what stands beside them. */
  readonly step?: Step | null;
  /** What the area rests on. */
  readonly basis?: readonly LegalBasis[];
  /** Kinds of unit that report it; all when left out. */
  readonly collectedFrom?: readonly UnitKind[];
  /** Fields by name, in the order of a form. */
  readonly fields: F;
  /** What holds between the fields of one record whatever the law. */
  readonly relations?: Relations<NoInfer<keyof F & string>>;
  /** Fields that, with unit and period, tell two records of a period apart. */
  readonly identifiedBy?: readonly NoInfer<keyof F & string>[];
}

/**
 * Defines an entity: builds its schema and its measures from its fields.
 *
 * @param definition - id, form, label and fields
 * @returns the entity
 * @throws `DefinitionError` with everything that is wrong: `entity/bad-id`, `entity/bad-form`, `entity/blank-label`,
 *   `entity/bad-sheet-name`, `entity/no-day`, `entity/bad-field-name`, `entity/not-a-field`, `entity/bad-asked-days`, `entity/label-twice`,
 *   `entity/unknown-ratio-part`, `entity/bad-split`, `entity/unknown-related-field`, `entity/unknown-key`, `measure/…`
 * @example
 * ```ts
 * const received = figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
 * const mediation = defineEntity({ id: 'mediation', form: 'period', label: { vi: 'Hòa giải', en: 'Mediation' }, fields: { received } });
 *
 * mediation.measures.received.id; // => 'mediation.received'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineEntity<const Id extends string, const Form extends EntityForm, F extends Fields>(
  definition: EntityDefinition<Id, Form, F>,
): Entity<Id, Form, F, EntityRecord<Form, F>> {
  const problems = new Problems();
  const made = checkDefinition(
    { step: 'defineEntity', value: definition, code: 'entity/bad-part', shape: entityShape },
    problems,
    () => {
      checkEntity(definition, problems);
      if (problems.count > 0) return null;
      for (const measure of Object.values(measuresOf(definition))) problems.attempt(() => fieldMeasure(measure));
      return problems.count > 0 ? null : assembleEntity(definition);
    },
  );
  problems.throwIfAny();
  return made as Entity<Id, Form, F, EntityRecord<Form, F>>;
}

/**
 * Builds an entity of a definition that is known to be right. The areas of this library are built so: a test defines each of
 * them, and whoever imports one neither carries the checks nor waits for them.
 *
 * @param definition - id, form, label and fields
 * @returns the entity
 */
// @__NO_SIDE_EFFECTS__
export function assembleEntity<const Id extends string, const Form extends EntityForm, F extends Fields>(
  definition: EntityDefinition<Id, Form, F>,
): Entity<Id, Form, F, EntityRecord<Form, F>> {
  const {
    id,
    form,
    label,
    sheetName,
    dayLabel,
    description,
    step,
    basis,
    fields,
    collectedFrom,
    relations,
    identifiedBy,
  } = definition;
  const schemas = Object.entries(fields).map(([name, field]) => [name, field.schema] as const);
  const header = z.string().check(z.minLength(1), z.maxLength(64));
  const shape = { unit: header, ...(form === 'period' ? { period: header } : { date: daySchema() }) };
  const schema = z.readonly(z.strictObject({ ...shape, ...Object.fromEntries(schemas) }));
  z.globalRegistry.add(schema, { title: label.vi, description: (description ?? label).vi });
  return {
    id,
    form,
    label,
    ...(sheetName === undefined ? {} : { sheetName }),
    ...(dayLabel === undefined ? {} : { dayLabel }),
    ...(description === undefined ? {} : { description }),
    step: step ?? null,
    basis: basis ?? [],
    fields,
    relations: relations ?? {},
    identifiedBy: identifiedBy ?? [],
    ...(collectedFrom === undefined ? {} : { collectedFrom }),
    ...daysOf(definition),
    schema: schema as unknown as z.ZodMiniType<EntityRecord<Form, F>>,
    measures: measuresOf(definition) as MeasuresOf<F>,
  };
}

type Reporting = AskedDays & {
  readonly id: string;
  readonly fields: Fields;
  readonly basis?: readonly LegalBasis[];
  readonly collectedFrom?: readonly UnitKind[];
};

function measuresOf(area: Reporting): Record<string, Measure> {
  const { id, fields, collectedFrom, basis = [] } = area;
  const measures: Record<string, Measure> = {};
  for (const [name, { info }] of Object.entries(fields)) {
    if (info.kind !== 'figure') continue;
    // Percentages are recomputed from their parts and never merged.
    const usual = info.measuredIn === 'percent' ? 'none' : 'sum';
    measures[name] = {
      id: `${id}.${name}`,
      label: info.label,
      ...(info.alsoCalled === undefined ? {} : { alsoCalled: info.alsoCalled }),
      measuredIn: info.measuredIn ?? '',
      overUnits: info.overUnits ?? usual,
      overTime: info.overTime ?? usual,
      nonNegative: info.mayBeNegative !== true,
      ...daysOf(area, info),
      ...(collectedFrom === undefined ? {} : { collectedFrom }),
      from: { entity: id, field: name },
      ...(info.splitBy === undefined ? {} : { splitBy: info.splitBy.map((split) => splitOfMeasure(split, id)) }),
      basis: info.basis ?? basis,
    };
  }
  return measures;
}

function splitOfMeasure({ by, members }: FieldSplit, id: string): MeasureSplit {
  return { by, members: Object.fromEntries(Object.entries(members).map(([key, name]) => [key, `${id}.${name}`])) };
}
