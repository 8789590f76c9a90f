import type { Outcome, RawSheet, RawTable, RawValue, Reader, WorkOptions } from '@qcdc/core';
import { findTables } from '@qcdc/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A table that must be there: one of the reader, or one core finds on its sheets. */
export interface ExpectedTable {
  /** Name of the sheet or table. */
  readonly name: string;
  /** Headers from left to right. */
  readonly headers: readonly string[];
  /** Values row by row, from left to right; `null` where the cell is blank. */
  readonly rows: readonly (readonly RawValue[])[];
}

/** An input the reader must understand. */
export interface ReaderCase<Input> {
  /** What the case shows, as a sentence. */
  readonly name: string;
  /** Makes the input; called anew for every test. */
  readonly input: () => Input | Promise<Input>;
  /** What must come out. */
  readonly tables: readonly ExpectedTable[];
}

/** An input the reader must refuse with a finding and without throwing. */
export interface HostileCase<Input> {
  /** What is wrong with it. */
  readonly name: string;
  /** Makes the input; called anew for every test. */
  readonly input: () => Input | Promise<Input>;
  /** Code of the finding, where it must be a certain one. */
  readonly code?: string;
}

/** What the suite needs to know about a format. */
export interface ReaderSuite<Input, Options> {
  /** Options of every read; the name of the source among them, where the format has one. */
  readonly options: Options;
  /** The name every place must carry; places are not asked for a source when left out. */
  readonly source?: string;
  /** Inputs to understand; at least one. */
  readonly cases: readonly ReaderCase<Input>[];
  /** Inputs to refuse. */
  readonly hostile: readonly HostileCase<Input>[];
  /** How many times each good input is damaged at random; 100 when left out. */
  readonly damages?: number;
}

type Damage = readonly { readonly at: number; readonly byte: number }[];

// Only bytes and texts can be damaged here; other inputs (a client, a stream) are left to the author's own hostile cases.
function damaged(input: unknown, damage: Damage, keep: number): unknown {
  if (input instanceof Uint8Array) {
    const bytes = input.slice(0, Math.ceil(input.length * keep));
    for (const { at, byte } of damage) bytes[Math.floor(at * bytes.length)] = byte;
    return bytes;
  }
  if (typeof input !== 'string') return null;
  const letters = input.slice(0, Math.ceil(input.length * keep)).split('');
  for (const { at, byte } of damage) letters[Math.floor(at * letters.length)] = String.fromCharCode(byte);
  return letters.join('');
}

const damages = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 0.999999, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
  { maxLength: 12 },
);

function expectPlaces(tables: readonly RawTable[], source: string | undefined): void {
  for (const table of tables) {
    const keys = table.columns.map((column) => column.key);
    expect(new Set(keys).size, 'keys of columns are unique').toBe(keys.length);
    const places = table.rows.flatMap((row) => keys.map((key) => row.cells.get(key)?.at));
    for (const at of [...places, ...table.columns.map((column) => column.at), ...table.rows.map((row) => row.at)])
      if (source !== undefined) expect(at?.source).toBe(source);
    const names = places.map((at) => at?.cell ?? '');
    expect(names, 'every cell has a place').not.toContain('');
    expect(new Set(names).size, 'no two cells share a place').toBe(names.length);
  }
}

function expectSheetPlaces(sheet: RawSheet, source: string | undefined): void {
  const names = new Set<string>();
  let cells = 0;
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      const at = sheet.place(row, column);
      if (source !== undefined) expect(at.source).toBe(source);
      expect(at.cell ?? '', 'every cell has a place').not.toBe('');
      names.add(at.cell ?? '');
      cells += 1;
    }
  expect(names.size, 'no two cells share a place').toBe(cells);
  for (const [row, column] of [
    [-1, 0] as const,
    [0, -1] as const,
    [sheet.rows, 0] as const,
    [0, sheet.columns] as const,
  ])
    expect(sheet.cell(row, column), 'nothing stands outside of the sheet').toBeNull();
}

const isSheet = (raw: RawSheet | RawTable): raw is RawSheet => 'place' in raw;

