import { arithmetic, type Explanation, type ReportBlock, type ReportDoc, type Text, type Writer } from '@qcdc/core';
import { describe, expect, it } from 'vitest';

/** A document of the author's own, with what must be found in it. */
export interface WriterCase {
  /** What the case shows, as a sentence. */
  readonly name: string;
  /** The document. */
  readonly doc: ReportDoc;
  /** Texts that must be readable in the result. */
  readonly says: readonly string[];
}

/** What the suite needs to know about a format. */
export interface WriterSuite<Output> {
  /** Reads all text a person would see in the result, without any markup. */
  readonly textOf: (output: Output) => string | Promise<string>;
  /** Checks the result beyond its text, such as "no script element"; called for every document of the suite. */
  readonly inspect?: (output: Output) => void | Promise<void>;
  /** More documents. */
  readonly cases?: readonly WriterCase[];
  /** Rows of the largest table; 20,000 when left out. */
  readonly manyRows?: number;
}

const both = (vi: string, en: string): Text => ({ vi, en });

const derivation = (depth: number): Explanation => ({
  label: both(`bước ${depth}`, `step ${depth}`),
  unit: 'Xã Mẫu',
  period: '2024',
  value: both('91,09 %', '91.09 %'),
  how: both('cách tính', 'how it came about'),
  basis: [arithmetic(both('phép chia', 'division'))],
  where: depth === 0 ? { source: 'mau.xlsx', sheet: 'Hòa giải', cell: 'D4' } : null,
  inputs: depth === 0 ? [] : [derivation(depth - 1)],
});

/** One block of every kind, with texts no other block has. */
const everyKind: Readonly<
  Record<ReportBlock['kind'], { readonly block: ReportBlock; readonly says: readonly Text[] }>
> = {
  heading: {
    block: { kind: 'heading', level: 2, text: both('Tiêu đề mẫu', 'Sample heading') },
    says: [both('Tiêu đề mẫu', 'Sample heading')],
  },
  paragraph: {
    block: { kind: 'paragraph', text: both('Đoạn văn mẫu', 'Sample paragraph') },
    says: [both('Đoạn văn mẫu', 'Sample paragraph')],
  },
  table: {
    block: {
      kind: 'table',
      caption: both('Bảng mẫu', 'Sample table'),
      columns: [{ header: both('Đơn vị', 'Unit') }, { header: both('Số vụ', 'Cases'), align: 'right' }],
      rows: [
        ['Xã Mẫu', both('1.949', '1,949')],
        ['Xã Trống', null],
      ],
      note: both('Ghi chú mẫu', 'Sample note'),
    },
    says: [
      both('Bảng mẫu', 'Sample table'),
      both('Số vụ', 'Cases'),
      both('Xã Mẫu', 'Xã Mẫu'),
      both('1.949', '1,949'),
      both('Ghi chú mẫu', 'Sample note'),
    ],
  },
  findings: {
    block: {
      kind: 'findings',
      caption: both('Kiểm tra mẫu', 'Sample check'),
      findings: [
        {
          code: 'sample/more-than-the-whole',
          severity: 'error',
          state: 'failed',
          message: both('Phần lớn hơn tổng', 'A part exceeds its whole'),
          where: { source: 'mau.xlsx', sheet: 'Hòa giải', cell: 'D4' },
          expected: '≤ 40',
          actual: '45',
          hint: both('Kiểm tra lại hai ô', 'Check both cells'),
          basis: [arithmetic(both('phần không vượt tổng', 'a part never exceeds its whole'))],
        },
      ],
    },
    says: [
      both('Phần lớn hơn tổng', 'A part exceeds its whole'),
      both('D4', 'D4'),
      both('≤ 40', '≤ 40'),
      both('45', '45'),
      both('Kiểm tra lại hai ô', 'Check both cells'),
      both('phần không vượt tổng', 'a part never exceeds its whole'),
    ],
  },
  bars: {
    block: {
      kind: 'bars',
      caption: both('Biểu đồ mẫu', 'Sample chart'),
      measuredIn: both('phần trăm', 'percent'),
      bars: [
        { label: both('Cột một', 'Bar one'), length: 91.09, print: both('91,09 %', '91.09 %') },
        { label: both('Cột hai', 'Bar two'), length: null, print: both('chưa báo cáo', 'not reported') },
      ],
    },
    says: [
      both('Biểu đồ mẫu', 'Sample chart'),
      both('Cột một', 'Bar one'),
      both('91,09 %', '91.09 %'),
      both('chưa báo cáo', 'not reported'),
    ],
  },
  chart: {
    block: {
      kind: 'chart',
      caption: both('Sơ đồ mẫu', 'Sample drawing'),
      chart: {
        type: 'ranking',
        measuredIn: both('điểm', 'points'),
        bars: [
          { label: both('Xã Cao', 'Upper commune'), low: 96.5, high: 96.5, print: both('96,5', '96.5') },
          { label: both('Xã Chưa rõ', 'Bounded commune'), low: 70, high: 82, print: both('70 – 82,25', '70 – 82.25') },
          { label: both('Xã Thiếu', 'Absent commune'), low: null, high: null, print: both('chưa đủ', 'incomplete') },
        ],
      },
      note: both('Ghi chú sơ đồ', 'Note of the drawing'),
    },
    says: [
      both('Sơ đồ mẫu', 'Sample drawing'),
      both('điểm', 'points'),
      both('Xã Cao', 'Upper commune'),
      both('96,5', '96.5'),
      both('70 – 82,25', '70 – 82.25'),
      both('Xã Thiếu', 'Absent commune'),
      both('chưa đủ', 'incomplete'),
      both('Ghi chú sơ đồ', 'Note of the drawing'),
    ],
  },
  explanation: {
    block: { kind: 'explanation', caption: both('Vì sao', 'Why'), explanation: derivation(3) },
    says: [
      both('bước 3', 'step 3'),
      both('bước 0', 'step 0'),
      both('cách tính', 'how it came about'),
      both('phép chia', 'division'),
      both('D4', 'D4'),
    ],
  },
};

