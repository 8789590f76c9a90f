import { readFileSync } from 'node:fs';

/** Where a number stands in a text: first and one past last UTF-16 unit. */
export type Span = readonly [start: number, end: number];

/** What both annotators say of a number that is a figure; README.md says how each was decided. */
export interface JudgedFigure {
  readonly span: Span;
  /** A decimal as a string, scale applied; of a range the lower end. */
  readonly value: string;
  readonly bound: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'between';
  /** The upper end, of a range only. */
  readonly high?: string;
  /** Id of an area of core; `null` where no area asks for such a thing. */
  readonly area: string | null;
  /** Id of a measure of core; `null` where none fits. */
  readonly measure: string | null;
}

/** What the first annotator says beyond that. */
export interface AnnotatedFigure extends JudgedFigure {
  readonly unitOfMeasure: string | null;
  readonly kind:
    'count' | 'ratio-part' | 'ratio-whole' | 'percent' | 'money' | 'area' | 'points' | 'difference' | 'growth' | 'mean';
  readonly direction?: 'up' | 'down';
  /** Measures of other areas that count the very same thing: as right as `measure`. */
  readonly alsoRight?: readonly string[];
  /** A field of an area that is no measure: a stated ratio, a count of one event. */
  readonly field?: string;
  /** Of a percentage: the figures of this sentence it was made from, part and whole. */
  readonly ratioOf?: readonly [part: number, whole: number];
  /** Not of the period reported on: of the one it is compared with, or of a part of it. */
  readonly when?: 'earlier' | 'part';
}

/** A number or a word of number that is no figure. */
export interface Distractor {
  readonly span: Span;
  readonly what: string;
}

/** A sentence with all its numbers. */
export interface AnnotatedSentence {
  readonly id: string;
  /** The form of documents.md it was written to show. */
  readonly form: string;
  readonly text: string;
  readonly heading?: string;
  readonly figures: readonly AnnotatedFigure[];
  readonly distractors: readonly Distractor[];
}

/** The figures the second annotator saw in a sentence. */
export interface SecondReading {
  readonly id: string;
  readonly figures: readonly JudgedFigure[];
}

const readLines = (file: string): unknown[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/**
 * A file of sentences: the half to tune with, the half looked at once, those a third annotator kept apart later, and of a
 * fourth annotation the half whose errors were read and the half that stayed apart; the fifth was scored once before its
 * errors were read; the sixth was scored once, and no error of it was read.
 */
export type Part = 'tuning' | 'kept-apart' | 'kept-apart-2' | 'fourth-open' | 'fourth-apart' | 'fifth' | 'sixth';

/**
 * The sentences of a part of the set.
 *
 * @param part - which file
 */
export const readSentences = (part: Part): readonly AnnotatedSentence[] =>
  readLines(`${part}.jsonl`) as AnnotatedSentence[];

/** What the second annotator made of the bare texts of both halves. */
export const readSecond = (): readonly SecondReading[] => readLines('second.jsonl') as SecondReading[];

/**
 * What is wrong with the form of a sentence's annotation: spans outside of the text, blank at an end, one over another,
 * digits that are neither figure nor distractor, a ratio of figures that are not there.
 *
 * @param sentence - the annotated sentence
 */
export function faultsOf(sentence: AnnotatedSentence): readonly string[] {
  const { id, text, figures, distractors } = sentence;
  const spans = [...figures, ...distractors].map((said) => said.span).sort((a, b) => a[0] - b[0]);
  const faults = spans
    .filter(([start, end]) => start < 0 || end > text.length || !/^\S(?:.*\S)?$/su.test(text.slice(start, end)))
    .map(([start, end]) => `${id}: no number at ${start}-${end}`);
  spans.forEach((span, i) => {
    const next = spans[i + 1];
    if (next !== undefined && next[0] < span[1]) faults.push(`${id}: two spans over one another at ${next[0]}`);
  });
  // The 2 of "m2" belongs to the unit of measure.
  for (const { index } of text.matchAll(/(?<![\dm])\d/gu))
    if (!spans.some(([start, end]) => start <= index && index < end)) faults.push(`${id}: nothing said of ${index}`);
  for (const { ratioOf = [] } of figures)
    if (ratioOf.some((at) => figures[at] === undefined)) faults.push(`${id}: a ratio of figures that are not there`);
  return faults;
}
