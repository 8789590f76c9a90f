import type { Place } from '../dataset/place.ts';
import { normaliseText } from '../number/normalise-text.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import type { CellInput } from './cell-input.ts';
import type { ParseContext } from './parse-context.ts';
import { statusOfPeriod } from '../time/parse-period.ts';
import { readDay } from '../time/read-day.ts';
import { readDaySpan } from '../time/read-day-span.ts';
import { countsOnFirst, noDay } from './no-day.ts';
import { isTotalLabel } from './total-row.ts';
import { composed } from '../words/compose.ts';

/** The place of a record, or what is wrong with it. */
export interface PlaceRead {
  /** Unit and period or day; `null` when the record cannot be placed. */
  readonly place: Place | null;
  /** What was found. */
  readonly findings: readonly Finding[];
  /** How final its figures are, where the words of its period say so. */
  readonly status?: FigureStatus;
}

const longestUnit = 64;
const asTold = (findings: readonly Finding[]): readonly Finding[] => findings;

const none: readonly Finding[] = [];

/**
 * Reads whose a record is and of when. This is the only step that does; later ones take the place as it stands.
 *
 * @param entity - the area
 * @param unitCell - where the unit stands
 * @param whenCell - where the period or day stands
 * @param context - units and periods
 * @returns the place, or `null` with the findings that say why: one for each part that cannot be read
 */
export function readPlace(entity: Entity, unitCell: CellInput, whenCell: CellInput, context: ParseContext): PlaceRead {
  const { findUnit, say, asShown = asTold } = context;
  const area = entity.id;
  const text = withZeros(unitCell) ?? textOf(unitCell);
  const unitAt = (): Where => ({ ...unitCell.at, area, field: 'unit' });
  const drop = (...findings: readonly Finding[]): PlaceRead => ({ place: null, findings });
  const asRead = entity.form === 'period' ? readPeriod(whenCell, area, context) : readDayOf(whenCell, area, context);
  const when = { ...asRead, findings: asShown(asRead.findings, whenCell) };
  if (text !== null && isTotalLabel(text) && (findUnit === null || findUnit(text, when.day, {}).unit === null))
    return drop(say('total-row', unitAt(), { a: text, actual: text }));
  if (text === null) return drop(say('not-accepted', unitAt(), { actual: typeof unitCell.value }), ...when.findings);
  if (text === '') {
    const { error } = unitCell;
    return drop(say('no-unit', unitAt(), error === undefined ? {} : { actual: error }), ...when.findings);
  }
  if (text.length > longestUnit)
    return drop(
      say('unit-too-long', unitAt(), { a: String(text.length), expected: `≤ ${longestUnit}`, actual: text }),
      ...when.findings,
    );
  if (when.value === null) return drop(...when.findings);
  const status = when.status === undefined ? {} : { status: when.status };
  if (findUnit === null)
    return { place: context.placeOf(normaliseText(text), when.value), findings: when.findings, ...status };
  const { unit, findings: onUnit } = findUnit(text, when.day, { ...unitAt(), unit: text });
  const findings = asShown(onUnit, unitCell);
  return {
    place: unit === null ? null : context.placeOf(unit, when.value),
    findings: findings.length === 0 ? when.findings : [...findings, ...when.findings],
    ...status,
  };
}

// A cell of the format 00000 shows 00121 where 121 is kept, and the sender sees nothing lost.
function withZeros({ value, format = '' }: CellInput): string | null {
  return typeof value === 'number' && /^0{2,10}$/.test(format) ? String(value).padStart(format.length, '0') : null;
}

// What stands in a cell as text; `null` for what is no text and no number, such as a list in a plain record.
function textOf({ value }: CellInput): string | null {
  if (typeof value === 'string') return composed(value).trim();
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined ? '' : null;
}

interface WhenRead {
  readonly value: Period | IsoDate | null;
  readonly day: IsoDate;
  readonly findings: readonly Finding[];
  readonly status?: FigureStatus;
}

const never: IsoDate = '0001-01-01';

function readPeriod(cell: CellInput, area: string, { periodOf, say }: ParseContext): WhenRead {
  const at = (): Where => ({ ...cell.at, area, field: 'period' });
  const refuse = (...findings: readonly Finding[]): WhenRead => ({ value: null, day: never, findings });
  const text = textOf(cell);
  if (text === null) return refuse(say('not-accepted', at(), { actual: typeof cell.value }));
  if (text === '') return refuse(say('no-period', at(), cell.error === undefined ? {} : { actual: cell.error }));
  const { value, findings } = periodOf(text, cell.format);
  if (findings.length === 0 && value !== null) return { value, day: value.to, findings: none };
  // Where the period says how final its figures are, they bear it, and nothing more is to be said.
  const status = findings.some(({ code }) => code === 'period/with-status') ? statusOfPeriod(text) : null;
  const left = status === null ? findings : findings.filter(({ code }) => code !== 'period/with-status');
  const placed = left.map((finding) => ({ ...finding, where: at() }));
  if (value === null) return refuse(...placed);
  return { value, day: value.to, findings: placed, ...(status === null ? {} : { status }) };
}

function readDayOf(cell: CellInput, area: string, { say }: ParseContext): WhenRead {
  const at = (): Where => ({ ...cell.at, area, field: 'date' });
  const refuse = (finding: Finding): WhenRead => ({ value: null, day: never, findings: [finding] });
  const text = textOf(cell);
  if (text === null) return refuse(say('not-accepted', at(), { actual: typeof cell.value }));
  if (text === '') return refuse(say('no-day', at(), cell.error === undefined ? {} : { actual: cell.error }));
  const day = readDay(text);
  if (day !== null) return { value: day, day, findings: none };
  const span = readDaySpan(text);
  if (span === null) return refuse(noDay(text, at(), say));
  return { value: span.from, day: span.from, findings: [countsOnFirst(text, span, at(), say)] };
}
