import type { Measure } from '@qcdc/core';
import { checkCall, having, Problems, shapeProblems } from '@qcdc/core/checks';
import { plainData } from '@qcdc/core/stored';
import * as z from 'zod';
import { defineIndicator } from './define-indicator.ts';
import type { Indicator } from './indicator.ts';
import { indicatorDataSchema, notADay, type IndicatorData } from './indicator-data.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { inputsOf, type Expression, type Operand } from '../formula/expression.ts';

/** What the formulas of loaded indicators may name. */
export interface KnownOperands {
  /** Measures, such as those of the entities. */
  readonly measures: readonly Measure[];
  /** Indicators defined elsewhere. */
  readonly indicators?: readonly Indicator[];
}

/** What formulas may name. */
export const operands = /* @__PURE__ */ having(
  ['measures'],
  'các chỉ tiêu đã biết, như { measures }',
  'what formulas may name, such as { measures }',
);

/**
 * Loads indicators written as data and checks them as strictly as those written in code: the two forms become one object.
 * Indicators of the list may name one another in any order, but not in a ring.
 *
 * @param data - a list of {@link IndicatorData}, as parsed from JSON
 * @param known - measures and indicators the formulas may name
 * @returns the indicators, in the order of the list
 * @throws `DefinitionError` `indicators/bad-shape`, `indicators/same-id`, `indicators/ring`, `formula/…` and the codes of
 * {@link defineIndicator}; the path begins with the place in the list
 * @example
 * ```ts
 * const data = {
 *   id: 'sample.settled-share',
 *   label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share settled' },
 *   area: 'mediation',
 *   measuredIn: 'percent',
 *   scale: 2,
 *   better: 'higher',
 *   formula: [{ from: '2014-01-01', basis: practice({ vi: 'ví dụ', en: 'an example' }), value: 'mediation.settled / mediation.received * 100' }],
 * };
 * loadIndicators([data], { measures: Object.values(mediation.measures) }).map(({ id }) => id); // => ['sample.settled-share']
 * ```
 */
export function loadIndicators(data: unknown, known: KnownOperands): readonly Indicator[] {
  checkCall('loadIndicators', { known: [known, operands] });
  const problems = new Problems();
  const given = plainData(data);
  const schema = z.array(indicatorDataSchema);
  const shape = schema.safeParse(given);
  if (!shape.success) problems.addAll(shapeProblems(given, schema, 'indicators/bad-shape', [notADay]));
  problems.throwIfAny();
  const entries = shape.data ?? [];
  const loader = new Loader(entries, known, problems);
  const made = entries.map((_, at) => loader.indicator(at));
  problems.throwIfAny();
  return made.filter((indicator) => indicator !== null);
}

/** An indicator that is named by another is itself wrong: that is told once, where it stands. */
class BrokenInput extends Error {}

/** Defines indicators as they are asked for, so that one may name another that stands further down. */
class Loader {
  private readonly data: readonly IndicatorData[];
  private readonly problems: Problems;
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, Operand>();
  private readonly done = new Map<number, Indicator | null>();
  private readonly open: string[] = [];

  constructor(data: readonly IndicatorData[], { measures, indicators = [] }: KnownOperands, problems: Problems) {
    this.data = data;
    this.problems = problems;
    for (const operand of [...measures, ...indicators]) this.known.set(operand.id, operand);
    for (const [at, { id }] of data.entries()) {
      if (this.places.has(id) || this.known.has(id))
        problems.add(
          'indicators/same-id',
          { vi: `mã "${id}" đã có; mỗi chỉ tiêu, chỉ số có mã riêng`, en: `"${id}" is taken; ids tell figures apart` },
          `[${at}].id`,
        );
      else this.places.set(id, at);
    }
  }

  indicator(at: number): Indicator | null {
    const before = this.done.get(at);
    if (before !== undefined) return before;
    const entry = this.data[at] as IndicatorData;
    if (this.open.includes(entry.id)) {
      const ring = [...this.open.slice(this.open.indexOf(entry.id)), entry.id].join(' → ');
      this.problems.add(
        'indicators/ring',
        {
          vi: `các chỉ số được tính vòng quanh từ nhau: ${ring}`,
          en: `the indicators are computed from one another: ${ring}`,
        },
        `[${at}].formula`,
      );
      return null;
    }
    this.open.push(entry.id);
    let made: Indicator | null = null;
    try {
      made = this.problems.attempt(() => this.define(entry, at));
    } catch (error) {
      if (!(error instanceof BrokenInput)) throw error;
    }
    this.open.pop();
    this.done.set(at, made);
    return made;
  }

  private define({ formula, ...rest }: IndicatorData, at: number): Indicator {
    const problems = new Problems();
    const inputs: Record<string, Operand> = {};
    const versions = formula.flatMap(({ value, ...version }, i) => {
      const path = `[${at}].formula[${i}].value`;
      const expression = problems.attempt(() =>
        parseFormula(value, (name) => this.operand(name), path, [...this.known.keys(), ...this.places.keys()]),
      );
      if (expression === null) return [];
      for (const { name, of } of inputsOf(expression)) inputs[name] = of;
      return [{ ...version, value: (): Expression => expression }];
    });
    problems.throwIfAny();
    return defineIndicator({ ...rest, inputs, formula: versions });
  }

  private operand(name: string): Operand | null {
    const place = this.places.get(name);
    if (place === undefined) return this.known.get(name) ?? null;
    const indicator = this.indicator(place);
    if (indicator === null) throw new BrokenInput(name);
    return indicator;
  }
}
