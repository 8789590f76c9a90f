import type { LegalBasis } from '../basis/legal-basis.ts';
import { checkCall, type Demands } from '../outcome/check-call.ts';
import { isPlain } from '../outcome/check-keys.ts';
import { aDay, demand, having, listOf } from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import { Dec } from '../number/decimal.ts';
import type { Where } from '../outcome/finding.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { isIsoDate, type IsoDate } from '../time/iso-date.ts';
import { lineageFinding, type LineageTrouble } from './lineage-findings.ts';
import type { LineageEdge, ReportingUnit } from './reporting-unit.ts';
import type { UnitRegistry } from './unit-registry.ts';
import { holdsOn } from './dated-value.ts';
import { composed } from '../words/compose.ts';

/** A line of a published table of mergers, as it stands there: units by official code. */
export interface LineageRow {
  /** Code of the unit that was; the table may leave it blank. */
  readonly from: string | null;
  /** Code of the unit that is. */
  readonly to: string | null;
  /** First day of the new state; that of the table when left out. */
  readonly on?: IsoDate;
  /** Whether all of the old unit went, or a part; told from the number of its lines when left out. */
  readonly extent?: 'whole' | 'part';
  /** Share of the old unit, between 0 and 1, where the table states one. */
  readonly share?: string;
  /** What it is a share of: `people`, `area`, or the id of a measure. */
  readonly shareOf?: string;
  /** Name the table gives the old unit; compared with the register. */
  readonly fromName?: string;
  /** Name the table gives the new unit. */
  readonly toName?: string;
  /** The line in the table. */
  readonly where?: Where;
}

/** What a table of mergers is read with. */
export interface ReadLineageOptions {
  /** The units of both maps. */
  readonly units: UnitRegistry;
  /** First day of the new state, for lines that do not say it. */
  readonly on: IsoDate;
  /** The act that did it. */
  readonly act: LegalBasis;
}

// Whatever can be looked at may be a line; a fault of it is a finding.
const aLine = /* @__PURE__ */ demand(
  (value) => !isPlain(value) || isPlain({ ...value }),
  'một dòng { from, to, … }',
  'a row { from, to, … }',
);

/**
 * Reads a published table of mergers and divisions as it is. Codes are looked up on their day: the old one on the day
 * before, the new one on the day itself. Every fault of the table is a finding; a line that cannot be used is left out, so
 * that what comes back is always a history `defineUnits` takes. Of a unit with such a line the others tell a part only: they say
 * that they are `incomplete`, and no total that may lack the rest is called exact.
 *
 * @param rows - the lines
 * @param options - the units, the day, the act
 * @returns the steps; findings `lineage/…`, all of them at once
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '00001', name: 'Xã A', kind: 'commune', to: '2025-06-30' },
 *   { code: '00001', name: 'Xã B', kind: 'commune', from: '2025-07-01' },
 * ]);
 * const act = practice({ vi: 'bảng sáp nhập', en: 'a table of mergers' });
 * const rows = [{ from: '00001', to: '00001' }, { from: '', to: '00001' }];
 * const { value, findings } = readLineage(rows, { units, on: '2025-07-01', act });
 * value.map(({ from, to, extent }) => [from, to, extent]); // => [['00001', '00001@2025-07-01', 'whole']]
 * findings.map((f) => f.code); // => ['lineage/no-code']
 * ```
 */
