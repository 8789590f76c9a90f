import { resolutionCheck } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * How a resolution is carried out is checked together with the union. Since July 2025 an agency may be
 * without a union, and nobody has established who takes its place: then the question stays open.
 *
 * @basis Law 10/2022/QH15 Art. 52(3)
 */
export const agencyResolutionWithUnion = /* @__PURE__ */ mustBeSo(resolutionCheck, {
  id: 'resolution-check/agency-with-union',
  title: {
    vi: 'Kiểm tra thực hiện nghị quyết hội nghị cơ quan, đơn vị cùng với Công đoàn',
    en: 'The resolution is checked together with the union',
  },
  bindsOnly: ['agency', 'publicUnit'],
  law: { is: 'flag', duties: ['L-52.3u'] },
  field: 'joint',
});
