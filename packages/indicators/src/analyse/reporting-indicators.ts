import { always, arithmetic, type LegalBasis, type Measure, type Text } from '@qcdc/core';
import { defineIndicator } from '../define/define-indicator.ts';
import type { Indicator } from '../define/indicator.ts';
import { ratio } from '../formula/build.ts';
import { expected, onTime, parent, reporting } from '../formula/build-beyond.ts';
import type { Expression, InputExpression } from '../formula/expression.ts';

const counted: LegalBasis = /* @__PURE__ */ arithmetic({
  vi: 'đếm đơn vị đã báo cáo trên đơn vị phải báo cáo',
  en: 'units that reported are counted out of the units expected to',
});
const ofWhole: LegalBasis = /* @__PURE__ */ arithmetic({ vi: 'phần trên tổng', en: 'a part out of its whole' });

interface Shape {
  readonly measure: Measure;
  readonly id: string;
  readonly label: Text;
  readonly basis: LegalBasis;
  readonly better: Indicator['better'];
  readonly value: (of: InputExpression) => Expression;
}

function shareOf({ measure, id, label, basis, better, value }: Shape): Indicator {
  return defineIndicator({
    id: `${measure.id.split('.')[0] ?? ''}.${id}-${(measure.id.split('.')[1] ?? '').replace(/[A-Z]/g, (l) => `-${l.toLowerCase()}`)}`,
    label,
    measuredIn: 'percent',
    scale: 1,
    better,
    inputs: { of: measure },
    formula: [{ from: always, basis, value: ({ of }) => value(of) }],
  });
}

const named = (vi: string, en: string, { label }: Measure): Text => ({
  vi: `${vi} "${label.vi}"`,
  en: `${en} "${label.en}"`,
});

/**
 * Makes the indicator "share of units that reported a measure".
 *
 * @param measure - the measure
 * @returns the indicator, with an id ending in `.completeness-…`
 * @term tỷ lệ đơn vị đã báo cáo
 * @example
 * ```ts
 * completenessOf(mediation.measures.received).id; // => 'mediation.completeness-received'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function completenessOf(measure: Measure): Indicator {
  const label = named('Tỷ lệ đơn vị đã báo cáo', 'Share of units that reported', measure);
  return shareOf({
    measure,
    id: 'completeness',
    label,
    basis: counted,
    better: 'higher',
    value: (of) => ratio(reporting(of), expected(of), 100),
  });
}

/**
 * Makes the indicator "share of units that reported a measure in time". Deadlines are given to `computeIndicators`.
 *
 * @param measure - the measure
 * @returns the indicator, with an id ending in `.timeliness-…`
 * @term tỷ lệ đơn vị báo cáo đúng hạn
 * @example
 * ```ts
 * timelinessOf(mediation.measures.received).id; // => 'mediation.timeliness-received'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function timelinessOf(measure: Measure): Indicator {
  const label = named('Tỷ lệ đơn vị báo cáo đúng hạn', 'Share of units that reported in time', measure);
  return shareOf({
    measure,
    id: 'timeliness',
    label,
    basis: counted,
    better: 'higher',
    value: (of) => ratio(onTime(of), expected(of), 100),
  });
}

/**
 * Makes the indicator "share of the parent's figure".
 *
 * @param measure - the measure
 * @returns the indicator, with an id ending in `.of-parent-…`
 * @term tỷ trọng trong đơn vị cấp trên
 * @example
 * ```ts
 * shareOfParent(mediation.measures.received).id; // => 'mediation.of-parent-received'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function shareOfParent(measure: Measure): Indicator {
  const label = named('Tỷ trọng trong đơn vị cấp trên của', 'Share of the parent unit in', measure);
  return shareOf({
    measure,
    id: 'of-parent',
    label,
    basis: ofWhole,
    better: 'neither',
    value: (of) => ratio(of, parent(of), 100),
  });
}
