import { printDay, type IsoDate, type Language } from '@qcdc/core';

// What the cases of rules are called, in the words of Vietnamese officials: `$1` is what stands in the name at that place, a
// field or a day written as each language writes it.
// prettier-ignore
const vietnamese: readonly (readonly [name: string, vi: string])[] = [
  // made from the versions of a provision
  ['on the safe side of the threshold', 'phía đạt của ngưỡng'],
  ['on the wrong side of the threshold', 'phía không đạt của ngưỡng'],
  ['not reported', 'không có số liệu'],
  ['the first day of this version', 'ngày đầu của phiên bản này'],
  ['the first day on which it can be broken', 'ngày đầu tiên có thể vi phạm'],
  ['the last day of this version', 'ngày cuối của phiên bản này'],
  ['the day before anything was in force', 'ngày trước khi có quy định'],
  ['the day after it ended', 'ngày sau khi hết hiệu lực'],
  ['a case it does not bind', 'trường hợp không thuộc phạm vi'],
  ['a case it does not bind: $1', 'trường hợp không thuộc phạm vi: $1'],
  ['nothing is said of $1', 'không ghi: $1'],
  ['broken as $1 has it', 'trái với $1'],
  // votes
  ['a contribution, at the quota in force from $1', 'khoản đóng góp, vừa đủ tỷ lệ áp dụng từ ngày $1'],
  ['a contribution, one vote short of the quota in force from $1', 'khoản đóng góp, thiếu một phiếu so với tỷ lệ áp dụng từ ngày $1'],
  ['a contribution, $1 of 900', 'khoản đóng góp, $1 trên 900 phiếu'],
  ['a contribution, 599 of 900', 'khoản đóng góp, 599 trên 900 phiếu'],
  ['a contribution, 600 of 900', 'khoản đóng góp, 600 trên 900 phiếu'],
  ['a contribution, 601 of 900', 'khoản đóng góp, 601 trên 900 phiếu'],
  ['a contribution in the whole commune, 8 of 12 communities', 'khoản đóng góp trên toàn xã, 8 trên 12 thôn, tổ dân phố'],
  ['a contribution in the whole commune, 7 of 12 communities, though most households agree', 'khoản đóng góp trên toàn xã, 7 trên 12 thôn, tổ dân phố, dù phần lớn hộ đồng ý'],
  ['a convention, exactly half', 'hương ước, quy ước, đúng một nửa'],
  ['a convention, one more than half', 'hương ước, quy ước, hơn một nửa một phiếu'],
  ['before 2023, counted by voters', 'trước năm 2023, tính theo cử tri'],
  ['votes not reported', 'không ghi số phiếu'],
  ['matter not reported, and enough for some of them only', 'không ghi nội dung, số tán thành chỉ đủ đối với một số nội dung'],
  ['matter not reported, and enough for each of them', 'không ghi nội dung, số tán thành đủ đối với mọi nội dung'],
  ['seven staff, and no board', '7 người, không lập Ban'],
  ['seven staff, and three members', '7 người, Ban có 3 thành viên'],
  ['seven staff, members not told', '7 người, không ghi số thành viên'],
  ['voted down, and not passed', 'không đủ phiếu và không được thông qua'],
  ['not passed, and rightly so', 'không được thông qua, đúng quy định'],
  ['not passed, though the quota was reached', 'không được thông qua dù đủ tỷ lệ'],
  ['ballots, in effect the day after they were handed in', 'phát phiếu, có hiệu lực sau ngày thu phiếu một ngày'],
  ['refused, and in effect all the same', 'bị từ chối mà vẫn thực hiện'],
  ['exactly 200 households, scattered, under the rules before', 'đúng 200 hộ, dân cư phân tán, theo quy định trước'],
  ['exactly 200 households, not scattered, under the law of 2022', 'đúng 200 hộ, dân cư không phân tán, theo Luật năm 2022'],
  ['few households, but scattered, under the law of 2022', 'ít hộ nhưng dân cư phân tán, theo Luật năm 2022'],
  ['enough households, but the earliest support has lapsed', 'đủ số hộ nhưng ý kiến đồng thuận sớm nhất đã hết giá trị'],
  ['it is said not to have been put to the vote, and on which day it was', 'ghi là không đưa ra bàn, lại ghi ngày đưa ra bàn'],
  // disclosure
  ['permanent', 'niêm yết thường xuyên'],
  ['thirty days with one day of interruption', 'ba mươi ngày, gián đoạn một ngày'],
  ['forty-one days with three days of interruption, nobody says which', 'bốn mươi mốt ngày, gián đoạn ba ngày, không rõ ngày nào'],
  ['ninety days with one day of interruption: one half or the other is long enough', 'chín mươi ngày, gián đoạn một ngày: nửa này hoặc nửa kia đủ dài'],
  ['three dialogues, none of them with the people', 'ba cuộc đối thoại, không cuộc nào với Nhân dân'],
  ['two dialogues, both of the province', 'hai cuộc đối thoại đều do cấp tỉnh tổ chức'],
  ['the commune is none of those that held one', 'xã không thuộc số xã đã đối thoại'],
  ['conferences are not counted, and two communities held no meeting of any kind', 'không ghi số hội nghị, hai thôn, tổ dân phố không họp lần nào'],
  ['conferences are not counted, though every community met', 'không ghi số hội nghị, thôn, tổ dân phố nào cũng có họp'],
  ['units that held one are not counted, and there were fewer conferences than units', 'không ghi số đơn vị đã tổ chức, số hội nghị ít hơn số đơn vị'],
  ['a company and its four subsidiaries, one of which held none', 'công ty mẹ và bốn công ty con, một công ty không tổ chức'],
  ['a state enterprise that does not say whether one was due', 'doanh nghiệp nhà nước không ghi có phải tổ chức hay không'],
  ['a state enterprise that says none was due', 'doanh nghiệp nhà nước ghi là không phải tổ chức'],
  ['one was due in 2023, by the decree and by the law', 'năm 2023 phải tổ chức theo cả Nghị định và Luật'],
  ['dialogues on request and on matters, and no periodic one', 'có đối thoại theo yêu cầu, theo vụ việc, không có đối thoại định kỳ'],
  ['no dialogue at all', 'không có cuộc đối thoại nào'],
  ['dialogues of which nobody says the kind', 'các cuộc đối thoại không ghi loại'],
  ['an employer that says none was due', 'người sử dụng lao động ghi là không phải tổ chức'],
  ['an employer that says none was due, such as one with nine employees', 'người sử dụng lao động ghi là không phải tổ chức, như nơi có chín lao động'],
  ['an employer that does not say whether one was due', 'người sử dụng lao động không ghi có phải tổ chức hay không'],
  ['four a year until 2018: three may do, where one fell on the conference', 'đến năm 2018 mỗi năm bốn lần: ba lần có thể đủ nếu một lần trùng hội nghị'],
  ['four a year until 2018: two never do', 'đến năm 2018 mỗi năm bốn lần: hai lần không thể đủ'],
  ['no session at all', 'không có cuộc tiếp công dân nào'],
  ['sessions of everybody, and nobody says how many the head held', 'chỉ ghi tổng số cuộc, không ghi số cuộc do người đứng đầu tiếp'],
  ['twelve whole weeks of a quarter', 'quý có mười hai tuần trọn'],
  ['one week less', 'thiếu một tuần'],
  ['the week of Tết, in which nobody works', 'tuần nghỉ Tết'],
  ['sector law asks for ten days only', 'luật chuyên ngành chỉ yêu cầu mười ngày'],
  ['fifteen days, as another law lays down', 'mười lăm ngày theo quy định của luật khác'],
  [
    'sixteen days of land recovery, as the record says the Land Law asks for',
    'mười sáu ngày về thu hồi đất, đủ số ngày bản ghi nêu theo Luật Đất đai',
  ],
  [
    'fourteen days of land recovery, and the record says the Land Law asks for fifteen',
    'mười bốn ngày về thu hồi đất, bản ghi nêu Luật Đất đai yêu cầu mười lăm ngày',
  ],
  ['on a system that is said not to be there', 'công khai trên hệ thống được ghi là không có'],
  ['ten days, as another law lays down', 'mười ngày theo quy định của luật khác'],
  ['twenty-five days where another law asks for thirty', 'hai mươi lăm ngày, luật khác yêu cầu ba mươi ngày'],
  ['a report on six months in place of the second quarter', 'báo cáo sáu tháng thay cho báo cáo quý II'],
  ['fifteen days of land recovery: the Land Law may ask for no more', 'mười lăm ngày về thu hồi đất: Luật Đất đai có thể chỉ yêu cầu như vậy'],
  ['beyond the day another law sets', 'quá ngày do luật khác quy định'],
  ['beyond the usual time of the decree, within that of special cases', 'quá thời hạn thông thường của Nghị định, trong thời hạn của trường hợp đặc biệt'],
  ['under the decree, late after the document but in time after its receipt', 'theo Nghị định, muộn so với ngày văn bản nhưng đúng hạn so với ngày nhận'],
  ['under the law the receipt relieves nobody', 'theo Luật, ngày nhận không làm thay đổi thời hạn'],
  // conferences
  ['150 staff by delegates, before the law', '150 người, hội nghị đại biểu, trước khi có Luật'],
  ['150 staff by delegates, under the law', '150 người, hội nghị đại biểu, theo Luật'],
  ['few staff, but scattered', 'ít người nhưng làm việc phân tán'],
  ['two thirds of the delegates summoned', 'hai phần ba số đại biểu được triệu tập'],
  ['short of the quorum, and nothing was decided', 'không đủ người dự, không quyết định gì'],
  ['short of the quorum, and nobody says whether anything was decided', 'không đủ người dự, không ghi có quyết định hay không'],
  ['short of the majority, and nobody says whether it passed', 'không quá nửa, không ghi có được thông qua hay không'],
  ['short of the majority, and made known as the resolution', 'không quá nửa mà vẫn công bố là nghị quyết'],
  ['an extraordinary conference in August, after the yearly one in February', 'hội nghị bất thường tháng 8, sau hội nghị hằng năm tháng 02'],
  // boards
  ['three communities, five members', 'ba thôn, tổ dân phố, năm thành viên'],
  ['three communities, six members', 'ba thôn, tổ dân phố, sáu thành viên'],
  ['four members, communities not reported', 'bốn thành viên, không ghi số thôn, tổ dân phố'],
  ['two members in a special case', 'hai thành viên, trường hợp đặc thù'],
  ['eleven members in a special case', 'mười một thành viên, trường hợp đặc thù'],
  ['eleven members, special or not', 'mười một thành viên, không ghi có đặc thù hay không'],
  ['a board whose term began before the merger', 'Ban có nhiệm kỳ bắt đầu trước khi sắp xếp đơn vị'],
  ['not reported, asked on the day it came', 'chưa trả lời, hỏi vào ngày nhận'],
  ['not reported, asked long after', 'chưa trả lời, hỏi sau đó lâu'],
  ['the first months of the decree', 'những tháng đầu của Nghị định'],
  ['three quarters', 'ba quý'],
  ['four quarters', 'bốn quý'],
  ['a quarter left out between others', 'thiếu một quý ở giữa'],
  ['yearly reports alone are kept', 'chỉ có báo cáo năm'],
  ['no request is told of', 'không ghi có yêu cầu'],
  ['the day of the hearing shows that there was one', 'ngày nghe ý kiến cho thấy đã tổ chức'],
  // labour
  ['nine employees outside the State', 'chín lao động, ngoài Nhà nước'],
  ['nine employees of a state enterprise: the relief of the decree is not for it', 'doanh nghiệp nhà nước chín lao động: không thuộc trường hợp được miễn của Nghị định'],
  ['$1 employees, $2 members', '$1 lao động, $2 thành viên'],
];

