import type { Text } from '@qcdc/core';

/** What is said of codes whose words the sources put together at run time, or write in English alone. */
export const wordsOfCodes: Readonly<Record<string, Text>> = {
  'adapter/no-web-crypto': {
    vi: 'trình duyệt chỉ cho tính SHA-256 trên trang mở bằng HTTPS (hoặc localhost); mở trang bằng HTTPS',
    en: 'browsers offer SHA-256 to pages served over HTTPS (or localhost) only; serve the page so',
  },
  'adapter/sql-busy': {
    vi: 'có phiên khác đang ghi; chưa ghi gì, chạy lại',
    en: 'another writer was faster; nothing was written, run it again',
  },
  'adapter/sql-connection-lost': {
    vi: 'mất kết nối với cơ sở dữ liệu; lần nạp dở dang không để lại gì, kết nối lại rồi nạp lại',
    en: 'the connection was lost; nothing of a load under way was kept, connect again and repeat it',
  },
  'adapter/sql-failed': {
    vi: 'cơ sở dữ liệu từ chối một câu lệnh; đọc nguyên văn thông báo kèm theo',
    en: 'the database refused a statement; read what it said, which stands behind',
  },
  'adapter/sql-log-broken': {
    vi: 'nhật ký các lần nạp thiếu hoặc trùng số; khôi phục bảng từ bản sao lưu',
    en: 'the log of deliveries has a gap or a number twice; restore the tables from a backup',
  },
  'adapter/sql-newer-schema': {
    vi: 'các bảng do phiên bản mới hơn của gói tạo ra; nâng cấp gói',
    en: 'the tables were made by a newer version of the package; update the package',
  },
  'adapter/sql-no-rights': {
    vi: 'tài khoản kết nối không được phép làm việc này; xin quản trị cơ sở dữ liệu cấp quyền',
    en: 'the user of the connection may not do that; ask the administrator of the database for the right',
  },
  'adapter/sql-no-schema': {
    vi: 'chưa có bảng hoặc cột; gọi migrate() trên cơ sở dữ liệu này trước',
    en: 'a table or column is missing; run migrate() on this database first',
  },
  'adapter/sql-number-too-long': {
    vi: 'số dài hơn kiểu thập phân của cơ sở dữ liệu; không làm tròn, không trả về gì',
    en: 'a number does not fit the decimals of the database; nothing was rounded and nothing returned',
  },
  'adapter/sql-older-schema': {
    vi: 'các bảng do phiên bản cũ hơn của gói tạo ra; gọi migrate()',
    en: 'the tables were made by an older version of the package; run migrate()',
  },
  'adapter/sql-on-two-servers': {
    vi: 'đơn vị này nằm ở hai máy chủ; chỉ để ở một máy chủ rồi tính lại',
    en: 'a unit is on two servers; keep it on one and compute again',
  },
  'adapter/sql-unreadable': {
    vi: 'không đọc lại được sự kiện đã lưu; bảng đã bị sửa từ bên ngoài',
    en: 'stored events cannot be read back; somebody changed the tables from outside',
  },
  'adapter/sql-inexact-client': {
    vi: 'trình điều khiển này đổi số thành số thực; để bigint, numeric ở dạng chữ',
    en: 'this client makes floating numbers of exact ones; have it hand bigint and numeric on as text',
  },
  'adapter/sql-no-letters': {
    vi: 'bảng mã của cơ sở dữ liệu không có chữ này; dùng cơ sở dữ liệu UTF8, chưa ghi gì',
    en: 'the database has no place for a letter; use one in UTF8, nothing was written',
  },
  'adapter/sql-no-room': {
    vi: 'ổ đĩa hoặc bộ nhớ của cơ sở dữ liệu đã đầy; giải phóng chỗ rồi chạy lại',
    en: 'disk or memory of the database is full; make room and run it again',
  },
  'adapter/sql-open-transaction': {
    vi: 'kết nối đang có giao dịch mở; kết thúc giao dịch ấy, hoặc đưa vào một pool',
    en: 'a transaction is open on the connection; end it, or hand in a pool',
  },
  'adapter/sql-other-area': {
    vi: 'lần nạp này có số liệu của lĩnh vực mà kho không nêu; nêu đủ các lĩnh vực rồi rút lại',
    en: 'the delivery has records of an area this store does not name; name all areas and withdraw again',
  },
  'adapter/sql-other-tables': {
    vi: 'bảng cùng tên là của chương trình khác hoặc đã bị sửa; chọn prefix hoặc schema khác',
    en: "tables of that name are somebody else's, or were changed; take another prefix or schema",
  },
  'adapter/sql-too-slow': {
    vi: 'hết thời gian cho phép của câu lệnh; nâng giới hạn, hoặc hỏi ít hơn trong một lần',
    en: 'a limit of time ended the statement; raise it, or ask for less at once',
  },
  'adapter/sql-unreadable-file': {
    vi: 'không đọc được tệp ở dòng được nêu; sửa tệp, hoặc đọc bằng trình đọc của định dạng ấy',
    en: 'a file cannot be read from the line that is named; mend it, or read it with the reader of its format',
  },
  'sql/unknown-column': {
    vi: 'không có cột này; xem lại tên cột, các cột hiện có được nêu kèm',
    en: 'no such column; correct its name, the columns there are stand behind',
  },
  'cli/no-layout': {
    vi: 'không dùng được bố cục này; xem lại tệp --layout theo câu kèm theo',
    en: 'the layout cannot be used; look at the file of --layout as it says',
  },
  'cli/whose-figures': {
    vi: 'báo cáo không nói rõ của đơn vị nào, kỳ nào; ghi --of và --period',
    en: 'the text does not say whose figures they are, or of which period; write --of and --period',
  },
  'cli/not-a-period': {
    vi: 'không phải là kỳ báo cáo; ghi như 2024, 2024-H1, 2024-Q3 hoặc 2024-M07',
    en: 'is no period; write such as 2024, 2024-H1, 2024-Q3 or 2024-M07',
  },
  'dhis2/bad-identifier': {
    vi: 'mã của DHIS2 là một chuỗi ký tự không trống; kiểm tra lại bảng đối chiếu',
    en: 'an identifier of DHIS2 is a text that is not blank; check the map',
  },
  'emulation/bad-award': {
    vi: 'quy tắc đề nghị khen thưởng chưa đủ hoặc không tính được; ghi hạn mức và căn cứ',
    en: 'an award rule is incomplete or cannot be reckoned; give its quota and basis',
  },
  'emulation/bad-cluster': {
    vi: 'cụm thi đua cần mã, tên và thành viên; tạo bằng defineClusters',
    en: 'a cluster has an id, a name and members; make it with defineClusters',
  },
  'emulation/not-an-amount': {
    vi: 'không phải là số chính xác; ghi 0.75, "0.75" hoặc "2/3"',
    en: "is no exact amount; write 0.75, '0.75' or '2/3'",
  },
  'emulation/unknown-indicator': {
    vi: 'không phải mã của chỉ số nào; có phải là chỉ số gần giống được nêu?',
    en: 'is not the id of an indicator; the nearest one is named',
  },
  'emulation/unknown-level': {
    vi: 'không phải mức nào của thông tin này; các mức có sẵn được liệt kê',
    en: 'is no level of this fact; those there are, are listed',
  },
  'emulation/unknown-measure': {
    vi: 'không phải mã của chỉ tiêu nào; chỉ tiêu gần giống được nêu',
    en: 'is not the id of a measure; the nearest one is named',
  },
  'entity/bad-asked-days': {
    vi: 'ngày bắt đầu hoặc ngày thôi hỏi trường này không phải là ngày, hoặc đảo ngược; ghi YYYY-MM-DD',
    en: 'the days since and until which a field is asked are no days, or the wrong way round; write YYYY-MM-DD',
  },
  'entity/unknown-ratio-part': {
    vi: 'tử số hoặc mẫu số của tỷ lệ không phải là trường của lĩnh vực',
    en: 'a part of the ratio is no field of the area',
  },
  'indicators/bad-shape': {
    vi: 'chỉ số trong tệp thiếu phần hoặc sai kiểu; sửa chỗ được nêu',
    en: 'an indicator in a file lacks a part, or has one of the wrong kind; correct the place that is named',
  },
  'indicators/unknown-column': {
    vi: 'không phải cột của bảng chỉ số; các cột có sẵn được liệt kê',
    en: 'is no column of a table of indicators; those there are, are listed',
  },
  'law/unknown-item': {
    vi: 'không phải mục nào của danh mục; các mục có sẵn được liệt kê',
    en: 'is no item of the list; those there are, are listed',
  },
  'measure/bad-asked-days': {
    vi: 'ngày bắt đầu hoặc ngày thôi hỏi chỉ tiêu này không phải là ngày, hoặc đảo ngược; ghi YYYY-MM-DD',
    en: 'the days since and until which a measure is asked are no days, or the wrong way round; write YYYY-MM-DD',
  },
  'measure/bad-split': {
    vi: 'phân tổ ghi như [{ by, members }], mỗi phần là một chỉ tiêu khác cùng đơn vị tính',
    en: 'a split is [{ by, members }]; each member is another measure in the same unit of measure',
  },
  'rules/unknown-column': {
    vi: 'không phải cột của bảng quy tắc; các cột có sẵn được liệt kê',
    en: 'is no column of a table of rules; those there are, are listed',
  },
};
