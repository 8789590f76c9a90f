import type { Finding, Text } from '@qcdc/core';
import { joined } from '../explain/words.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { RelatedClass } from './class-caps.ts';
import type { ClassQuota } from './class-quota.ts';
import type { QuotaGroup } from './final-result.ts';

const text = (vi: string, en: string): Text => ({ vi, en });

/**
 * Names related objects that were handed in in vain, stated twice and differently, or not at all.
 *
 * @param board - the scores
 * @param related - as handed in; `null` when left out
 */
export function relatedFindings(board: Scoreboard, related: readonly RelatedClass[] | null): readonly Finding[] {
  const { rubric, period } = board;
  const caps = rubric.classCaps ?? [];
  const say = (code: string, message: Text, unit?: string): Finding => ({
    code: `emulation/${code}`,
    severity: 'warning',
    state: 'failed',
    message,
    where: { period: period.id, ...(unit === undefined ? {} : { unit }) },
    basis: caps.flatMap((c) => c.basis ?? []),
  });
  if (related === null) {
    if (caps.length === 0) return [];
    const names = caps.map((c) => c.relation).join(', ');
    return [
      say(
        'related-not-stated',
        text(
          `Chưa nêu mức xếp loại của đối tượng liên quan (${names}); không có thì nêu danh sách rỗng.`,
          `The classes of related objects (${names}) are not stated; where there are none, hand in an empty list.`,
        ),
      ),
    ];
  }
  const known = new Set(board.units);
  const first = new Map<string, string | null>();
  return related.flatMap((one) => {
    const { unit, relation, object } = one;
    if (!caps.some((c) => c.relation === relation))
      return [
        say(
          'related-unused',
          text(
            `Bảng chấm điểm không giới hạn theo quan hệ "${relation}" (${object}).`,
            `The rubric has no cap by the relation "${relation}" (${object}).`,
          ),
          unit,
        ),
      ];
    if (!known.has(unit))
      return [
        say(
          'related-unused',
          text(
            `Đối tượng liên quan ${object} của đơn vị "${unit}" không có trong bảng điểm.`,
            `${object} is related to "${unit}", which was not scored.`,
          ),
          unit,
        ),
      ];
    const key = JSON.stringify([unit, relation, object]);
    const before = first.get(key);
    first.set(key, one.class);
    if (before === undefined || before === one.class) return [];
    return [
      say(
        'related-contradicts',
        text(`Có hai mức xếp loại khác nhau của ${object}.`, `Two different classes of ${object} are stated.`),
        unit,
      ),
    ];
  });
}

/**
 * Names the places of quotas that are open.
 *
 * @param board - the scores
 * @param quotas - the quotas
 * @param groups - what came of them
 */
export function placeFindings(
  board: Scoreboard,
  quotas: readonly ClassQuota[],
  groups: readonly QuotaGroup[],
): readonly Finding[] {
  return groups.flatMap((group): readonly Finding[] => {
    const { kept, open, allowed } = group;
    // Open for want of a class alone, with places enough for all, the quota decides nothing.
    if (kept.length + open.length <= allowed.least) return [];
    if (open.length === 0) return [];
    const names = open.map((unit) => board.nameOf(unit)).join(', ');
    const ofGroup = group.group === 'all' ? text('', '') : text(` (${group.group})`, ` (${group.group})`);
    const who = joined(
      [
        text(
          `Chưa xác định được đơn vị nào giữ suất cuối${ofGroup.vi}: ${names}; cấp có thẩm quyền chọn.`,
          `Nobody can tell who takes the last place${ofGroup.en}: ${names}; the authority chooses.`,
        ),
        text(`Chỉ tiêu: ${allowed.how.vi}.`, `Places: ${allowed.how.en}.`),
      ],
      ' ',
    );
    return [
      {
        code: 'emulation/tie-at-quota',
        severity: 'warning',
        state: 'undecided',
        message: who,
        where: { period: board.period.id, ...(open[0] === undefined ? {} : { unit: open[0] }) },
        expected: allowed.least === allowed.most ? `≤ ${allowed.most}` : `≤ ${allowed.least}–${allowed.most}`,
        actual: String(kept.length + open.length),
        basis: quotas.find((rule) => rule.class === group.class)?.quota.basis ?? [],
      },
    ];
  });
}
