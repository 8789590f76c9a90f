import { numbered, titled } from './make.ts';

// What the areas of reporting beside grassroots democracy rest on: mediation, reception, petitions, one-stop desks, emulation,
// access to law. Where nobody has read the text the instrument is not confirmed, and judges nobody.

/** Mediation at the grassroots. @term Luật Hòa giải ở cơ sở */
export const law35of2013 = /* @__PURE__ */ titled(
  'law35of2013',
  'law',
  '35/2013/QH13',
  ['Luật Hòa giải ở cơ sở', 'Law on Grassroots Mediation'],
  [null, null],
  { doubt: ['issued', 'from'] },
);
/** Citizen reception until June 2026; on which day of its last half-year the law of 2025 began is not read. @term Luật Tiếp công dân */
export const law42of2013 = /* @__PURE__ */ titled(
  'law42of2013',
  'law',
  '42/2013/QH13',
  ['Luật Tiếp công dân', 'Law on Citizen Reception'],
  ['2013-11-25', '2014-07-01'],
  {
    to: '2026-06-30',
    surelyTo: '2025-12-31',
    endedBy: 'law136of2025',
    ending: 'succession',
    doubt: ['to', 'ending'],
  },
);
/** What decree 154/2026 rests on; read in a scan. */
export const law136of2025 = /* @__PURE__ */ titled(
  'law136of2025',
  'law',
  '136/2025/QH15',
  ['Luật', 'Law'],
  [null, '2026-07-01'],
  { doubt: ['issued', 'from'], confirmed: false },
);
/** Details on citizen reception until June 2026. */
export const decree64of2014 = /* @__PURE__ */ numbered(
  'decree64of2014',
  'decree',
  '64/2014/NĐ-CP',
  ['quy định chi tiết Luật Tiếp công dân', 'details of the Law on Citizen Reception'],
  [null, null],
  { to: '2026-06-30', endedBy: 'decree154of2026', ending: 'express', doubt: ['issued', 'from', 'to'] },
);
/** Citizen reception since July 2026; read in a scan. */
export const decree154of2026 = /* @__PURE__ */ numbered(
  'decree154of2026',
  'decree',
  '154/2026/NĐ-CP',
  ['tiếp công dân', 'citizen reception'],
  [null, '2026-07-01'],
  { doubt: ['issued', 'from'], confirmed: false },
);
/** Complaints; not read. @term Luật Khiếu nại */
export const law02of2011 = /* @__PURE__ */ titled(
  'law02of2011',
  'law',
  '02/2011/QH13',
  ['Luật Khiếu nại', 'Law on Complaints'],
  [null, null],
  { doubt: ['issued', 'from'], confirmed: false },
);
/** Denunciations; not read. @term Luật Tố cáo */
export const law25of2018 = /* @__PURE__ */ titled(
  'law25of2018',
  'law',
  '25/2018/QH14',
  ['Luật Tố cáo', 'Law on Denunciations'],
  [null, null],
  { doubt: ['issued', 'from'], confirmed: false },
);
/** One-stop desks; not read. @term cơ chế một cửa, một cửa liên thông */
export const decree61of2018 = /* @__PURE__ */ numbered(
  'decree61of2018',
  'decree',
  '61/2018/NĐ-CP',
  ['cơ chế một cửa, một cửa liên thông', 'one-stop desks'],
  [null, null],
  { doubt: ['issued', 'from'], confirmed: false },
);
/** Emulation and commendation. @term Luật Thi đua, khen thưởng */
export const law06of2022 = /* @__PURE__ */ titled(
  'law06of2022',
  'law',
  '06/2022/QH15',
  ['Luật Thi đua, khen thưởng', 'Law on Emulation and Commendation'],
  ['2022-06-15', '2024-01-01'],
);
/** Standard of communes on access to law: at least 80 points, each criterion at least half (Article 4). */
export const decision25of2021 = /* @__PURE__ */ numbered(
  'decision25of2021',
  'decision',
  '25/2021/QĐ-TTg',
  ['xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật', 'standard of communes on access to law'],
  [null, null],
  { doubt: ['issued', 'from'] },
);
/** Details on the standard of access to law until 2025. */
export const circular09of2021 = /* @__PURE__ */ numbered(
  'circular09of2021',
  'circular',
  '09/2021/TT-BTP',
  ['hướng dẫn Quyết định số 25/2021/QĐ-TTg', 'guidance on Decision 25/2021'],
  [null, null],
  { to: '2025-12-31', endedBy: 'circular15of2025', ending: 'express', doubt: ['issued', 'from'] },
);
/** Standard of access to law of 2025: 3 criteria, 14 indicators; its table of points is not read. */
export const decision27of2025 = /* @__PURE__ */ numbered(
  'decision27of2025',
  'decision',
  '27/2025/QĐ-TTg',
  ['chuẩn tiếp cận pháp luật (3 tiêu chí, 14 chỉ tiêu)', 'standard of access to law (3 criteria, 14 indicators)'],
  ['2025-08-04', null],
  { doubt: ['from'] },
);
/** Details on the standard of access to law since 2026. */
export const circular15of2025 = /* @__PURE__ */ numbered(
  'circular15of2025',
  'circular',
  '15/2025/TT-BTP',
  ['hướng dẫn Quyết định số 27/2025/QĐ-TTg', 'guidance on Decision 27/2025'],
  ['2025-09-11', '2026-01-01'],
);
