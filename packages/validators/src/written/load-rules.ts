import type { AnyRule, Entity } from '@qcdc/core';
import { anEntity, checkCall, listOf, Problems, shapeProblems } from '@qcdc/core/checks';
import { plainData } from '@qcdc/core/stored';
import * as z from 'zod';
import { refuseHouseId } from './house-ids.ts';
import { notADay, ruleDataSchema } from './rule-data.ts';
import { ruleOfData } from './text-rule.ts';

/**
 * Loads rules that are written as data and checks them as strictly as those written in code.
 *
 * @param data - a list of {@link RuleData}, as parsed from JSON
 * @param entities - the areas they may look at
 * @returns the rules, in the order of the list
 * @throws `DefinitionError` with everything that is wrong: `rules/bad-shape`, `rules/unknown-key`, `rules/same-id`
 * (of another rule of the list, or of a built-in one), `rules/unknown-area`, and the codes of `textRule`; the path begins with the place in the list
 * @example
 * ```ts
 * const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
 * const rules = loadRules(
 *   [{ id: 'sample/half-settled', area: 'mediation', versions: [{ from: '2024-01-01', basis, asks: 'settled / received >= 50%' }] }],
 *   [mediation],
 * );
 * rules[0]?.title.en; // => '"Cases settled" ÷ "Cases received" ≥ 50%'
 * ```
 */
export function loadRules(data: unknown, entities: readonly Entity[]): readonly AnyRule[] {
  checkCall('loadRules', { entities: [entities, listOf(anEntity)] });
  const problems = new Problems();
  const given = plainData(data);
  const schema = z.array(ruleDataSchema);
  const shape = schema.safeParse(given);
  if (!shape.success) problems.addAll(shapeProblems(given, schema, 'rules/bad-shape', [notADay]));
  problems.throwIfAny();
  const seen = new Set<string>();
  const rules = (shape.data ?? []).flatMap((one, i): AnyRule[] => {
    if (one.id !== '' && seen.has(one.id))
      problems.add(
        'rules/same-id',
        { vi: `mã "${one.id}" đã có; mỗi quy tắc có mã riêng`, en: `"${one.id}" is taken; ids tell rules apart` },
        `[${i}].id`,
      );
    seen.add(one.id);
    refuseHouseId(one.id, `[${i}].id`, problems);
    const entity = entities.find(({ id }) => id === one.area);
    if (entity === undefined) {
      const all = entities.map(({ id }) => id).join(', ');
      problems.add(
        'rules/unknown-area',
        {
          vi: `không có lĩnh vực "${one.area}"; dùng một trong: ${all}`,
          en: `"${one.area}" is no area given; use one of ${all}`,
        },
        `[${i}].area`,
      );
      return [];
    }
    const own = new Problems();
    const rule = own.attempt(() => ruleOfData(entity, one));
    problems.addAll(own.list.map((problem) => ({ ...problem, path: `[${i}].${problem.path}` })));
    return rule === null ? [] : [rule];
  });
  problems.throwIfAny();
  return rules;
}
