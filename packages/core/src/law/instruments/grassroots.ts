import { numbered, titled } from './make.ts';

// Instruments on grassroots democracy in communes, communities, agencies and units, oldest first.

/** Regulation on democracy in communes, 1998. */
export const decree29of1998 = /* @__PURE__ */ numbered(
  'decree29of1998',
  'decree',
  '29/1998/NĐ-CP',
  ['quy chế dân chủ ở xã', 'democracy in communes'],
  [null, '1998-05-26'],
  {
    to: '2003-07-06',
    endedBy: 'decree79of2003',
    ending: 'succession',
    surelyFrom: '1999-01-01',
    doubt: ['issued', 'from', 'to', 'ending'],
  },
);
/** Regulation on democracy in communes, 2003. */
export const decree79of2003 = /* @__PURE__ */ numbered(
  'decree79of2003',
  'decree',
  '79/2003/NĐ-CP',
  ['quy chế dân chủ ở xã', 'democracy in communes'],
  ['2003-07-07', '2003-07-07'],
  {
    to: '2007-06-30',
    endedBy: 'ordinance2007',
    ending: 'succession',
    surelyFrom: '2004-01-01',
    doubt: ['from', 'to', 'ending'],
  },
);
/** Heads of thôn and tổ dân phố, 2005. */
export const jointCircular01of2005 = /* @__PURE__ */ numbered(
  'jointCircular01of2005',
  'jointCircular',
  '01/2005/TTLT-BTTUBTWMTTQVN-BNV',
  ['bầu Trưởng thôn, Tổ trưởng tổ dân phố', 'election of heads of communities'],
  ['2005-05-12', '2005-05-12'],
  {
    to: '2008-05-01',
    endedBy: 'jointResolution2008',
    ending: 'express',
    surelyFrom: '2006-01-01',
    doubt: ['from', 'to'],
  },
);
/** Democracy in communes, wards and townships. @term Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn */
export const ordinance2007 = /* @__PURE__ */ titled(
  'ordinance2007',
  'ordinance',
  '34/2007/PL-UBTVQH11',
  [
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn',
    'Ordinance on Exercise of Democracy in Communes, Wards and Townships',
  ],
  ['2007-04-20', '2007-07-01'],
  { to: '2023-06-30', endedBy: 'law2022', ending: 'express' },
);
/** Guidance on five articles of the ordinance of 2007. */
export const jointResolution2008 = /* @__PURE__ */ numbered(
  'jointResolution2008',
  'jointResolution',
  '09/2008/NQLT-CP-UBTWMTTQVN',
  [
    'hướng dẫn các Điều 11, 14, 16, 22, 26 của Pháp lệnh',
    'guidance on Articles 11, 14, 16, 22 and 26 of the Ordinance',
  ],
  ['2008-04-17', '2008-05-02'],
  {
    to: '2023-06-30',
    endedBy: 'law2022',
    ending: 'succession',
    surelyFrom: '2009-01-01',
    doubt: ['from', 'to', 'ending'],
  },
);
/** Democracy in agencies, 1998. */
export const resolution55of1998 = /* @__PURE__ */ numbered(
  'resolution55of1998',
  'resolution',
  '55/1998/NQ-UBTVQH10',
  ['dân chủ trong hoạt động của cơ quan', 'democracy in the work of agencies'],
  ['1998-08-30', '1998-08-30'],
  { to: '2023-06-30', endedBy: 'law2022', ending: 'express', surelyFrom: '1999-01-01', doubt: ['from'] },
);
/** Democracy in agencies, 1998. */
export const decree71of1998 = /* @__PURE__ */ numbered(
  'decree71of1998',
  'decree',
  '71/1998/NĐ-CP',
  ['dân chủ trong hoạt động của cơ quan', 'democracy in the work of agencies'],
  ['1998-09-08', '1998-09-08'],
  {
    to: '2015-02-24',
    endedBy: 'decree04of2015',
    ending: 'express',
    doubt: ['issued', 'from'],
    confirmed: false,
  },
);
/**
 * Democracy in state administrative agencies and public units. It rests on resolution 55/1998, which the law of 2022 ended;
 * no text ends the decree itself.
 */
