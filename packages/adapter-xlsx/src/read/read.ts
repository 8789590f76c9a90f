import { ok, type Finding, type Outcome, type RawSheet, type Where, type WorkOptions } from '@qcdc/core';
import { aFunction, aText, checkCall, having, truth, type Demands } from '@qcdc/core/checks';
import { a1 } from '../a1.ts';
import type { Aside, BookIn, SheetIn } from '../engine/book.ts';
import { Budget } from '../engine/budget.ts';
import { mostAsides } from '../engine/parts/beside-cells.ts';
import { readBook } from '../engine/read-book.ts';
import { Refusal } from '../engine/refusal.ts';
import { fileFinding } from '../file-findings.ts';
import { defaultLimits, type XlsxLimits } from '../limits.ts';
import { holdsOwn, isOwnSheet } from '../own-sheets.ts';
import { someBytes } from '../some-bytes.ts';
import { legacyText } from './legacy-text.ts';
import { refuseOtherKinds } from './other-kinds.ts';

/** Options of reading a workbook. */
export interface XlsxReadOptions {
  /** Name of the file, for the place of every value. */
  readonly source: string;
  /** Reads hidden worksheets too; they are skipped, with an `info` finding, when left out. */
  readonly includeHidden?: boolean;
  /** Limits to use instead of the defaults, one by one. */
  readonly limits?: Partial<XlsxLimits>;
}

const readDemands: Demands<XlsxReadOptions & WorkOptions> = {
  source: aText,
  includeHidden: truth,
  limits: /* @__PURE__ */ having([], '{ bytes, entries, … }', '{ bytes, entries, … }'),
  onProgress: aFunction,
  signal: /* @__PURE__ */ having(['aborted'], 'AbortSignal', 'an AbortSignal'),
};

/**
 * Reads a workbook into sheets. Trouble with the file is a finding and the value is then an empty list; nothing
 * in it throws.
 *
 * @param bytes - the file
 * @param options - name of the file, limits, progress and signal
 * @returns the worksheets in which something stands; their tables are found by `parse`
 * @throws `DefinitionError` `call/…`; the reason of `options.signal` when stopped
 */
export async function read(
  bytes: Uint8Array,
  options: XlsxReadOptions & WorkOptions,
): Promise<Outcome<readonly RawSheet[]>> {
  checkCall('xlsx.read', { bytes: [bytes, someBytes] }, options, readDemands, ['source']);
  const { source, signal, onProgress, includeHidden = false } = options;
  signal?.throwIfAborted();
  onProgress?.(0);
  const where: Where = { source };
  const budget = new Budget({ ...defaultLimits, ...options.limits });
  let book: BookIn;
  try {
    refuseOtherKinds(bytes, budget);
    book = await readBook(bytes, {
      wantsHidden: (name) => includeHidden && !isOwnSheet(name),
      budget,
      signal,
      onProgress,
    });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return ok([], [fileFinding(cause.trouble, where, cause.detail)]);
  }
  signal?.throwIfAborted();
  const outcome = sheetsOf(book, source);
  onProgress?.(1);
  return outcome;
}

function sheetsOf(book: BookIn, source: string): Outcome<readonly RawSheet[]> {
  const on = (sheet: string): Where => ({ source, sheet });
  const findings: Finding[] = book.skipped
    .filter((name) => !isOwnSheet(name))
    .map((name) => fileFinding('hidden-sheet', on(name)));
  const legacy = legacyText(book.texts);
  if (legacy !== null)
    findings.push(
      fileFinding('legacy-encoding', { source }, { a: legacy.encoding, actual: legacy.text, expected: 'Unicode' }),
    );
  for (const name of book.charts) findings.push(fileFinding('chart-sheet', on(name)));
  for (const { trouble, sheet, row, column } of book.noticed)
    if (!isOwnSheet(sheet)) findings.push(fileFinding(trouble, { ...on(sheet), cell: a1(row, column) }));
  for (const [name, asides] of book.asides)
    if (!isOwnSheet(name))
      findings.push(
        besideFinding(
          rowsFirst(
            asides,
            book.sheets.find((sheet) => sheet.name === name),
          ),
          on(name),
        ),
      );
  const sheets = book.sheets.filter((sheet) => !isOwnSheet(sheet.name));
  for (const sheet of book.sheets)
    if (isOwnSheet(sheet.name) && !holdsOwn(sheet)) findings.push(fileFinding('own-name', on(sheet.name)));
  if (sheets.every(isBlank)) return ok([], [...findings, fileFinding('empty-workbook', { source })]);
  for (const sheet of sheets) if (isBlank(sheet)) findings.push(fileFinding('empty-sheet', on(sheet.name)));
  return ok(
    sheets.filter((sheet) => !isBlank(sheet)).map((sheet) => withPlaces(sheet, source)),
    findings,
  );
}

const mostNamed = 3;

// Other programs keep the notes on the head of a form and forget who wrote them: what stands at the rows below is named before them.
function rowsFirst(asides: readonly Aside[], sheet: SheetIn | undefined): readonly Aside[] {
  if (sheet === undefined || asides.length <= mostNamed) return asides;
  let head = 0;
  while (head < Math.min(sheet.rows, mostHead) && sheet.cell(head, 0)?.value !== 'unit') head += 1;
  const isBelow = ({ place }: Aside): boolean => place === null || place[0] > head;
  return head === mostHead || head === sheet.rows
    ? asides
    : [...asides.filter(isBelow), ...asides.filter((aside) => !isBelow(aside))];
}

const mostHead = 30;

// One finding a sheet, however many notes there are: none of them is read as a figure.
function besideFinding(asides: readonly Aside[], where: Where): Finding {
  const first = asides.find(({ place }) => place !== null)?.place;
  const named = asides.slice(0, mostNamed).map(({ place, text }) => {
    const cell = place === null ? '' : `${a1(...place)}: `;
    return `${cell}${text === null ? '?' : `"${text}"`}`;
  });
  const list = [...named, ...(asides.length > mostNamed ? ['…'] : [])].join('; ');
  const placed = first === undefined || first === null ? where : { ...where, cell: a1(...first) };
  return fileFinding('beside-cells', placed, {
    a: `${asides.length}${asides.length < mostAsides ? '' : '+'} (${list})`,
    actual: list,
  });
}

function withPlaces(sheet: SheetIn, source: string): RawSheet {
  return { ...sheet, place: (row, column) => ({ source, sheet: sheet.name, cell: a1(row, column) }) };
}

// Rows are counted down to the last cell in which something stands.
const isBlank = (sheet: SheetIn): boolean => sheet.rows === 0;
