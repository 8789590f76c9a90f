import { printExplanation } from '@qcdc/core';
import { expect } from 'vitest';
import { explainScore, score, type Fact, type Rubric, type Scoreboard } from '../../src/index.ts';
import { printPoints } from '../../src/score/print-points.ts';
import { source, withFigures, type Value } from '../sample.ts';

/** A fact without its unit. */
export type Stated = Fact extends infer F ? (F extends Fact ? Omit<F, 'unit'> : never) : never;

/** What is known of the one unit of an example. */
export interface Known {
  /** Indicators, in percent. */
  readonly indicators?: Readonly<Record<string, Value>>;
  /** Figures; `null` is not reported. */
  readonly figures?: Readonly<Record<string, number | null>>;
  /** Facts, as they stand in the score form. */
  readonly facts?: readonly Stated[];
  /** Period; the first year of the rubric when left out. */
  readonly period?: string;
  /** Name printed for the unit. */
  readonly name?: string;
  /** `false` to refuse what nobody has confirmed. */
  readonly acceptUnconfirmed?: boolean;
}

const unit = 'mau';

/** Scores the unit; every fact says the cell it stands in. */
export function judged(rubric: Rubric, known: Known) {
  const facts = (known.facts ?? []).map((fact, i) => ({
    where: { source: 'bang-cham-diem.xlsx', rubric: 'Số liệu', cell: `C${i + 2}` },
    ...fact,
    unit,
  }));
  const indicators = source({ [unit]: known.indicators ?? {} });
  const outcome = score(
    known.figures === undefined ? indicators : withFigures(indicators, { [unit]: known.figures }),
    rubric,
    {
      period: known.period ?? String(rubric.years.from),
      facts,
      acceptUnconfirmed: known.acceptUnconfirmed ?? true,
    },
  );
  const name = known.name ?? 'Đơn vị mẫu';
  const board: Scoreboard = { ...outcome.value, nameOf: () => name };
  const own = board.get(unit);
  if (own === null) throw new Error('the unit was not scored');
  return { ...own, board, outcome, codes: outcome.findings.map((f) => f.code) };
}

/** Total as printed in English, or why there is none. */
export function total(rubric: Rubric, known: Known): string {
  const { points, reasons, state } = judged(rubric, known);
  return points === null ? (reasons[0]?.code ?? state) : printPoints(points, 'en');
}

/** Points of one criterion as printed in English; `—` when it has none. */
export function pointsOf(rubric: Rubric, known: Known, criterion: string): string {
  const find = (at: ReturnType<typeof judged>['root']): ReturnType<typeof judged>['root'] | undefined =>
    at.criterion === criterion ? at : at.children.map(find).find((c) => c !== undefined);
  return printPoints(find(judged(rubric, known).root)?.points ?? null, 'en');
}

/** Class, or what is known of it: `authority`, `none`, `undecided: a or b`. */
export function rating(rubric: Rubric, known: Known): string {
  const { class: result, state } = judged(rubric, known);
  if (state === 'notAssessed') return state;
  if (result === null) return 'no classes';
  return result.class ?? (result.state === 'undecided' ? `undecided: ${result.possible.join(' or ')}` : result.state);
}

/** Compares the explanation in both languages with the golden file of the rubric. */
export async function expectGolden(rubric: Rubric, board: Scoreboard, of = unit): Promise<void> {
  const told = explainScore(board, of);
  if (told === null) throw new Error('nothing to explain');
  const text = `${printExplanation(told, 'vi')}\n\n${printExplanation(told, 'en')}\n`;
  await expect(text).toMatchFileSnapshot(`../golden/rubrics/${rubric.id}.txt`);
}

/** A number, a count or points given by hand. */
export const num = (fact: string, value: number | string): Stated => ({ kind: 'number', fact, value });
/** Points given for a criterion that is scored by hand. */
export const given = (points: Readonly<Record<string, number | string>>): readonly Stated[] =>
  Object.entries(points).map(([id, value]) => num(`points.${id}`, value));
/** It is so. */
export const yes = (fact: string): Stated => ({ kind: 'flag', fact, value: true });
/** It is not so. */
export const no = (fact: string): Stated => ({ kind: 'flag', fact, value: false });
/** One of the levels. */
export const choice = (fact: string, value: string): Stated => ({ kind: 'choice', fact, value });
/** One event. */
export const event = (fact: string, id: string, level: string): Stated => ({ kind: 'event', fact, event: id, level });
/** A count of ballots. */
export const ballots = (fact: string, votes: Readonly<Record<string, number>>, invalid = 0): Stated => ({
  kind: 'ballots',
  fact,
  votes,
  invalid,
});
/** One record. */
export const record = (
  fact: string,
  id: string,
  fields: Readonly<Record<string, number | string | boolean | null>>,
): Stated => ({ kind: 'record', fact, record: id, fields });
