import { triAny, atLeast, sameCount, triAll } from '@qcdc/core/flow';
import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { printCount } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';

/**
 * The inspection board of a commune has one member for each community and never fewer than five: a commune of fewer than
 * five communities has exactly five.
 *
 * @term Ban Thanh tra nhân dân ở xã, phường, đặc khu
 * @basis Law 10/2022/QH15 Art. 36(1) · Decree 59/2023/NĐ-CP Art. 13(2)
 */
export const communeBoardSize = /* @__PURE__ */ lawRule(
  peoplesInspectionBoard,
  {
    id: 'peoples-inspection-board/commune-size',
    title: { vi: 'Ban TTND xã: bằng số thôn, tổ dân phố, ít nhất 5', en: 'One member a community, at least five' },
    when: {
      holds: ({ kind, byElection }) => (kind === null ? null : kind === 'commune' && byElection !== true),
      fields: ['kind'],
      sample: { kind: 'commune' },
      otherwise: { kind: 'agency' },
    },
    law: { is: 'count', duties: ['L-36.1#floor', 'D59-13.2a#floor'] },
    also: ['D59-13.2b'],
    examples: [
      {
        name: 'three communities, five members',
        given: { kind: 'commune', communities: 3, members: 5 },
        verdict: 'held',
      },
      {
        name: 'three communities, six members',
        given: { kind: 'commune', communities: 3, members: 6 },
        verdict: 'failed',
      },
      { name: 'four members, communities not reported', given: { kind: 'commune', members: 4 }, verdict: 'failed' },
    ],
  },
  {
    message: {
      vi: 'Số thành viên Ban Thanh tra nhân dân không đúng quy định',
      en: 'The number of members is not the one laid down',
    },
    judge: ({ members, communities }, floor) => ({
      answer: triAll(
        atLeast(members, floor.n),
        triAny(sameCount(members, communities), triAll(sameCount(members, floor.n), atLeast(floor.n, communities))),
      ),
      fields: [members === null ? 'members' : 'communities'],
      failure: () => ({
        field: 'members',
        expected: `= ${printCount(communities)}, ≥ ${floor.n}`,
        actual: printCount(members),
      }),
    }),
    sample: (floor, _day, kind) => ({
      communities: floor.n + 3,
      members: kind === 'undecided' ? null : kind === 'held' ? floor.n + 3 : floor.n + 2,
    }),
  },
);
