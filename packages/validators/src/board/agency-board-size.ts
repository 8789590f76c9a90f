import { boardSizeRule } from '../define/board-size.ts';

/**
 * The inspection board of an agency or unit has three to nine members; a special case may have more, or no board, never two.
 *
 * @basis Decree 159/2016/NĐ-CP Art. 22 · Law 10/2022/QH15 Art. 60(1)
 */
export const agencyBoardSize = /* @__PURE__ */ boardSizeRule({
  id: 'peoples-inspection-board/agency-size',
  title: {
    vi: 'Ban Thanh tra nhân dân cơ quan, đơn vị có từ 3 đến 9 thành viên',
    en: 'Agency boards have three to nine members',
  },
  law: { is: 'range', duties: ['ND159-22', 'L-60.1a'] },
  examples: [
    { name: 'eleven members, special or not', given: { kind: 'agency', members: 11 }, verdict: 'undecided' },
    {
      name: 'eleven members in a special case',
      given: { kind: 'agency', members: 11, specialCase: true },
      verdict: 'held',
    },
    {
      name: 'two members in a special case',
      given: { kind: 'agency', byElection: false, members: 2, specialCase: true },
      verdict: 'failed',
    },
  ],
});
