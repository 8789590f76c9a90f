import { practice, type LegalBasis } from '../../basis/legal-basis.ts';

/** How units are rated: one portal, and what is heard of others, which nobody has confirmed. */
export const ratingPractice: readonly LegalBasis[] = /* @__PURE__ */ (() => [
  practice(
    {
      vi: 'Cổng thông tin quy chế dân chủ của Bắc Giang xếp loại xã về công khai: Tốt, Trung bình, Yếu',
      en: 'The democracy portal of one province grades communes on disclosure: good, average, weak',
    },
    { vi: 'Bắc Giang, theo cổng thông tin của tỉnh', en: 'Bắc Giang, by the portal of the province' },
  ),
  {
    ...practice(
      {
        vi: 'Cấp trên xếp loại đơn vị thực hiện quy chế dân chủ hằng năm',
        en: 'Units are rated by the level above every year',
      },
      { vi: 'cơ quan cấp trên của đơn vị', en: 'the level above the unit' },
    ),
    confirmed: false,
  },
])();
