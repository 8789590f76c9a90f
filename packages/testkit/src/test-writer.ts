import { arithmetic, type Explanation, type ReportBlock, type ReportDoc, type Writer } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { both, derivation, everyKind } from './every-kind.ts';

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
      { kind: 'points', points: [bad] },
      {
        kind: 'letterhead',
        style: 'state',
        rows: [{ left: [{ part: 'issuer', text: bad }], right: [{ part: 'nation', text: bad }] }],
        title: [{ part: 'subject', text: bad }],
        opening: [{ part: 'basis', text: bad }],
      },
      {
        kind: 'signature',
        style: 'state',
        recipients: [{ part: 'recipient', text: bad }],
        signature: [{ part: 'signer', text: bad }],
      },
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
      { kind: 'annex', label: bad, title: bad, reference: bad },
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
 * const plainText: Writer<string, object> = { name: 'plain text', render: (doc) => doc.title.vi };
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
        { kind: 'points', points: [] },
        { kind: 'letterhead', style: 'party', rows: [], title: [], opening: [] },
        { kind: 'signature', style: 'party', recipients: [], signature: [] },
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
