import type { NumberEntry, SumEntry, TableEntry } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import { speak, type Speech } from '@qcdc/core/flow';
import { a1 } from '../a1.ts';
import type { CellOut, Rule } from '../engine/book.ts';
import { wordsOfChoices, type EntryLists } from './entry-lists.ts';
import { looks } from './looks.ts';
import { words } from './words.ts';

// Excel reckons a ratio itself, as near as it can.
const shown = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`);

// Nothing is added up before all of it is there: a sum of what stands so far would look like a result.
function sumFormula({ of, column, orElse }: SumEntry, first: number): string {
  const parts = of.map(({ row, times, mayBeBlank = false }) => {
    const own = a1(first + row, column);
    const cell = orElse === undefined ? own : `IF(${own}="",${a1(first + row, orElse)},${own})`;
    const number = mayBeBlank ? `N(${cell})` : cell;
    return {
      cell,
      awaited: !mayBeBlank,
      term: times.n === 1n && times.d === 1n ? number : `${number}*${shown(times)}`,
    };
  });
  const awaited = parts.filter((part) => part.awaited).map(({ cell }) => cell);
  const sum = parts.map(({ term }) => term).join('+');
  return awaited.length === 0 ? sum : `IF(COUNT(${awaited.join(',')})=${awaited.length},${sum},"")`;
}

/**
 * Shows which cells are filled in, and lets those that add up add up.
 *
 * @param rows - the cells
 * @param entries - what they take
 * @param first - row of the first of them, counted from 0
 * @returns the cells
 */
export function withEntries(
  rows: readonly (readonly CellOut[])[],
  entries: readonly TableEntry[],
  first: number,
): readonly (readonly CellOut[])[] {
  if (entries.length === 0) return rows;
  const out = rows.map((row) => [...row]);
  for (const entry of entries) {
    const row = out[entry.row];
    const cell = row?.[entry.column];
    if (row === undefined || cell === undefined) continue;
    // What stands there already is what somebody wrote.
    if (entry.kind !== 'sum') row[entry.column] = { ...cell, look: { ...cell.look, ...looks.entry } };
    else if (cell.value === null && entry.of.length > 0)
      row[entry.column] = { ...cell, look: { ...looks.figure, bold: true }, formula: sumFormula(entry, first) };
  }
  return out;
}

// A decimal where it ends soon, else the ratio.
const inDigits = ({ n, d }: Fraction): string =>
  (n * 1_000_000n) % d === 0n ? String(Number(n) / Number(d)) : `${n}/${d}`;

function numberRule({ least, most }: NumberEntry, speech: Speech): Omit<Rule, 'area'> {
  const [low, high] = [least, most].map((end) => (end === null ? '…' : inDigits(end)));
  const range = `${low ?? ''} – ${high ?? ''}`;
  return {
    type: 'decimal',
    argument: least === null ? '-1E+15' : shown(least),
    ...(most === null ? {} : { most: shown(most) }),
    style: 'stop',
    title: speak(words.entryTitle, speech === 'en' ? 'en' : 'vi'),
    message: speak(
      { vi: `${words.numberIn.vi} ${range.replaceAll('.', ',')}.`, en: `${words.numberIn.en} ${range}.` },
      speech,
    ),
  };
}

/**
 * Says what may be typed into the cells of a form.
 *
 * @param entries - what they take
 * @param first - row of the first of them, counted from 0
 * @param speech - which languages
 * @param lists - what is offered
 * @returns the rules; cells that take the same share one
 */
export function entryRules(
  entries: readonly TableEntry[],
  first: number,
  speech: Speech,
  lists: EntryLists,
): readonly Rule[] {
  const areas = new Map<string, { rule: Omit<Rule, 'area'>; cells: string[] }>();
  for (const entry of entries) {
    if (entry.kind === 'sum') continue;
    const rule: Omit<Rule, 'area'> =
      entry.kind === 'number'
        ? numberRule(entry, speech)
        : {
            type: 'list',
            argument: lists.nameOf(entry),
            style: 'stop',
            title: speak(words.entryTitle, speech === 'en' ? 'en' : 'vi'),
            message: wordsOfChoices(entry, speech).join('; '),
          };
    const key = JSON.stringify(rule);
    const same = areas.get(key) ?? { rule, cells: [] };
    same.cells.push(a1(first + entry.row, entry.column));
    areas.set(key, same);
  }
  return [...areas.values()].map(({ rule, cells }) => ({ ...rule, area: cells.join(' ') }));
}
