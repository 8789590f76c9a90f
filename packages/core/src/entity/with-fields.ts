import {
  defineEntity,
  type Entity,
  type EntityForm,
  type EntityRecord,
  type Fields,
  type FieldsShape,
} from './define-entity.ts';

/** Fields of an entity, and those put in their place or beside them. */
export type FieldsWith<F extends FieldsShape<F>, More extends Fields> = Omit<F, keyof More> & More;

/**
 * Makes an entity that asks more than another, such as what a province adds to the form of an area. Fields of the same name
 * take the place of those that were there; relations and everything else stay.
 *
 * @param entity - the entity
 * @param fields - more fields; give them `askedFrom`, so that forms already handed out still read
 * @returns the entity with all fields, under the same id
 * @throws `DefinitionError` as for {@link defineEntity}
 * @example
 * ```ts
 * const received = figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
 * const mediation = defineEntity({ id: 'mediation', form: 'period', label: { vi: 'Hòa giải', en: 'Mediation' }, fields: { received } });
 * const label = { vi: 'Trực tuyến', en: 'Online' };
 * const extended = withFields(mediation, { online: figureField({ label, measuredIn: 'case', askedFrom: '2027-01-01' }) });
 *
 * extended.measures.online.id; // => 'mediation.online'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function withFields<Id extends string, Form extends EntityForm, F extends FieldsShape<F>, More extends Fields>(
  entity: Entity<Id, Form, F>,
  fields: More,
): Entity<Id, Form, FieldsWith<F, More>, EntityRecord<Form, FieldsWith<F, More>>> {
  // Schema and measures are made anew from the fields.
  const made = defineEntity({ ...said(entity), fields: { ...entity.fields, ...fields } });
  // A field that takes the place of another has the type of the new one.
  return made as unknown as Entity<Id, Form, FieldsWith<F, More>, EntityRecord<Form, FieldsWith<F, More>>>;
}

// @__NO_SIDE_EFFECTS__
function said<E extends object>(entity: E): Omit<E, 'schema' | 'measures'> {
  const made = ['schema', 'measures'];
  return Object.fromEntries(Object.entries(entity).filter(([key]) => !made.includes(key))) as Omit<
    E,
    'schema' | 'measures'
  >;
}
