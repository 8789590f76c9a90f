import { having, type Demand } from '@qcdc/core';

/** What every function on appraisals is handed: one made by `openAppraisal` or `appraisalFromJson`. */
export const anAppraisal: Demand = /* @__PURE__ */ having(
  ['rubric', 'unit', 'period', 'history'],
  'hồ sơ chấm điểm, tạo bằng openAppraisal',
  'an appraisal, made with openAppraisal',
);
