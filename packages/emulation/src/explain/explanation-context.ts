import type { Explanation, LegalBasis, Text } from '@qcdc/core';
import type { ScoreReason } from '../score/score-reason.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { intervalText } from '../score/print-points.ts';
import { figureInterval } from '../score/source-figures.ts';
import { explainFact } from './describe-fact.ts';
import { explainSourceFigure, explainValue } from './indicator-words.ts';
import type { Source } from '../rubric/sources-of.ts';
import type { Vocabulary } from './vocabulary.ts';
import { joined, said } from './words.ts';

/** What an explanation of one unit is told from. */
export interface ExplanationContext {
  /** The scores. */
  readonly board: Scoreboard;
  /** Names it may use. */
  readonly words: Vocabulary;
  /** Id of the unit. */
  readonly unit: string;
  /** Name of the unit. */
  readonly name: string;
  /** Id of the period. */
  readonly period: string;
}

/**
 * Makes one step of an explanation.
 *
 * @param t - what it is told from
 * @param label - what the value is
 * @param value - the value as printed
 * @param how - how it came about
 * @param basis - what it rests on
 * @param below - the steps below
 */
export function step(
  t: ExplanationContext,
  label: Text,
  value: Text,
  how: Text,
  basis: readonly LegalBasis[],
  below: readonly Explanation[],
): Explanation {
  return { label, unit: t.name, period: t.period, value, how, basis, where: null, inputs: below };
}

/**
 * The steps behind what a scale or condition looks at, each once.
 *
 * @param t - what it is told from
 * @param sources - indicators, figures and facts
 */
export function inputs(t: ExplanationContext, sources: readonly Source[]): readonly Explanation[] {
  const seen = new Set<string>();
  return sources.flatMap((source): readonly Explanation[] => {
    const key = JSON.stringify(source);
    if (seen.has(key)) return [];
    seen.add(key);
    if ('indicator' in source) {
      const told = explainValue(t.board.indicators, { indicator: source.indicator, unit: t.unit, period: t.period });
      if (told) return [told];
      const answer = t.board.indicators.peek({ indicator: source.indicator, unit: t.unit, period: t.period });
      const value = intervalText(answer?.interval ?? null) ?? answer?.gap?.message ?? said('không có', 'none');
      const mark = answer?.interval != null && answer.measuredIn === 'percent' ? '%' : '';
      const printed = said(`${value.vi}${mark}`, `${value.en}${mark}`);
      return [step(t, t.words.indicator(source.indicator), printed, said('chỉ số', 'indicator'), [], [])];
    }
    if ('criterion' in source) return [];
    if ('measure' in source) {
      const key = { measure: source.measure, unit: t.unit, period: t.period };
      const told = explainSourceFigure(t.board.indicators, key);
      if (told !== null) return [told];
      const value = intervalText(figureInterval(t.board.indicators, key)) ?? said('chưa có', 'not reported');
      return [step(t, t.words.measure(source.measure), value, said('số liệu', 'figure'), [], [])];
    }
    const facts = t.board.session.facts.get(t.unit)?.get(source.fact) ?? [];
    return facts.map((fact) => explainFact(fact, t.words, t.name, t.period));
  });
}

/**
 * Joins how a step came about with the sentences of its reasons.
 *
 * @param how - parts of one sentence
 * @param reasons - reasons, each a sentence; told once
 */
export function howText(how: readonly Text[], reasons: readonly ScoreReason[]): Text {
  const told = new Map(reasons.map((r) => [r.message.vi, r.message]));
  const sentences = [...told.values()].map((m) => said(m.vi.replace(/\.$/, ''), m.en.replace(/\.$/, '')));
  const first = joined(how, '; ');
  return joined(how.length === 0 ? sentences : [first, ...sentences], '. ');
}
