import { checkCall, unknownName } from '@qcdc/core/checks';
import { aScoreboard } from './a-scoreboard.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { UnitScore } from './unit-score.ts';

/**
 * Returns the score of a unit somebody asks for by its id.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the score, or `null` for a unit that is known and was not scored
 * @throws `DefinitionError` `emulation/unknown-unit` for a unit that neither the board nor its register knows
 */
export function scoreOf(board: Scoreboard, unit: string): UnitScore | null {
  checkCall('board', { board: [board, aScoreboard] });
  const score = board.get(unit);
  if (score === null && !board.units.includes(unit) && (board.registry?.unit(unit) ?? null) === null)
    throw unknownName(
      'emulation/unknown-unit',
      { vi: 'mã định danh của đơn vị nào được chấm điểm', en: 'the id of a unit that was scored' },
      unit,
      board.units,
      'unit',
    );
  return score;
}
