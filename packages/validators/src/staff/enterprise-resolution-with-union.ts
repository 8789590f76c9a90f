import { resolutionCheck } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * How a resolution is carried out is checked together with the union.
 *
 * @basis Law 10/2022/QH15 Art. 70(3)
 */
export const enterpriseResolutionWithUnion = /* @__PURE__ */ mustBeSo(resolutionCheck, {
  id: 'resolution-check/enterprise-with-union',
  title: {
    vi: 'Kiểm tra thực hiện nghị quyết hội nghị người lao động cùng với Công đoàn',
    en: 'The resolution is checked together with the union',
  },
  bindsOnly: ['stateEnterprise'],
  law: { is: 'flag', duties: ['L-70.3u'] },
  field: 'joint',
});
