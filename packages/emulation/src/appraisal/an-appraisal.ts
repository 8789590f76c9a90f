import { demand, type Demand } from '@qcdc/core/checks';

/** What every function on appraisals is handed: one made by `openAppraisal` or `appraisalFromJson`. */
export const anAppraisal: Demand = /* @__PURE__ */ demand(
  (value) => {
    const { rubric, unit, period, history } = (value ?? {}) as Partial<Record<string, unknown>>;
    const texts = [unit, period].every((one) => typeof one === 'string');
    return texts && typeof rubric === 'object' && rubric !== null && 'root' in rubric && Array.isArray(history);
  },
  'hồ sơ chấm điểm, tạo bằng openAppraisal',
  'an appraisal, made with openAppraisal',
);
