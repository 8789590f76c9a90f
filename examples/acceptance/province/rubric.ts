// SAMPLE DATA: the model sheet for communes, as an invented province would issue it.
import { practice } from '@qcdc/core';
import { qcdcCommuneRubric } from '@qcdc/emulation';

/** The scoring sheet of the invented province. */
export const rubric = qcdcCommuneRubric({
  id: 'tinh-mau-2024',
  label: { vi: 'Bảng chấm điểm của Tỉnh Mẫu (dữ liệu mẫu)', en: 'Scoring sheet of Tỉnh Mẫu (sample data)' },
  years: { from: 2024, to: 2024 },
  basis: [practice({ vi: 'Quyết định giả định của Tỉnh Mẫu', en: 'An invented decision of Tỉnh Mẫu' })],
});
