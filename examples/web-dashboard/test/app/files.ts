import { readFile } from 'node:fs/promises';
import { docx } from '@qcdc/adapter-docx';
import { xlsx } from '@qcdc/adapter-xlsx';
import { mediation, oneStop } from '@qcdc/core/entities';

/** A file to be dropped. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const plain = (name: string, text: string): TestFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text, 'utf8'),
});

/** A list of made-up units, as offices keep it. */
export const listOfUnits = plain(
  'danh-muc.csv',
  'Mã đơn vị;Tên đơn vị;Mã đơn vị cấp trên\r\nTM;Tỉnh Mẫu;\r\nX1;Xã An Hòa;TM\r\nX2;Xã Thủy Lợi;TM\r\n',
);

/** The library's own form with two mistakes: cases that do not add up, and a percentage that does not agree with its parts. */
export async function bookWithMistakes(): Promise<TestFile> {
  const records = {
    mediation: [{ unit: 'X1', period: '2025', carriedOver: 5, received: 120, settled: 90, unsettled: 20, pending: 51 }],
    'one-stop': [{ unit: 'X1', period: '2025', received: 7609, receivedOnline: 7518, statedOnlineShare: '99,3%' }],
  };
  const bytes = await xlsx.writeRecords(records, [mediation, oneStop]);
  return { name: 'xa-an-hoa.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** What the other commune sent out of its own system. */
export const tableOfAnother = plain(
  'xa-thuy-loi.csv',
  'Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Số vụ hòa giải thành\r\nX2;2025;1.040;935\r\n',
);

/** What the other commune sent on the same day, under another name, when it had found its mistake. */
export const correctionOfAnother = plain(
  'xa-thuy-loi-sua.csv',
  'Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Số vụ hòa giải thành\r\nX2;2025;1.041;936\r\n',
);

/** The scoring sheet of an office. */
export const sheetOfPoints = plain(
  'cham-diem.csv',
  'TT;Nội dung;Điểm chuẩn;Điểm tự chấm\r\nI;Công khai;60;\r\n1;Niêm yết tại trụ sở;20;\r\n2;Trang thông tin điện tử;40;\r\n;Tổng cộng;60;\r\n',
);

/** A workbook that is not of our making. */
export async function foreignBook(): Promise<TestFile> {
  const buffer = await readFile(new URL('../../../data/own-forms/petitions.xlsx', import.meta.url));
  return { name: 'petitions.xlsx', mimeType: 'application/octet-stream', buffer };
}

/** A report as a Word file. */
export async function wordReport(): Promise<TestFile> {
  const text = 'Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317 vụ (hơn 91%).';
  const title = 'Báo cáo thực hiện dân chủ ở cơ sở năm 2025 của xã An Hòa';
  const bytes = await docx.render({
    title: { vi: title, en: title },
    blocks: [{ kind: 'paragraph', text: { vi: text, en: text } }],
  });
  return { name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Files nobody can read, each broken in its own way. */
export async function badFiles(): Promise<readonly TestFile[]> {
  const { buffer } = await bookWithMistakes();
  return [
    { name: 'trong.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
    { name: 'cat-doi.xlsx', mimeType: 'application/octet-stream', buffer: buffer.subarray(0, buffer.length / 2) },
    plain('khong-phai-excel.xlsx', 'đây là văn bản'),
    plain('loi.csv', '"chưa đóng ngoặc;1;2\r\n3;4'),
    plain('chuong-trinh.exe', 'MZ'),
  ];
}
