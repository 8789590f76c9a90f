import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { isIsoDate, type IsoDate } from '../time/iso-date.ts';
import { fold } from '../words/fold.ts';
import type { ParseContext } from './parse-context.ts';
import { parseFinding } from './parse-findings.ts';
import { readDay } from '../time/read-day.ts';
import { isBlank, type CellIn } from './read-field.ts';

/** Who and when, or what is wrong with them. */
export interface HeaderRead {
  /** Code of the unit and id of the period, or day; `null` when the record cannot be placed. */
  readonly header: { readonly unit: string; readonly when: string } | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

const totals = ['tổng', 'tổng cộng', 'tổng số', 'cộng', 'total', 'toàn tỉnh', 'toàn huyện', 'toàn xã'];

let folded: ReadonlySet<string> | undefined;

function isTotal(unit: string): boolean {
  return (folded ??= new Set(totals.map(fold))).has(fold(unit));
}

const textOf = (cell: CellIn): string =>
  typeof cell.value === 'string' || typeof cell.value === 'number' ? String(cell.value).normalize('NFC').trim() : '';

/**
 * Reads who and when of a record.
 *
 * @param entity - the area
 * @param unitCell - cell of the unit
 * @param whenCell - cell of the period or day
 * @param context - units and periods
 * @returns the header, or `null` with the finding that says why
 */
export function readHeader(entity: Entity, unitCell: CellIn, whenCell: CellIn, context: ParseContext): HeaderRead {
  const { findUnit } = context;
  const unit = textOf(unitCell);
  const area = entity.id;
  const unitAt: Where = { ...unitCell.at, area, field: 'unit' };
  const drop = (finding: Finding): HeaderRead => ({ header: null, findings: [finding] });
  if (isTotal(unit)) return drop(parseFinding('total-row', unitAt, { a: unit, actual: unit }));
  const when = entity.form === 'period' ? readPeriodCell(whenCell, area, context) : readDayCell(whenCell, area);
  if (unit === '') {
    const broken = unitCell.error === undefined ? [] : [parseFinding('cell-error', unitAt, { a: unitCell.error })];
    return { header: null, findings: [...broken, parseFinding('no-unit', unitAt), ...when.findings] };
  }
  if (when.value === null) return { header: null, findings: when.findings };
  if (findUnit === null) return { header: { unit, when: when.value }, findings: when.findings };
  const known = findUnit(unit, when.day, { ...unitAt, unit });
  return {
    header: known.unit === null ? null : { unit: known.unit, when: when.value },
    findings: [...known.findings, ...when.findings],
  };
}

interface WhenRead {
  readonly value: string | null;
  readonly day: IsoDate;
  readonly findings: readonly Finding[];
}

const never: IsoDate = '0001-01-01';

function readPeriodCell(cell: CellIn, area: string, { periodOf }: ParseContext): WhenRead {
  const at: Where = { ...cell.at, area, field: 'period' };
  const text = textOf(cell);
  if (text === '' || isBlank(cell)) return { value: null, day: never, findings: [parseFinding('no-period', at)] };
  const { value, findings } = periodOf(text);
  const placed = findings.map((finding) => ({ ...finding, where: at }));
  return { value: value?.id ?? null, day: value?.to ?? never, findings: placed };
}

function readDayCell(cell: CellIn, area: string): WhenRead {
  const at: Where = { ...cell.at, area, field: 'date' };
  const text = textOf(cell);
  if (text === '') return { value: null, day: never, findings: [parseFinding('no-day', at)] };
  const day = readDay(text);
  if (day !== null && isIsoDate(day)) return { value: day, day, findings: [] };
  return { value: null, day: never, findings: [parseFinding('not-a-day', at, { a: text, actual: text })] };
}
