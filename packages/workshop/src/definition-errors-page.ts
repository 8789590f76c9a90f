import type { Language, Text } from '@qcdc/core';
import { codesInSource } from './error-codes/codes-in-source.ts';
import { executedExamples, type ExecutedExample } from './error-codes/executed-examples.ts';
import { testOf } from './error-codes/tests-of-codes.ts';
import { wordsOfCodes } from './error-codes/words-of-codes.ts';

const areas: Readonly<Record<string, Text>> = {
  adapter: { vi: 'Bên ngoài hỏng: cơ sở dữ liệu, trình duyệt', en: 'The world outside: databases, browsers' },
  call: { vi: 'Đối số và tùy chọn của mọi hàm', en: 'Arguments and options of every function' },
  cli: { vi: 'Dòng lệnh', en: 'The command line' },
  csv: { vi: 'Tệp CSV', en: 'CSV' },
  dataset: { vi: 'Bộ bản ghi đã đọc', en: 'Parsed records' },
  dhis2: { vi: 'Trao đổi với DHIS2', en: 'Exchange with DHIS2' },
  dimension: { vi: 'Chiều phân tổ', en: 'Dimensions' },
  emulation: { vi: 'Bảng chấm điểm, thi đua', en: 'Score sheets, emulation' },
  entity: { vi: 'Lĩnh vực và trường', en: 'Areas and fields' },
  figure: { vi: 'Bảng số liệu', en: 'Tables of figures' },
  findings: { vi: 'Phát hiện viết lại câu chữ', en: 'Findings in words of one’s own' },
  formula: { vi: 'Công thức viết bằng chữ', en: 'Formulas in words' },
  indicators: { vi: 'Chỉ số', en: 'Indicators' },
  json: { vi: 'JSON', en: 'JSON' },
  law: { vi: 'Danh mục pháp luật', en: 'The catalogue of law' },
  layout: { vi: 'Bố cục của tệp Excel, CSV', en: 'Layouts of workbooks' },
  manifest: { vi: 'Bản kê một lần chạy', en: 'The manifest of a run' },
  measure: { vi: 'Chỉ tiêu', en: 'Measures' },
  number: { vi: 'Số chính xác', en: 'Exact numbers' },
  official: { vi: 'Thể thức văn bản', en: 'The form of documents' },
  plan: { vi: 'Kế hoạch báo cáo', en: 'Report plans' },
  quantity: { vi: 'Giá trị số liệu', en: 'Quantities' },
  report: { vi: 'Báo cáo kết quả', en: 'Reports of results' },
  rule: { vi: 'Quy tắc', en: 'Rules' },
  rules: { vi: 'Quy tắc viết bằng chữ', en: 'Rules as text' },
  sdmx: { vi: 'SDMX', en: 'SDMX' },
  sql: { vi: 'Lưu trong cơ sở dữ liệu', en: 'Stored in a database' },
  stored: { vi: 'Lưu lại và đọc lại', en: 'Stored and read back' },
  text: { vi: 'Báo cáo bằng lời', en: 'Report texts' },
  time: { vi: 'Ngày và kỳ', en: 'Days and periods' },
  unit: { vi: 'Danh mục đơn vị', en: 'Registers of units' },
  xlsx: { vi: 'Tệp Excel', en: 'Excel' },
};

const words = {
  title: { vi: 'Mã lỗi định nghĩa', en: 'Codes of definition errors' },
  intro: {
    vi: 'Trang sinh tự động từ mã nguồn; không sửa tay. Định nghĩa sai (chỉ tiêu, quy tắc, bảng chấm điểm, quy định, bố cục …) hoặc lời gọi sai thì văng `DefinitionError` ngay khi định nghĩa, kèm mọi chỗ sai (`problems`: mã, chỗ, câu chữ bằng hai thứ tiếng); `AdapterError` cho biết bên ngoài hỏng. Số liệu của người báo cáo không bao giờ văng lỗi: chúng cho [phát hiện](../findings.md). Rẽ nhánh theo `code`, không theo `instanceof`.',
    en: 'Generated from the sources; do not edit. A wrong definition (measure, rule, sheet, law, layout …) or a wrong call throws a `DefinitionError` when it is made, with everything that is wrong (`problems`: code, path, words in both languages); an `AdapterError` says that the world outside is broken. Data of those who report never throws: it yields [findings](findings.md). Branch on `code`, never on `instanceof`.',
  },
  examples: {
    vi: 'Mỗi ví dụ được chạy khi trang này được sinh ra; câu ở cột giữa là câu chương trình báo. `defineEntity({ … }) // basis = []` nghĩa là một định nghĩa đúng, chỉ sửa chỗ được nêu. "…" thay cho giá trị. Mã không có ví dụ viết ở đây thì câu lấy từ mã nguồn; cột sau nêu hàm báo lỗi đó và bài kiểm thử chạy nó.',
    en: 'Each example is executed when this page is written; the sentence in the middle is what the program says. `defineEntity({ … }) // basis = []` is a sound definition with one change. "…" stands for a value. Where no example stands here the sentence is that of the sources; the last column names the functions that throw it and the test that runs it.',
  },
  count: {
    vi: (codes: number, examples: number) => `${codes} mã, ${examples} mã có ví dụ chạy được.`,
    en: (codes: number, examples: number) => `${codes} codes, ${examples} with an example that runs.`,
  },
  before: { vi: 'Các ví dụ viết sau đây dùng:', en: 'The examples that are written out use:' },
  head: { vi: ['Mã', 'Khi nào, làm gì', 'Ví dụ'], en: ['Code', 'When, and what to do', 'Example'] },
} as const;