// All a reader gave, without the functions, for comparing.
function plain(raw: RawSheet | RawTable): unknown {
  if (!isSheet(raw)) return raw;
  const { name, rows, columns, merges, hiddenRows, hiddenColumns } = raw;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => [raw.cell(row, column), raw.place(row, column)]),
  );
  return { name, rows, columns, merges, hiddenRows, hiddenColumns, cells };
}

const snapshot = ({ value, findings }: Outcome<readonly (RawSheet | RawTable)[]>): unknown => ({
  value: value.map(plain),
  findings,
});

function valuesOf(table: RawTable): ExpectedTable {
  const value = (row: RawTable['rows'][number], key: string) => row.cells.get(key)?.value;
  return {
    name: table.name,
    headers: table.columns.map((column) => column.header),
    rows: table.rows.map((row) => table.columns.map(({ key }) => value(row, key) as RawValue)),
  };
}

function expectSpoken({ findings }: Outcome<unknown>): void {
  expect(JSON.parse(JSON.stringify(findings)), 'findings are plain JSON').toEqual(findings);
  for (const { code, message } of findings) {
    expect(code).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/u);
    expect(message.vi.trim()).not.toBe('');
    expect(message.en.trim()).not.toBe('');
  }
}

/**
 * Registers the suite every reader must pass: a place for every value, `null` for blanks, nothing outside of a
 * sheet, the same answer twice, no
 * exception on hostile or damaged input, and an abort that works.
 *
 * @param reader - the reader
 * @param suite - inputs to understand and inputs to refuse
 * @example
 * ```ts
 * testReader(csv, { options: { source: 'a.csv' }, cases: [{ name: 'a table', input: () => 'a,b\n1,', tables: [{ name: '', headers: ['a', 'b'], rows: [['1', null]] }] }], hostile: [] });
 * ```
 */
export function testReader<Input, Options>(
  reader: Reader<Input, Options, RawSheet | RawTable>,
  suite: ReaderSuite<Input, Options>,
): void {
  const read = (input: Input, work: WorkOptions = {}) => reader.read(input, { ...suite.options, ...work });

  describe(`the reader "${reader.name}"`, () => {
    it('has a name', () => {
      expect(reader.name).toMatch(/^[a-z][a-z0-9-]*$/u);
    });

    it('comes with at least one input it understands', () => {
      expect(suite.cases.length).toBeGreaterThan(0);
    });

    for (const { name, input, tables } of suite.cases) {
      it(`reads ${name}`, async () => {
        const outcome = await read(await input());
        const found = findTables(outcome);
        expect(found.value.map(valuesOf)).toEqual(tables);
        expectPlaces(found.value, suite.source);
        for (const raw of outcome.value) if (isSheet(raw)) expectSheetPlaces(raw, suite.source);
        expectSpoken(found);
      });

      it(`reads ${name} the same way twice and leaves the input alone`, async () => {
        const given = await input();
        const first = snapshot(await read(given));
        expect(snapshot(await read(given))).toEqual(first);
        expect(given).toEqual(await input());
      });

      it(`stops reading ${name} when told so before it begins`, async () => {
        const reason = new Error('stopped');
        await expect(read(await input(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      });

      it(`reports its progress on ${name} from 0 to 1, never backwards`, async () => {
        const shares: number[] = [];
        await read(await input(), { onProgress: (share) => shares.push(share) });
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      });

      it(`never throws on ${name} damaged at random`, async () => {
        const given = await input();
        if (damaged(given, [], 1) === null) return;
        await fc.assert(
          fc.asyncProperty(damages, fc.constantFrom(1, 1, 0.9, 0.5, 0.01), async (damage, keep) => {
            expectSpoken(await read(damaged(given, damage, keep) as Input));
          }),
          { numRuns: suite.damages ?? 100 },
        );
      });
    }

    for (const { name, input, code } of suite.hostile) {
      it(`answers ${name} with a finding and no table`, async () => {
        const outcome = await read(await input());
        expect(outcome.value).toEqual([]);
        expect(outcome.findings.length).toBeGreaterThan(0);
        expect(outcome.findings[0]?.state).toBe('failed');
        if (code !== undefined) expect(outcome.findings.map((finding) => finding.code)).toContain(code);
        expectSpoken(outcome);
      });
    }
  });
}
