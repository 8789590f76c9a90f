import type { ComputedQuantity } from '../../quantity/quantity.ts';

/** A figure as a file in long form states it: each part in the words of the file, unjudged. */
export interface StatedFigure {
  /** Code, id or name of the unit. @term đơn vị báo cáo */
  readonly unit: string;
  /** The period, in any words. @term kỳ báo cáo */
  readonly period: string;
  /** Id or label of the measure. @term chỉ tiêu */
  readonly measure: string;
  /** The figure in its words, or as it was understood before; blank is missing. @term số liệu */
  readonly value: string | number | ComputedQuantity | null;
  /** In what the file says the figure is written: `triệu đồng`; it counts where the figure names nothing itself. @term đơn vị tính */
  readonly measuredIn?: string;
}
