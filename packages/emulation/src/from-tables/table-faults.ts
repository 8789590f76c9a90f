import type { Text } from '@qcdc/core';

const text = (vi: string, en: string): Text => ({ vi, en });

/** What can be wrong with a table of facts, in words for whoever filled it in. */
export const tableFaults = {
  'no-facts-table': (): Text =>
    text(
      'Không tìm thấy bảng thông tin: cần cột "Đơn vị" và cột mang tên thông tin, hoặc cột "Thông tin" và "Giá trị".',
      'There is no table of facts: it needs a column "Unit" and columns named after facts, or columns "Fact" and "Value".',
    ),
  'facts-column-unknown': (header: string): Text =>
    text(
      `Cột "${header}" không phải thông tin nào của bảng chấm điểm; không dùng.`,
      `The column "${header}" is no fact of the rubric; it is not used.`,
    ),
  'facts-column-ambiguous': (header: string): Text =>
    text(
      `Cột "${header}" có thể là nhiều thông tin khác nhau; ghi mã thông tin.`,
      `The column "${header}" may be several facts; write the id of one.`,
    ),
  'facts-column-twice': (header: string): Text =>
    text(`Có hai cột "${header}"; không dùng cột sau.`, `There are two columns "${header}"; the later is not used.`),
  'facts-row-without-unit': (): Text =>
    text('Dòng có số liệu nhưng chưa ghi đơn vị.', 'A row with values names no unit.'),
  'facts-unit-unknown': (unit: string): Text =>
    text(`Không tìm thấy đơn vị "${unit}" trong danh mục.`, `The register has no unit "${unit}", or several.`),
  'facts-unit-contradicts': (one: string, other: string): Text =>
    text(
      `"${one}" và "${other}" ở cùng một dòng là hai đơn vị khác nhau; không dùng dòng này.`,
      `"${one}" and "${other}" in one row are two units; the row is not used.`,
    ),
  'facts-value-not-used': (fact: string): Text =>
    text(
      `Không biết giá trị ghi cho "${fact}" là mục nào của hồ sơ; không dùng. Ghi mỗi mục một cột, như "${fact}: …".`,
      `It is not said of which field of the record the value of "${fact}" is; not used. Give each field a column, such as "${fact}: …".`,
    ),
  'facts-row-unknown': (fact: string): Text =>
    text(`Bảng chấm điểm không dùng thông tin "${fact}".`, `The rubric does not ask for "${fact}".`),
} as const;

/** Code of what can be wrong with a table of facts. */
export type TableFault = keyof typeof tableFaults;
