import {
  DefinitionError,
  normaliseText,
  ok,
  parsePeriod,
  type Finding,
  type Outcome,
  type RawCell,
  type RawRow,
  type RawSheet,
  type RawTable,
  type Text,
  type Where,
} from '@qcdc/core';
import { aRegister, aText, checkCall, whatAReaderGives } from '@qcdc/core/checks';
import { findTables, type UnitRegistry } from '@qcdc/core/flow';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import { aRubric } from '../rubric/a-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Fact } from '../score/fact.ts';
import { ballotCount, factValue, fieldValue, isBlank, levelId, said, saysNone } from './fact-cells.ts';
import { headerMeaning, isList, type FactColumn, type FactOfColumn } from './fact-columns.ts';
import { tableFaults, type TableFault } from './table-faults.ts';
import { unitFinder, type FindUnit } from './units-in.ts';

/** How tables of facts are read. */
export interface ReadFactsOptions {
  /** The register of units: they may then be written by code or name; without it what is written is the id. */
  readonly units?: UnitRegistry;
  /** Period of the facts, where the rows do not say one; the period scored when left out. */
  readonly period?: string;
}

type Given = Record<string, unknown>;
type Cells = ReadonlyMap<FactColumn, RawCell>;

/** A table of facts: which column holds which part of the fact of a row, and which a fact of its own. */
interface FactTable {
  readonly parts: ReadonlyMap<FactColumn, string>;
  /** A second column of units, such as the name beside the code. */
  readonly unitBeside: string | null;
  readonly facts: readonly (readonly [key: string, of: FactOfColumn])[];
  readonly rows: readonly RawRow[];
}

const wordsIn = (cell: RawCell | undefined): string | undefined =>
  cell === undefined || isBlank(cell) ? undefined : normaliseText(String(said(cell)));

// What comes one by one has a name of its own; the rest is one value.
function factOfRow(declared: FactDeclaration, cells: Cells): Given {
  const text = (column: FactColumn): string | undefined => wordsIn(cells.get(column));
  const value = cells.get('value');
  const stated = value === undefined || isBlank(value) ? undefined : factValue(value, declared);
  switch (declared.kind) {
    case 'events': {
      if (value !== undefined && text('event') === undefined && !isBlank(value) && saysNone(value))
        return { kind: 'none' };
      const level = cells.get('level') ?? value;
      return {
        kind: 'event',
        event: text('event'),
        level: level === undefined || isBlank(level) ? undefined : levelId(said(level), declared),
        on: text('on'),
        cause: text('cause'),
      };
    }
    case 'marks':
      return { kind: 'mark', marker: text('marker'), value: stated };
    case 'evidence':
      return { kind: 'evidence', document: text('document') ?? wordsIn(value) };
    case 'points':
      return { kind: 'points', value: stated, by: text('by'), reason: text('reason') ?? '' };
    case 'records':
      return { kind: 'record', record: text('record'), fields: onlyField(declared, value) };
    case 'ballots':
      return value !== undefined && !isBlank(value) && saysNone(value)
        ? { kind: 'none' }
        : { kind: 'ballots', votes: stated };
    case 'flag':
    case 'number':
    case 'choice':
    case 'day':
      return { kind: declared.kind, value: stated };
  }
}

// Where records have one field, the value of a row is that field.
function onlyField({ fields = [] }: FactDeclaration, value: RawCell | undefined): Given {
  const [field, another] = fields;
  const one = field !== undefined && another === undefined && value !== undefined && !isBlank(value);
  return one ? { [field.id]: fieldValue(value) } : {};
}

