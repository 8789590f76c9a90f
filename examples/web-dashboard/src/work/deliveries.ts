import { isoDate } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { parseInSteps, parseRecords, parseRecordsInSteps, type Arrival, type Delivery } from '@qcdc/core/flow';
import { provinceLayout } from '@qcdc/core/report';
import { layoutFromJson, type Layout } from '@qcdc/core/layout';
import { recordsFrom, text } from '@qcdc/adapter-text';
import { recordsOfForm } from '../parts/report-form/form-values.ts';
import type { Kept, KeptArrival, KeptInput, KeptText } from './kept.ts';
import { stepOf, type Doing } from './progress.ts';
import { readTables } from './read-input.ts';
import type { Register } from './register.ts';
import { districtBooks } from './samples/district.ts';
import { nationRecords } from './samples/nation.ts';

const reading = { vi: 'Đọc số liệu', en: 'Reading' };
/** The samples came on an invented day, so that whatever is dropped today counts as the later word. */
const daySamplesCame = isoDate('2025-01-10');

/** What came, each with where it came from. */
export interface Came extends Delivery {
  readonly from: string;
}

/** Reads everything that is kept; what was read before with the same register is not read again. */
export class Deliveries {
  private readonly read = new WeakMap<Register, WeakMap<KeptInput, Came>>();
  private samples: { readonly register: Register; readonly came: readonly Came[] } | null = null;

  async all(kept: Kept, register: Register, doing: Doing): Promise<readonly Came[]> {
    const came: Came[] = [...(await this.ofSamples(kept, register, doing))];
    for (const input of kept.inputs) {
      if (input.kind === 'report') came.push(await this.once(input, register, () => unreadableIn(input, register)));
      if (input.kind !== 'workbook' && input.kind !== 'csv') continue;
      came.push(await this.once(input, register, () => this.ofInput(input, register, doing)));
    }
    for (const { id, values, addedOn, arrivalNumber, locale = 'vi', ...head } of kept.entries) {
      const records = recordsOfForm(allEntities, values, head);
      const parsed = parseRecords(records, allEntities, { units: register.units, locale, source: id });
      came.push({ ...parsed, from: id, ...whenCame({ addedOn, arrivalNumber }) });
    }
    for (const text of kept.texts) came.push({ ...(await acceptedOf(text, register)), from: nameOfText(text) });
    return came;
  }

  forget(): void {
    this.samples = null;
  }

  private async once(key: KeptInput, register: Register, make: () => Promise<Came>): Promise<Came> {
    const ofRegister = this.read.get(register) ?? new WeakMap<KeptInput, Came>();
    this.read.set(register, ofRegister);
    const made = ofRegister.get(key) ?? (await make());
    ofRegister.set(key, made);
    return made;
  }

  private async ofInput(input: KeptInput, register: Register, doing: Doing): Promise<Came> {
    const options = stepOf(doing, { vi: `${reading.vi}: ${input.name}`, en: `${reading.en} ${input.name}` }, 0, 0.3);
    const raw = await readTables(input, options);
    const layout = input.layout === undefined ? null : layoutFromJson(input.layout, allEntities);
    const layouts: readonly Layout[] = layout?.value ? [layout.value] : [];
    const parsed = await parseInSteps(raw, allEntities, { units: register.units, locale: 'vi', layouts, ...options });
    return {
      value: parsed.value,
      findings: [...(layout?.findings ?? []), ...parsed.findings],
      from: input.name,
      ...whenCame(input),
    };
  }

  private async ofSamples({ choices }: Kept, register: Register, doing: Doing): Promise<readonly Came[]> {
    if (choices.samples === 'none') return [];
    if (this.samples?.register === register) return this.samples.came;
    const came = choices.samples === 'district' ? await ofDistrict(register, doing) : await ofNation(register, doing);
    this.samples = { register, came };
    return came;
  }
}

/** A correction of the same day counts, too, because it bears the higher number. */
function whenCame({ addedOn, arrivalNumber }: KeptArrival): Arrival {
  return { deliveredOn: addedOn, arrivalNumber };
}

/** What a report text is called beside the file it may have come in. */
export function nameOfText({ id }: Pick<KeptText, 'id'>): string {
  return `${id} (số liệu đã nhận)`;
}

// The figures of a report wait for a person; but that there is no report in the file is told at once.
async function unreadableIn(input: KeptInput, { units }: Register): Promise<Came> {
  const { value, findings } = await text.read(input.bytes, { source: input.name });
  const { value: nothing } = parseRecords({}, allEntities, { units, source: input.name });
  return { value: nothing, findings: value.text === '' ? findings : [], from: input.name, ...whenCame(input) };
}

async function acceptedOf(kept: KeptText, { units }: Register): Promise<Delivery> {
  const { id: source, unit, period } = kept;
  const { value: reading } = await text.read(kept.text, { source });
  const accepted = kept.accepted.flatMap(({ start, area, field }) =>
    reading.figures.filter(({ span }) => span.start === start).map((figure) => ({ figure, area, field })),
  );
  const records = recordsFrom(accepted, { unit, period, source });
  const parsed = parseRecords(records.value, allEntities, { units, locale: 'vi', source });
  return { ...parsed, findings: [...records.findings, ...parsed.findings], ...whenCame(kept) };
}

async function ofDistrict({ units }: Register, doing: Doing): Promise<readonly Came[]> {
  const came: Came[] = [];
  for (const { name, bytes } of await districtBooks()) {
    const options = stepOf(doing, { vi: `${reading.vi}: ${name}`, en: `${reading.en} ${name}` }, 0, 0.3);
    const raw = await readTables({ name, bytes, kind: 'workbook' }, options);
    const parsed = await parseInSteps(raw, allEntities, { units, ...options });
    came.push({ ...parsed, from: name, deliveredOn: daySamplesCame });
  }
  return came;
}

async function ofNation({ units }: Register, doing: Doing): Promise<readonly Came[]> {
  const came: Came[] = [];
  const options = stepOf(doing, reading, 0, 0.4);
  for await (const { source, records } of nationRecords()) {
    const onProgress = (share: number): void => options.onProgress((came.length + share) / provinceLayout.length);
    const { signal } = options;
    const parsed = await parseRecordsInSteps(records, allEntities, { units, source, onProgress, signal });
    came.push({ ...parsed, from: source, deliveredOn: daySamplesCame });
  }
  return came;
}