export function readLineage(rows: readonly LineageRow[], options: ReadLineageOptions): Outcome<readonly LineageEdge[]> {
  const needed = ['units', 'on', 'act'] as const;
  checkCall('readLineage', { rows: [rows, listOf(aLine)] }, options, demands, needed);
  const { units, on, act } = options;
  const findings = new ManyFindings(mostOnRecords);
  const say = (trouble: LineageTrouble, row: Line, facts: Readonly<Record<string, string>> = {}): void => {
    findings.addMade(`lineage/${trouble}`, () =>
      lineageFinding(trouble, row.where, { from: row.from, to: row.to, on: row.on, ...facts }),
    );
  };
  const byUnit = new Map<string, { readonly line: Line; readonly from: string; readonly to: string }[]>();
  const seen = new Set<string>();
  const goingElsewhere = new Map<string, { readonly line: Line; readonly from: string }>();
  for (const [i, row] of rows.entries()) {
    const line = lineOf(row, i, on);
    const ends = endsOf(line, units, say);
    if (ends === null) continue;
    const key = JSON.stringify([ends.from, line.on]);
    if (ends.to === null) {
      goingElsewhere.set(key, { line, from: ends.from });
      continue;
    }
    const { from, to } = ends;
    const same = byUnit.get(key);
    const step = JSON.stringify([from, line.on, to]);
    if (seen.has(step)) say('twice', line);
    else if (same === undefined) byUnit.set(key, [{ line, from, to }]);
    else same.push({ line, from, to });
    seen.add(step);
  }
  const edges: LineageEdge[] = [];
  for (const [key, { line, from }] of goingElsewhere) {
    // A unit that goes on and of which no other line tells: what is left of it is itself, and not all it was.
    if (byUnit.has(key) || line.to === '' || !livesOn(from, line.on, units)) continue;
    say('not-all-destinations', line);
    edges.push({ from, to: from, on: line.on, extent: 'part', incomplete: true, act });
  }
  for (const [key, steps] of byUnit) {
    const wholes = steps.filter(({ line }) => line.row.extent === 'whole');
    if (wholes.length > 0 && steps.length > 1)
      for (const { line } of wholes) say('whole-beside-part', line, { lines: String(steps.length) });
    const shares = sharesOf(steps.map(({ line }) => line));
    if (shares === 'over') for (const { line } of steps) say('shares-over-one', line);
    const [only] = steps;
    // A unit that goes on gave some of itself away, whatever a table leaves unsaid.
    const goesOn = only !== undefined && livesOn(only.from, only.line.on, units);
    // So did one with another line that cannot be used: what went there is not where the lines that are left lead.
    const elsewhere = goingElsewhere.has(key);
    const alone = steps.length === 1 && !goesOn && !elsewhere;
    const whole = alone && only?.line.row.extent !== 'part';
    // Nor is what the stated shares leave over that of the one line without a share.
    const unshared = elsewhere && steps.some(({ line }) => shareOf(line.row) === undefined);
    // Shares that make one leave nothing for the line that cannot be used.
    const open = elsewhere && shares !== 'one';
    if (open && only !== undefined) say('not-all-destinations', only.line);
    for (const { line, from, to } of steps) {
      const share = shareOf(line.row);
      const of: unknown = line.row.shareOf ?? undefined;
      const told = whole || unshared || (shares !== 'fine' && shares !== 'one') || share === undefined ? {} : { share };
      edges.push({
        from,
        to,
        on: line.on,
        extent: whole ? 'whole' : 'part',
        ...told,
        ...(typeof of !== 'string' || of === '' || !('share' in told) ? {} : { shareOf: of }),
        ...(open ? { incomplete: true } : {}),
        act,
      });
    }
  }
  return ok(edges, findings.all());
}

const demands: Demands<ReadLineageOptions> = {
  units: aRegister,
  on: aDay,
  act: having(['kind', 'title'], 'một căn cứ', 'a basis'),
};

interface Line {
  readonly row: LineageRow;
  readonly where: Where;
  readonly from: string;
  readonly to: string;
  readonly on: IsoDate;
}

function lineOf(given: unknown, i: number, on: IsoDate): Line {
  // A table is data: a line that is none has no codes.
  const row = (isPlain(given) ? { ...given } : { from: null, to: null }) as unknown as LineageRow;
  const said: unknown = row.on ?? on;
  const day = typeof said === 'string' && isIsoDate(said) ? said : on;
  const text = (code: unknown): string =>
    typeof code === 'string' || typeof code === 'number' ? String(code).trim() : '';
  return { row, where: row.where ?? { cell: `/${i}` }, from: text(row.from), to: text(row.to), on: day };
}

