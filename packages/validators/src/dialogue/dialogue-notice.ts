import { communeDialogue } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { ofTheCommune } from './of-the-commune.ts';

/**
 * A dialogue is announced at least seven days ahead.
 *
 * @basis Local-government law of February 2025 Art. 24 · Law 72/2025/QH15 Art. 43
 */
export const dialogueNotice = /* @__PURE__ */ termRule(communeDialogue, {
  id: 'commune-dialogue/notice',
  title: { vi: 'Thông báo đối thoại đúng hạn', en: 'Notice of the dialogue in time' },
  ...ofTheCommune,
  law: { is: 'term', duties: ['TC25-24#notice', 'TC72-43#notice'] },
  first: 'noticeOn',
  then: 'date',
  ahead: true,
});
