import { triAll, triAny, atLeast, atMost, sameCount, type TriState } from '@qcdc/core/flow';
import { peoplesInspectionBoard } from '@qcdc/core/entities';
import type { Count } from '@qcdc/core';
import type { CountValue, ShareValue } from '@qcdc/core/law';
import { boardKind } from '../define/kinds-by.ts';
import { further, type FurtherValues } from '../define/law-from.ts';
import { lawRule } from '../define/law-rule.ts';
import { obeys } from '../define/number-rule.ts';
import { say } from '../define/say.ts';
import { reaches } from '../define/share-rule.ts';
import { ofTheMergedCommune } from './of-the-merged-commune.ts';

/** How many members the board of a commune has. */
export interface CommuneBoardSize {
  /** The least, whatever the number of communities. */
  readonly floor: CountValue;
  /** Members for each community. */
  readonly perCommunity: ShareValue | null;
  /** The most where there are fewer communities than the floor; the floor itself where nothing says more. */
  readonly most: CountValue | null;
}

const sizes = (floor: CountValue, { perCommunity, most }: FurtherValues): CommuneBoardSize => ({
  floor,
  perCommunity: further('share', perCommunity) ?? null,
  most: further('count', most) ?? null,
});

/**
 * The inspection board of a commune has one member for each community and never fewer than five: a commune of fewer than
 * five communities has exactly five. Boards whose term began before the merger of 2025 are left open.
 *
 * @term Ban Thanh tra nhân dân ở xã, phường, đặc khu
 * @basis Law 10/2022/QH15 Art. 36(1) · Decree 59/2023/NĐ-CP Art. 13(2)
 */
export const communeBoardSize = /* @__PURE__ */ lawRule<typeof peoplesInspectionBoard, CommuneBoardSize>(
  peoplesInspectionBoard,
  {
    id: 'peoples-inspection-board/commune-size',
    title: {
      vi: 'Ban Thanh tra nhân dân xã: bằng số thôn, tổ dân phố, không ít hơn số tối thiểu',
      en: 'As many members as there are communities, and no fewer than the minimum',
    },
    kindsBy: boardKind,
    ...ofTheMergedCommune,
    law: { is: 'count', duties: ['L-36.1#floor'], with: { perCommunity: 'L-36.1#perCommunity' }, as: sizes },
    beside: [
      {
        is: 'count',
        duties: ['D59-13.2a#floor'],
        with: { perCommunity: 'D59-13.2a#perCommunity', most: 'D59-13.2b' },
        as: sizes,
      },
    ],
    examples: [
      {
        name: 'three communities, five members',
        given: { kind: 'commune', byElection: false, communities: 3, members: 5 },
        verdict: 'held',
      },
      {
        name: 'three communities, six members',
        given: { kind: 'commune', byElection: false, communities: 3, members: 6 },
        verdict: 'failed',
      },
      {
        name: 'four members, communities not reported',
        given: { kind: 'commune', byElection: false, members: 4 },
        verdict: 'failed',
      },
      {
        name: 'a board whose term began before the merger',
        given: {
          date: '2025-08-01',
          kind: 'commune',
          byElection: false,
          communities: 20,
          members: 9,
          termFrom: '2023-09-01',
        },
        verdict: 'undecided',
      },
    ],
  },
  {
    message: {
      vi: 'Số thành viên Ban Thanh tra nhân dân không đúng quy định',
      en: 'The number of members is not the one laid down',
    },
    judge: ({ members, communities }, { floor, perCommunity, most }) => {
      const enough = obeys(members, floor);
      const alike =
        perCommunity === null ? sameCount(members, communities) : reaches(members, communities, perCommunity);
      const few: TriState = triAll(
        atLeast(floor.n, communities),
        most === null ? sameCount(members, floor.n) : atMost(members, most.n),
      );
      return {
        answer: triAll(enough, triAny(alike, few)),
        fields: [members === null ? 'members' : 'communities'],
        failure: () => ({ field: 'members', expected: expected(communities, floor), actual: say`${members}` }),
      };
    },
    sample: ({ floor, perCommunity }, _day, kind) => {
      const each = perCommunity === null ? 1 : perCommunity.n / perCommunity.d;
      const communities = (floor.n + 3) * (perCommunity?.d ?? 1);
      const members = Math.round(communities * each);
      return { communities, members: kind === 'undecided' ? null : kind === 'held' ? members : members - 1 };
    },
  },
);

const expected = (communities: Count, { n }: CountValue) => say`= ${communities}, ≥ ${n}`;