function factsOfColumns(
  table: FactTable,
  row: RawRow,
  cells: Cells,
): readonly (readonly [FactDeclaration, Given, Where])[] {
  const made: (readonly [FactDeclaration, Given, Where])[] = [];
  const gathered = new Map<string, readonly [FactDeclaration, Given, Where]>();
  for (const [key, { declared, part }] of table.facts) {
    const cell = row.cells.get(key);
    if (cell === undefined || isBlank(cell)) continue;
    if (part === null) {
      made.push([declared, factOfRow(declared, new Map(cells).set('value', cell)), cell.at]);
      continue;
    }
    if (declared.kind === 'marks') {
      made.push([declared, { kind: 'mark', marker: part, value: factValue(cell, declared) }, cell.at]);
      continue;
    }
    const value = declared.kind === 'records' ? fieldValue(cell) : ballotCount(cell);
    const before = gathered.get(declared.id)?.[1] ?? {};
    const held = declared.kind === 'records' ? 'fields' : 'votes';
    const inside = (before[held] ?? {}) as Given;
    const beside = held === 'votes' && (part === 'invalid' || part === 'members');
    const more = beside ? { [held]: inside, [part]: value } : { [held]: { ...inside, [part]: value } };
    const head = held === 'fields' ? { kind: 'record', record: wordsIn(cells.get('record')) } : { kind: 'ballots' };
    gathered.set(declared.id, [declared, { ...before, ...head, ...more }, row.at]);
  }
  return [...made, ...gathered.values()];
}

class Reading {
  readonly facts: Fact[] = [];
  readonly findings: Finding[];
  readonly #rubric: Rubric;
  readonly #period: string | undefined;
  readonly #unit: FindUnit;
  readonly #known: boolean;

  constructor(rubric: Rubric, options: ReadFactsOptions, findings: readonly Finding[]) {
    this.findings = [...findings];
    this.#rubric = rubric;
    this.#period = options.period;
    this.#known = options.units !== undefined;
    this.#unit = unitFinder(options.units, options.period === undefined ? null : parsePeriod(options.period).value);
  }

  say(code: TableFault, message: Text, where: Where, severity: Finding['severity'] = 'error'): void {
    const { basis } = this.#rubric;
    this.findings.push({ code: `emulation/${code}`, severity, state: 'failed', message, where, basis });
  }

  tableOf(table: RawTable): FactTable | null {
    const parts = new Map<FactColumn, string>();
    const facts: (readonly [string, FactOfColumn])[] = [];
    const later: (() => void)[] = [];
    const tell = (
      code: 'facts-column-unknown' | 'facts-column-ambiguous' | 'facts-column-twice',
      header: string,
      at: Where,
    ) =>
      later.push(() => {
        this.say(code, tableFaults[code](header), at, 'warning');
      });
    const declared = this.#rubric.facts ?? [];
    const listed = isList(
      table.columns.map(({ header }) => header),
      declared,
    );
    let unitBeside: string | null = null;
    for (const { key, header, at } of table.columns) {
      const meaning = headerMeaning(header, declared, listed);
      if ('column' in meaning) {
        if (meaning.column === 'unit' && parts.has('unit') && unitBeside === null) unitBeside = key;
        else if (parts.has(meaning.column)) tell('facts-column-twice', header, at);
        else parts.set(meaning.column, key);
        continue;
      }
      const [fact, another] = meaning.facts;
      if (fact !== undefined && another === undefined) facts.push([key, fact]);
      else if (normaliseText(header) !== '' && !isNumbering(header))
        tell(fact === undefined ? 'facts-column-unknown' : 'facts-column-ambiguous', header, at);
    }
    if (!parts.has('unit') || (facts.length === 0 && !parts.has('fact'))) return null;
    for (const told of later) told();
    return { parts, unitBeside, facts, rows: table.rows };
  }

