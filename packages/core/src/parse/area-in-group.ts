import type { Entity } from '../entity/define-entity.ts';
import { sheetNameOf } from '../entity/sheet-name.ts';
import { fold } from '../words/fold.ts';
import { sheetNamesOf } from './sheet-name.ts';

const shortest = 6;

/**
 * Finds the area a group above columns names: "II. Tiếp công dân", "Hòa giải" for "Hòa giải ở cơ sở".
 *
 * @param group - the group as printed
 * @param areas - areas it may name
 * @returns the area; `undefined` where it names none, or its words begin the names of several
 */
export function areaInGroup(group: string, areas: readonly Entity[]): Entity | undefined {
  const said = sheetNamesOf(group);
  const whole = areas.find((area) => namesOf(area).some((name) => said.includes(name)));
  if (whole !== undefined) return whole;
  const begun = areas.filter((area) =>
    namesOf(area).some((name) => said.some((one) => one.length >= shortest && begins(name, one))),
  );
  return begun.length === 1 ? begun[0] : undefined;
}

const namesOf = (area: Entity): readonly string[] =>
  [area.label, sheetNameOf(area)].flatMap(({ vi, en }) => [vi, en].map(fold));

const begins = (name: string, start: string): boolean =>
  name.startsWith(start) && /^[ ,;(–-]/u.test(name.slice(start.length));
