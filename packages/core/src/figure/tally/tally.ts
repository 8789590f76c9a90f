import { practice } from '../../basis/legal-basis.ts';
import type { Dataset, EventHeader, PeriodHeader, Sourced } from '../../entity/define-entity.ts';
import type { Finding } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { parsePeriod } from '../../time/parse-period.ts';
import type { Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { addEvents } from './event-figures.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { groupBy } from '../noun/group-by.ts';
import type { Measure } from '../noun/measure.ts';

/** What `tally` needs besides the records. */
export interface TallyOptions {
  /** The reporting units. */
  readonly units: UnitRegistry;
  /**
   * Periods events are counted in. When left out: the periods of the period records, or the calendar years of the events
   * where there are none.
   */
  readonly periods?: readonly Period[];
}

const listed = practice({
  vi: 'đơn vị báo cáo có trong danh sách đơn vị của kỳ báo cáo',
  en: 'a reporting unit is on the list of units of the period',
});

/**
 * Turns records into figures: one for each unit, measure and period. A blank stays missing; nothing becomes zero.
 *
 * @param checked - records after `validate`
 * @param measures - what to count
 * @param options - the units, and periods for events
 * @returns the figures, each with the cell it came from; findings `figure/unit-not-listed`, `figure/unknown-period`,
 * `figure/entered-twice`
 */
export function tally(
  checked: Outcome<Dataset>,
  measures: readonly Measure[],
  options: TallyOptions,
): Outcome<FigureTable> {
  const { value: dataset } = checked;
  const findings: Finding[] = [...checked.findings];
  const records: Sourced<unknown>[] = [];
  const periods = new Map<string, Period | null>();
  const periodOf = (id: string): Period | null => {
    let found = periods.get(id);
    if (found === undefined) periods.set(id, (found = parsePeriod(id).value));
    return found;
  };
  const builder = new FigureBuilder(measures, {
    units: options.units,
    sources: {
      at: (reference, measure) => {
        const record = records[reference];
        if (record === undefined) return null;
        const field = measure.from?.field ?? measure.fromEvents?.field;
        const cell = field === undefined ? undefined : record.cells?.[field];
        return { ...record.at, ...(field === undefined ? {} : { field }), ...(cell === undefined ? {} : { cell }) };
      },
    },
  });
  const fields = groupBy(
    measures.filter((m) => m.from !== undefined),
    (m) => m.from?.entity ?? '',
  );
  for (const [entity, ofEntity] of fields)
    for (const record of dataset.get(entity) ?? []) {
      const data = record.data as PeriodHeader & Readonly<Record<string, unknown>>;
      const period = periodOf(data.period);
      if (period === null) {
        findings.push(unknownPeriod(record, data.period));
        continue;
      }
      const unit = options.units.resolve(data.unit, period.to);
      if (unit === null) {
        findings.push(notListed(record, data.unit, period, options.units));
        continue;
      }
      const source = records.push(record) - 1;
      for (const measure of ofEntity) {
        const quantity = data[measure.from?.field ?? ''] as Quantity | number | null | undefined;
        builder.add({ measure: measure.id, unit: unit.id, period, quantity: quantity ?? null, source });
      }
    }
  const counted = measures.filter((m) => m.fromEvents !== undefined);
  if (counted.length > 0) {
    const known = [...periods.values()].filter((p) => p !== null);
    addEvents(dataset, counted, options.periods ?? known, {
      unitOf: (record) => {
        const { unit, date } = record.data as EventHeader;
        const found = options.units.resolve(unit, date);
        if (found === null) findings.push(notListed(record, unit, { id: date, to: date }, options.units));
        return found?.id ?? null;
      },
      add: (input, record) => {
        builder.add({ ...input, source: records.push(record) - 1 });
      },
    });
  }
  const built = builder.build();
  return ok(built.value, [...findings, ...built.findings]);
}

function unknownPeriod(record: Sourced<unknown>, period: string): Finding {
  return {
    code: 'figure/unknown-period',
    severity: 'error',
    state: 'failed',
    message: { vi: 'Không đọc được kỳ báo cáo', en: 'The reporting period cannot be read' },
    where: record.at,
    expected: '2021-H1, 2021, 2021-Q3 …',
    actual: period,
    hint: {
      vi: 'Ghi lại kỳ báo cáo; các số liệu của dòng này chưa được tính.',
      en: 'Correct the period; the figures of this record are not counted yet.',
    },
    basis: [listed],
  };
}

function notListed(
  record: Sourced<unknown>,
  code: string,
  period: Pick<Period, 'id' | 'to'>,
  units: UnitRegistry,
): Finding {
  const others = units.withCode(code);
  return {
    code: 'figure/unit-not-listed',
    severity: 'error',
    state: 'failed',
    message:
      others.length === 0
        ? { vi: 'Đơn vị không có trong danh sách', en: 'The unit is not on the list' }
        : { vi: 'Đơn vị không tồn tại vào ngày cuối kỳ', en: 'The unit does not exist on the last day of the period' },
    where: { ...record.at, unit: code, period: period.id },
    expected: others.map((u) => `${u.id} (${u.from ?? ''} … ${u.to ?? ''})`).join('; '),
    actual: `${code} (${period.to})`,
    hint: {
      vi: 'Kiểm tra mã đơn vị và kỳ báo cáo; các số liệu của dòng này chưa được tính.',
      en: 'Check the code and the period; the figures of this record are not counted yet.',
    },
    basis: [listed],
  };
}
