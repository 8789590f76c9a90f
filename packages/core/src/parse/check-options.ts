import { Problems } from '../outcome/problems.ts';
import { quantityStates } from '../quantity/quantity.ts';
import type { ParseOptions } from './parse-options.ts';

const languages: readonly unknown[] = ['vi', 'en'];
const states: readonly unknown[] = quantityStates.filter((state) => state !== 'reported');

/**
 * Checks the options of a run. With a language nobody knows, `1.234` would be read by the marks of the other one.
 *
 * @param options - options of the caller
 * @throws `DefinitionError` `parse/bad-option`, all at once
 */
export function checkOptions({ locale, dash, units, layouts }: ParseOptions): void {
  const problems = new Problems();
  const refuse = (name: string, written: unknown, all: string) => {
    const found = JSON.stringify(written);
    problems.add(
      'parse/bad-option',
      { vi: `${found} không dùng được; cần ${all}`, en: `${found}; write ${all}` },
      name,
    );
  };
  if (locale !== undefined && locale !== null && !languages.includes(locale))
    refuse('locale', locale, '"vi", "en", null');
  if (dash !== undefined && !states.includes(dash))
    refuse('dash', dash, states.map((one) => `"${String(one)}"`).join(', '));
  if (units !== undefined && typeof (units as { readonly resolve?: unknown } | null)?.resolve !== 'function')
    problems.add(
      'parse/bad-option',
      {
        vi: 'không phải là danh mục đơn vị; dùng defineUnits',
        en: 'not a register of units; make one with defineUnits',
      },
      'units',
    );
  const made = (layout: unknown): boolean => typeof (layout as { readonly read?: unknown } | null)?.read === 'function';
  if (layouts !== undefined && !(Array.isArray(layouts) && layouts.every(made)))
    problems.add(
      'parse/bad-option',
      {
        vi: 'không phải là danh sách mô tả bố cục; dùng defineLayout hoặc layoutFromJson',
        en: 'not a list of layouts; make each with defineLayout or layoutFromJson',
      },
      'layouts',
    );
  problems.throwIfAny();
}
