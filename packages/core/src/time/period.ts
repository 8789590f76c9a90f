import type { IsoDate } from './iso-date.ts';

/** Kinds of reporting period in use. @term kỳ báo cáo */
export type PeriodKind = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year' | 'schoolYear' | 'years' | 'custom';

/**
 * A reporting period: an id that sorts and travels, and its first and last day.
 *
 * @remarks Ids: `2021-M05`, `2021-Q3`, `2021-H1`, `2021-9M`, `2021`, `SY2023-2024`, `2023..2024`,
 * `2022-12-15..2023-12-14`.
 * @term kỳ báo cáo
 */
export interface Period {
  /** Canonical id. */
  readonly id: string;
  /** Kind of period. */
  readonly kind: PeriodKind;
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly to: IsoDate;
}
