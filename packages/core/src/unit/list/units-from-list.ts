import { checkCall } from '../../outcome/check-call.ts';
import type { Finding } from '../../outcome/finding.ts';
import { whatAReaderGives } from '../../raw/raw-demands.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { RawSheet } from '../../raw/raw-sheet.ts';
import type { RawCell, RawTable } from '../../raw/raw-table.ts';
import { findTables } from '../../sheet/find-tables.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { readDay } from '../../time/read-day.ts';
import type { UnitInput } from '../unit-input.ts';
import { formOfName, kindCalled, kindOfName } from './kind-words.ts';
import { listFinding } from './list-findings.ts';
import { linesOf, textOf } from './list-lines.ts';
import { parentFinder } from './parents-on-list.ts';

/**
 * Reads a list of reporting units as offices keep it: a table with the columns Mã đơn vị, Tên đơn vị, and where they are
 * there Loại đơn vị, Mã đơn vị cấp trên, Từ ngày, Đến ngày. The kind is told by the name ("Xã …") where no column says it. A
 * row that cannot be used is left out and told.
 *
 * @param raw - sheets or tables of a reader
 * @returns units for `defineUnits`; findings `units/…`
 * @term danh mục đơn vị báo cáo
 * @example
 * ```ts
 * const cells = (...values: string[]) => new Map(values.map((value, i) => [`${i}`, { value, at: {} }]));
 * const columns = ['Mã đơn vị', 'Tên đơn vị'].map((header, i) => ({ key: `${i}`, header, at: {} }));
 * const table = { name: 'DM', columns, rows: [{ cells: cells('00001', 'Xã Mẫu'), at: {} }] };
 *
 * unitsFromList(ok([table])).value; // => [{ code: '00001', name: 'Xã Mẫu', kind: 'commune', form: 'xa' }]
 * ```
 */
export function unitsFromList(raw: Outcome<readonly (RawSheet | RawTable)[]>): Outcome<readonly UnitInput[]> {
  checkCall('unitsFromList', { raw: [raw, whatAReaderGives] });
  const { value: tables, findings: found } = findTables(raw);
  const findings: Finding[] = found.filter(({ severity }) => severity !== 'info');
  const lines = tables.flatMap((table) => linesOf(table, findings));
  if (lines.length === 0 && !findings.some(({ code }) => code.startsWith('units/')))
    findings.push(listFinding('no-list', raw.findings[0]?.where ?? {}));
  const units: UnitInput[] = [];
  const seen = new Map<string, boolean>();
  const parentOf = parentFinder(lines, findings);
  for (const { cells, at } of lines) {
    const code = textOf(cells.code);
    const name = textOf(cells.name);
    if (code === '') {
      if (name !== '') findings.push(listFinding('no-code', at, name));
      continue;
    }
    const called = textOf(cells.kind);
    const kind =
      (called === '' ? null : kindCalled(called)) ??
      kindOfName(called === '' ? name : `${called} `) ??
      kindOfName(name);
    if (kind === null) {
      findings.push(listFinding('no-kind', at, called === '' ? name || code : called));
      continue;
    }
    const days = { ...dayIn('from', cells.from, findings), ...dayIn('to', cells.to, findings) };
    const dated = days.from !== undefined || days.to !== undefined;
    if (seen.has(code) && !(dated && seen.get(code) === true)) {
      findings.push(listFinding('code-twice', at, code));
      continue;
    }
    seen.set(code, dated);
    const form = formOfName(name);
    const parent = parentOf(textOf(cells.parent), code, cells.parent?.at ?? at);
    units.push({
      code,
      ...(name === '' ? {} : { name }),
      kind,
      ...(form === null || (kind !== 'commune' && kind !== 'community') ? {} : { form }),
      ...(parent === null ? {} : { parent }),
      ...days,
    });
  }
  return ok(units, findings);
}

function dayIn(
  name: 'from' | 'to',
  cell: RawCell | undefined,
  findings: Finding[],
): { readonly from?: IsoDate; readonly to?: IsoDate } {
  const text = textOf(cell);
  if (cell === undefined || text === '') return {};
  const day = readDay(text);
  if (day === null) findings.push(listFinding('not-a-day', cell.at, text));
  return day === null ? {} : { [name]: day };
}
