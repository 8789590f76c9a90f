import type { Place } from '../dataset/place.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { parsePeriod, type PeriodOptions } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { CellInput } from './cell-input.ts';
import { unitFinder, type UnitFinder } from './find-unit.ts';
import { sayAt, type Say } from './parse-findings.ts';
import type { ParseOptions } from './parse-options.ts';
import type { TroubleWords } from './trouble-words.ts';

/** What one run of parsing keeps at hand. */
export interface ParseContext extends ParseOptions {
  /** Makes findings in the words of the door. */
  readonly say: Say;
  /** Reads a period; a sheet names the same one or two on every row, so each text is read once. */
  readonly periodOf: (text: string, format?: string) => Outcome<Period | null>;
  /** Finds the unit a text means; `null` when no register was given. */
  readonly findUnit: UnitFinder | null;
  /** Makes findings quote a cell as its sheet shows it; left out where values stand in no sheet. */
  readonly asShown?: (findings: readonly Finding[], cell: CellInput) => readonly Finding[];
  /** Makes the place of a record; the records of one unit and period share it. */
  readonly placeOf: (unit: ReportingUnit | string, when: Period | IsoDate) => Place;
}

/**
 * Makes the context of one run.
 *
 * @param options - options of the run
 * @param ofDoor - words of the door the data comes through; those for plain records when left out
 * @param encodingOf - tells in what a name was typed that is no Unicode
 * @returns the context
 */
export function parseContext(
  options: ParseOptions,
  ofDoor?: Readonly<Record<string, TroubleWords>>,
  encodingOf?: (text: string) => string | null,
): ParseContext {
  const say = sayAt(ofDoor);
  const seen = new Map<string, Outcome<Period | null>>();
  const { regime, asOf } = options;
  const reading: PeriodOptions = {
    ...(regime === undefined ? {} : { regime }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const places = new Map<string, Map<string, Place>>();
  return {
    ...options,
    say,
    findUnit: options.units === undefined ? null : unitFinder(options.units, say, encodingOf),
    periodOf: (text, format) => {
      const key = format === undefined ? text : `${text}\n${format}`;
      let read = seen.get(key);
      if (read === undefined)
        seen.set(key, (read = parsePeriod(text, format === undefined ? reading : { ...reading, format })));
      return read;
    },
    placeOf: (unit, when) => {
      const reportingUnit = typeof unit === 'string' ? null : unit;
      const id = typeof unit === 'string' ? unit : unit.id;
      // Hardly two events share a day, so only places in a period are worth keeping.
      if (typeof when === 'string') return { unit: id, reportingUnit, period: null, day: when };
      let ofPeriod = places.get(when.id);
      if (ofPeriod === undefined) places.set(when.id, (ofPeriod = new Map<string, Place>()));
      let place = ofPeriod.get(id);
      if (place === undefined) ofPeriod.set(id, (place = { unit: id, reportingUnit, period: when, day: when.to }));
      return place;
    },
  };
}
