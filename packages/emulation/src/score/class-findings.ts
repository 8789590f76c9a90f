import type { Finding, LegalBasis, Text } from '@qcdc/core';
import { joined, said } from '../explain/words.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { UnitScore } from './unit-score.ts';

/** Code of the finding that a class is open. */
export const classOpen = 'emulation/class-open';

const labelOf = (rubric: Rubric, id: string): Text =>
  rubric.classes?.classes.find((c) => c.id === id)?.label ?? said(id, id);

function basisOf(rubric: Rubric, possible: readonly string[]): readonly LegalBasis[] {
  const of = rubric.classes?.classes.find((c) => c.id === possible[0])?.basis ?? [];
  return of.length > 0 ? of : rubric.basis;
}

function openText(rubric: Rubric, name: string, score: UnitScore): Text | null {
  const rating = score.class;
  if (rating === null || rating.state === 'decided') return null;
  const choices = joined(
    rating.possible.map((id) => labelOf(rubric, id)),
    ' hoặc ',
    ' or ',
  );
  const list = rating.possible.length === 0 ? said('', '') : said(` (${choices.vi})`, ` (${choices.en})`);
  switch (rating.state) {
    case 'authority':
      return said(
        `${name}: cấp có thẩm quyền xem xét, quyết định mức xếp loại${list.vi}.`,
        `${name}: the authority decides the class${list.en}.`,
      );
    case 'undecided':
      return said(`${name} chưa xác định được mức xếp loại${list.vi}.`, `The class of ${name} is open${list.en}.`);
    case 'none':
      // A unit without a total is named as not scored, one taken out as not assessed.
      return score.points === null ? null : said(`${name} không xếp được loại.`, `No class fits ${name}.`);
  }
}

/**
 * Names the class that stays open: for the authority, undecided, none that fits.
 *
 * @param board - the scores, for names
 * @param score - the score of a unit
 * @returns the finding; `null` where the class is known, or where there is no score
 */
export function classFinding(board: Pick<Scoreboard, 'rubric' | 'nameOf'>, score: UnitScore): Finding | null {
  const { rubric } = board;
  const text = openText(rubric, board.nameOf(score.unit), score);
  if (text === null || score.class === null) return null;
  const why = joined(
    score.class.reasons.map((r) => r.message),
    ' ',
  );
  return {
    code: classOpen,
    severity: 'warning',
    state: 'undecided',
    message: said(`${text.vi} ${why.vi}`.trim(), `${text.en} ${why.en}`.trim()),
    where: { ...score.class.reasons[0]?.where, unit: score.unit, period: score.period },
    basis: basisOf(rubric, score.class.possible),
  };
}
