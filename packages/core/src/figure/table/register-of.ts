import { DefinitionError } from '../../outcome/errors.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { FigureTable } from '../noun/figure-table.ts';

/**
 * Returns the register a step works with: the one it was given, else the one that travelled on with the table.
 *
 * @param table - the figures
 * @param options - what the step was given
 * @param step - name of the step, for the error
 * @returns the register
 * @throws `DefinitionError` `figure/no-register`
 */
export function registerOf(
  table: FigureTable,
  { units }: { readonly units?: UnitRegistry },
  step: string,
): UnitRegistry {
  const register = units ?? table.registry;
  if (register === null)
    throw new DefinitionError(
      'figure/no-register',
      {
        vi: 'bảng không có danh mục đơn vị; đưa danh mục cho parse, cho bước tạo bảng, hoặc cho bước này',
        en: 'the table knows no register of units; hand one to parse, to the builder of the table, or to this step',
      },
      `${step}.units`,
    );
  return register;
}
