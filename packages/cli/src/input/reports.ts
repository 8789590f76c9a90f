import { DefinitionError, type Dataset, type Entity, type Finding, type Outcome } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { joinDatasets, validate, type ParseOptions, type UnitRegistry } from '@qcdc/core/flow';
import { recommended } from '@qcdc/validators';
import type { Session } from '../session.ts';
import { areasCalled } from './areas.ts';
import { dayTyped } from './days.ts';
import { readRecords } from './kinds-of-file.ts';
import { layoutsIn } from './layouts.ts';
import { periodTyped } from './periods.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadingOptions } from './reading-options.ts';
import { reportTextsAmong } from './report-texts.ts';
import { unitsIn } from './units.ts';

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
  options: ReadingOptions,
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
  const { words } = await reportTextsAmong(names, session);
  if (words.length > 0) throw onlyProposals(words);
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

function onlyProposals(words: readonly string[]): DefinitionError {
  const list = words.join(', ');
  return new DefinitionError('cli/only-proposals', {
    vi: `${list} là báo cáo bằng lời, số liệu mới chỉ là đề xuất; chạy qcdc check "${words[0] ?? ''}" --out de-xuat.xlsx, xem lại biểu rồi dùng tệp đó`,
    en: `${list} is a report in words, whose figures are proposals; run qcdc check "${words[0] ?? ''}" --out proposed.xlsx, look through the form and use that`,
  });
}
