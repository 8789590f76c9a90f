import {
  labelOn,
  printDay,
  printQuantity,
  ok,
  printPeriod,
  isIsoDate,
  type AnyRule,
  type Dataset,
  type Entity,
  type Finding,
  type IsoDate,
  type Language,
  type Outcome,
  type Sourced,
  type Text,
} from '@qcdc/core';
import { anOutcome, checkCall, demand, having, listOf, isPlain, type Demand } from '@qcdc/core/checks';
import type { UnitRegistry } from '@qcdc/core/flow';
import { asFigure } from '../define/field-names.ts';
import type { RepairChange, RepairProposal } from './proposal.ts';
import { repairsBetween, type RecordOfGroup } from './repairs-between.ts';
import { repairsFor } from './repairs-for.ts';
import { slipWords } from './typing-slips.ts';

/** What might have been meant, in words: plain data, for whoever shows a finding. */
export interface PrintedRepair {
  /** The changes, such as “Số vụ đang hòa giải”: 51 vụ → 15 vụ. */
  readonly text: Text;
  /** How the wrong value may have come about, or that no other is possible; left out where neither is known. */
  readonly why?: Text;
}

const parts = /* @__PURE__ */ having(['code', 'where', 'state'], 'một phát hiện', 'a finding');
const aFinding: Demand = (value) => parts(value) ?? place((value as Finding).where);
const place = /* @__PURE__ */ demand(isPlain, 'một phát hiện có vị trí', 'a finding with its place');

const forced: Text = {
  vi: 'nếu các số khác đúng thì chỉ có thể là số này',
  en: 'the only number possible if the others are right',
};

/**
 * Proposes what might have been meant where a finding says that figures contradict one another: values of the record it is about,
 * or of records that are tied to it, after which everything holds. They are for a person to choose from; nothing is entered.
 *
 * @param dataset - the outcome of `parse`, which still holds the records that `validate` withholds
 * @param finding - a finding of a rule on one record
 * @param rules - the rules that judged
 * @returns proposals that change the field of the finding first, then the others; none where the finding is about no single
 *   record, or nothing explains it
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const figures = { carriedOver: 5, received: 120, settled: 90, unsettled: 20, pending: 51 };
 * const parsed = parseRecords([{ unit: '00001', period: '2024', ...figures }], mediation);
 * const rules = consistencyRules(mediation);
 * const [first] = validate(parsed, rules).findings.flatMap((finding) => repairsForFinding(parsed, finding, rules));
 *
 * [first?.text.vi, first?.why?.vi]; // => ['“Số vụ đang hòa giải”: 51 vụ → 15 vụ', 'gõ đảo hai chữ số; nếu các số khác đúng thì chỉ có thể là số này']
 * ```
 */
export function repairsForFinding(
  dataset: Outcome<Dataset>,
  finding: Finding,
  rules: readonly AnyRule[],
): readonly PrintedRepair[] {
  checkCall('repairsForFinding', {
    dataset: [dataset, anOutcome],
    finding: [finding, aFinding],
    rules: [rules, listOf(having(['id', 'check', 'entities'], 'một quy tắc', 'a rule'))],
  });
  const { where, state } = finding;
  const entity = dataset.value.entities.find(({ id }) => id === where.area);
  if (entity === undefined || state !== 'failed') return [];
  const [about, other] = dataset.value.get(entity).filter((one) => isAbout(one, finding));
  if (about === undefined || other !== undefined) return [];
  const { proposals, records } = proposed(dataset, entity, about, rules);
  const touches = ({ changes }: RepairProposal): boolean =>
    changes.some(({ record, field }) => records[record]?.record === about && field === where.field);
  const name = unitNames(dataset.value.units, about.place.day);
  return [...proposals.filter(touches), ...proposals.filter((one) => !touches(one))].map((one) =>
    printed(one, records, about, name),
  );
}

