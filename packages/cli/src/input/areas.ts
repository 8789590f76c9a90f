import { fold, type Entity } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import { allEntities, formSets } from '@qcdc/core/entities';

/**
 * Finds areas by what somebody typed: ids or names of areas, or the id or name of a set of forms ("xã", "doanh nghiệp").
 *
 * @param typed - such as `mediation`, `commune`
 * @returns the areas, each once, in the order typed; `null` where nothing was typed
 * @throws `DefinitionError` `cli/unknown-area`
 */
export function areasCalled(typed: readonly string[]): readonly Entity[] | null {
  const areas = new Set<Entity>();
  for (const name of typed) for (const area of areasOf(name)) areas.add(area);
  return areas.size === 0 ? null : [...areas];
}

function areasOf(name: string): readonly Entity[] {
  const wanted = fold(name.trim());
  const set = Object.values(formSets).find(
    ({ id, label }) => id === name || [fold(label.vi), ...reportersIn(label.vi)].includes(wanted),
  );
  if (set !== undefined) return set.areas;
  const area = allEntities.find(
    ({ id, label }) => id === name || [label.vi, label.en].some((one) => fold(one) === wanted),
  );
  if (area !== undefined) return [area];
  throw unknownName(
    'cli/unknown-area',
    { vi: 'một nội dung hoặc bộ biểu', en: 'an area or a set of forms' },
    name,
    // What holds the words typed stands first among those that are offered.
    [
      ...allEntities.flatMap(({ label }) => (wanted !== '' && fold(label.vi).includes(wanted) ? [label.vi] : [])),
      ...Object.keys(formSets),
      ...allEntities.map(({ id }) => id),
    ],
    '--areas',
  );
}

// "Bộ biểu của xã, phường, đặc khu": who fills it in.
const reportersIn = (label: string): readonly string[] =>
  label
    .replace(/^.* của /u, '')
    .split(', ')
    .map((one) => fold(one));