const hostile = `<script>alert(1)</script> & "double" 'single' </title></style> =1+1 {{x}} \${y} ]]> &amp; javascript:alert(1)`;

function docOf(...blocks: readonly ReportBlock[]): ReportDoc {
  return { title: both('Báo cáo mẫu', 'Sample report'), subtitle: both('Năm 2024', 'Year 2024'), blocks };
}

/** The hostile text at every place of a document that takes a text. */
function hostileDoc(): ReportDoc {
  const bad = both(hostile, hostile);
  const step: Explanation = { ...derivation(0), label: bad, unit: hostile, period: hostile, value: bad, how: bad };
  return {
    title: bad,
    subtitle: bad,
    blocks: [
      { kind: 'heading', level: 2, text: bad },
      { kind: 'paragraph', text: bad },
      { kind: 'table', caption: bad, columns: [{ header: bad }], rows: [[hostile], [bad]], note: bad },
      {
        kind: 'findings',
        caption: bad,
        findings: [
          {
            code: hostile,
            severity: 'error',
            state: 'failed',
            message: bad,
            where: { source: hostile, sheet: hostile, cell: hostile, unit: hostile, period: hostile, field: hostile },
            expected: hostile,
            actual: hostile,
            hint: bad,
            basis: [arithmetic(bad)],
          },
        ],
      },
      { kind: 'bars', caption: bad, measuredIn: bad, bars: [{ label: bad, length: 1, print: bad }] },
      {
        kind: 'chart',
        caption: bad,
        chart: { type: 'ranking', measuredIn: bad, bars: [{ label: bad, low: 1, high: 2, print: bad }] },
        note: bad,
      },
      { kind: 'explanation', caption: bad, explanation: step },
    ],
  };
}

// Every part of a document becomes unchangeable, so that a writer that touches its input throws.
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ');

