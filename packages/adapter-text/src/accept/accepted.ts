import type { Entity, Period } from '@qcdc/core';
import {
  aPeriod,
  aText,
  anEntity,
  checkCall,
  demand,
  having,
  listOf,
  Problems,
  noneOf,
  type Demand,
  type Demands,
} from '@qcdc/core/checks';
import { allEntities } from '@qcdc/core/entities';
import { aFigure } from './a-figure.ts';
import type { ProposedFigure, ProposedItem } from '../proposal.ts';

/** A proposal somebody has accepted. */
export interface AcceptedFigure {
  /** The figure. */
  readonly figure: ProposedFigure;
  /** Id of the area it is of. */
  readonly area: string;
  /** Name of the field. */
  readonly field: string;
}

/** Whose the records are, and what they are made with. */
export interface RecordsFromOptions {
  /** Id, code or name of the unit. @term đơn vị báo cáo */
  readonly unit: string;
  /** The period, or its words. @term kỳ báo cáo */
  readonly period: string | Period;
  /** Shortcomings, tasks and other items that were accepted, too. */
  readonly items?: readonly ProposedItem[];
  /** Areas the figures may be of; all of the library when left out. */
  readonly areas?: readonly Entity[];
  /** Name of the text, for the place of findings. */
  readonly source?: string;
}

const isObject = /* @__PURE__ */ having(
  ['figure', 'area', 'field'],
  'các đối tượng { figure, area, field }',
  'objects { figure, area, field }',
);
const anAccepted: Demand = (value) => {
  const wrong = isObject(value);
  if (wrong !== null) return wrong;
  const { figure, area, field } = value as AcceptedFigure;
  return aFigure(figure) ?? aText(area) ?? aText(field);
};
const someWords = /* @__PURE__ */ demand(
  (value) => typeof value === 'string' && value.trim() !== '',
  'chữ, không để trống',
  'a text that is not blank',
);
const demands: Demands<RecordsFromOptions> = {
  unit: someWords,
  period: (value) => (typeof value === 'string' ? someWords(value) : aPeriod(value)),
  items: /* @__PURE__ */ listOf(
    having(['section', 'number', 'words'], 'mục do text.read đề xuất', 'an item that text.read proposed'),
  ),
  areas: /* @__PURE__ */ listOf(anEntity),
  source: aText,
};

/**
 * Checks a call of `recordsFrom`.
 *
 * @param accepted - the figures
 * @param options - the options
 * @returns the areas they may be of
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`, `text/unknown-area`,
 *   `text/unknown-field`
 */
export function checkAccepted(accepted: readonly AcceptedFigure[], options: RecordsFromOptions): readonly Entity[] {
  checkCall('recordsFrom', { accepted: [accepted, listOf(anAccepted)] }, options, demands, ['unit', 'period']);
  const { areas = allEntities } = options;
  const problems = new Problems();
  const known = new Map(areas.filter(({ form }) => form === 'period').map((area) => [area.id, area]));
  for (const [i, { area, field }] of accepted.entries()) {
    const entity = known.get(area);
    if (entity === undefined) problems.add('text/unknown-area', noneOf(area, [...known.keys()]), `${i}.area`);
    else if (!Object.hasOwn(entity.fields, field))
      problems.add('text/unknown-field', noneOf(field, Object.keys(entity.fields)), `${i}.field`);
  }
  problems.throwIfAny();
  return areas;
}
