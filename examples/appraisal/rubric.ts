// The rubric the example is scored by: the model for communes, with the columns of an appraisal in which the unit explains
// itself. Points, limits and columns of a real rubric come from the decision that issues it.
import { defineRubric, qcdcCommuneRubric } from '@qcdc/emulation';

const model = qcdcCommuneRubric({
  id: 'sample-district-2024',
  label: {
    vi: 'Bảng chấm điểm thực hiện quy chế dân chủ ở cơ sở (dữ liệu mẫu)',
    en: 'Rubric for grassroots democracy (sample data)',
  },
  years: { from: 2024, to: 2024 },
});

/** Tự chấm → Thẩm định → Giải trình → Hội đồng; the council's column counts. */
export const rubric = defineRubric({
  ...model,
  model: {
    vi: 'Dữ liệu mẫu: đơn vị, số liệu, mức điểm, ý kiến và quyết định trong ví dụ này đều là giả định.',
    en: 'Sample data: the unit, its figures, points, opinions and decisions of this example are all made up.',
  },
  appraisal: {
    columns: [
      { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND huyện', en: 'the district' } },
      {
        id: 'appraisal',
        label: { vi: 'Thẩm định', en: 'Appraisal' },
        by: { vi: 'Tổ thẩm định', en: 'the appraisal team' },
      },
      {
        id: 'explanation',
        label: { vi: 'Giải trình', en: 'Explanation' },
        by: { vi: 'UBND huyện', en: 'the district' },
      },
      {
        id: 'council',
        label: { vi: 'Hội đồng', en: 'Council' },
        by: { vi: 'Hội đồng Thi đua - Khen thưởng', en: 'the emulation council' },
      },
    ],
    final: 'council',
    objectionDays: 5,
    silenceMeansConsent: true,
    completeWithinWorkingDays: 3,
  },
});