export const decree04of2015 = /* @__PURE__ */ numbered(
  'decree04of2015',
  'decree',
  '04/2015/NĐ-CP',
  [
    'dân chủ trong hoạt động của cơ quan hành chính, đơn vị sự nghiệp công lập',
    'democracy in administrative agencies and public units',
  ],
  ['2015-01-09', '2015-02-25'],
  {
    surelyTo: '2023-06-30',
    endedBy: 'law2022',
    ending: 'basisGone',
    doubt: ['to', 'ending'],
  },
);
/** Guidance on the decree of 2015. */
export const circular01of2016 = /* @__PURE__ */ numbered(
  'circular01of2016',
  'circular',
  '01/2016/TT-BNV',
  ['hướng dẫn Nghị định 04/2015/NĐ-CP', 'guidance on Decree 04/2015/NĐ-CP'],
  ['2016-01-13', '2016-03-01'],
  {
    to: '2023-06-30',
    endedBy: 'law2022',
    ending: 'succession',
    surelyFrom: '2017-01-01',
    doubt: ['issued', 'from', 'to', 'ending'],
  },
);
/** People's inspection boards, 2005. */
export const decree99of2005 = /* @__PURE__ */ numbered(
  'decree99of2005',
  'decree',
  '99/2005/NĐ-CP',
  ['tổ chức và hoạt động của Ban Thanh tra nhân dân', 'people’s inspection boards'],
  [null, null],
  { to: '2017-01-31', endedBy: 'decree159of2016', ending: 'express', doubt: ['issued', 'from'] },
);
/** People's inspection boards of every kind. */
export const decree159of2016 = /* @__PURE__ */ numbered(
  'decree159of2016',
  'decree',
  '159/2016/NĐ-CP',
  ['tổ chức và hoạt động của Ban Thanh tra nhân dân', 'people’s inspection boards'],
  ['2016-11-29', '2017-02-01'],
  { to: '2023-08-07', endedBy: 'decree59of2023', ending: 'express' },
);
/** Village conventions, 2018. */
export const decision22of2018 = /* @__PURE__ */ numbered(
  'decision22of2018',
  'decision',
  '22/2018/QĐ-TTg',
  ['hương ước, quy ước', 'village conventions'],
  ['2018-05-08', '2018-07-01'],
  { to: '2023-08-15', endedBy: 'decree61of2023', ending: 'express' },
);
/** The law. @term Luật Thực hiện dân chủ ở cơ sở */
export const law2022 = /* @__PURE__ */ titled(
  'law2022',
  'law',
  '10/2022/QH15',
  ['Luật Thực hiện dân chủ ở cơ sở', 'Law on Exercise of Democracy at the Grassroots'],
  ['2022-11-10', '2023-07-01'],
);
/** Details of six articles of the law. */
export const decree59of2023 = /* @__PURE__ */ numbered(
  'decree59of2023',
  'decree',
  '59/2023/NĐ-CP',
  [
    'quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    'details of the Law on Exercise of Democracy at the Grassroots',
  ],
  ['2023-08-14', '2023-08-15'],
);
/** Village conventions, 2023. @term hương ước, quy ước */
export const decree61of2023 = /* @__PURE__ */ numbered(
  'decree61of2023',
  'decree',
  '61/2023/NĐ-CP',
  ['xây dựng và thực hiện hương ước, quy ước', 'making and carrying out village conventions'],
  ['2023-08-16', '2023-08-16'],
);
/** Town and country planning; touches some articles of the law of 2022, which ones is not established. */
export const law47of2024 = /* @__PURE__ */ titled(
  'law47of2024',
  'law',
  '47/2024/QH15',
  ['Luật Quy hoạch đô thị và nông thôn', 'Law on Urban and Rural Planning'],
  ['2024-11-26', '2025-07-01'],
  { doubt: ['from'] },
);
/**
 * Amends four laws: in its Article 4 the law of 2022, whose new wording is not established; in its Article 1 that on the
 * Front, whose Articles 17(3) and 27(3) keep the commune's inspection and investment supervision boards.
 */
export const law97of2025 = /* @__PURE__ */ titled(
  'law97of2025',
  'law',
  '97/2025/QH15',
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở',
    'Law amending the Laws on the Fatherland Front, Trade Unions, Youth and Grassroots Democracy',
  ],
  ['2025-06-27', '2025-07-01'],
);
/** Names both commune boards in its Article 2(5), so that they exist in 2026; read in a scan. */
export const circular06of2026 = /* @__PURE__ */ numbered(
  'circular06of2026',
  'circular',
  '06/2026/TT-BNV',
  [
    'nêu Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng cấp xã (khoản 5 Điều 2)',
    'names the inspection and investment supervision boards of communes (Article 2(5))',
  ],
  [null, '2026-06-15'],
  { doubt: ['issued', 'from'], confirmed: false },
);
