/** What is told of an id that is none. */
export const notAnId = {
  vi: 'mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, như xa-2027',
  en: 'an id has letters without marks, digits, dots and dashes only, such as commune-2027',
};

/** What is told of the number of a criterion that is none. */
export const notACriterionId = {
  vi: 'mã tiêu chí gồm chữ, số, dấu cách, dấu chấm, gạch nối, như I.1 hoặc Tiêu chí 1',
  en: 'the id of a criterion has letters, digits, blanks, dots and dashes, such as I.1 or Criterion 1',
};

/** What is told of a first day that is none. */
export const notADayOfYear = {
  vi: 'ghi ngày đầu kỳ MM-DD, như 12-16',
  en: 'write the first day MM-DD, such as 12-16',
};
