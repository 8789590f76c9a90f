import type { Finding } from '@qcdc/core';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { TieDecision } from './order-units.ts';
import type { ClusterRanking } from './ranking.ts';

/**
 * Names decisions on ties that decided nothing: they do not name exactly the units of a tie, give no reason, or the rubric
 * lets nobody decide.
 *
 * @param board - the scores
 * @param decisions - as handed in
 * @param rankings - what came of them
 */
export function decisionFindings(
  board: Scoreboard,
  decisions: readonly TieDecision[],
  rankings: readonly ClusterRanking[],
): readonly Finding[] {
  const rows = rankings.flatMap((ranking) => ranking.rows);
  return unusedTies(board, decisions, new Set(rows.flatMap((row) => (row.tie === 'decided' ? [row.unit] : []))));
}

/**
 * Names decisions on ties that decided nothing.
 *
 * @param board - the scores
 * @param decisions - as handed in
 * @param decided - units whose tie was decided
 */
export function unusedTies(
  board: Scoreboard,
  decisions: readonly TieDecision[],
  decided: ReadonlySet<string>,
): readonly Finding[] {
  const { rubric, period } = board;
  return decisions.flatMap(({ order, reason }): readonly Finding[] => {
    const blank = typeof reason !== 'string' || reason.trim() === '';
    if (!blank && order.length > 0 && new Set(order).size === order.length && order.every((unit) => decided.has(unit)))
      return [];
    const names = order.map((unit) => board.nameOf(unit)).join(', ');
    const why = blank
      ? { vi: 'chưa ghi lý do', en: 'it gives no reason' }
      : rubric.ranking?.remainingTies === 'decided'
        ? {
            vi: 'không nêu đúng và đủ các đơn vị bằng điểm, mỗi đơn vị một lần',
            en: 'it does not name exactly the tied units, each once',
          }
        : {
            vi: 'bảng chấm điểm cho các đơn vị bằng điểm cùng giữ hạng',
            en: 'by the rubric tied units share the rank',
          };
    return [
      {
        code: 'emulation/tie-decision-unused',
        severity: 'warning',
        state: 'failed',
        message: {
          vi: `Không áp dụng quyết định khi bằng điểm (${names}): ${why.vi}.`,
          en: `A decision on a tie is not taken (${names}): ${why.en}.`,
        },
        where: { period: period.id, ...(order[0] === undefined ? {} : { unit: order[0] }) },
        basis: rubric.basis,
      },
    ];
  });
}

/**
 * Says that the classes ranked do not know the caps of the rubric.
 *
 * @param board - the scores
 */
export function capsFindings({ rubric, period, final }: Scoreboard): readonly Finding[] {
  if (final !== undefined || (rubric.classCaps ?? []).length === 0) return [];
  return [
    {
      code: 'emulation/classes-not-final',
      severity: 'warning',
      state: 'undecided',
      message: {
        vi: 'Mức xếp loại chưa đối chiếu với mức của đối tượng liên quan theo quy định.',
        en: 'The classes have not been compared with those of related objects as the rule orders.',
      },
      where: { period: period.id },
      hint: {
        vi: 'Xác định mức xếp loại cuối cùng bằng finalClasses rồi xếp hạng.',
        en: 'Settle the classes with finalClasses, then rank.',
      },
      basis: rubric.classCaps?.flatMap((c) => c.basis ?? []) ?? [],
    },
  ];
}
