import type { TroubleWords } from './trouble-words.ts';

/** What is said of areas, lists of records and their fields. `{a}` and `{b}` are filled in. */
export const areaWords = {
  'unknown-area': [
    'warning',
    {
      vi: 'Không có nội dung báo cáo nào tên là `{a}`; bản ghi không được đọc',
      en: 'No area is called `{a}`; its records are not read',
    },
    { vi: 'Dùng id của nội dung báo cáo đã yêu cầu.', en: 'Use the id of an area that was asked for.' },
  ],
  'missing-area': [
    'error',
    { vi: 'Thiếu nội dung báo cáo `{a}`', en: 'The area `{a}` is missing' },
    {
      vi: 'Gửi thêm danh sách bản ghi của nội dung này, dù là rỗng.',
      en: 'Send the list of its records too, be it empty.',
    },
  ],
  'not-areas': [
    'error',
    {
      vi: 'Phải là một đối tượng có danh sách bản ghi theo từng nội dung; không đọc được',
      en: 'An object with a list of records for each area belongs here; nothing was read',
    },
    { vi: 'Gửi { "<id nội dung>": [ … ] }.', en: 'Send { "<id of the area>": [ … ] }.' },
  ],
  'not-a-list': [
    'error',
    { vi: 'Phải là một danh sách bản ghi; không đọc được', en: 'A list of records belongs here; nothing was read' },
    { vi: 'Gửi danh sách [ … ] các bản ghi.', en: 'Send a list [ … ] of records.' },
  ],
  'unknown-field': [
    'warning',
    {
      vi: 'Không có trường `{a}`{b}; giá trị không được đọc',
      en: 'Unknown field `{a}`{b}; what stands in it is not read',
    },
    { vi: 'Dùng tên trường của nội dung báo cáo.', en: 'Use the names of the fields of the area.' },
  ],
  'empty-record': [
    'warning',
    { vi: 'Bản ghi để trống nên không được tính', en: 'The record is blank and is not counted' },
    { vi: 'Bổ sung hoặc bỏ bản ghi.', en: 'Fill it in or leave it out.' },
  ],
  'not-a-record': [
    'error',
    { vi: 'Phần tử này không phải là bản ghi', en: 'This element is not a record' },
    {
      vi: 'Gửi một đối tượng có unit, period (hoặc date) và các trường.',
      en: 'Send an object with unit, period (or date) and fields.',
    },
  ],
} as const satisfies Readonly<Record<string, TroubleWords>>;
