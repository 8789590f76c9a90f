import { notAField } from '../outcome/no-such-name.ts';
import type { Problems } from '../outcome/problems.ts';

/** A total and the parts it is made of: the parts add up to it exactly. */
export interface PartsOf<Name extends string = string> {
  /** Field of the total. */
  readonly total: Name;
  /** Fields of the parts. */
  readonly parts: readonly Name[];
}

/** A choice with which a relation does not hold. */
export interface Unless<Name extends string = string> {
  /** Field of the choice. */
  readonly field: Name;
  /** The value with which it does not hold. */
  readonly is: string;
}

/** A part that never exceeds its whole, such as approving votes and households. */
export interface Within<Name extends string = string> {
  /** Field of the part. */
  readonly part: Name;
  /** Field of the whole. */
  readonly whole: Name;
  /** Does not hold where this field has this value: votes counted by voters may exceed the number of households. */
  readonly unless?: Unless<Name>;
}

/** A stock and its flows: opening + inflows − outflows = closing. */
export interface Balance<Name extends string = string> {
  /** Field of the stock at the start. @term tồn đầu kỳ */
  readonly opening: Name;
  /** Fields of what came in. */
  readonly inflows: readonly Name[];
  /** Fields of what went out. */
  readonly outflows: readonly Name[];
  /** Field of the stock at the end. @term tồn cuối kỳ */
  readonly closing: Name;
}

/** Two days of one record of which the first never comes after the second. */
export interface InOrder<Name extends string = string> {
  /** Field (or `date`) of the earlier day. */
  readonly first: Name | 'date';
  /** Field (or `date`) of the later day. */
  readonly then: Name | 'date';
}

/** What holds between the fields of one record whatever the law; consistency rules are made from it. */
export interface Relations<Name extends string = string> {
  /** Totals and their parts. */
  readonly partsOf?: readonly PartsOf<Name>[];
  /** Parts that never exceed their whole. */
  readonly within?: readonly Within<Name>[];
  /** Stocks and flows. */
  readonly balances?: readonly Balance<Name>[];
  /** Days in order. */
  readonly inOrder?: readonly InOrder<Name>[];
}

/**
 * Checks that relations name only fields that are there.
 *
 * @param relations - relations of an entity
 * @param names - names of its fields
 * @param id - id of the entity, for the error
 * @param problems - takes `entity/unknown-related-field`
 */
export function checkRelations(relations: Relations, names: ReadonlySet<string>, id: string, problems: Problems): void {
  const check = (name: string, path: string) => {
    if (!names.has(name)) problems.add('entity/unknown-related-field', notAField(name, id, names), path);
  };
  relations.partsOf?.forEach(({ total, parts }, i) => {
    for (const name of [total, ...parts]) check(name, `partsOf[${i}]`);
  });
  relations.within?.forEach(({ part, whole, unless }, i) => {
    for (const name of [part, whole, ...(unless === undefined ? [] : [unless.field])]) check(name, `within[${i}]`);
  });
  relations.balances?.forEach(({ opening, inflows, outflows, closing }, i) => {
    for (const name of [opening, ...inflows, ...outflows, closing]) check(name, `balances[${i}]`);
  });
  relations.inOrder?.forEach(({ first, then }, i) => {
    for (const name of [first, then]) if (name !== 'date') check(name, `inOrder[${i}]`);
  });
}