// Other records may show which figure is wrong; where nothing is found among them, the record alone is asked.
function proposed(
  dataset: Outcome<Dataset>,
  entity: Entity,
  about: Sourced<unknown>,
  rules: readonly AnyRule[],
): { readonly proposals: readonly RepairProposal[]; readonly records: readonly RecordOfGroup[] } {
  const { units } = dataset.value;
  const { unit, day } = about.place;
  const parent = units?.parentOf(unit, day)?.id;
  const near = new Set([unit, ...(parent === undefined ? [] : [parent])]);
  for (const id of [...near]) for (const child of units?.childrenOf(id, day) ?? []) near.add(child.id);
  const linking = rules.filter(
    ({ scope = 'record', entities, comparisonsBetween }) =>
      scope === 'record' || (entities.includes(entity.id) && comparisonsBetween !== undefined),
  );
  const areas = new Set(linking.flatMap(({ scope = 'record', entities }) => (scope === 'record' ? [] : entities)));
  const around = dataset.value.filter((one, { id }) => near.has(one.place.unit) && (areas.has(id) || one === about));
  const groups = repairsBetween(ok(around, []), linking);
  const group = groups.find(
    ({ state, records }) => state === 'found' && records.some(({ record }) => record === about),
  );
  if (group !== undefined) return group;
  const { proposals } = repairsFor(entity, about.data as never, rules);
  return { proposals, records: [{ area: entity, record: about }] };
}

function unitNames(units: UnitRegistry | null, day: IsoDate): (unit: string) => string {
  return (unit) => units?.distinctNameOf(unit, day) ?? unit;
}

// Two records of one unit and period are told apart by their cells.
function isAbout({ data, at, cells }: Sourced<unknown>, { where }: Finding): boolean {
  const { unit, period, date } = data as { readonly unit: string; readonly period?: string; readonly date?: string };
  if (
    unit !== where.unit ||
    (period ?? date) !== where.period ||
    at.source !== where.source ||
    at.sheet !== where.sheet
  )
    return false;
  const cell = where.field === undefined ? undefined : cells?.[where.field];
  return cell === undefined || where.cell === undefined || cell === where.cell;
}

function printed(
  { changes }: RepairProposal,
  records: readonly RecordOfGroup[],
  about: Sourced<unknown>,
  name: (unit: string) => string,
): PrintedRepair {
  const both = (say: (language: Language) => string): Text => ({ vi: say('vi'), en: say('en') });
  const why = (language: Language): string => [...new Set(changes.flatMap((one) => reasons(one, language)))].join('; ');
  const text = (change: RepairChange, language: Language): string => {
    const of = records[change.record];
    if (of === undefined) return '';
    const whose = of.record === about ? '' : placeText(of.record, about, name, language);
    return changeText(change, of.area, whose, language);
  };
  return {
    text: both((language) => changes.map((one) => text(one, language)).join('; ')),
    ...(why('vi') === '' ? {} : { why: both(why) }),
  };
}

// Another record is named by what sets it apart from the one the finding is about.
function placeText(
  { place }: Sourced<unknown>,
  about: Sourced<unknown>,
  name: (unit: string) => string,
  language: Language,
): string {
  const time = place.period === null ? printDay(place.day, language) : printPeriod(place.period, language);
  const parts = [...(place.unit === about.place.unit ? [] : [name(place.unit)]), time];
  return ` (${parts.join(', ')})`;
}

function changeText({ field, from, to }: RepairChange, entity: Entity, whose: string, language: Language): string {
  const info = entity.fields[field]?.info;
  const label = info === undefined ? field : labelOn(info, null)[language];
  const [open, close] = language === 'vi' ? ['“', '”'] : ['"', '"'];
  const print = (value: RepairChange['to']): string => {
    if (typeof value === 'string') return isIsoDate(value) ? printDay(value, language) : value;
    return printQuantity(asFigure(value), info?.measuredIn ?? '', language);
  };
  return `${open}${label}${close}${whose}: ${print(from)} → ${print(to)}`;
}

function reasons({ slips, forced: proof }: RepairChange, language: Language): readonly string[] {
  return [...slips.map((slip) => slipWords[slip][language]), ...(proof === undefined ? [] : [forced[language]])];
}