const escaped = (text: string): string => text.replace(/[.*+?^()[\]{}|\\]/gu, '\\$&');
const forms = vietnamese.map(
  ([name, vi]) => [new RegExp(`^${escaped(name).replace(/\$\d/gu, '([\\w.#-]+)')}$`, 'u'), vi] as const,
);

/**
 * Writes the name of a case for a page.
 *
 * @param name - as the rule calls it
 * @param language - language of the page
 * @param label - label of a field or citation of a provision named in it
 * @returns the name, days and fields as readers know them; `null` where nobody has written it in Vietnamese yet
 */
export function caseName(name: string, language: Language, label: (field: string) => string): string | null {
  // The day on which a case is judged stands among what is given.
  const short = name.replace(/, \d{4}-\d\d-\d\d(?=,|$)/u, '');
  const shown = (part: string): string =>
    /^\d{4}-\d\d-\d\d$/u.test(part) ? printDay(part as IsoDate, language) : label(part);
  if (language === 'en')
    return short
      .replace(/\d{4}-\d\d-\d\d/gu, shown)
      .replace(/(?<=bind: |said of )[\w.]+$/u, (field) => `“${label(field)}”`)
      .replace(/(?<=^broken as )\S+/u, shown);
  for (const [form, vi] of forms) {
    const parts = form.exec(short);
    if (parts !== null) return vi.replace(/\$(\d)/gu, (_, n: string) => shown(parts[Number(n)] ?? ''));
  }
  return null;
}
