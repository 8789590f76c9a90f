import { boardSizeRule } from '../define/board-size.ts';

/**
 * The inspection board of a state enterprise has three to nine members, more only in a special case.
 *
 * @basis Law 10/2022/QH15 Art. 77(1)
 */
export const enterpriseBoardSize = /* @__PURE__ */ boardSizeRule({
  id: 'peoples-inspection-board/enterprise-size',
  title: {
    vi: 'Ban Thanh tra nhân dân doanh nghiệp nhà nước có từ 3 đến 9 thành viên',
    en: 'State-enterprise boards have three to nine members',
  },
  law: { is: 'range', duties: ['L-77.1'] },
});
