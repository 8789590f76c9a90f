import {
  anOutcome,
  checkCall,
  demand,
  having,
  labelOn,
  listOf,
  printDay,
  printQuantity,
  isIsoDate,
  isPlain,
  type AnyRule,
  type Dataset,
  type Demand,
  type Entity,
  type Finding,
  type Language,
  type Outcome,
  type Sourced,
  type Text,
} from '@qcdc/core';
import { asFigure } from '../define/field-names.ts';
import type { RepairChange, RepairProposal } from './proposal.ts';
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
 * Proposes what might have been meant where a finding says that figures contradict one another: values of the record it is about
 * after which everything holds. They are for a person to choose from; nothing is entered.
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
  const records = dataset.value.get(entity).filter((one) => isAbout(one, finding));
  const [record, other] = records;
  if (record === undefined || other !== undefined) return [];
  const { proposals } = repairsFor(entity, record.data, rules);
  const touches = ({ changes }: RepairProposal): boolean => changes.some(({ field }) => field === where.field);
  return [...proposals.filter(touches), ...proposals.filter((one) => !touches(one))].map((one) => printed(one, entity));
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

function printed({ changes }: RepairProposal, entity: Entity): PrintedRepair {
  const both = (say: (language: Language) => string): Text => ({ vi: say('vi'), en: say('en') });
  const why = (language: Language): string => [...new Set(changes.flatMap((one) => reasons(one, language)))].join('; ');
  return {
    text: both((language) => changes.map((one) => changeText(one, entity, language)).join('; ')),
    ...(why('vi') === '' ? {} : { why: both(why) }),
  };
}

function changeText({ field, from, to }: RepairChange, entity: Entity, language: Language): string {
  const info = entity.fields[field]?.info;
  const label = info === undefined ? field : labelOn(info, null)[language];
  const [open, close] = language === 'vi' ? ['“', '”'] : ['"', '"'];
  const print = (value: RepairChange['to']): string => {
    if (typeof value === 'string') return isIsoDate(value) ? printDay(value, language) : value;
    return printQuantity(asFigure(value), info?.measuredIn ?? '', language);
  };
  return `${open}${label}${close}: ${print(from)} → ${print(to)}`;
}

function reasons({ slips, forced: proof }: RepairChange, language: Language): readonly string[] {
  return [...slips.map((slip) => slipWords[slip][language]), ...(proof === undefined ? [] : [forced[language]])];
}
