import type { Finding, Text, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const openAndSave: Text = {
  vi: 'Mở tệp bằng Excel hoặc LibreOffice, chọn "Lưu thành" (Save As), loại "Excel Workbook (.xlsx)", rồi gửi lại tệp mới.',
  en: 'Open the file in Excel or LibreOffice, choose "Save As", type "Excel Workbook (.xlsx)", and send the new file.',
};
const openSaveAndCheck: Text = {
  vi: 'Mở tệp bằng Excel hoặc LibreOffice, kiểm tra ô này, lưu lại rồi gửi lại.',
  en: 'Open the file in Excel or LibreOffice, check this cell, save and send again.',
};
const sendAgain: Text = {
  vi: 'Mở tệp trên máy đã lập báo cáo để kiểm tra, lưu lại rồi gửi lại.',
  en: 'Open the file where the report was made to check it, save it again and send it again.',
};
const sendTable: Text = {
  vi: 'Gửi bảng tính gốc đã dùng để lập báo cáo.',
  en: 'Send the workbook the report was made in.',
};
const openWebPage: Text = {
  vi: 'Mở tệp bằng Excel (chọn "Có" khi Excel hỏi về đuôi tệp không khớp), kiểm tra số liệu, chọn "Lưu thành" (Save As), loại "Excel Workbook (.xlsx)", rồi gửi tệp mới.',
  en: 'Open the file in Excel (answer "Yes" when it says that format and extension do not match), check the figures, choose "Save As", type "Excel Workbook (.xlsx)", and send the new file.',
};
const clearRest: Text = {
  vi: 'Xóa các dòng, cột trống thừa (nhấn Ctrl+End để tìm ô cuối), hoặc tách báo cáo thành nhiều tệp, rồi lưu lại.',
  en: 'Delete stray empty rows and columns (Ctrl+End finds the last cell), or split the report into files, and save again.',
};

const says = {
  'empty-file': [
    'error',
    { vi: 'Tệp rỗng, không có nội dung nào.', en: 'The file is empty: it has no bytes at all.' },
    sendAgain,
  ],
  'old-excel': [
    'error',
    { vi: 'Đây là tệp Excel kiểu cũ (.xls), không phải .xlsx.', en: 'This is an old Excel file (.xls), not .xlsx.' },
    openAndSave,
  ],
  'binary-workbook': [
    'error',
    { vi: 'Đây là tệp Excel nhị phân (.xlsb), không phải .xlsx.', en: 'This is a binary workbook (.xlsb), not .xlsx.' },
    openAndSave,
  ],
  'password-protected': [
    'error',
    { vi: 'Tệp được đặt mật khẩu nên không đọc được.', en: 'The file is protected by a password and cannot be read.' },
    {
      vi: 'Trong Excel: Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
      en: 'In Excel: File → Info → Protect Workbook → Encrypt with Password; clear the password and save again.',
    },
  ],
  pdf: [
    'error',
    {
      vi: 'Đây là tệp PDF được đổi tên, không phải bảng tính .xlsx.',
      en: 'This is a renamed PDF, not an .xlsx workbook.',
    },
    sendTable,
  ],
  'web-page': [
    'error',
    {
      vi: 'Đây là trang web hoặc tệp XML mang tên tệp Excel (nhiều phần mềm xuất báo cáo như vậy), không phải .xlsx.',
      en: 'This is a web page or XML file under the name of a workbook (many systems export such files), not .xlsx.',
    },
    openWebPage,
  ],
  'web-archive': [
    'error',
    {
      vi: 'Đây là trang web lưu thành một tệp (.mht) mang tên tệp Excel, không phải .xlsx.',
      en: 'This is a web page saved in one file (.mht) under the name of a workbook, not .xlsx.',
    },
    openWebPage,
  ],
  'drive-shortcut': [
    'error',
    {
      vi: 'Đây chỉ là lối tắt tới một bảng tính trên Google Drive, trong tệp không có số liệu.',
      en: 'This is a shortcut to a spreadsheet on Google Drive; there are no figures in the file.',
    },
    {
      vi: 'Mở bảng tính trên Google Trang tính, chọn Tệp → Tải xuống → Microsoft Excel (.xlsx), rồi gửi tệp tải về.',
      en: 'Open the spreadsheet in Google Sheets, choose File → Download → Microsoft Excel (.xlsx), and send that file.',
    },
  ],
  'apple-numbers': [
    'error',
    {
      vi: 'Đây là bảng tính Numbers của Apple, không phải .xlsx.',
      en: 'This is a spreadsheet of Apple Numbers, not .xlsx.',
    },
    {
      vi: 'Trong Numbers: Tệp → Xuất sang → Excel, định dạng .xlsx, rồi gửi tệp mới.',
      en: 'In Numbers: File → Export To → Excel, format .xlsx; send the new file.',
    },
  ],
  archive: [
    'error',
    { vi: 'Đây là tệp nén, không phải bảng tính .xlsx.', en: 'This is an archive, not an .xlsx workbook.' },
    { vi: 'Giải nén rồi gửi từng tệp bảng tính bên trong.', en: 'Unpack it and send the workbooks inside one by one.' },
  ],
  picture: [
    'error',
    { vi: 'Đây là ảnh, không phải bảng tính .xlsx.', en: 'This is a picture, not an .xlsx workbook.' },
    sendTable,
  ],
  'plain-text': [
    'error',
    { vi: 'Đây là tệp văn bản hoặc CSV được đổi tên thành .xlsx.', en: 'This is a text or CSV file renamed to .xlsx.' },
    {
      vi: 'Nếu là CSV thì đổi tên lại thành .csv và đọc như CSV; nếu không, mở bằng Excel, "Lưu thành" (Save As), loại "Excel Workbook (.xlsx)".',
      en: 'If it is CSV, name it .csv again and read it as CSV; else open it in Excel and save it as "Excel Workbook (.xlsx)".',
    },
  ],
  'other-document': [
    'error',
    {
      vi: 'Đây là tài liệu khác (Word, PowerPoint, LibreOffice), không phải bảng tính .xlsx.',
      en: 'This is another document (Word, PowerPoint, LibreOffice), not an .xlsx workbook.',
    },
    {
      vi: 'Gửi bảng tính đã dùng để lập báo cáo; bảng trong Word thì sao chép sang Excel, mỗi ô một giá trị, lưu loại .xlsx.',
      en: 'Send the workbook the report was made in; copy a table of Word into Excel, one value to a cell, and save it as .xlsx.',
    },
  ],
  'open-document': [
    'error',
    {
      vi: 'Đây là bảng tính của LibreOffice (.ods), không phải tệp .xlsx.',
      en: 'This is a spreadsheet of LibreOffice (.ods), not an .xlsx workbook.',
    },
    openAndSave,
  ],
  'unknown-file': [
    'error',
    {
      vi: 'Không nhận ra loại tệp; đây không phải bảng tính .xlsx.',
      en: 'The kind of file is unknown; it is not .xlsx.',
    },
    openAndSave,
  ],
  damaged: [
    'error',
    { vi: 'Tệp bị hỏng hoặc bị cắt cụt khi gửi.', en: 'The file is damaged or was cut off on the way.' },
    sendAgain,
  ],
  'no-workbook-part': [
    'error',
    {
      vi: 'Tệp .xlsx thiếu phần chính (workbook), không mở được.',
      en: 'The .xlsx file lacks its main part (the workbook) and cannot be opened.',
    },
    sendAgain,
  ],
  'too-large': [
    'error',
    { vi: 'Tệp quá lớn so với một báo cáo.', en: 'The file is too large for a report.' },
    clearRest,
  ],
  'zip-bomb': [
    'error',
    {
      vi: 'Tệp nhỏ nhưng khi giải nén lớn bất thường (có thể là "bom nén"); không đọc để bảo vệ máy.',
      en: 'The file is small but inflates to an abnormal size (perhaps a "zip bomb"); it was not read, to protect the machine.',
    },
    sendAgain,
  ],
  'too-many-parts': [
    'error',
    { vi: 'Tệp có quá nhiều thành phần bên trong.', en: 'The file has too many parts inside.' },
    openAndSave,
  ],
  'too-many-sheets': [
    'error',
    { vi: 'Tệp có quá nhiều trang tính.', en: 'The file has too many worksheets.' },
    clearRest,
  ],
  'too-many-texts': [
    'error',
    { vi: 'Tệp có quá nhiều đoạn chữ khác nhau.', en: 'The file has too many different texts.' },
    clearRest,
  ],
  'too-many-cells': ['error', { vi: 'Tệp có quá nhiều ô.', en: 'The file has too many cells.' }, clearRest],
  'absurd-size': [
    'error',
    {
      vi: 'Trang tính trải rộng bất thường: có ô ở rất xa phần số liệu.',
      en: 'A worksheet spans an abnormal area: there is a cell very far from the data.',
    },
    clearRest,
  ],
  unreadable: [
    'error',
    {
      vi: 'Nội dung bên trong tệp sai định dạng nên không đọc được.',
      en: 'The inside of the file is malformed and cannot be read.',
    },
    openAndSave,
  ],
  'empty-workbook': [
    'error',
    { vi: 'Sổ làm việc không có ô nào được điền.', en: 'The workbook has no filled cell.' },
    { vi: 'Điền số liệu vào biểu mẫu rồi gửi lại.', en: 'Fill in the form and send it again.' },
  ],
  'empty-sheet': [
    'warning',
    { vi: 'Trang tính không có ô nào được điền.', en: 'The worksheet has no filled cell.' },
    {
      vi: 'Nếu trang này phải có số liệu, hãy điền; nếu không, có thể xóa.',
      en: 'Fill it in if it should hold data; otherwise delete it.',
    },
  ],
  'own-name': [
    'warning',
    {
      vi: 'Trang tính mang tên trang phụ của thư viện nhưng chứa dữ liệu khác nên không được đọc.',
      en: 'The worksheet has the name of one the library writes, holds something else, and is not read.',
    },
    { vi: 'Đổi tên trang tính rồi gửi lại.', en: 'Give it another name and send it again.' },
  ],
  'hidden-sheet': [
    'info',
    { vi: 'Trang tính bị ẩn nên không được đọc.', en: 'The worksheet is hidden and was not read.' },
    {
      vi: 'Nếu trang này thuộc báo cáo, hãy bỏ ẩn rồi gửi lại.',
      en: 'If it belongs to the report, unhide it and send again.',
    },
  ],
  'beside-cells': [
    'info',
    {
      vi: 'Nội dung ghi ngoài ô (ghi chú, hộp chữ, đầu trang, chân trang) không được dùng: {a}',
      en: 'What stands beside the cells (notes, text boxes, headers and footers of pages) is used nowhere: {a}',
    },
    {
      vi: 'Số liệu, kỳ báo cáo, đơn vị tính chỉ nêu ở đó phải ghi vào ô mới được tính.',
      en: 'A figure, period or unit of measure that only these words tell belongs into a cell; there it counts.',
    },
  ],
  'chart-sheet': [
    'info',
    {
      vi: 'Trang chỉ có biểu đồ hoặc macro, không có ô số liệu.',
      en: 'The sheet holds a chart or a macro and no cells.',
    },
    { vi: 'Không phải làm gì.', en: 'There is nothing to do.' },
  ],
  'signature-broken': [
    'warning',
    {
      vi: 'Tệp có chữ ký số; bản có ghi chú là bản khác nên chữ ký số không còn hợp lệ trên bản đó. Tệp gốc không thay đổi.',
      en: 'The file is signed digitally; the copy with notes is another file, in which the signature no longer holds. The file itself is as it was.',
    },
    {
      vi: 'Lưu tệp gốc làm bản có giá trị; chỉ dùng bản có ghi chú để sửa.',
      en: 'Keep the file itself as the one that counts; use the copy with notes for corrections only.',
    },
  ],
  'legacy-encoding': [
    'warning',
    { vi: 'Chữ được gõ bằng bảng mã cũ {a}', en: 'The text is typed in the old encoding {a}' },
    {
      vi: 'Chuyển sang Unicode bằng bộ gõ (UniKey: Ctrl+Shift+F6) rồi gửi lại.',
      en: 'Convert it to Unicode (UniKey: Ctrl+Shift+F6) and send it again.',
    },
  ],
  'text-missing': [
    'error',
    {
      vi: 'Ô trỏ tới một đoạn chữ không có trong tệp; tệp bị hỏng một phần và nội dung ô đã mất.',
      en: 'The cell refers to a text that the file does not have: the file is damaged, and what the cell held is lost.',
    },
    openSaveAndCheck,
  ],
  'format-unknown': [
    'warning',
    {
      vi: 'Ô trỏ tới một định dạng không có trong tệp hoặc dài bất thường; số được đọc như không có định dạng (ngày và phần trăm có thể sai).',
      en: 'The cell refers to a format that the file does not have or that is abnormally long; its number was read without one, so days and percentages may be wrong.',
    },
    openSaveAndCheck,
  ],
  'place-twice': [
    'error',
    {
      vi: 'Trong tệp có hai ô cùng một vị trí; chỉ ô đứng trước được đọc.',
      en: 'The file holds two cells in one place; only the first was read.',
    },
    openSaveAndCheck,
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on the file itself, without the area `xlsx/`. */
export type FileTrouble = keyof typeof says;

/**
 * Makes the finding on a trouble with the file itself.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - what was expected and what was found, where numbers tell
 * @returns the finding
 */
export function fileFinding(
  trouble: FileTrouble,
  where: Where,
  detail: Pick<FindingDetail, 'a' | 'expected' | 'actual'> = {},
): Finding {
  return filledIn(`xlsx/${trouble}`, 'failed', says[trouble], where, detail);
}
