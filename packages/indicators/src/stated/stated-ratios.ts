import {
  missingQuantity,
  type Dataset,
  type Entity,
  type Outcome,
  type Place,
  type Quantity,
  type Sourced,
  type Text,
  type Where,
} from '@qcdc/core';
import { divideIntervals, hundred, intervalOf, scaleInterval, type Interval } from '@qcdc/core/exact';
import { agrees, type Agreement } from '@qcdc/core/flow';

/** A percentage printed in a report, beside what its parts give. */
export interface StatedRatio {
  /** Whose statement it is, and of which period. */
  readonly place: Place;
  /** Name of the unit on the last day of the period, its code beside a name that several share; its id where it is not known. */
  readonly unitName: string;
  /** Id of the entity (area). */
  readonly area: string;
  /** Name of the stated field. */
  readonly field: string;
  /** What is stated. */
  readonly label: Text;
  /** The percentage as printed. */
  readonly stated: Quantity;
  /** What stands above the line. */
  readonly numerator: Quantity;
  /** Label of the numerator. */
  readonly numeratorLabel: Text;
  /** What stands below the line. */
  readonly denominator: Quantity;
  /** Label of the denominator. */
  readonly denominatorLabel: Text;
  /** Unit of measure of the parts. */
  readonly measuredIn: string;
  /** Where the true percentage lies, recomputed from the parts; `null` when nobody can tell. */
  readonly computed: Interval | null;
  /** What the statement is worth. */
  readonly verdict: Agreement;
  /** Place of the statement. */
  readonly where: Where;
}

const quantityAt = (record: Sourced<unknown>, field: string): Quantity =>
  (record.data as Readonly<Record<string, Quantity | undefined>>)[field] ?? missingQuantity;

function percentOf(numerator: Quantity, denominator: Quantity): Interval | null {
  if (numerator.value === null || denominator.value === null) return null;
  const [a, b] = [intervalOf(numerator, { nonNegative: true }), intervalOf(denominator, { nonNegative: true })];
  const ratio = a && b && divideIntervals(a, b);
  return ratio && scaleInterval(ratio, hundred);
}

/**
 * Judges every percentage printed in the reports against its parts.
 *
 * @param dataset - records after `parse` or `validate`
 * @param entities - the areas; only fields that state a ratio are looked at
 * @returns one row for each percentage stated, in the order of the areas; those without parts are `undecided`
 * @example
 * ```ts
 * const report = { unit: 'A', period: '2024', received: 40, settled: 35, statedSettledShare: '89%' };
 * checkStatedRatios(parseRecords([report], mediation, { locale: 'vi' }), [mediation]).map(({ verdict }) => verdict); // => ['impossible']
 * ```
 */
export function checkStatedRatios(dataset: Outcome<Dataset>, entities: readonly Entity[]): readonly StatedRatio[] {
  const { units } = dataset.value;
  return entities.flatMap((entity) => {
    const stating = Object.entries(entity.fields).filter(([, { info }]) => info.kind === 'statedRatio');
    const records = dataset.value.get(entity.id);
    return records.flatMap((record) =>
      stating.flatMap(([field, { info }]) => {
        const stated = quantityAt(record, field);
        const { ratioOf } = info;
        if (stated.value === null || ratioOf === undefined) return [];
        const [numerator, denominator] = [
          quantityAt(record, ratioOf.numerator),
          quantityAt(record, ratioOf.denominator),
        ];
        const part = entity.fields[ratioOf.numerator]?.info;
        const whole = entity.fields[ratioOf.denominator]?.info;
        const cell = record.cells?.[field];
        return {
          place: record.place,
          unitName: units?.distinctNameOf(record.place.unit, record.place.day) ?? record.place.unit,
          area: entity.id,
          field,
          label: info.label,
          stated,
          numerator,
          numeratorLabel: part?.label ?? info.label,
          denominator,
          denominatorLabel: whole?.label ?? info.label,
          measuredIn: part?.measuredIn ?? '',
          computed: percentOf(numerator, denominator),
          verdict: agrees(stated, numerator, denominator),
          where: { ...record.at, ...(cell === undefined ? {} : { cell }), field },
        } satisfies StatedRatio;
      }),
    );
  });
}
