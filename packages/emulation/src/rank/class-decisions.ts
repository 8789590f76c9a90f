import type { Finding, Text } from '@qcdc/core';
import { decided, type ClassResult } from '../score/classify.ts';
import { reason } from '../score/score-reason.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { possibleOf, type Rated } from './class-quota.ts';
import type { QuotaGroup } from './final-result.ts';

/** The class of one unit where the rule leaves it to somebody. */
export interface ClassDecision {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the class, one of those the rule leaves open. */
  readonly class: string;
  /** Who decided. */
  readonly by: Text;
  /** Why; never blank. */
  readonly reason: string;
}

/** Why a decision is not taken. */
export interface RefusedDecision {
  /** The decision. */
  readonly decision: ClassDecision;
  /** Why. */
  readonly message: Text;
}

/**
 * Tells why a decision cannot be taken: the class is not open to anybody's decision, the class is not one left open, the
 * reason is blank.
 *
 * @param board - the scores
 * @param decision - the decision
 * @param rated - the unit with its class so far; `undefined` where nobody knows it
 * @returns why not, or `null`
 */
export function whyRefused(board: Scoreboard, decision: ClassDecision, rated: Rated | undefined): Text | null {
  const name = board.nameOf(decision.unit);
  if (rated === undefined)
    return { vi: `không có đơn vị "${decision.unit}" trong bảng điểm`, en: `no unit "${decision.unit}" was scored` };
  if (typeof decision.reason !== 'string' || decision.reason.trim() === '')
    return { vi: `quyết định về ${name} phải ghi lý do`, en: `the decision on ${name} needs a reason` };
  const { state, because } = rated.class;
  const open = state === 'authority' || because === 'quota' || (state === 'none' && rated.score.points !== null);
  if (!open || state === 'decided')
    return {
      vi: `mức xếp loại của ${name} không thuộc trường hợp cấp có thẩm quyền lựa chọn`,
      en: `the class of ${name} is not left to a decision`,
    };
  if (!possibleOf(board, rated).includes(decision.class))
    return {
      vi: `"${decision.class}" không phải mức mà quy định cho phép đối với ${name}: ${possibleOf(board, rated).join(', ')}`,
      en: `"${decision.class}" is none of the classes open to ${name}: ${possibleOf(board, rated).join(', ')}`,
    };
  return null;
}

/**
 * The class a decision gives.
 *
 * @param decision - the decision
 * @param before - the class before
 */
export function byDecision(decision: ClassDecision, before: ClassResult): ClassResult {
  const { by } = decision;
  return decided(decision.class, 'decision', by.vi, [
    reason('class-decided', `${by.vi} quyết định: ${decision.reason}.`, `${by.en} decided: ${decision.reason}.`),
    ...before.reasons,
  ]);
}

/**
 * Decisions that give more units a class than a quota has places for; none of them can be taken.
 *
 * @param result - the group
 * @param decisions - decisions on units of the group that give the class
 */
export function beyondQuota(result: QuotaGroup, decisions: readonly ClassDecision[]): readonly RefusedDecision[] {
  const open = new Set(result.open);
  const given = decisions.filter((d) => d.class === result.class && open.has(d.unit));
  const room = result.allowed.least - result.kept.length;
  if (given.length <= room) return [];
  const message = {
    vi: `chỉ còn ${room} suất theo tỷ lệ tối đa nhưng quyết định ${given.length} đơn vị`,
    en: `the quota leaves room for ${room}, and ${given.length} were given the class`,
  };
  return given.map((decision) => ({ decision, message }));
}

/**
 * Names a decision that is not taken.
 *
 * @param board - the scores
 * @param refused - the decision, and why not
 */
export function refusedFinding({ rubric, period }: Scoreboard, { decision, message }: RefusedDecision): Finding {
  return {
    code: 'emulation/class-decision-refused',
    severity: 'error',
    state: 'failed',
    message: {
      vi: `Không áp dụng quyết định xếp loại: ${message.vi}.`,
      en: `A decision on a class is not taken: ${message.en}.`,
    },
    where: { unit: decision.unit, period: period.id },
    actual: decision.class,
    basis: rubric.basis,
  };
}
