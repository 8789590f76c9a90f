import { having, type Demand } from '@qcdc/core/checks';

/** A rubric. */
export const aRubric: Demand = /* @__PURE__ */ having(
  ['id', 'root', 'years'],
  'bảng chấm điểm, tạo bằng defineRubric',
  'a rubric, made with defineRubric',
);