/**
 * Registers the suite every writer must pass: both languages, every kind of block, an empty document, a huge table,
 * hostile text that comes out as plain text, and the same bytes for the same document.
 *
 * @param writer - the writer
 * @param suite - how to read the text of its result, and cases of your own
 * @example
 * ```ts
 * testWriter(plainText, { textOf: (output) => output });
 * ```
 */
export function testWriter<Output, Options>(writer: Writer<Output, Options>, suite: WriterSuite<Output>): void {
  const rendered = async (doc: ReportDoc, language: 'vi' | 'en' | 'both'): Promise<string> => {
    const output = writer.render(frozen(doc), { language } as Options & { readonly language: typeof language });
    await suite.inspect?.(output);
    return squeezed(await suite.textOf(output));
  };

  describe(`the writer "${writer.name}"`, () => {
    it('has a name', () => {
      expect(writer.name).toMatch(/^[a-z][a-z0-9-]*$/u);
    });

    for (const [kind, { block, says }] of Object.entries(everyKind)) {
      it.each(['vi', 'en'] as const)(`says all of a ${kind} block in %s`, async (language) => {
        const text = await rendered(docOf(block), language);
        for (const one of says) expect(text).toContain(one[language]);
      });

      it(`says all of a ${kind} block in both languages when asked for both`, async () => {
        const text = await rendered(docOf(block), 'both');
        for (const one of says) {
          expect(text).toContain(one.vi);
          expect(text).toContain(one.en);
        }
      });
    }

    it('keeps the other language out when asked for one', async () => {
      const all = docOf(...Object.values(everyKind).map(({ block }) => block));
      expect(await rendered(all, 'vi')).not.toContain('Sample paragraph');
      expect(await rendered(all, 'en')).not.toContain('Đoạn văn mẫu');
    });

    it('renders a document without blocks', async () => {
      expect(await rendered(docOf(), 'vi')).toContain('Báo cáo mẫu');
    });

    it('renders blocks that have nothing in them', async () => {
      const title = both('Trống', 'Empty');
      const doc = docOf(
        { kind: 'table', caption: title, columns: [], rows: [] },
        { kind: 'findings', caption: title, findings: [] },
        { kind: 'bars', caption: title, measuredIn: title, bars: [] },
        { kind: 'chart', caption: title, chart: { type: 'ranking', measuredIn: title, bars: [] } },
      );
      expect(await rendered(doc, 'en')).toContain('Empty');
    });

    it('shows hostile text as the plain text it is', async () => {
      const text = await rendered(hostileDoc(), 'both');
      expect(text).toContain(squeezed(hostile));
    });

    it('keeps the first and the last row of a huge table', async () => {
      const rows = Array.from({ length: suite.manyRows ?? 20_000 }, (_, i) => [`Đơn vị ${i + 1}`, String(i)]);
      const columns = [{ header: both('Đơn vị', 'Unit') }, { header: both('Số', 'Number') }];
      const text = await rendered(docOf({ kind: 'table', caption: both('Lớn', 'Huge'), columns, rows }), 'vi');
      expect(text).toContain('Đơn vị 1 ');
      expect(text).toContain(`Đơn vị ${rows.length}`);
    });

    it('never shows an absent figure as zero', async () => {
      const columns = [{ header: both('Đơn vị', 'Unit') }, { header: both('Số vụ', 'Cases'), align: 'right' as const }];
      const doc = docOf({ kind: 'table', caption: both('Thiếu', 'Missing'), columns, rows: [['Xã Trống', null]] });
      expect(await rendered({ ...doc, subtitle: both('', '') }, 'vi')).not.toContain('0');
    });

    it('gives the same result for the same document', async () => {
      const doc = docOf(...Object.values(everyKind).map(({ block }) => block));
      expect(await rendered(doc, 'both')).toBe(await rendered(doc, 'both'));
    });

    for (const one of suite.cases ?? []) {
      it(one.name, async () => {
        const text = await rendered(one.doc, 'both');
        for (const words of one.says) expect(text).toContain(words);
      });
    }
  });
}
