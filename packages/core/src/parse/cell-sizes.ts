import type { Entity } from '../entity/define-entity.ts';
import type { Field } from '../entity/field.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { isAboutSize } from '../quantity/about-size.ts';
import { sizeFor, sizesIn, type Size } from '../quantity/size-said.ts';
import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { readNumberWords } from '../words/number-words.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import { measureInHeader } from './measured-in.ts';
import { pageFinding } from './page-findings.ts';
import { sharesAmongPercents } from './shares-among-percents.ts';
import { writtenOut } from './written-out.ts';

type Cells = ReadonlyMap<string, CellInput>;

/** Gives the cells of rows the size the page says. */
export interface CellSizes {
  /** Cells of a row by field, with the size of those numbers that say none themselves. */
  readonly sized: (row: RawRow, cells: Cells) => Cells;
  /** Says once which sizes were applied, and which nobody understood. */
  readonly told: () => readonly Finding[];
}

/**
 * Makes what gives cells the size the page says. "triệu đồng" in the header of the column counts before the column of
 * measures, and that before the line above the table.
 *
 * @param table - the table
 * @param entity - its area
 * @param columns - keys of columns by field
 * @param measures - key of the column of measures
 * @param at - place of the table
 * @returns sizes the cells, and says so once
 */
export function cellSizes(
  table: RawTable,
  entity: Entity,
  columns: ReadonlyMap<string, string>,
  measures: string | undefined,
  at: Where,
): CellSizes {
  const page = table.properties?.measuredIn?.cell;
  const ofPage = String(page?.value ?? '');
  const applied = new Map<string, string>();
  const strange = new Map<string, Where>();
  const ofColumn = new Map<string, string>();
  for (const [name, key] of columns) {
    const column = table.columns.find((one) => one.key === key);
    const inHeader = column?.field === undefined ? measureInHeader(column?.header ?? '') : '';
    const words = column?.measuredIn ?? inHeader;
    if (words === '' || entity.fields[name] === undefined) continue;
    ofColumn.set(name, words);
    noteStrange(words, column?.at ?? {}, isAboutSize(words));
  }
  noteStrange(ofPage, page?.at ?? {}, true);
  if (ofPage === '' && ofColumn.size === 0 && measures === undefined)
    return { sized: (_, cells) => cells, told: () => [] };
  const known = new Map<string, Size | null>();
  const sizeOf = (name: string, field: Field, words: string): Size | null => {
    const key = `${name}\n${words}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { measuredIn = '', kind } = field.info;
    const size = sizeFor(words, measuredIn);
    const counts = kind === 'figure' || kind === 'count' || (size?.power === 0 && isPercentColumn(name));
    known.set(key, counts ? size : null);
    return counts ? size : null;
  };
  const outOf = new Map<string, (value: unknown) => boolean>();
  const isWrittenOut = (name: string, { power }: Size): ((value: unknown) => boolean) => {
    const key = `${name} ${power}`;
    const tells = outOf.get(key) ?? writtenOut(table, columns.get(name) ?? '', power);
    outOf.set(key, tells);
    return tells;
  };
  // Where one number of a column under "(%)" is above 1, none is a share.
  const isPercentColumn = (name: string): boolean =>
    ofColumn.has(name) && table.rows.some(({ cells }) => isAboveOne(cells.get(columns.get(name) ?? '')));
  return {
    sized: (row, cells) => {
      const ofRow = measures === undefined ? '' : String(row.cells.get(measures)?.value ?? '');
      if (ofRow !== '') noteStrange(ofRow, row.cells.get(measures ?? '')?.at ?? row.at, isAboutSize(ofRow));
      return new Map(
        [...cells].map(([name, cell]) => {
          const field = entity.fields[name];
          if (field === undefined || isBlank(cell)) return [name, cell];
          for (const words of [ofColumn.get(name) ?? '', ofRow, ofPage]) {
            const size = words === '' ? null : sizeOf(name, field, words);
            if (size === null) continue;
            if (size.power === 0 || !takesSize(cell.value)) return [name, { ...cell, size }];
            if (isWrittenOut(name, size)(cell.value)) return [name, { ...cell, size, writtenOut: words }];
            applied.set(name, words);
            return [name, { ...cell, size }];
          }
          return [name, cell];
        }),
      );
    },
    told: () => {
      const findings = [
        ...[...strange].map(([words, where]) =>
          pageFinding('size-not-understood', { ...at, ...where }, { a: words, actual: words }),
        ),
        ...sharesAmongPercents(table, entity, percents(), at),
        ...sizeOfOne(),
      ];
      if (applied.size === 0) return findings;
      const list = [...applied].map(([name, words]) => `${entity.fields[name]?.info.label.vi ?? name}: ${words}`);
      return [...findings, pageFinding('size-applied', at, { a: list.join('; '), actual: list.join('; ') })];
    },
  };

  // Amounts beside those in millions, which say nothing and look as small: a total that agrees with them is wrong as well.
  function sizeOfOne(): readonly Finding[] {
    if (ofPage !== '' || measures !== undefined) return [];
    const money = [...columns].filter(([name]) => entity.fields[name]?.info.measuredIn === 'VND');
    const said = money.filter(([name]) => (sizeFor(ofColumn.get(name) ?? '', 'VND')?.power ?? 0) > 0);
    const silent = money.filter(
      ([name, key]) => !ofColumn.has(name) && table.rows.some(({ cells }) => isSmall(cells.get(key))),
    );
    const [first] = silent;
    if (said.length === 0 || first === undefined) return [];
    const listed = (list: typeof money): string =>
      list.map(([, key]) => `"${table.columns.find((one) => one.key === key)?.header ?? key}"`).join(', ');
    const where = { ...at, ...table.columns.find(({ key }) => key === first[1])?.at, area: entity.id, field: first[0] };
    return [pageFinding('size-of-one-column', where, { a: listed(silent), b: listed(said), actual: listed(silent) })];
  }

  function percents(): ReadonlyMap<string, string> {
    return new Map(
      [...columns].filter(([name]) => isShare(name) && sizeFor(ofColumn.get(name) ?? '', 'percent')?.power === 0),
    );
  }

  function isShare(name: string): boolean {
    return ofColumn.has(name) && entity.fields[name]?.info.kind === 'statedRatio';
  }

  function noteStrange(words: string, where: Where, matters: boolean): void {
    if (words !== '' && matters && !strange.has(words) && sizesIn(words).rest) strange.set(words, where);
  }
}

/**
 * Tells whether a number without a size of its own stands in a cell.
 *
 * @param value - what stands there
 * @returns `true` for `hơn 3,4`, `false` for `3,4 tỷ`
 */
export function takesSize(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return false;
  const text = value.replace(/\([^()]*\)/g, '').trim();
  if (!/\d/.test(text)) return readNumberWords(text.toLowerCase()) !== null;
  return /\d(?:$|[^\d.,\s\p{L}%]|[.,\s]+(?:$|[^\d\s\p{L}%]))/u.test(text);
}

// No sum of a report is smaller than a thousand đồng, and hardly any smaller than a million.
function isSmall(cell: CellInput | undefined): boolean {
  const value = cell?.value;
  if (typeof value === 'number') return value !== 0 && Math.abs(value) < 1_000_000;
  if (typeof value !== 'string' || !takesSize(value)) return false;
  const digits = value.replace(/\D/g, '');
  return /[1-9]/.test(digits) && digits.length <= 6;
}

function isAboveOne(cell: CellInput | undefined): boolean {
  const value = cell?.value;
  if (typeof value === 'number') return value > 1 && !(cell?.format ?? '').includes('%');
  return typeof value === 'string' && /^\s*(?:[1-9]\d|[2-9]|1[.,]0*[1-9])/.test(value) && !value.includes('%');
}
