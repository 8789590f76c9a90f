import { communeDialogue } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { ofTheCommune } from './of-the-commune.ts';

/**
 * The results of a dialogue are published and sent to the heads of communities within ten days.
 *
 * @basis Law 72/2025/QH15 Art. 43
 */
export const dialogueResults = /* @__PURE__ */ termRule(communeDialogue, {
  id: 'commune-dialogue/results-in-time',
  title: { vi: 'Công bố kết quả đối thoại đúng hạn', en: 'Results of the dialogue published in time' },
  ...ofTheCommune,
  law: { is: 'term', duties: ['TC72-43#results'] },
  first: 'date',
  then: 'conclusionOn',
});
