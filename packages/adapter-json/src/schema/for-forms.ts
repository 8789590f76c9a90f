import type { Language } from '@qcdc/core';
import { quantityRules } from './quantity-rules.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Node = Record<string, unknown>;

const figureTypes = ['string', 'number', 'object', 'null'] as const;

/** What all schemas of one document share. */
export interface SharedParts {
  /** Where shared definitions stand, such as `#/$defs/`. */
  readonly place: string;
  /** Takes the shared definition of a figure. */
  readonly definitions: Record<string, JsonSchema>;
  /** What the choice of no answer is called. */
  readonly notReported: string;
}

/**
 * What the choice of no answer is called.
 *
 * @param language - language of the schema
 * @returns the words
 */
export function notReportedIn(language: Language): string {
  return language === 'vi' ? 'Chưa báo cáo' : 'Not reported';
}

/**
 * Changes what zod wrote of one schema into what form generators show well: alternatives of different types become one field
 * with a list of types, and choices get their titles.
 *
 * @param schema - what zod wrote; it is changed in place
 * @param shared - what all schemas of the document share
 */
export function forForms(schema: object, shared: SharedParts): void {
  const node = schema as Node;
  joinTypes(node, shared);
  nameChoices(node, shared);
}

function joinTypes(node: Node, { place, definitions }: SharedParts): void {
  const { anyOf } = node;
  if (!Array.isArray(anyOf)) return;
  const members = anyOf as readonly Node[];
  const types = members.flatMap(({ type }) => type as string | string[]);
  if (types.some((type) => typeof type !== 'string') || new Set(types).size < types.length) return;
  delete node['anyOf'];
  for (const { type, ...member } of members) {
    if (type === 'object' && Object.hasOwn(Object(member['properties']) as object, 'bound')) {
      // What is said of members holds for objects only; a text or a number beside them is asked for none.
      definitions['Figure'] = { type: figureTypes, ...member, ...quantityRules };
      node['allOf'] = [{ $ref: `${place}Figure` }];
    } else Object.assign(node, member);
  }
  node['type'] = types;
  if (types.includes('array')) node['uniqueItems'] = true;
}

function nameChoices(node: Node, { notReported }: SharedParts): void {
  const { choiceTitles, type } = node;
  if (typeof choiceTitles !== 'object' || choiceTitles === null) return;
  const choices: Node[] = Object.entries(choiceTitles).map(([id, title]) => ({ const: id, title: String(title) }));
  if (Array.isArray(type) && type.includes('null')) choices.push({ const: null, title: notReported });
  delete node['choiceTitles'];
  delete node['enum'];
  node['oneOf'] = choices;
}
