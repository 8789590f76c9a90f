import type { Text } from '@qcdc/core';

/** Why we ask for a package of others, and what becomes of us without it. */
export interface WhatFor {
  /** What it does for us. */
  readonly does: Text;
  /** What would be done if nobody kept it any more. */
  readonly without: Text;
}

/** Every package of others that a package of ours asks for itself, by name. */
export const whatFor: Readonly<Record<string, WhatFor>> = {
  '@date-fns/utc': {
    does: {
      vi: 'tính ngày theo giờ UTC, để múi giờ của máy không đổi ngày',
      en: 'days in UTC, so that no time zone of a machine moves them',
    },
    without: {
      vi: 'thay bằng Temporal của trình chạy khi các phiên bản Node được hỗ trợ đều có',
      en: 'Temporal of the runtime, once every supported Node has it',
    },
  },
  'date-fns': {
    does: { vi: 'cộng ngày, tháng, năm; tuần theo ISO', en: 'adding days, months and years; ISO weeks' },
    without: {
      vi: 'thay bằng Temporal; mọi phép tính ngày đi qua một thư mục (time)',
      en: 'Temporal; all arithmetic of days goes through one room (time)',
    },
  },
  'decimal.js': {
    does: { vi: 'số thập phân chính xác mà người dùng nhận được', en: 'the exact decimals that callers are given' },
    without: {
      vi: 'tổng và tỷ lệ vốn tính bằng số nguyên lớn (bigint); chỉ phải thay kiểu số trả ra',
      en: 'sums and ratios are whole numbers (bigint) already; the type handed out would be replaced',
    },
  },
  '@lezer/common': {
    does: { vi: 'cây cú pháp của công thức viết bằng chữ', en: 'the syntax tree of formulas written as text' },
    without: {
      vi: 'giữ nguyên phiên bản đang dùng: không đọc tệp, không ra mạng; ngữ pháp nằm trong kho mã của chúng tôi',
      en: 'the version in use is kept: it reads no file and no network; the grammar is in our repository',
    },
  },
  '@lezer/lr': {
    does: { vi: 'bộ phân tích công thức viết bằng chữ', en: 'the parser of formulas written as text' },
    without: { vi: 'như trên', en: 'as above' },
  },
  fflate: {
    does: {
      vi: 'nén và giải nén các phần của tệp Excel, Word, từng đoạn một',
      en: 'packs and unpacks the parts of Excel and Word files, piece by piece',
    },
    without: {
      vi: 'thay bằng DecompressionStream của trình chạy; giới hạn kích thước do chúng tôi tự đếm, không dựa vào nó',
      en: 'DecompressionStream of the runtime; limits are counted by us and do not rest on it',
    },
  },
  docx: {
    does: { vi: 'dựng tệp Word', en: 'builds Word files' },
    without: {
      vi: 'giữ phiên bản đang dùng: chỉ ghi, không đọc tệp của ai; nếu phải thay thì chỉ thay trong adapter-docx',
      en: 'the version in use is kept: it writes, and reads nobody’s file; a replacement would touch adapter-docx alone',
    },
  },
  mammoth: {
    does: { vi: 'lấy chữ và bảng từ tệp Word', en: 'takes text and tables from Word files' },
    without: {
      vi: 'đọc thẳng document.xml; các giới hạn được kiểm trước khi gọi nó',
      en: 'document.xml read directly; limits are held before it is called',
    },
  },
  echarts: {
    does: { vi: 'vẽ biểu đồ thành SVG không cần trình duyệt', en: 'draws charts as SVG without a browser' },
    without: {
      vi: 'trang vẫn đủ nghĩa vì mỗi biểu đồ có bảng và lời thay thế; chọn thư viện khác cho adapter-html',
      en: 'pages keep their meaning, as every chart has a table and a text beside it; another library for adapter-html',
    },
  },
  kysely: {
    does: { vi: 'dựng câu lệnh SQL, mọi giá trị là tham số', en: 'builds SQL, every value a parameter' },
    without: {
      vi: 'thay bằng một thư viện dựng câu lệnh khác; kết quả trên từng hệ quản trị được so với bộ nhớ nên lỗi sẽ lộ',
      en: 'another query builder; results on each engine are compared with memory, so a fault shows',
    },
  },
  'lossless-json': {
    does: { vi: 'đọc JSON mà không làm mất chữ số của số', en: 'reads JSON without losing digits of numbers' },
    without: {
      vi: 'thay bằng JSON.parse có nguồn (đề xuất đã vào ECMAScript) khi mọi Node được hỗ trợ đều có',
      en: 'JSON.parse with source texts, once every supported Node has it',
    },
  },
  papaparse: {
    does: { vi: 'đọc và ghi CSV của các hệ thống khác', en: 'reads and writes CSV of other systems' },
    without: { vi: 'thay bằng bộ đọc của adapter-csv', en: 'the reader of adapter-csv' },
  },
  commander: {
    does: { vi: 'đọc lệnh và tùy chọn của dòng lệnh', en: 'reads commands and options of the command line' },
    without: { vi: 'thay bằng util.parseArgs của Node', en: 'util.parseArgs of Node' },
  },
};
