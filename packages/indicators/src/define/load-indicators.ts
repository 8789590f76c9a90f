import { DefinitionError, type Measure } from '@qcdc/core';
import * as z from 'zod';
import { defineIndicator } from './define-indicator.ts';
import type { Indicator } from './indicator.ts';
import { indicatorDataSchema, type IndicatorData } from './indicator-data.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { inputsOf, type Expression, type Operand } from '../formula/expression.ts';

/** What the formulas of loaded indicators may name. */
export interface KnownOperands {
  /** Measures, such as those of the entities. */
  readonly measures: readonly Measure[];
  /** Indicators defined elsewhere. */
  readonly indicators?: readonly Indicator[];
}

/**
 * Loads indicators written as data and checks them as strictly as those written in code: the two forms become one object.
 * Indicators of the list may name one another in any order, but not in a ring.
 *
 * @param data - a list of {@link IndicatorData}, as parsed from JSON
 * @param known - measures and indicators the formulas may name
 * @returns the indicators, in the order of the list
 * @throws `DefinitionError` `indicators/bad-shape`, `indicators/same-id`, `indicators/ring`, `formula/…` and the codes of
 * {@link defineIndicator}; the path begins with the place in the list
 */
export function loadIndicators(data: unknown, known: KnownOperands): readonly Indicator[] {
  const shape = z.array(indicatorDataSchema).safeParse(data);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    const path = (issue?.path ?? [])
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('');
    throw new DefinitionError(
      'indicators/bad-shape',
      issue?.message ?? 'not a list of indicators',
      path.replace(/^\./, ''),
    );
  }
  const loader = new Loader(shape.data, known);
  return shape.data.map((_, at) => loader.indicator(at));
}

/** Defines indicators as they are asked for, so that one may name another that stands further down. */
class Loader {
  private readonly data: readonly IndicatorData[];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, Operand>();
  private readonly done = new Map<number, Indicator>();
  private readonly open: string[] = [];

  constructor(data: readonly IndicatorData[], { measures, indicators = [] }: KnownOperands) {
    this.data = data;
    for (const operand of [...measures, ...indicators]) this.known.set(operand.id, operand);
    for (const [at, { id }] of data.entries()) {
      if (this.places.has(id) || this.known.has(id))
        throw new DefinitionError('indicators/same-id', `"${id}" is taken; ids tell figures apart`, `[${at}].id`);
      this.places.set(id, at);
    }
  }

  indicator(at: number): Indicator {
    const before = this.done.get(at);
    if (before !== undefined) return before;
    const entry = this.data[at] as IndicatorData;
    const { formula, ...rest } = entry;
    if (this.open.includes(entry.id)) {
      const ring = [...this.open.slice(this.open.indexOf(entry.id)), entry.id].join(' → ');
      throw new DefinitionError(
        'indicators/ring',
        `the indicators are computed from one another: ${ring}`,
        `[${at}].formula`,
      );
    }
    this.open.push(entry.id);
    const inputs: Record<string, Operand> = {};
    const versions = formula.map(({ value, ...version }, i) => {
      const expression = parseFormula(value, (name) => this.operand(name), `[${at}].formula[${i}].value`);
      for (const { name, of } of inputsOf(expression)) inputs[name] = of;
      return { ...version, value: (): Expression => expression };
    });
    const made = defineIndicator({ ...rest, inputs, formula: versions });
    this.open.pop();
    this.done.set(at, made);
    return made;
  }

  private operand(name: string): Operand | null {
    const place = this.places.get(name);
    return place === undefined ? (this.known.get(name) ?? null) : this.indicator(place);
  }
}
