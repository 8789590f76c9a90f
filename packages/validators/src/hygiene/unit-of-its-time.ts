import {
  defineRule,
  failed,
  held,
  notConcerned,
  period,
  undatedRule,
  type AnyRule,
  type DatedValue,
  type IsoDate,
  type ReportingUnit,
  type UnitForm,
} from '@qcdc/core';
import { cite, instruments } from '@qcdc/core/law';

// Townships and districts ended with the day before, special zones began on it.
const twoTiers: IsoDate = '2025-07-01';

interface Anything {
  readonly date?: IsoDate;
  readonly period?: string;
}

// A register need not say what a commune is called; its name mostly does.
const forms: readonly (readonly [beginning: string, form: UnitForm])[] = [
  ['thị trấn ', 'thiTran'],
  ['đặc khu ', 'dacKhu'],
];

function on<T>(values: readonly DatedValue<T>[], day: IsoDate): T | undefined {
  return values.find(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'))?.value;
}

function formInName(name: string): UnitForm | undefined {
  const written = name.normalize('NFC').trimStart().toLowerCase();
  return forms.find(([beginning]) => written.startsWith(beginning))?.[1];
}

// @__NO_SIDE_EFFECTS__
const of = (form: 'dacKhu' | 'thiTran' | null, name = ''): ReportingUnit => ({
  id: '00001',
  code: '00001',
  codes: [],
  kind: 'commune',
  from: null,
  to: null,
  names: [{ from: null, to: null, value: name }],
  forms: form === null ? [] : [{ from: null, to: null, value: form }],
  parents: [],
});

/**
 * A unit is of a kind there was on the day of its record: no special zone before 1 July 2025, no township and no district
 * after 30 June 2025. It needs the register of units.
 *
 * @term thị trấn, đặc khu, cấp huyện
 * @basis Law 72/2025/QH15 Art. 1
 */
export const unitOfItsTime: AnyRule = /* @__PURE__ */ defineRule<Anything, 'early' | 'late', null>({
  id: 'record/unit-of-its-time',
  title: { vi: 'Loại đơn vị hành chính đúng với thời điểm báo cáo', en: 'The kind of unit existed on the day' },
  severity: 'warning',
  entities: ['*'],
  messages: {
    early: { vi: 'Đặc khu chưa có trước ngày 01/7/2025', en: 'There were no special zones before 1 July 2025' },
    late: {
      vi: 'Thị trấn và cấp huyện không còn từ ngày 01/7/2025',
      en: 'Townships and districts ended with 30 June 2025',
    },
  },
  hint: { vi: 'Kiểm tra đơn vị và ngày báo cáo', en: 'Check the unit and the day' },
  alwaysTells: true,
  law: undatedRule(cite(instruments.law72of2025, 1)),
  examples: [
    { name: 'no register is given', input: { date: '2026-01-05' }, verdict: 'notConcerned' },
    { name: 'a special zone since July', input: { date: '2025-07-01' }, unit: of('dacKhu'), verdict: 'held' },
    { name: 'a special zone in June', input: { date: '2025-06-30' }, unit: of('dacKhu'), verdict: 'failed' },
    { name: 'a township in June', input: { date: '2025-06-30' }, unit: of('thiTran'), verdict: 'held' },
    { name: 'a township in the year 2025', input: { period: '2025' }, unit: of('thiTran'), verdict: 'failed' },
    {
      name: 'a register that tells it by the name alone, in July',
      input: { date: '2025-07-01' },
      unit: of(null, 'Thị trấn An Hòa'),
      verdict: 'failed',
    },
    {
      name: 'the same in June',
      input: { date: '2025-06-30' },
      unit: of(null, 'Thị trấn An Hòa'),
      verdict: 'held',
    },
    {
      name: 'a special zone by its name, in June',
      input: { date: '2025-06-30' },
      unit: of(null, 'ĐẶC KHU An Hòa'),
      verdict: 'failed',
    },
    {
      name: 'a commune whose name holds the words',
      input: { date: '2025-07-01' },
      unit: of(null, 'Xã Thị Trấn'),
      verdict: 'held',
    },
  ],
  check: ({ date, period: id }, _none, { unit = null }) => {
    const day = date ?? (id === undefined ? undefined : period(id).to);
    if (unit === null || day === undefined) return notConcerned;
    const form = on(unit.forms, day) ?? formInName(on(unit.names, day) ?? '');
    if (form === 'dacKhu' && day < twoTiers) return failed('early');
    return (form === 'thiTran' || unit.kind === 'district') && day >= twoTiers ? failed('late') : held;
  },
});