// Nothing of what stands in a table runs when it is told.
const printed = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : '?';

function livesOn(id: string, day: IsoDate, units: UnitRegistry): boolean {
  const unit = units.unit(id);
  return unit !== null && holdsOn(unit, day);
}

type Say = (trouble: LineageTrouble, line: Line, facts?: Readonly<Record<string, string>>) => void;

interface Ends {
  readonly from: string;
  // Nobody knows where it went, but something did.
  readonly to: string | null;
}

function endsOf(line: Line, units: UnitRegistry, say: Say): Ends | null {
  const { row } = line;
  const said: { readonly on?: unknown; readonly extent?: unknown } = row;
  if ((said.on ?? line.on) !== line.on) say('bad-day', line, { day: printed(said.on) });
  if (!['whole', 'part', undefined].includes((said.extent ?? undefined) as string | undefined))
    say('bad-extent', line, { said: printed(said.extent) });
  if (line.from === '' || line.to === '') {
    say('no-code', line);
    const from = line.from === '' ? null : units.resolve(line.from, addDays(line.on, -1));
    return from === null ? null : { from: from.id, to: null };
  }
  const from = unitOn(line.from, addDays(line.on, -1), 'from', line, units, say);
  const to = unitOn(line.to, line.on, 'to', line, units, say);
  if (from === null) return null;
  if (to === null) return { from: from.id, to: null };
  compareName(row.fromName, from, addDays(line.on, -1), line, units, say);
  compareName(row.toName, to, line.on, line, units, say);
  if (row.extent === 'whole' && livesOn(from.id, line.on, units) && from.id !== to.id) {
    say('whole-of-living', line);
    return null;
  }
  // A unit that goes on as itself is no step in its history.
  return from.id === to.id ? null : { from: from.id, to: to.id };
}

function unitOn(
  code: string,
  day: IsoDate,
  end: 'from' | 'to',
  line: Line,
  units: UnitRegistry,
  say: Say,
): ReportingUnit | null {
  const found = units.resolve(code, day);
  if (found !== null) return found;
  const others = units.withCode(code);
  if (others.length === 0) say('unknown-unit', line, { code });
  else say(end === 'from' ? 'not-there-before' : 'not-there-after', line, { code, day });
  return null;
}

function compareName(
  said: unknown,
  unit: ReportingUnit,
  day: IsoDate,
  line: Line,
  units: UnitRegistry,
  say: Say,
): void {
  const known = units.nameOf(unit.id, day);
  const plain = (text: string) => composed(text).trim().replace(/\s+/gu, ' ').toLowerCase();
  const name = (said ?? '') === '' ? null : printed(said);
  if (name !== null && plain(name) !== plain(known)) say('other-name', line, { code: unit.code, said: name, known });
}

// As text: a table read from a workbook may hold a number, or a cell without anything in it.
function shareOf({ share, shareOf: of }: LineageRow): string | undefined {
  const said: unknown = share ?? undefined;
  // A share of nobody knows what is none.
  if (said !== undefined && typeof (of ?? '') !== 'string') return '?';
  return typeof said === 'string'
    ? said.trim()
    : typeof said === 'number'
      ? String(said)
      : said === undefined
        ? undefined
        : '?';
}

function sharesOf(lines: readonly Line[]): 'fine' | 'one' | 'over' | 'none' {
  const stated = lines.flatMap(({ row }) => shareOf(row) ?? []);
  if (stated.some((share) => !/^(0(\.\d{1,18})?|1(\.0{1,18})?)$/.test(share))) return 'over';
  if (stated.length === 0) return 'none';
  const sum = stated.reduce((all, share) => all.plus(share), new Dec(0));
  if (sum.greaterThan(1)) return 'over';
  return sum.equals(1) && stated.length === lines.length ? 'one' : 'fine';
}
