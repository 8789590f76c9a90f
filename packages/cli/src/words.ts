import type { Text } from '@qcdc/core';

/** Titles of the parser's help, in Vietnamese. */
export const helpWords: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Everything the help says. */
export const words = {
  about: {
    vi: 'Biểu mẫu, kiểm tra và tổng hợp báo cáo thực hiện dân chủ ở cơ sở',
    en: 'Forms, checks and results of reports on grassroots democracy',
  },
  version: { vi: 'in phiên bản', en: 'print the version' },
  help: { vi: 'in hướng dẫn này', en: 'print this help' },
  lang: { vi: 'ngôn ngữ', en: 'language' },
  quiet: { vi: 'không báo tiến độ', en: 'tell no progress' },
  template: { vi: 'làm biểu mẫu Excel để gửi các đơn vị', en: 'write an empty form to hand out' },
  check: { vi: 'đọc và kiểm tra báo cáo', en: 'read reports and check them' },
  report: { vi: 'tổng hợp báo cáo thành tệp kết quả', en: 'add reports up and write the results' },
  explain: {
    vi: 'giải thích một con số đến từng ô, hoặc một quy tắc và căn cứ của nó',
    en: 'explain a number down to the cells, or a rule with its law',
  },
  templateAreas: {
    vi: 'nội dung ("Hòa giải ở cơ sở" …) hoặc bộ biểu: xã, "cơ quan", "doanh nghiệp", tỉnh; bỏ trống là tất cả',
    en: 'areas (mediation …) or sets: commune, agency, enterprise, province; all when left out',
  },
  files: { vi: 'tệp báo cáo: .xlsx, .csv, .json', en: 'reports: .xlsx, .csv, .json' },
  checkFiles: {
    vi: 'tệp báo cáo: .xlsx, .csv, .json; hoặc báo cáo bằng lời: .docx, .txt',
    en: 'reports: .xlsx, .csv, .json; or reports in words: .docx, .txt',
  },
  what: { vi: 'mã chỉ tiêu, chỉ số hoặc quy tắc', en: 'id of a measure, an indicator or a rule' },
  units: { vi: 'danh mục đơn vị báo cáo: .xlsx, .csv, .json', en: 'the reporting units: .xlsx, .csv, .json' },
  only: {
    vi: 'mã các đơn vị có dòng trong biểu, cách nhau bằng dấu phẩy',
    en: 'codes of the units that get a row, parted by commas',
  },
  period: { vi: 'kỳ của bảng không ghi kỳ, như 2024, 2024-H1', en: 'period of tables that name none, such as 2024-H1' },
  formPeriod: { vi: 'kỳ báo cáo của biểu, như 2024, 2024-H1', en: 'period of the form, such as 2024, 2024-H1' },
  unit: { vi: 'đơn vị của bảng không ghi đơn vị', en: 'unit of tables that name none' },
  on: {
    vi: 'ngày hỏi, như 15/01/2025: việc chưa xong đã quá hạn chưa',
    en: 'the day one asks on, such as 2025-01-15: whether what is not done is late',
  },
  areas: {
    vi: 'chỉ đọc các nội dung hoặc bộ biểu này, cách nhau bằng dấu phẩy',
    en: 'areas or sets to read, parted by commas',
  },
  layout: {
    vi: 'bố cục của tệp không theo biểu mẫu (.json); dùng được nhiều lần',
    en: 'layout of foreign workbooks (.json); may be given again',
  },
  numbers: {
    vi: 'dấu thập phân trong số ghi bằng chữ; file: như tệp cho thấy',
    en: 'decimal marks of numbers in texts; file: as the file shows',
  },
  regime: { vi: 'kỳ theo lịch hay theo chế độ báo cáo Nhà nước', en: 'months of the calendar or of the State' },
  superior: { vi: 'cơ quan chủ quản', en: 'body above the one that hands it out' },
  issuer: { vi: 'cơ quan ban hành biểu', en: 'body that hands the form out' },
  place: { vi: 'địa danh', en: 'place before the date' },
  drawnUpBy: { vi: 'họ tên người lập biểu', en: 'who draws it up' },
  office: {
    vi: 'quyền hạn, chức vụ người ký; mỗi dòng một lần --office',
    en: 'a line above the signature; once for each line',
  },
  signedBy: { vi: 'họ tên người ký', en: 'who signs' },
  formOut: { vi: 'tệp biểu mẫu', en: 'file to write' },
  copyOut: {
    vi: 'ghi bản sao tệp Excel có kèm phát hiện; của báo cáo bằng lời: biểu điền sẵn số đề xuất',
    en: 'write a copy of the workbook with its findings; of a report in words, a form filled with proposals',
  },
  reportOut: { vi: 'tệp kết quả: .html, .xlsx, .docx, .json', en: 'file to write: .html, .xlsx, .docx, .json' },
  reportOf: {
    vi: 'viết báo cáo bằng lời của đơn vị này trong kỳ --period',
    en: 'write the report of this unit for --period, in sentences',
  },
  official: {
    vi: 'tệp .json ghi cơ quan ban hành, số, ký hiệu, người ký, nơi nhận',
    en: 'JSON with letterhead, number, signature and recipients',
  },
  force: { vi: 'ghi đè tệp đã có', en: 'overwrite a file that is there' },
  json: { vi: 'in phát hiện dạng JSON', en: 'print the findings as JSON' },
  all: { vi: 'in cả lưu ý', en: 'print the notes too' },
  most: { vi: 'số phát hiện in nhiều nhất; 0 là tất cả', en: 'most findings to print; 0 for all' },
  strict: { vi: 'cảnh báo cũng tính là lỗi', en: 'warnings count as errors' },
  title: { vi: 'tên báo cáo', en: 'title of the report' },
  both: { vi: 'ghi cả hai ngôn ngữ', en: 'write both languages' },
  of: { vi: 'đơn vị có con số cần giải thích', en: 'unit whose number it is' },
  depth: { vi: 'số bậc giải thích', en: 'levels below the number' },
  notWhole: { vi: 'cần một số nguyên', en: 'give a whole number' },
  exits: {
    vi: 'Mã kết thúc: 0 xong; 1 số liệu có lỗi; 2 gọi lệnh sai; 3 không đọc hoặc ghi được tệp; 70 lỗi của chương trình; 130 đã dừng.',
    en: 'Exit codes: 0 done; 1 errors in the data; 2 called wrongly; 3 a file cannot be read or written; 70 a fault of the program; 130 stopped.',
  },
} as const satisfies Readonly<Record<string, Text>>;
