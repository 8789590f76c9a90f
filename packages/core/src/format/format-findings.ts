import { filledIn, type FindingDetail, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'not-json': [
    'error',
    { vi: 'Nội dung không phải JSON', en: 'The text is not JSON' },
    {
      vi: 'Kiểm tra tệp có bị cắt cụt hoặc sửa tay không; lấy lại bản gốc.',
      en: 'Check whether the file was cut off or edited by hand; fetch the original again.',
    },
  ],
  'not-plain': [
    'error',
    { vi: 'Giá trị này không phải dữ liệu JSON', en: 'This value is not JSON data' },
    {
      vi: 'Chỉ đưa vào dữ liệu đọc từ JSON: đối tượng, danh sách, chữ, số, đúng/sai, null.',
      en: 'Hand in only what JSON holds: objects, lists, texts, numbers, true, false and null.',
    },
  ],
  'too-deep': [
    'error',
    { vi: 'Dữ liệu lồng nhau quá sâu', en: 'The data is nested too deeply' },
    {
      vi: 'Tệp của thư viện không lồng quá 64 tầng; kiểm tra nguồn gốc tệp.',
      en: 'No file of the library has more than 64 levels; check where the file comes from.',
    },
  ],
  'too-large': [
    'error',
    { vi: 'Dữ liệu quá lớn nên không đọc', en: 'There is too much data to be read' },
    {
      vi: 'Mỗi lần đọc nhiều nhất 25 triệu ký tự, 3 triệu danh sách và đối tượng, 1 triệu tên trong một đối tượng; chia nhỏ ra, hoặc ghi từng dòng bằng adapter-json.',
      en: 'At most 25 million characters, 3 million lists and objects and 1 million names in one object are read at once; split it, or write it line by line with adapter-json.',
    },
  ],
  'forbidden-key': [
    'error',
    { vi: 'Tên khóa không được phép', en: 'The key is not allowed' },
    {
      vi: 'Tệp của thư viện không bao giờ có khóa này; kiểm tra nguồn gốc tệp.',
      en: 'No file of the library has this key; check where the file comes from.',
    },
  ],
  'no-stamp': [
    'error',
    {
      vi: 'Dữ liệu không ghi tên định dạng và phiên bản nên không đọc được như {a}',
      en: 'The data does not name its format and version, so it cannot be read as {a}',
    },
    {
      vi: 'Lưu bằng hàm ghi của thư viện; nếu là tệp cũ, mở bằng bản đã ghi ra nó rồi lưu lại.',
      en: 'Store it with the writing function of the library; open an old file with the release that wrote it and store it again.',
    },
  ],
  'other-format': [
    'error',
    { vi: 'Đây là "{a}", không phải {b}', en: 'This is "{a}", not {b}' },
    {
      vi: 'Chọn đúng tệp, hoặc đọc bằng hàm của định dạng đó.',
      en: 'Choose the right file, or read it as what it is.',
    },
  ],
  'bad-version': [
    'error',
    { vi: 'Phiên bản định dạng không hợp lệ', en: 'The version of the format is not a version' },
    { vi: 'Phiên bản là số nguyên từ 0; kiểm tra tệp.', en: 'A version is a whole number from 0; check the file.' },
  ],
  'newer-version': [
    'error',
    {
      vi: 'Tệp do bản mới hơn của thư viện ghi ra (phiên bản {a}; bản này đọc đến {b})',
      en: 'A newer release of the library made this (version {a}; this release reads up to {b})',
    },
    { vi: 'Cập nhật thư viện rồi đọc lại.', en: 'Update the library and read it again.' },
  ],
  'too-old': [
    'error',
    {
      vi: 'Không có cách chuyển từ phiên bản {a} lên phiên bản {b}',
      en: 'Nothing leads from version {a} to version {b}',
    },
    {
      vi: 'Mở bằng bản thư viện đã ghi ra tệp rồi lưu lại.',
      en: 'Open it with the release that wrote it and store it again.',
    },
  ],
  'cannot-migrate': [
    'error',
    { vi: 'Không chuyển được lên phiên bản {a}', en: 'It cannot be brought to version {a}' },
    {
      vi: 'Mở bằng bản thư viện đã ghi ra tệp và sửa theo lý do nêu trên.',
      en: 'Open it with the release that wrote it and mend what is said.',
    },
  ],
  migrated: [
    'info',
    {
      vi: 'Đã đọc từ phiên bản {a} và chuyển lên phiên bản {b}',
      en: 'It was read from version {a} and brought to version {b}',
    },
    { vi: 'Lưu lại để tệp mang phiên bản mới.', en: 'Store it again so that the file carries the new version.' },
  ],
  'bad-shape': [
    'error',
    { vi: 'Giá trị ở đây không đúng dạng của {a}', en: 'What stands here has not the shape of {a}' },
    {
      vi: 'Kiểm tra tệp có bị sửa tay không; lấy lại bản gốc hoặc sửa chỗ này.',
      en: 'Check whether the file was edited by hand; fetch the original, or mend this place.',
    },
  ],
  'more-faults': [
    'error',
    { vi: 'Và còn {a} chỗ sai nữa', en: 'And {a} more places are wrong' },
    { vi: 'Sửa các chỗ đã nêu rồi đọc lại.', en: 'Mend the places named and read it again.' },
  ],
  'unknown-area': [
    'warning',
    {
      vi: 'Không nhận ra lĩnh vực "{a}"; {b} bản ghi của lĩnh vực này không được đọc',
      en: 'No area is named "{a}"; its records ({b}) are not read',
    },
    { vi: 'Đưa thêm lĩnh vực này vào khi đọc.', en: 'Hand the area in when reading.' },
  ],
  'unknown-field': [
    'warning',
    {
      vi: 'Không nhận ra trường "{a}"; giá trị của trường trong {b} bản ghi không được đọc',
      en: 'The field "{a}" is unknown; its values in {b} records are not read',
    },
    {
      vi: 'Kiểm tra tên trường, hoặc dùng bản thư viện có trường này.',
      en: 'Check the name of the field, or use a release that has it.',
    },
  ],
  'field-not-stored': [
    'info',
    {
      vi: 'Trường "{a}" không có trong {b} bản ghi đã lưu; coi là chưa báo cáo',
      en: 'The field "{a}" is not in {b} stored records; it counts as not reported',
    },
    {
      vi: 'Không cần làm gì nếu lúc lưu chưa có trường này.',
      en: 'Nothing to do where the field did not exist when they were stored.',
    },
  ],
  'area-twice': [
    'error',
    {
      vi: 'Lĩnh vực "{a}" có hai lần; chỉ lần đầu được đọc',
      en: 'The area "{a}" stands there twice; only the first is read',
    },
    { vi: 'Gộp bản ghi vào một chỗ.', en: 'Put its records into one place.' },
  ],
  twice: [
    'warning',
    { vi: '{a} có hai lần; chỉ lần đầu được dùng', en: '{a} stands there twice; only the first is used' },
    { vi: 'Xóa phần lặp lại.', en: 'Delete what is repeated.' },
  ],
  'bad-unit': [
    'error',
    {
      vi: 'Bản ghi không nêu đơn vị theo dạng đã lưu nên không được đọc',
      en: 'The record does not name its unit as it is stored, so it is not read',
    },
    {
      vi: 'Ghi mã định danh của đơn vị, không có khoảng trắng ở hai đầu, nhiều nhất 64 ký tự.',
      en: 'Write the id of the unit, without spaces around it, at most 64 characters.',
    },
  ],
  'unknown-unit': [
    'error',
    {
      vi: 'Danh mục đơn vị không có "{a}" nên bản ghi không được đọc',
      en: 'The register knows no unit "{a}", so the record is not read',
    },
    {
      vi: 'Kiểm tra mã, hoặc dùng danh mục của lần đọc trước.',
      en: 'Check the id, or hand in the register the records were read with.',
    },
  ],
  'bad-period': [
    'error',
    {
      vi: 'Bản ghi không nêu kỳ hoặc ngày theo dạng đã lưu nên không được đọc',
      en: 'The record does not name its period or day as it is stored, so it is not read',
    },
    {
      vi: 'Ghi kỳ theo mã như 2024, 2024-Q1, hoặc ngày theo dạng YYYY-MM-DD.',
      en: 'Write the period by its id, such as 2024 or 2024-Q1, or the day as YYYY-MM-DD.',
    },
  ],
  'bad-value': [
    'error',
    {
      vi: 'Giá trị của trường "{a}" không đọc được; coi là chưa báo cáo',
      en: 'The value of "{a}" cannot be read; it counts as not reported',
    },
    { vi: 'Sửa giá trị ở chỗ này rồi đọc lại.', en: 'Mend the value here and read it again.' },
  ],
} as const satisfies Readonly<Record<string, FindingWords>>;

/** What stored data is told, by the part of the code behind `stored/`. */
export type StoredCode = keyof typeof says;

/**
 * Makes a finding on stored data.
 *
 * @param code - which
 * @param where - its place: `cell` is the JSON Pointer
 * @param detail - what the message is filled with
 * @returns the finding, failed
 */
export function storedFinding(code: StoredCode, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`stored/${code}`, 'failed', says[code], where, detail);
}
