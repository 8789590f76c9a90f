import { isPlain } from './check-keys.ts';
import { isDay } from '../time/iso-date.ts';
import { demand, having, type Demand } from './demand.ts';

// The nouns steps take, known by their members and not by their class: both builds of the library may be loaded.

/**
 * A register of units.
 * @example
 * ```ts
 * aRegister(defineUnits([{ code: '00001', kind: 'commune' }])); // => null
 * ```
 */
export const aRegister: Demand = /* @__PURE__ */ having(
  ['resolve', 'unit'],
  'danh mục đơn vị, tạo bằng defineUnits',
  'a register of units, made with defineUnits',
);

/**
 * A period.
 * @example
 * ```ts
 * aPeriod(period('2024')); // => null
 * ```
 */
export const aPeriod: Demand = /* @__PURE__ */ demand(
  (value) => isPlain(value) && typeof value['id'] === 'string' && isDay(value['from']) && isDay(value['to']),
  "kỳ báo cáo, tạo như period('2024')",
  "a period, made such as period('2024')",
);

/**
 * An area.
 * @example
 * ```ts
 * anEntity(mediation); // => null
 * ```
 */
export const anEntity: Demand = /* @__PURE__ */ having(
  ['id', 'fields', 'schema'],
  'một lĩnh vực, tạo bằng defineEntity',
  'an entity, made with defineEntity',
);

/**
 * A measure.
 * @example
 * ```ts
 * aMeasure(mediation.measures.received); // => null
 * ```
 */
export const aMeasure: Demand = /* @__PURE__ */ having(
  ['id', 'measuredIn'],
  'một chỉ tiêu, tạo bằng defineMeasure',
  'a measure, made with defineMeasure',
);

/**
 * A report plan.
 * @example
 * ```ts
 * aPlan({ id: 'year' })?.en; // => '{…} cannot be used; give a report plan, made with defineReportPlan'
 * ```
 */
export const aPlan: Demand = /* @__PURE__ */ having(
  ['areas', 'periods', 'basis'],
  'kế hoạch thu báo cáo, tạo bằng defineReportPlan',
  'a report plan, made with defineReportPlan',
);

/**
 * A catalogue of law.
 * @example
 * ```ts
 * aCatalogue(lawCatalogue); // => null
 * ```
 */
export const aCatalogue: Demand = /* @__PURE__ */ having(
  ['provisions', 'instruments'],
  'danh mục pháp luật, như lawCatalogue',
  'a catalogue of law, such as lawCatalogue',
);

/**
 * A calendar of working days.
 * @example
 * ```ts
 * aCalendar(publicCalendar); // => null
 * ```
 */
export const aCalendar: Demand = /* @__PURE__ */ having(
  ['years', 'weekend'],
  'lịch làm việc, tạo bằng workingCalendar',
  'a calendar, made with workingCalendar',
);

/**
 * Records as `parse` or `parseRecords` read them.
 * @example
 * ```ts
 * aDataset(parseRecords([], mediation).value); // => null
 * ```
 */
export const aDataset: Demand = /* @__PURE__ */ demand(
  // Not by its class: both builds of the library may be loaded in one process.
  (value) => Object.prototype.toString.call(value) === '[object Dataset]',
  'bộ số liệu do parse, parseRecords hoặc validate trả về',
  'what parse, parseRecords or validate returned',
);

/**
 * A table of figures.
 * @example
 * ```ts
 * aFigureTable(tally(parseRecords([], mediation), []).value); // => null
 * ```
 */
export const aFigureTable: Demand = /* @__PURE__ */ having(
  ['measures', 'units', 'periods', 'segments'],
  'bảng số liệu, như kết quả của tally',
  'a table of figures, such as tally gives',
);

/**
 * The outcome of a step.
 * @example
 * ```ts
 * anOutcome({ value: 1, findings: [] }); // => null
 * ```
 */
export const anOutcome: Demand = /* @__PURE__ */ demand(
  (value) => isPlain(value) && 'value' in value && isListOfObjects(value['findings']),
  'kết quả { value, findings } của bước trước',
  'the outcome { value, findings } of the step before',
);

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

/**
 * The outcome of a step, and what its value has to be.
 *
 * @param of - the demand on the value
 * @returns the demand
 * @example
 * ```ts
 * outcomeOf(aText)({ value: 7, findings: [] })?.en; // => '7 cannot be used; give a text'
 * ```
 */
export function outcomeOf(of: Demand): Demand {
  return (value) => anOutcome(value) ?? of((value as { readonly value: unknown }).value);
}
