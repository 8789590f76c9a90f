import type { Entity, RecordOf } from '../entity/define-entity.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { unknownName } from '../outcome/unknown-name.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import type { RuleSummary } from './judged.ts';
import type { Sourced } from './sourced.ts';
import type { StatedTotal } from './stated-total.ts';

/** An area and its records. */
export type AreaRecords = readonly [entity: Entity, records: readonly Sourced<unknown>[]];

/** What a dataset is made of. */
export interface DatasetParts {
  /** Areas with their records, in the order of the areas asked for. */
  readonly areas: readonly AreaRecords[];
  /** All areas asked for, also those that were not there; those with records when left out. */
  readonly asked?: readonly Entity[];
  /** The register the units were found in; `null` where none was given. */
  readonly units: UnitRegistry | null;
  /** What was judged; `null` before `validate`. */
  readonly judged?: readonly RuleSummary[] | null;
  /** Totals the files state; none when left out. */
  readonly statedTotals?: readonly StatedTotal[];
}

/**
 * Records that were read, by area, each with its place. Only `parse` and `parseRecords` make one, so whoever holds it knows
 * that unit and period of every record are resolved. It never changes; going through it follows the order of the areas.
 * @term bộ số liệu
 */
export class Dataset implements Iterable<AreaRecords> {
  /** The register the units were found in; `null` where none was given. */
  readonly units: UnitRegistry | null;
  /** What became of every rule, in the order of the rules; `null` before `validate`. */
  readonly judged: readonly RuleSummary[] | null;
  /** The areas that were asked for, also those that were not there. */
  readonly asked: readonly Entity[];
  /** Totals the files state beside the records, in the order they were read; they are compared and never counted. */
  readonly statedTotals: readonly StatedTotal[];
  readonly #areas: ReadonlyMap<string, AreaRecords>;

  /**
   * @param parts - areas, register and what was judged
   * @internal
   */
  constructor({
    areas,
    asked = areas.map(([entity]) => entity),
    units,
    judged = null,
    statedTotals = [],
  }: DatasetParts) {
    this.#areas = new Map(areas.map((area) => [area[0].id, area]));
    this.asked = asked;
    this.units = units;
    this.judged = judged;
    this.statedTotals = statedTotals;
  }

  /** What it is, also where two builds of the library are loaded. */
  get [Symbol.toStringTag](): string {
    return 'Dataset';
  }

  /** The areas that were there, also those without a record. */
  get entities(): readonly Entity[] {
    return Array.from(this.#areas.values(), ([entity]) => entity);
  }

  /** Number of records in all areas. */
  get size(): number {
    let size = 0;
    for (const [, records] of this.#areas.values()) size += records.length;
    return size;
  }

  /**
   * Returns the records of one area.
   * @param area - the area: its entity, or the id when the type of the records does not matter
   * @returns its records; none when the area was not reported
   * @throws `DefinitionError` `dataset/unknown-area` for an area that was never asked for
   */
  get<E extends Entity>(area: E): readonly Sourced<RecordOf<E>>[];
  /**
   * Returns the records of an area named by its id.
   * @param area - id of the area
   * @returns its records, of unknown type; none when the area was not reported
   * @throws `DefinitionError` `dataset/unknown-area` for an area that was never asked for
   */
  get(area: string): readonly Sourced<unknown>[];
  /**
   * Returns the records of one area.
   * @param area - the area or its id
   * @returns its records
   */
  get(area: Entity | string): readonly Sourced<unknown>[] {
    const id = typeof area === 'string' ? area : area.id;
    if (!this.has(id) && !this.asked.some((entity) => entity.id === id))
      throw unknownName(
        'dataset/unknown-area',
        { vi: 'lĩnh vực được yêu cầu đọc', en: 'an area that was asked for' },
        id,
        this.asked.map((entity) => entity.id),
        'area',
      );
    return this.peek(id);
  }

  /**
   * Returns the same records as `get`, and none also of an area that was never asked for: for whoever cannot know.
   * @param area - id of the area
   * @returns its records, of unknown type
   */
  peek(area: string): readonly Sourced<unknown>[] {
    return this.#areas.get(area)?.[1] ?? [];
  }

  /**
   * Tells whether an area was there, be it without a record.
   * @param area - the area or its id
   * @returns `true` when a table or list of it was read
   */
  has(area: Entity | string): boolean {
    return this.#areas.has(typeof area === 'string' ? area : area.id);
  }

  /**
   * Goes through the areas in the order they were asked for.
   * @returns pairs of an area and its records
   */
  [Symbol.iterator](): Iterator<AreaRecords> {
    return this.#areas.values();
  }

  /**
   * Returns the dataset with some of its records alone, such as those of one unit; what was judged is left behind.
   * @param keep - tells of a record whether it stays
   * @returns the dataset; its areas and its register are the same
   */
  filter(keep: (record: Sourced<unknown>, area: Entity) => boolean): Dataset {
    const areas = [...this].map(([entity, records]): AreaRecords => [
      entity,
      records.filter((record) => keep(record, entity)),
    ]);
    return new Dataset({ areas, asked: this.asked, units: this.units, statedTotals: this.statedTotals });
  }

  /**
   * Returns the dataset without some records, and with what was judged.
   * @param withheld - records to leave out
   * @param judged - what became of every rule
   * @returns the dataset; lists nothing was left out of are the same arrays
   * @internal
   */
  without(withheld: ReadonlySet<Sourced<unknown>>, judged: readonly RuleSummary[] | null): Dataset {
    const areas = [...this].map(([entity, records]): AreaRecords => {
      const some = withheld.size > 0 && records.some((record) => withheld.has(record));
      return [entity, some ? records.filter((record) => !withheld.has(record)) : records];
    });
    return new Dataset({ areas, asked: this.asked, units: this.units, judged, statedTotals: this.statedTotals });
  }
}

/** A register somebody hands to a step that has that of the dataset: it is taken where the two are one. */
export interface OwnRegister {
  /** The register. */
  readonly units?: UnitRegistry;
}

function isDataset(value: unknown): boolean {
  try {
    return Object.prototype.toString.call(value) === '[object Dataset]';
  } catch {
    return false;
  }
}

/**
 * Refuses what was not read by `parse` or `parseRecords`, and another register than the one it was read with.
 *
 * @param dataset - what a step was given
 * @param options - what else the step was given
 * @param step - name of the step
 * @throws `DefinitionError` `dataset/not-parsed`, `dataset/other-register`
 */
export function checkDataset(dataset: unknown, options: object, step: string): asserts dataset is Dataset {
  // Not by its class: both builds of the library may be loaded in one process.
  if (!isDataset(dataset))
    throw new DefinitionError(
      'dataset/not-parsed',
      {
        vi: `${step} nhận kết quả của parse hoặc parseRecords; bản ghi tự có thì đưa qua parseRecords`,
        en: `${step} takes the outcome of parse or parseRecords; hand records of your own to parseRecords`,
      },
      step,
    );
  const { units } = options as OwnRegister;
  const known = (dataset as Dataset).units;
  if (units !== undefined && units !== known)
    throw new DefinitionError(
      'dataset/other-register',
      {
        vi: `đơn vị của các bản ghi này được tìm ${known === null ? 'không có danh mục' : 'trong danh mục khác'}; đưa danh mục cho parse`,
        en: `the units of these records were found ${known === null ? 'without a register' : 'in another register'}; hand the register to parse`,
      },
      `${step}.units`,
    );
}
