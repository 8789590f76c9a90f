import { unknownName } from '../../outcome/unknown-name.ts';
import { periodOfId } from '../../time/period.ts';
import type { FigureFilter } from '../noun/figure-key.ts';
import type { FigureTable } from '../noun/figure-table.ts';

/** What a look-up asks for, by side. */
export type Asked = Pick<FigureFilter, 'measures' | 'units' | 'periods'>;

/**
 * Refuses names that no figure of a table could ever have: a measure it was never asked for, a unit its register does not
 * know, a period that is no period. Without it, such a name would look like something nobody reported.
 *
 * @param table - the table
 * @param asked - ids of measures, units and periods
 * @throws `DefinitionError` `figure/unknown-measure`, `figure/unknown-unit`, `figure/unknown-period`
 */
export function checkKey(table: Pick<FigureTable, 'measures' | 'units' | 'periods' | 'registry'>, asked: Asked): void {
  const { registry, units, measures, periods } = table;
  for (const id of asked.measures ?? [])
    if (!measures.some((measure) => measure.id === id))
      throw unknownName(
        'figure/unknown-measure',
        { vi: 'chỉ tiêu của bảng số liệu này', en: 'a measure of this table' },
        id,
        measures.map((measure) => measure.id),
        'measure',
      );
  // Without a register nobody knows which units there are besides those that reported.
  if (registry !== null)
    for (const id of asked.units ?? [])
      if (registry.unit(id) === null && !units.includes(id))
        throw unknownName(
          'figure/unknown-unit',
          { vi: 'mã định danh của đơn vị nào trong danh mục', en: 'the id of a unit of the register' },
          id,
          registry.units.map((unit) => unit.id),
          'unit',
        );
  for (const id of asked.periods ?? [])
    if (!periods.some((period) => period.id === id) && periodOfId(id)?.id !== id)
      throw unknownName(
        'figure/unknown-period',
        { vi: 'mã của một kỳ, như 2024 hay 2024-H1', en: 'the id of a period, such as 2024 or 2024-H1' },
        id,
        periods.map((period) => period.id),
        'period',
      );
}
