import type { Dataset, Entity, Finding, Outcome } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { joinDatasets, validate, type ParseOptions, type UnitRegistry } from '@qcdc/core/flow';
import { recommended } from '@qcdc/validators';
import type { Session } from '../session.ts';
import { areasCalled } from './areas.ts';
import { dayTyped, type AskedOn } from './days.ts';
import { readRecords } from './kinds-of-file.ts';
import { layoutsIn } from './layouts.ts';
import { periodTyped } from './periods.ts';
import { readBytes } from './read-bytes.ts';
import { unitsIn } from './units.ts';

/** What all commands that read reports take. */
export interface ReadingOptions {
  /** File with the units. */
  readonly units?: string;
  /** Unit of tables that name none. */
  readonly unit?: string;
  /** Period of tables that name none. */
  readonly period?: string;
  /** Areas or sets of forms. */
  readonly areas?: readonly string[];
  /** Files with layouts. */
  readonly layout?: readonly string[];
  /** Whose decimal marks texts use. */
  readonly numbers: 'vi' | 'en' | 'file';
  /** Whose months periods mean. */
  readonly regime: 'calendar' | 'state';
}

/** Reports that were read and checked. */
export interface Reports {
  /** The records that no error withholds, with everything that was found. */
  readonly checked: Outcome<Dataset>;
  /** The areas asked for. */
  readonly entities: readonly Entity[];
  /** The register, where there is one. */
  readonly units?: UnitRegistry;
  /** How many records were read, those that an error withholds among them. */
  readonly records: number;
  /** Files as they were read, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the reports of some files and checks them by the recommended rules.
 *
 * @param names - names of the files
 * @param options - units, areas, what holds where a file says nothing
 * @param session - the world
 * @returns the records and everything that was found
 */
export async function checkedReports(
  names: readonly string[],
  options: ReadingOptions & AskedOn,
  session: Session,
): Promise<Reports> {
  const { io, progress } = session;
  const signal = io.signal === undefined ? {} : { signal: io.signal };
  const entities = areasCalled(options.areas ?? []) ?? allEntities;
  const period = options.period === undefined ? undefined : periodTyped(options.period);
  const layouts = await layoutsIn(options.layout ?? [], session);
  const { units, findings: ofUnits } = await unitsIn(options.units, session);
  const parsing: ParseOptions = {
    ...(units === undefined ? {} : { units }),
    locale: options.numbers === 'file' ? null : options.numbers,
    regime: options.regime,
    ...(layouts.length === 0 ? {} : { layouts }),
    defaults: {
      ...(options.unit === undefined ? {} : { unit: options.unit }),
      ...(period === undefined ? {} : { period: period.id }),
    },
  };
  const files = new Map<string, Uint8Array>();
  const read: Outcome<Dataset>[] = [];
  for (const source of new Set(names)) {
    const onProgress = progress.begin({ vi: `Đọc ${source}`, en: `Reading ${source}` });
    const bytes = await readBytes(io, source);
    files.set(source, bytes);
    read.push(await readRecords(bytes, entities, { source, onProgress, ...signal }, parsing));
    io.signal?.throwIfAborted();
  }
  const onProgress = progress.begin({ vi: 'Kiểm tra số liệu', en: 'Checking' });
  const joined = joinDatasets(read);
  const on = options.on === undefined ? {} : { on: dayTyped(options.on) };
  const checked = validate(joined, recommended, { onProgress, ...signal, ...on });
  const findings: readonly Finding[] = [...ofUnits, ...checked.findings];
  return {
    checked: { ...checked, findings },
    entities,
    records: joined.value.size,
    files,
    ...(units === undefined ? {} : { units }),
  };
}
