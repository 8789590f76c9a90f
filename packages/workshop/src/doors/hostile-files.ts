import { zipOf } from './zip-of.ts';

/** Hostile inputs by what they are; each is made when it is needed. */
export type HostileFiles = Readonly<Record<string, () => string | Uint8Array>>;

const megabyte = 1024 * 1024;
const mostBytes = 25 * megabyte;
const filled = (piece: string): string => piece.repeat(Math.floor(mostBytes / piece.length));

/** Inputs any door may be sent. */
export const anyDoor: HostileFiles = {
  'opening brackets only': () => filled('['),
  'a name for every value': () => {
    const pair = (i: number): string => `"k${String(i).padStart(7, '0')}":0`;
    return `{${Array.from({ length: Math.floor(mostBytes / 13) - 1 }, (_, i) => pair(i)).join(',')}}`;
  },
  'empty objects only': () => `[${'{},'.repeat(2_900_000)}{}]`,
  'numbers only': () => `[${filled('1,')}1]`,
};

/**
 * What was stored, with three million members that are none.
 *
 * @param format - id of the format
 * @param list - name of the list in its body
 * @returns the inputs
 */
export function stampedFiles(format: string, list: string): HostileFiles {
  const around = (members: string): string => `{"format":"${format}","version":1,"body":{"${list}":[${members}]}}`;
  return {
    'its own stamp, empty objects': () => around(`${'{},'.repeat(2_900_000)}{}`),
    'its own stamp, numbers': () => around(`${'1,'.repeat(9_000_000)}1`),
  };
}

const lines = (line: (i: number) => string): string => {
  const all: string[] = [];
  for (let [i, length] = [0, 0]; length < mostBytes - 1000; i++) {
    all.push(line(i));
    length += line(i).length + 1;
  }
  return all.join('\n');
};

/** NDJSON of records that look like records. */
export const recordLines: HostileFiles = {
  'records of nothing but a unit': () => lines((i) => `{"unit":"${i}","period":"2024"}`),
  'one unit again and again': () => lines(() => '{"unit":"1","period":"2024","received":1}'),
  'a field of its own in every record': () => lines((i) => `{"unit":"${i}","period":"2024","x${i}":1}`),
  'an area of its own for every record': () => lines((i) => `{"area":"a${i}","unit":"1","period":"2024"}`),
  'texts of twenty thousand letters': () => lines((i) => `{"unit":"${'u'.repeat(20_000)}${i}","period":"2024"}`),
  'records cut off': () => lines((i) => `{"unit":"${i}","period":"20`),
};

/** NDJSON of figures that look like figures. */
export const figureLines: HostileFiles = {
  'a measure of its own for every figure': () =>
    lines((i) => `{"unit":"1","period":"2024","measure":"m${i}","value":1}`),
  'a unit and a period of their own': () =>
    lines((i) => `{"unit":"${i}","period":"kỳ ${i}","measure":"mediation.received","value":"x${i}"}`),
  'one figure again and again': () =>
    lines(() => '{"unit":"1","period":"2024","measure":"mediation.received","value":1}'),
};

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const wordFile = (body: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': wordTypes,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });

/** Word files that grow. */
export const wordFiles: HostileFiles = {
  'a Word file that grows a thousand times': () => wordFile(' '.repeat(400 * megabyte)),
  'a Word file of five million empty paragraphs': () => wordFile('<w:p/>'.repeat(5_000_000)),
  'a Word file of a million levels': () => wordFile('<w:p>'.repeat(1_000_000)),
  'a Word file of two million attributes': () => wordFile('<w:p a="1" b="2" c="3"/>'.repeat(700_000)),
};

/** Workbooks that grow. */
export const workbooks: HostileFiles = {
  'an archive that grows a thousand times': () => zipOf({ 'xl/workbook.xml': new Uint8Array(400 * megabyte) }),
  'HTML of a million cells under the name of a workbook': () =>
    `<html><table>${'<tr><td>1</td></tr>'.repeat(1_300_000)}</table></html>`,
};

/**
 * A file of rows as honest as any, and more of them than anybody keeps in memory.
 *
 * @returns the text
 */
export const rowsAndRows = (): string =>
  `Đơn vị;Kỳ;Số vụ tiếp nhận\n${lines((i) => `${String(i).padStart(7, '0')};2024;40`)}\n`;

/** Texts of separated values that no office writes. */
export const separated: HostileFiles = {
  'quotes that never close': () => `Đơn vị;Kỳ\n"${filled('a;b\n')}`,
  'one row without end': () => filled('1;'),
  'blank lines only': () => filled('\n'),
  'a header of a million columns': () => `${'Số vụ;'.repeat(1_000_000)}\n1;2\n`,
};

/** Texts of reports that no office writes. */
export const texts: HostileFiles = {
  'five million digits': () => '1'.repeat(4_900_000),
  'five million marks': () => `a${'\u0301'.repeat(2_400_000)}`,
  'a million numbers': () => '1 vụ, '.repeat(700_000),
  'as many numbers as are read': () => '1/2/3/'.repeat(9_999),
  'as many letters as are read, each a line': () => 'a\n\n'.repeat(660_000),
};

const dayAt = (i: number): string => new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10);
const heir = (i: number): string =>
  `{"id":"P${i}","code":"P","kind":"province","name":"Tỉnh Mẫu ${i}","from":"${dayAt(i)}","to":"${dayAt(i)}"}`;
const child = (i: number, from: string, to: string): string =>
  `{"code":"X${i}","kind":"commune","name":"Xã Mẫu ${i}","parent":"P","from":"${from}","to":"${to}"}`;
const each = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join(',');

/** Registers of invented units that take long. */
export const registers: HostileFiles = {
  'one code for thirty thousand, children of that code': () =>
    `[${each(30_000, heir)},${each(30_000, (i) => child(i, dayAt(i), dayAt(i)))}]`,
  'a parent a day for every child': () =>
    `[${each(30_000, heir)},${each(30_000, (i) => child(i, dayAt(0), dayAt(29_999)))}]`,
  'one code for all at once': () => `[${each(200_000, (i) => `{"id":"P${i}","code":"P","kind":"province"}`)}]`,
};

/** Data sets of JSON-stat nobody publishes. */
export const dataSets: HostileFiles = {
  'one mark for a thousand million places': () =>
    `{"version":"2.0","class":"dataset","status":"withheld","id":["m","g","t"],"size":[1000,1000,1000],"role":{"metric":["m"],"geo":["g"],"time":["t"]},"dimension":{${[
      'm',
      'g',
      't',
    ]
      .map((id) => `"${id}":{"category":{"index":[${each(1_000, (i) => `"${id}${i}"`)}]}}`)
      .join(',')}},"value":{}}`,
};

/** Messages of SDMX nobody sends. */
export const messages: HostileFiles = {
  'nine hundred thousand observations that are none': () =>
    `{"data":{"structures":[{"dimensions":{"observation":[${['INDICATOR', 'REF_AREA', 'TIME_PERIOD']
      .map((id) => `{"id":"${id}","values":[{"id":"a"}]}`)
      .join(',')}]}}],"dataSets":[{"observations":{${each(900_000, (i) => `"0:0:${i}":[true]`)}}}]}}`,
};
