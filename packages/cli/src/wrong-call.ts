import type { CommanderError } from 'commander';
import type { Text } from '@qcdc/core';

const says: Readonly<Record<string, Text>> = {
  'commander.unknownOption': { vi: 'không có tùy chọn {a}', en: 'there is no option {a}' },
  'commander.unknownCommand': {
    vi: 'không có lệnh {a}; có template, check, report, explain',
    en: 'there is no command {a}; there are template, check, report, explain',
  },
  'commander.missingArgument': {
    vi: 'thiếu {a}; xem cách dùng bằng --help',
    en: 'missing: {a}; --help says how to call it',
  },
  'commander.optionMissingArgument': { vi: 'tùy chọn {a} cần một giá trị', en: 'the option {a} needs a value' },
  'commander.excessArguments': { vi: 'thừa tham số', en: 'too many arguments' },
};

// Arguments as an officer calls them.
const argumentNames: Readonly<Record<string, Text>> = {
  files: { vi: 'tên tệp báo cáo', en: 'the name of a report file' },
  what: { vi: 'mã chỉ tiêu, chỉ số hoặc quy tắc', en: 'the id of a measure, an indicator or a rule' },
};

/**
 * Says in both languages what is wrong with a call.
 *
 * @param error - what the parser found
 * @returns the words, and what was probably meant
 */
export function wrongCall({ code, message }: CommanderError): Text {
  const said = message.replace(/^error: /u, '');
  const [, quoted = ''] = /'([^']*)'/u.exec(said) ?? [];
  const [, meant] = /\(Did you mean (.*)\?\)/su.exec(said) ?? [];
  if (code === 'commander.invalidArgument') return invalidValue(said);
  const text = says[code] ?? { vi: said, en: said };
  const name = argumentNames[quoted] ?? { vi: quoted, en: quoted };
  return {
    vi: `${text.vi.replace('{a}', () => name.vi)}${meant === undefined ? '' : `; có phải là ${meant}?`}`,
    en: `${text.en.replace('{a}', () => name.en)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  };
}

// "option '--lang <vi|en>' argument 'de' is invalid. Allowed choices are vi, en."
function invalidValue(said: string): Text {
  const [, option = '', value = '', why = ''] =
    /option '(.*?)' argument '(.*?)' is invalid\.\s*(.*)$/su.exec(said) ?? [];
  const choices = /^Allowed choices are (.*)\.$/su.exec(why)?.[1];
  return {
    vi: `"${value}" không dùng được cho ${option}: ${choices === undefined ? why : `chọn một trong ${choices}`}`,
    en: `"${value}" cannot be used for ${option}: ${choices === undefined ? why : `choose one of ${choices}`}`,
  };
}
