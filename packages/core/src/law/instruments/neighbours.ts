import { numbered, titled } from './make.ts';

// Labour law, local government, the Front, penalties: what the rules on grassroots democracy lean on.

/** Democracy in state enterprises, 1999. */
export const decree07of1999 = /* @__PURE__ */ numbered(
  'decree07of1999',
  'decree',
  '07/1999/NĐ-CP',
  ['quy chế dân chủ ở doanh nghiệp nhà nước', 'democracy in state enterprises'],
  ['1999-02-13', '1999-02-13'],
  { to: '2013-08-14', endedBy: 'decree60of2013', ending: 'express', surelyFrom: '2000-01-01', doubt: ['from'] },
);
/** Democracy in joint-stock and limited companies, 2007. */
export const decree87of2007 = /* @__PURE__ */ numbered(
  'decree87of2007',
  'decree',
  '87/2007/NĐ-CP',
  ['quy chế dân chủ ở công ty cổ phần, công ty trách nhiệm hữu hạn', 'democracy in joint-stock and limited companies'],
  ['2007-05-28', '2007-05-28'],
  { to: '2013-08-14', endedBy: 'decree60of2013', ending: 'express', surelyFrom: '2008-01-01', doubt: ['from'] },
);
/** Labour Code of 2012. */
export const labourCode2012 = /* @__PURE__ */ titled(
  'labourCode2012',
  'code',
  '10/2012/QH13',
  ['Bộ luật Lao động', 'Labour Code'],
  [null, '2013-05-01'],
  { to: '2020-12-31', endedBy: 'labourCode2019', ending: 'express', surelyFrom: '2014-01-01', doubt: ['from'] },
);
/** Democracy at the workplace, 2013. */
export const decree60of2013 = /* @__PURE__ */ numbered(
  'decree60of2013',
  'decree',
  '60/2013/NĐ-CP',
  ['dân chủ ở cơ sở tại nơi làm việc', 'democracy at the workplace'],
  ['2013-06-19', '2013-08-15'],
  { to: '2018-12-31', endedBy: 'decree149of2018', ending: 'express' },
);
/** Democracy at the workplace, 2018. */
export const decree149of2018 = /* @__PURE__ */ numbered(
  'decree149of2018',
  'decree',
  '149/2018/NĐ-CP',
  ['dân chủ ở cơ sở tại nơi làm việc', 'democracy at the workplace'],
  ['2018-11-07', '2019-01-01'],
  { to: '2021-01-31', endedBy: 'decree145of2020', ending: 'express' },
);
/** Labour Code of 2019. */
export const labourCode2019 = /* @__PURE__ */ titled(
  'labourCode2019',
  'code',
  '45/2019/QH14',
  ['Bộ luật Lao động', 'Labour Code'],
  [null, '2021-01-01'],
);
/** Labour relations; Chapter V is dialogue and democracy at the workplace. */
export const decree145of2020 = /* @__PURE__ */ numbered(
  'decree145of2020',
  'decree',
  '145/2020/NĐ-CP',
  ['đối thoại và dân chủ ở cơ sở tại nơi làm việc (Chương V)', 'dialogue and democracy at the workplace (Chapter V)'],
  ['2020-12-14', '2021-02-01'],
);
/** Local government, 2015: yearly dialogue in Article 125. */
export const law77of2015 = /* @__PURE__ */ titled(
  'law77of2015',
  'law',
  '77/2015/QH13',
  ['Luật Tổ chức chính quyền địa phương', 'Law on Organisation of Local Government'],
  [null, '2016-01-01'],
  { to: '2025-02-28', endedBy: 'law65of2025', ending: 'succession', doubt: ['issued', 'ending'] },
);
/** Local government, February 2025. */
export const law65of2025 = /* @__PURE__ */ titled(
  'law65of2025',
  'law',
  '65/2025/QH15',
  ['Luật Tổ chức chính quyền địa phương', 'Law on Organisation of Local Government'],
  [null, '2025-03-01'],
  { to: '2025-06-15', endedBy: 'law72of2025', ending: 'express', doubt: ['issued'] },
);
/** Local government in two tiers: in force the day it passed (Article 51). */
export const law72of2025 = /* @__PURE__ */ titled(
  'law72of2025',
  'law',
  '72/2025/QH15',
  ['Luật Tổ chức chính quyền địa phương', 'Law on Organisation of Local Government'],
  ['2025-06-16', '2025-06-16'],
);
/** Two tiers of local government in the Constitution. */
export const resolution203of2025 = /* @__PURE__ */ numbered(
  'resolution203of2025',
  'resolution',
  '203/2025/QH15',
  ['sửa đổi, bổ sung một số điều của Hiến pháp', 'amendments to the Constitution'],
  ['2025-06-16', '2025-06-16'],
  { doubt: ['from'] },
);
/** Merger of provinces: 34 from 2025-07-01. */
export const resolution202of2025 = /* @__PURE__ */ numbered(
  'resolution202of2025',
  'resolution',
  '202/2025/QH15',
  ['sắp xếp đơn vị hành chính cấp tỉnh', 'rearrangement of provinces'],
  ['2025-06-12', '2025-07-01'],
);
/** The Fatherland Front. */
export const law75of2015 = /* @__PURE__ */ titled(
  'law75of2015',
  'law',
  '75/2015/QH13',
  ['Luật Mặt trận Tổ quốc Việt Nam', 'Law on the Vietnam Fatherland Front'],
  [null, null],
  { doubt: ['issued', 'from'] },
);
/** Confidence votes on whom the National Assembly and people's councils elect. */
export const resolution96of2023 = /* @__PURE__ */ numbered(
  'resolution96of2023',
  'resolution',
  '96/2023/QH15',
  ['lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm', 'confidence votes'],
  [null, '2023-07-01'],
  { doubt: ['issued'] },
);
/** Civil Code: how a term begins (Article 147) and ends (Article 148). @term Bộ luật Dân sự */
export const civilCode2015 = /* @__PURE__ */ titled(
  'civilCode2015',
  'code',
  '91/2015/QH13',
  ['Bộ luật Dân sự', 'Civil Code'],
  [null, null],
  { doubt: ['issued', 'from'] },
);
/** Penalties in labour matters; Article 15 on democracy at the workplace is not confirmed. */
export const decree12of2022 = /* @__PURE__ */ numbered(
  'decree12of2022',
  'decree',
  '12/2022/NĐ-CP',
  ['xử phạt vi phạm hành chính trong lĩnh vực lao động', 'penalties in labour matters'],
  [null, null],
  {
    to: '2026-12-31',
    endedBy: 'decree283of2026',
    ending: 'succession',
    doubt: ['issued', 'from', 'to', 'ending'],
    confirmed: false,
  },
);
/** Penalties from 2027; known from a scan read by machine. */
export const decree283of2026 = /* @__PURE__ */ numbered(
  'decree283of2026',
  'decree',
  '283/2026/NĐ-CP',
  ['xử phạt vi phạm hành chính trong lĩnh vực lao động', 'penalties in labour matters'],
  ['2026-07-15', '2027-01-01'],
  { doubt: ['from'] },
);
/** Functions of the Ministry of Home Affairs. */
export const decree276of2026 = /* @__PURE__ */ numbered(
  'decree276of2026',
  'decree',
  '276/2026/NĐ-CP',
  ['chức năng, nhiệm vụ của Bộ Nội vụ', 'functions of the Ministry of Home Affairs'],
  ['2026-07-08', null],
  { doubt: ['from'] },
);
/** Thôn and tổ dân phố from 2026; known from a machine-made summary only. */
export const decree185of2026 = /* @__PURE__ */ numbered(
  'decree185of2026',
  'decree',
  '185/2026/NĐ-CP',
  ['thôn, tổ dân phố', 'communities'],
  [null, '2026-05-26'],
  { doubt: ['issued', 'from'], confirmed: false },
);
/** Sending procedures of communes and agencies after 2025; conclusion not seen. */
export const letter8378of2025 = /* @__PURE__ */ numbered(
  'letter8378of2025',
  'letter',
  '8378/BNV-CTTN&BĐG',
  ['Ban Thanh tra nhân dân ở cơ quan không có tổ chức Công đoàn', 'people’s inspection boards where there is no union'],
  ['2025-09-23', null],
);
/** Union guidance on democracy at the workplace. */
export const unionGuide41of2021 = /* @__PURE__ */ titled(
  'unionGuide41of2021',
  'union',
  '41/HD-TLĐ',
  ['Hướng dẫn', 'Guidance'],
  ['2021-11-11', null],
);
