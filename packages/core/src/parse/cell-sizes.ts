import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { RawRow, RawTable } from '../raw/raw-table.ts';
import type { CellInput } from './cell-input.ts';
import { measureInHeader, otherMeasureIn, scaledCell, scaleOf, type Scale } from './measured-in.ts';
import { pageFinding } from './page-findings.ts';

type Cells = ReadonlyMap<string, CellInput>;

/** Gives the cells of rows the size the page says. */
export interface CellSizes {
  /** Cells of a row by field, in their full size. */
  readonly sized: (row: RawRow, cells: Cells) => Cells;
  /** Says once which sizes were applied. */
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
  const ofPage = String(table.properties?.measuredIn?.cell.value ?? '');
  const ofColumn = new Map<string, string>();
  for (const [name, key] of columns) {
    const header = table.columns.find((column) => column.key === key);
    const inHeader = header?.field === undefined ? measureInHeader(header?.header ?? '') : '';
    const words = header?.measuredIn ?? inHeader;
    if (words !== '') ofColumn.set(name, words);
  }
  const applied = new Map<string, string>();
  if (ofPage === '' && ofColumn.size === 0 && measures === undefined)
    return { sized: (_, cells) => cells, told: () => [] };
  const scales = new Map<string, Scale | null>();
  const scaleIn = (words: string): Scale | null => {
    const known = scales.get(words);
    const scale = known === undefined ? scaleOf(words) : known;
    scales.set(words, scale);
    return scale;
  };
  const sizedCell = (name: string, cell: CellInput, said: readonly string[]): CellInput => {
    const field = entity.fields[name];
    if (field === undefined) return cell;
    const words = said.find((text) => scaleIn(text) !== null);
    const scale = words === undefined ? null : scaleIn(words);
    const full = scale === null ? cell : scaledCell(cell, field, scale);
    if (full !== cell) applied.set(name, words ?? '');
    return full === cell ? otherMeasureIn(cell, field, said) : full;
  };
  return {
    sized: (row, cells) => {
      const ofRow = measures === undefined ? '' : String(row.cells.get(measures)?.value ?? '');
      return new Map(
        [...cells].map(([name, cell]) => {
          const said = [ofColumn.get(name) ?? '', ofRow, ofPage].filter((words) => words !== '');
          return [name, said.length === 0 ? cell : sizedCell(name, cell, said)];
        }),
      );
    },
    told: () => {
      if (applied.size === 0) return [];
      const list = [...applied].map(([name, words]) => `${entity.fields[name]?.info.label.vi ?? name}: ${words}`);
      return [pageFinding('size-applied', at, { a: list.join('; '), actual: list.join('; ') })];
    },
  };
}
