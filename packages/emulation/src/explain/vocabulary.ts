import type { Text } from '@qcdc/core';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { RubricLines } from '../rubric/rubric-lines.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { indicatorLabel, measureLabel } from '../score/source-labels.ts';
import { said } from './words.ts';

/** Names a description may use. */
export interface Vocabulary {
  /** Declared facts. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Lines of the rubric. */
  readonly outline: RubricLines;
  /** Label of an indicator. */
  readonly indicator: (id: string) => Text;
  /** Label of a measure. */
  readonly measure: (id: string) => Text;
  /** Whether an indicator is in percent. */
  readonly percent: (id: string) => boolean;
}

/**
 * Names a scoreboard knows.
 *
 * @param board - the scores
 * @param unit - id of the unit told about
 */
export function vocabularyOf(board: Scoreboard, unit: string): Vocabulary {
  const { declared, outline } = board.session;
  return {
    facts: declared,
    outline,
    indicator: (id) => indicatorLabel(board.indicators, id),
    measure: (id) => measureLabel(board.indicators, id),
    percent: (indicator) =>
      board.indicators.peek({ indicator, unit, period: board.period.id })?.measuredIn === 'percent',
  };
}

/**
 * A fact by its label.
 *
 * @param words - names it may use
 * @param id - id of the fact, class or criterion
 */
export function factText(words: Vocabulary, id: string): Text {
  return words.facts.get(id)?.label ?? said(id, id);
}

/**
 * A level of a fact by its label.
 *
 * @param words - names it may use
 * @param fact - id of the fact
 * @param level - id of the level
 */
export function levelText(words: Vocabulary, fact: string, level: string): Text {
  return words.facts.get(fact)?.levels?.find((l) => l.id === level)?.label ?? said(level, level);
}

/**
 * A line of the rubric by its label.
 *
 * @param words - names it may use
 * @param id - id of the criterion
 */
export function lineText(words: Vocabulary, id: string): Text {
  return words.outline.get(id)?.criterion.label ?? said(id, id);
}

/**
 * A field of a record by its label.
 *
 * @param words - names it may use
 * @param id - name of the field
 */
export function fieldText(words: Vocabulary, id: string): Text {
  for (const fact of words.facts.values()) {
    const found = fact.fields?.find((f) => f.id === id);
    if (found !== undefined) return found.label;
  }
  return said(`mục ${id}`, `field ${id}`);
}
