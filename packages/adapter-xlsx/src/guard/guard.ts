import type { Finding, Where } from '@qcdc/core';
import { fileFinding, type FileTrouble } from '../file-findings.ts';
import type { XlsxLimits } from '../limits.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import { inflate } from './inflate.ts';
import { scanPart } from './scan-part.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** What the guard needs beside the bytes. */
export interface GuardOptions {
  /** How large the file may be. */
  readonly limits: XlsxLimits;
  /** Stops the work. */
  readonly signal?: AbortSignal | undefined;
  /** Place every finding names. */
  readonly where: Where;
}

const troubleOf: Readonly<Record<Exclude<FileKind, 'zip'>, FileTrouble>> = {
  empty: 'empty-file',
  encrypted: 'password-protected',
  xls: 'old-excel',
  ole: 'other-document',
  pdf: 'pdf',
  markup: 'web-page',
  text: 'plain-text',
  unknown: 'unknown-file',
};
const ratioCounts = 1_000_000;
const mostColumnSettings = 16_384;
const mostMerges = 20_000;

/**
 * Looks at a file before anything parses it: is it a workbook at all, and can it be read without harm? Declared sizes
 * are judged first, then the worksheets are inflated in passing and counted, because a directory may lie.
 *
 * @param bytes - the file
 * @param options - limits, signal and place
 * @returns the reason to refuse the file, or `null`
 */
export async function guard(bytes: Uint8Array, { limits, signal, where }: GuardOptions): Promise<Finding | null> {
  const refuse = (trouble: FileTrouble, expected?: number, actual?: number): Finding =>
    fileFinding(trouble, where, {
      ...(expected === undefined ? {} : { expected: `≤ ${expected}` }),
      ...(actual === undefined ? {} : { actual: String(actual) }),
    });
  if (bytes.length > limits.bytes) return refuse('too-large', limits.bytes, bytes.length);
  const kind = fileKind(bytes);
  if (kind !== 'zip') return refuse(troubleOf[kind]);
  const entries = zipDirectory(bytes, limits.entries);
  if (entries === null) return refuse('damaged');
  if (entries.length > limits.entries) return refuse('too-many-parts', limits.entries, entries.length);
  if (entries.some((entry) => entry.encrypted)) return refuse('password-protected');
  const wrong = declared(entries, limits, refuse) ?? contents(entries, refuse);
  return wrong ?? counted(bytes, entries, limits, signal, refuse);
}

type Refuse = (trouble: FileTrouble, expected?: number, actual?: number) => Finding;

function declared(entries: readonly ZipEntry[], limits: XlsxLimits, refuse: Refuse): Finding | null {
  let total = 0;
  for (const entry of entries) {
    if (entry.inflated > ratioCounts && entry.inflated > entry.packed * limits.ratio)
      return refuse('zip-bomb', entry.packed * limits.ratio, entry.inflated);
    total += entry.inflated;
    if (total > limits.inflatedBytes) return refuse('zip-bomb', limits.inflatedBytes, total);
    // A part without a declared size would be inflated without a ceiling by whoever trusts the directory.
    const sizeless = entry.packed === 0 ? entry.sizesBehind && !entry.name.endsWith('/') : entry.inflated === 0;
    if (entry.start === null || ![0, 8].includes(entry.method) || (sizeless && entry.packed !== 2))
      return refuse('damaged');
    if (entry.method === 0 && entry.packed !== entry.inflated) return refuse('damaged');
  }
  return null;
}

function contents(entries: readonly ZipEntry[], refuse: Refuse): Finding | null {
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size < entries.length) return refuse('damaged');
  if (names.has('xl/workbook.bin')) return refuse('binary-workbook');
  if (!names.has('[Content_Types].xml') || names.has('word/document.xml') || names.has('ppt/presentation.xml'))
    return refuse('other-document');
  return entries.some((entry) => isWorkbook(entry.name)) ? null : refuse('no-workbook-part');
}

const isWorkbook = (name: string): boolean => /(?:^|\/)workbook\d*\.xml$/i.test(name);
const isSheet = (name: string): boolean => /(?:^|\/)(?:work|chart|dialog)sheets\/[^/]+\.xml$/i.test(name);

async function counted(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: XlsxLimits,
  signal: AbortSignal | undefined,
  refuse: Refuse,
): Promise<Finding | null> {
  let inflated = 0;
  let cells = 0;
  const sheets = entries.filter((entry) => isSheet(entry.name)).length;
  if (sheets > limits.sheets) return refuse('too-many-sheets', limits.sheets, sheets);
  for (const entry of entries) {
    if (entry.packed === 0) continue;
    const { size, take } = scanPart();
    const watched = isSheet(entry.name) || isWorkbook(entry.name);
    const room = Math.min(limits.inflatedBytes - inflated, entry.inflated);
    const count = await inflate(bytes, entry, room, signal, watched ? take : () => undefined);
    if (count === 'over') return refuse('zip-bomb', room);
    if (count === 'damaged' || count !== entry.inflated) return refuse('damaged');
    inflated += count;
    cells += size.cells;
    if (cells > limits.cells) return refuse('too-many-cells', limits.cells, cells);
    if (size.rows * size.columns > limits.area || size.columnSettings > mostColumnSettings)
      return refuse('absurd-size', limits.area, size.rows * size.columns);
    if (size.merges > mostMerges) return refuse('absurd-size', mostMerges, size.merges);
    // Names that share a part would be read once for each name; names without a part cannot be read.
    if (size.listed > sheets) return refuse('damaged', sheets, size.listed);
  }
  return null;
}