  // A unit may stand there twice, by code and by name: both must be the same one.
  #unitOf({ unitBeside }: FactTable, row: RawRow, cell: RawCell | undefined): string | null {
    const [written, other] = [wordsIn(cell), wordsIn(unitBeside === null ? undefined : row.cells.get(unitBeside))];
    if (written === undefined && other === undefined) {
      this.say('facts-row-without-unit', tableFaults['facts-row-without-unit'](), row.at);
      return null;
    }
    const [one, two] = [written, other].map((words) => (words === undefined ? null : this.#unit(words)));
    const unit = one ?? (this.#known || written === undefined ? two : null) ?? null;
    const at = cell?.at ?? row.at;
    if (unit === null) this.say('facts-unit-unknown', tableFaults['facts-unit-unknown'](written ?? other ?? ''), at);
    // Without a register a code and a name cannot be compared.
    if (!this.#known || one === null || two === null || one === two) return unit;
    this.say('facts-unit-contradicts', tableFaults['facts-unit-contradicts'](written ?? '', other ?? ''), at);
    return null;
  }

  row(table: FactTable, row: RawRow): void {
    const cells = new Map<FactColumn, RawCell>();
    for (const [column, key] of table.parts) {
      const cell = row.cells.get(key);
      if (cell !== undefined && !isBlank(cell)) cells.set(column, cell);
    }
    const made = [...factsOfColumns(table, row, cells)];
    const name = wordsIn(cells.get('fact'));
    if (name !== undefined) {
      const meaning = headerMeaning(name, this.#rubric.facts ?? []);
      const declared = 'facts' in meaning ? meaning.facts[0]?.declared : undefined;
      if (declared === undefined) this.say('facts-row-unknown', tableFaults['facts-row-unknown'](name), row.at);
      else {
        made.push([declared, factOfRow(declared, cells), cells.get('value')?.at ?? row.at]);
        const value = cells.get('value');
        if (declared.kind === 'records' && value !== undefined && (declared.fields ?? []).length !== 1)
          this.say('facts-value-not-used', tableFaults['facts-value-not-used'](name), value.at, 'warning');
      }
    }
    if (made.length === 0) return;
    const unit = this.#unitOf(table, row, cells.get('unit'));
    if (unit === null) return;
    const [period, from] = [wordsIn(cells.get('period')) ?? this.#period, wordsIn(cells.get('from'))];
    for (const [declared, given, where] of made)
      // Whether it is a fact is told by `score`, which names whatever is not.
      this.facts.push({
        ...given,
        fact: declared.id,
        unit,
        where,
        ...(period === undefined ? {} : { period }),
        ...(from === undefined ? {} : { from: { vi: from, en: from } }),
      } as unknown as Fact);
  }
}

const isNumbering = (header: string): boolean => /^(?:tt|stt|số tt|số thứ tự|no\.?)$/iu.test(normaliseText(header));

/**
 * Reads facts, marks and records from workbooks and files of separated values. A table has a column of units, and either a
 * column for each fact, named by its id or label (`Điểm hội đồng: Ông A` for the mark of one marker, `Phiếu: Tốt` for the
 * ballots of one level), or one fact a row in columns `Thông tin` and `Giá trị`, with `Kỳ`, `Ngày`, `Mức`, `Mã sự kiện`,
 * `Người chấm`, `Lý do`, `Tài liệu` beside it. Blank cells say nothing. What cannot be read as a value is handed on as it
 * stands, with its cell: `score` names it and leaves its unit unscored.
 *
 * @param raw - the sheets of the file, with the findings so far
 * @param rubric - the rubric that asks for the facts
 * @param options - the register of units; the period
 * @returns facts for `score(…, { facts })`; findings `emulation/facts-…`, `emulation/no-facts-table`
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const table = {
 *   name: 'Cả năm',
 *   columns: [
 *     { key: 'a', header: 'Đơn vị', at: {} },
 *     { key: 'b', header: 'mass-complaint', at: {} },
 *   ],
 *   rows: [
 *     {
 *       at: {},
 *       cells: new Map([
 *         ['a', { value: '00001', at: {} }],
 *         ['b', { value: 'không', at: { cell: 'B2' } }],
 *       ]),
 *     },
 *   ],
 * };
 * const { value } = readFacts(ok([table]), qcdcCommitteeModel);
 * value.map(({ unit, kind }) => [unit, kind]); // => [['00001', 'flag']]
 * ```
 */
export function readFacts(
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  rubric: Rubric,
  options: ReadFactsOptions = {},
): Outcome<readonly Fact[]> {
  checkCall('readFacts', { raw: [raw, whatAReaderGives], rubric: [rubric, aRubric] }, options, {
    units: aRegister,
    period: aText,
  });
  if (options.period !== undefined && parsePeriod(options.period).value === null)
    throw new DefinitionError(
      'call/bad-option',
      { vi: `"${options.period}" không phải là kỳ`, en: `"${options.period}" is no period` },
      'readFacts.period',
    );
  const { value: tables, findings } = findTables(raw);
  const reading = new Reading(rubric, options, findings);
  let found = false;
  for (const one of tables) {
    const table = reading.tableOf(one);
    if (table === null) continue;
    found = true;
    for (const row of table.rows) reading.row(table, row);
  }
  if (!found) reading.say('no-facts-table', tableFaults['no-facts-table'](), {});
  return ok(reading.facts, reading.findings);
}
