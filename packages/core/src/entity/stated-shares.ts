import { checkCall } from '../outcome/check-call.ts';
import { anEntity } from '../outcome/noun-demands.ts';
import { fieldMeasure, type Measure } from '../figure/noun/measure.ts';
import { daysOf } from './asked-days.ts';
import type { Entity } from './define-entity.ts';

/**
 * Makes measures of the percentages an area's reports state, to be tallied beside its figures. Such a percentage is all that is
 * known where the parts were not reported: indicators and reports then say that it was stated and its parts are unknown. It is
 * never added up, averaged or used in another value.
 *
 * @param entity - the area
 * @returns one measure for each stated percentage, with the measures it is a share of
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const shares = statedShares(mediation);
 * const told = parseRecords([{ unit: '00001', period: '2024', statedSettledShare: '99,4%' }], mediation, { locale: 'vi' });
 * const table = tally(told, [...Object.values(mediation.measures), ...shares]).value;
 * table.find({ measure: 'mediation.statedSettledShare', unit: '00001', period: '2024' })?.value?.toString(); // => '99.4'
 * ```
 */
export function statedShares(entity: Entity): readonly Measure[] {
  checkCall('statedShares', { entity: [entity, anEntity] });
  const { id, collectedFrom, basis } = entity;
  return Object.entries(entity.fields).flatMap(([name, { info }]): readonly Measure[] => {
    const { ratioOf, label, alsoCalled } = info;
    if (info.kind !== 'statedRatio' || ratioOf === undefined) return [];
    return [
      fieldMeasure({
        id: `${id}.${name}`,
        label,
        ...(alsoCalled === undefined ? {} : { alsoCalled }),
        measuredIn: 'percent',
        overUnits: 'none',
        overTime: 'none',
        nonNegative: true,
        ...daysOf(entity, info),
        ...(collectedFrom === undefined ? {} : { collectedFrom }),
        from: { entity: id, field: name },
        ratioOf: { numerator: `${id}.${ratioOf.numerator}`, denominator: `${id}.${ratioOf.denominator}` },
        basis: info.basis ?? basis,
      }),
    ];
  });
}
