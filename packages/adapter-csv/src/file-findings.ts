import type { Finding, Text, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const sendAgain: Text = {
  vi: 'Mở tệp trên máy đã lập báo cáo để kiểm tra, lưu lại rồi gửi lại.',
  en: 'Open the file where the report was made to check it, save it again and send it again.',
};
const saveAsUtf8: Text = {
  vi: 'Trong Excel chọn "Lưu thành" (Save As), loại "CSV UTF-8 (Comma delimited)", rồi gửi lại.',
  en: 'In Excel choose "Save As", type "CSV UTF-8 (Comma delimited)", and send it again.',
};
const quoteIt: Text = {
  vi: 'Đặt giá trị có dấu phân cách trong ngoặc kép "…", ghi số không có dấu phân cách nghìn, rồi gửi lại.',
  en: 'Put values that hold the delimiter in quotes "…", write numbers without a thousands mark, and send it again.',
};
const splitIt: Text = {
  vi: 'Kiểm tra dấu xuống dòng, hoặc tách thành nhiều tệp.',
  en: 'Check its line breaks, or split the file.',
};
const nothingToDo: Text = { vi: 'Không cần sửa.', en: 'Nothing to do.' };

const says = {
  'read-as': [
    'info',
    { vi: 'Tệp được đọc là {a}', en: 'The file was read as {a}' },
    {
      vi: 'Nếu không đúng, cho biết bảng mã, dấu phân cách hoặc dấu thập phân khi đọc.',
      en: 'If that is wrong, name the encoding, the delimiter or the marks when reading.',
    },
  ],
  'empty-file': ['error', { vi: 'Tệp rỗng, không có nội dung nào.', en: 'The file is empty.' }, sendAgain],
  'not-text': [
    'error',
    { vi: 'Đây không phải tệp văn bản CSV mà là {a}.', en: 'This is no CSV text but {a}.' },
    {
      vi: 'Tệp Excel thì đọc bằng bộ đọc Excel; tệp khác thì gửi bảng số liệu gốc.',
      en: 'Read a workbook with the reader of workbooks; of anything else send the table it was made from.',
    },
  ],
  'delimiter-unclear': [
    'warning',
    {
      vi: 'Chưa rõ các giá trị cách nhau bằng {a} hay {b}; tạm đọc theo {a}',
      en: 'Values may be separated by {a} or by {b}; {a} was taken',
    },
    { vi: 'Cho biết dấu phân cách khi đọc.', en: 'Name the delimiter when reading.' },
  ],
  'marks-differ': [
    'warning',
    {
      vi: 'Có số dùng dấu phẩy và có số dùng dấu chấm làm dấu thập phân; số đọc được hai cách thì không tính',
      en: 'Some numbers have a decimal comma and others a decimal point; what can be read in two ways is not counted',
    },
    { vi: 'Ghi mọi số theo một kiểu.', en: 'Write all numbers in one way.' },
  ],
  'encoded-twice': [
    'warning',
    {
      vi: 'Chữ bị mã hóa hai lần ("{a}"); đã đọc lại thành "{b}"',
      en: 'The text was encoded twice ("{a}"); it was read as "{b}"',
    },
    saveAsUtf8,
  ],
  'letters-lost': [
    'warning',
    {
      vi: 'Chữ có dấu bị mất, thành dấu hỏi ("{a}")',
      en: 'Letters with marks were lost and became question marks ("{a}")',
    },
    saveAsUtf8,
  ],
  'legacy-encoding': [
    'warning',
    { vi: 'Chữ được gõ bằng bảng mã cũ {a}', en: 'The text was typed in the old encoding {a}' },
    {
      vi: 'Chuyển sang Unicode (ví dụ bằng UniKey Toolkit), lưu dạng CSV UTF-8, rồi gửi lại.',
      en: 'Convert it to Unicode (with UniKey Toolkit, say), save it as CSV UTF-8 and send it again.',
    },
  ],
  undecodable: [
    'warning',
    { vi: 'Có ký tự không đọc được theo bảng mã của tệp', en: 'A character is not of the encoding of the file' },
    saveAsUtf8,
  ],
  'nul-bytes': [
    'warning',
    { vi: 'Có ký tự rỗng (NUL) trong tệp; đã bỏ qua', en: 'There are NUL characters; they are left out' },
    sendAgain,
  ],
  'quote-unclosed': [
    'warning',
    {
      vi: 'Dấu ngoặc kép mở mà không đóng; được coi như không có',
      en: 'A quote is opened and never closed; it was read as if it were not there',
    },
    quoteIt,
  ],
  'rows-in-quotes': [
    'warning',
    {
      vi: '{a} dòng nằm trọn trong một cặp ngoặc kép; đã được tách ra thành các cột',
      en: '{a} rows stood in one pair of quotes each; they were taken apart',
    },
    {
      vi: 'Kiểm tra các cột; khi lưu lại thì chọn đúng dấu phân cách.',
      en: 'Check the columns, and choose the delimiter when saving the file again.',
    },
  ],
  'stray-quote': [
    'warning',
    {
      vi: 'Có chữ sau dấu ngoặc kép đóng; được nối vào giá trị',
      en: 'Something stands behind a closing quote; it was added to the value',
    },
    quoteIt,
  ],
  'row-too-long': [
    'error',
    { vi: 'Dòng dài bất thường nên không được đọc', en: 'A line of abnormal length was not read' },
    splitIt,
  ],
  'too-many-columns': [
    'error',
    { vi: 'Dòng có quá nhiều giá trị nên không được đọc', en: 'A line with too many values was not read' },
    splitIt,
  ],
  'too-many-cells': [
    'error',
    { vi: 'Tệp có quá nhiều ô để đọc như một trang tính', en: 'The file has too many cells to be read as a sheet' },
    {
      vi: 'Tách thành nhiều tệp; số liệu dạng dài thì đọc thẳng vào bảng số liệu.',
      en: 'Split the file; read figures in long form straight into a table of figures.',
    },
  ],
  'row-longer': [
    'error',
    {
      vi: 'Dòng có {a} giá trị, tiêu đề có {b} cột; không rõ giá trị nào thuộc cột nào nên không đọc dòng này',
      en: 'The row has {a} values and the header {b} columns; nobody can tell which value belongs where, so it was not read',
    },
    quoteIt,
  ],
  'row-shorter': [
    'warning',
    {
      vi: 'Dòng chỉ có {a} giá trị, tiêu đề có {b} cột; các cột sau để trống',
      en: 'The row has only {a} values and the header {b} columns; the last columns are blank',
    },
    { vi: 'Kiểm tra dòng có bị ngắt đôi không.', en: 'Check whether the line was broken in two.' },
  ],
  'row-incomplete': [
    'error',
    {
      vi: 'Dòng chỉ có {a} giá trị, thiếu cột cần có; không được tính',
      en: 'The row has only {a} values and lacks a column that is needed; it is not counted',
    },
    { vi: 'Kiểm tra dòng có bị ngắt đôi không.', en: 'Check whether the line was broken in two.' },
  ],
  'no-figure-columns': [
    'error',
    {
      vi: 'Không thấy dòng tiêu đề của số liệu dạng dài: thiếu cột {a}',
      en: 'There is no header of figures in long form: the column {a} is missing',
    },
    {
      vi: 'Đặt tiêu đề "đơn vị; kỳ; chỉ tiêu; số liệu", hoặc cho biết tên cột khi đọc.',
      en: 'Head the columns "unit;period;measure;value", or name them when reading.',
    },
  ],
  'columns-unused': ['info', { vi: 'Các cột không dùng đến: {a}', en: 'Columns that are not used: {a}' }, nothingToDo],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on the file itself, without the area `csv/`. */
export type FileTrouble = keyof typeof says;

/**
 * Makes the finding on a trouble with the file itself.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding
 */
export function fileFinding(trouble: FileTrouble, where: Where, detail: FindingDetail = {}): Finding {
  const state = trouble === 'delimiter-unclear' || trouble === 'marks-differ' ? 'undecided' : 'failed';
  return filledIn(`csv/${trouble}`, state, says[trouble], where, detail);
}
