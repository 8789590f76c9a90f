import { conventionRecognition } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Who refuses to recognise a convention gives the reasons in writing.
 *
 * @basis Law 10/2022/QH15 Art. 21(2)
 */
export const conventionRefusedWithReasons = /* @__PURE__ */ dutyRule(conventionRecognition, {
  id: 'convention-recognition/refused-with-reasons',
  title: {
    vi: 'Không công nhận hương ước, quy ước thì nêu rõ lý do',
    en: 'A refusal of a convention gives its reasons',
  },
  message: {
    vi: 'Không công nhận nhưng không nêu rõ lý do',
    en: 'Recognition was refused without reasons',
  },
  hint: { vi: 'Trả lời bằng văn bản, nêu rõ lý do', en: 'Answer in writing and give the reasons' },
  law: { is: 'term', duties: ['L-21.2b'] },
  field: 'recognition',
  right: (value) => value !== 'refusedWithoutReasons',
  examplesOfValue: ['refused', 'refusedWithoutReasons'],
});
