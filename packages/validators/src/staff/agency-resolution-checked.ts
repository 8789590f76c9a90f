import { resolutionCheck } from '@qcdc/core/entities';
import { rhythmRule } from '../define/rhythm-rule.ts';
import { gapOf } from '../define/rhythm.ts';

/**
 * How a resolution is carried out is checked every six months.
 *
 * @basis Law 10/2022/QH15 Art. 52(3)
 */
export const agencyResolutionChecked = /* @__PURE__ */ rhythmRule(resolutionCheck, {
  id: 'resolution-check/agency-every-six-months',
  title: {
    vi: 'Kiểm tra thực hiện nghị quyết hội nghị cơ quan, đơn vị 6 tháng một lần',
    en: 'The resolution is checked every six months',
  },
  bindsOnly: ['agency', 'publicUnit'],
  law: { is: 'frequency', duties: ['L-52.3'], as: gapOf },
  previous: 'previousOn',
});