// A bar would end the cell, a backtick the code, a brace looks like a tag to whoever reads doc comments.
const marked = (text: string): string =>
  text.replace(/[&<>|{}`*_[\]@]/gu, (sign) => `&#${String(sign.codePointAt(0))};`).replace(/\s+/gu, ' ');
const code = (text: string): string => `<code>${marked(text)}</code>`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A code with what is known of it. */
export interface ListedCode {
  readonly code: string;
  readonly text: Text | null;
  readonly example: ExecutedExample | null;
  readonly thrownBy: readonly string[];
}

let listed: Promise<readonly ListedCode[]> | null = null;

/**
 * Gathers every code an error can carry: those of the sources, and those that examples were seen to throw.
 *
 * @returns the codes in order
 */
export function listedCodes(): Promise<readonly ListedCode[]> {
  // Both languages tell of the same run.
  listed ??= listCodes();
  return listed;
}

async function listCodes(): Promise<readonly ListedCode[]> {
  const examples = await executedExamples();
  const sources = new Map(codesInSource().map((one) => [one.code, one]));
  return [...new Set([...sources.keys(), ...examples.keys()])].sort().map((name) => {
    const example = examples.get(name) ?? null;
    const source = sources.get(name);
    const text = example?.text ?? wordsOfCodes[name] ?? source?.text ?? null;
    return { code: name, text, example, thrownBy: source?.thrownBy ?? [] };
  });
}

const cut = (text: string): string => (text.length > 320 ? `${text.slice(0, 319)}…` : text);
function exampleCell({ code: name, example, thrownBy }: ListedCode, language: Language): string {
  if (example !== null) return code(cut(example.call));
  const test = testOf(name);
  const functions = thrownBy.map(code).join(', ');
  if (test === null) return functions;
  const up = language === 'vi' ? '../../' : '../';
  return [functions, `[${test.split('/').at(-1) ?? ''}](${up}packages/${test})`].filter(Boolean).join('; ');
}

/** What stands before an example, where the example uses a name of it. */
function neededBefore({ call, given = '' }: ExecutedExample): readonly string[] {
  const declared = [...given.matchAll(/const (?:\{ ([^}]*) \}|(\w+)) =/gu)].flatMap(([, many = '', one = '']) =>
    `${many},${one}`.split(/,\s*/u).filter((name) => name !== ''),
  );
  return declared.some((name) => new RegExp(`\\b${name}\\b`, 'u').test(call)) ? [given] : [];
}

function section(area: string, codes: readonly ListedCode[], language: Language): readonly string[] {
  const given = new Set(codes.flatMap(({ example }) => (example === null ? [] : neededBefore(example))));
  const rows = codes.map((one) =>
    row([code(one.code), marked(cut(one.text?.[language] ?? '')), exampleCell(one, language)]),
  );
  return [
    `## ${area}: ${areas[area]?.[language] ?? area}`,
    ...(given.size === 0
      ? []
      : [words.before[language], ...[...given].map((text) => ['```js', text, '```'].join('\n'))]),
    [row(words.head[language]), '| --- | --- | --- |', ...rows].join('\n'),
  ];
}

/**
 * Writes the page that lists every code a definition or a call can be refused with.
 *
 * @param language - language of the page
 * @returns the page in Markdown
 */
export async function definitionErrorsPage(language: Language): Promise<string> {
  const codes = await listedCodes();
  const byArea = new Map<string, ListedCode[]>();
  for (const one of codes) {
    const area = one.code.split('/')[0] ?? '';
    byArea.set(area, [...(byArea.get(area) ?? []), one]);
  }
  const run = codes.filter(({ example }) => example !== null).length;
  return [
    `# ${words.title[language]}`,
    words.intro[language],
    words.examples[language],
    words.count[language](codes.length, run),
    ...[...byArea].flatMap(([area, list]) => section(area, list, language)),
  ].join('\n\n');
}
