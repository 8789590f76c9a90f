import { practice, undatedRule, type Version } from '@qcdc/core';

/** What rules on what is followed up rest on: no instrument lays it down. */
export const reportingPractice: readonly Version<null>[] = /* @__PURE__ */ undatedRule(
  /* @__PURE__ */ practice(
    {
      vi: 'Báo cáo sau nêu kết quả xử lý việc của báo cáo trước',
      en: 'A report says what became of what the one before raised',
    },
    { vi: 'các ban chỉ đạo', en: 'steering committees' },
  ),
);
