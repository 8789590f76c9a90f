import { practice, type LegalBasis } from '../../basis/legal-basis.ts';

/** How meetings about deputies are reported; nobody has confirmed it in an instrument. */
export const deputyElectionPractice: readonly LegalBasis[] = /* @__PURE__ */ (() => [
  {
    ...practice(
      {
        vi: 'Mặt trận, chính quyền tổ chức hiệp thương, hội nghị cử tri, tiếp xúc cử tri và nêu kết quả trong báo cáo thực hiện quy chế dân chủ',
        en: 'The Front and the authorities hold consultations, voter conferences and meetings with voters, and report them with democracy',
      },
      {
        vi: 'Mặt trận và chính quyền các cấp, theo báo cáo của huyện, tỉnh',
        en: 'the Front and the authorities, by reports of districts and provinces',
      },
    ),
    confirmed: false,
  },
])();
