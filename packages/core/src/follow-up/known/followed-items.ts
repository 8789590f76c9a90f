import type { Dataset } from '../../dataset/dataset.ts';
import { checkCall, type Demands } from '../../outcome/check-call.ts';
import { aText, demand, having, listOf, type Demand } from '../../outcome/demand.ts';
import { aCalendar, aCatalogue, anOutcome, aRegister } from '../../outcome/noun-demands.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { collectItems } from '../collect-items.ts';
import type { FollowedArea, FollowUpLaw } from '../followed-area.ts';
import type { FollowedItem } from '../followed-item.ts';
import { Heirs } from '../heirs.ts';
import { followedAreas } from './followed-areas.ts';

/** How to find what is followed up. */
export interface FollowedItemsOptions extends FollowUpLaw {
  /** Areas whose records name something to be done or answered; those of the library when left out. */
  readonly areas?: readonly FollowedArea[];
  /** Numbers of the documents that exist, such as those of the registers of an office; nobody asks where left out. */
  readonly documents?: readonly string[];
  /** The register, so that what a unit left open goes on in the unit it went into; every unit stands for itself when left out. */
  readonly units?: UnitRegistry;
}

const isDataset = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Dataset]';

/** A dataset, or the outcome of the step that made it. */
export const aDatasetOrOutcome: Demand = /* @__PURE__ */ demand(
  (value) =>
    isDataset(value) ||
    (typeof value === 'object' &&
      value !== null &&
      'value' in value &&
      isDataset(value.value) &&
      anOutcome(value) === null),
  'bộ số liệu do parse, parseRecords hoặc validate trả về',
  'what parse, parseRecords or validate returned',
);

/** What the options have to be. */
export const followedDemands: Demands<FollowedItemsOptions> = {
  areas: /* @__PURE__ */ listOf(
    having(['area', 'label', 'read'], 'một lĩnh vực { area, label, read }', '{ area, label, read }'),
  ),
  documents: /* @__PURE__ */ listOf(aText),
  catalogue: aCatalogue,
  calendar: aCalendar,
  units: aRegister,
};

/**
 * Finds what is followed up in the records of a dataset: shortcomings, tasks and proposals of reports, directives and
 * conclusions, recommendations of boards; each with who, by when, from which document, and what later records say became of
 * it. Items of one report that a later report names (`followsPeriod`, `followsNumber`) or repeats word for word are one item;
 * with `units` also where the later report is of the unit an ended one went into.
 *
 * @param dataset - what `parse` gave
 * @param options - areas of your own, documents, register, catalogue of law and calendar
 * @returns the items, by the day they were raised; with the findings so far and `follow-up/answers-nothing`,
 * `follow-up/report-not-here`, `follow-up/before-asked`, `follow-up/several-meant`, `follow-up/unknown-document`
 * @throws `DefinitionError` `call/…`
 * @term việc phải theo dõi
 * @example
 * ```ts
 * const records = [
 *   { unit: '00001', period: '2023', section: 'task', number: 'NV1', text: 'Rà soát hương ước', dueOn: '2024-06-30' },
 *   { unit: '00001', period: '2024-H1', section: 'result', number: 'KQ1', followsPeriod: '2023', followsNumber: 'NV1', status: 'done' },
 * ];
 * const [task] = followedItems(parseRecords(records, narrativeItem)).value;
 * task?.history.map(({ step, at }) => `${step} ${at}`); // => ['raise 2023-12-31', 'complete 2024-06-30']
 * ```
 */
export function followedItems(
  dataset: Outcome<Dataset> | Dataset,
  options: FollowedItemsOptions = {},
): Outcome<readonly FollowedItem[]> {
  checkCall('followedItems', { dataset: [dataset, aDatasetOrOutcome] }, options, followedDemands);
  const { areas = followedAreas, documents, units, ...law } = options;
  const [value, before] = 'findings' in dataset ? [dataset.value, dataset.findings] : [dataset, []];
  const { items, findings } = collectItems((area) => value.peek(area), {
    ...{ areas, documents, law },
    heirs: units === undefined ? undefined : new Heirs(units),
  });
  return ok(items, [...before, ...findings]);
}
