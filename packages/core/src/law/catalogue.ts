import { citation as cited } from '../basis/legal-basis.ts';
import { dated, type Version } from '../basis/version.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Language } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { Provision, Topic } from './provision.ts';
import type { ProvisionValue, ValueThat } from './provision-value.ts';
import { before2023 } from './provisions/before-2023.ts';
import { decree59 } from './provisions/decree-59-2023.ts';
import { decree61 } from './provisions/decree-61-2023.ts';
import { labourProvisions } from './provisions/labour.ts';
import { law2022Commune } from './provisions/law-2022-commune.ts';
import { law2022Workplace } from './provisions/law-2022-workplace.ts';

/**
 * Checks a set of provisions when it is put together: each id once, every basis named, real days in order.
 *
 * @param provisions - the provisions
 * @returns the same provisions
 * @throws `DefinitionError` `law/duplicate-id`, `law/no-basis`, `law/bad-day`, `law/ends-before-it-starts`
 */
// @__NO_SIDE_EFFECTS__
export function defineProvisions(provisions: readonly Provision[]): readonly Provision[] {
  const seen = new Set<string>();
  for (const p of provisions) {
    if (seen.has(p.id)) throw new DefinitionError('law/duplicate-id', `"${p.id}" is there twice`, p.id);
    seen.add(p.id);
    if (p.basis.number === null)
      throw new DefinitionError('law/no-basis', 'a provision needs the number of its instrument', p.id);
    dated([p], p.id);
  }
  return provisions;
}

/** Every provision of the catalogue, oldest instruments first. */
export const allProvisions: readonly Provision[] = /* @__PURE__ */ defineProvisions([
  ...before2023,
  ...law2022Commune,
  ...law2022Workplace,
  ...decree59,
  ...decree61,
  ...labourProvisions,
]);

/** Ids a provision goes by in tables elsewhere. */
const otherIds: Readonly<Record<string, string>> = { 'D145-BL63': 'BL63-63.2a' };

/**
 * Finds a provision by its id.
 *
 * @param id - such as `L-21.1a`, `D59-3.3`, `PL34-12`, `D145-38.2`
 * @returns the provision
 * @throws `DefinitionError` `law/unknown-provision`
 * @example
 * ```ts
 * provision('L-21.1a').subject.en; // => 'items 1 and 2 within a community pass'
 * ```
 */
export function provision(id: string): Provision {
  const wanted = otherIds[id] ?? id;
  const found = allProvisions.find((p) => p.id === wanted);
  if (found === undefined)
    throw new DefinitionError('law/unknown-provision', `"${id.slice(0, 40)}" is not in the catalogue`);
  return found;
}

/**
 * Returns a provision as a version of its value, ready for the `law` of a validator, and makes sure the value is of the
 * kind the rule expects.
 *
 * @param id - id of the provision
 * @param is - kind of value, such as `share`
 * @returns the version, its value typed
 * @throws `DefinitionError` `law/unknown-provision`, `law/other-kind-of-value`
 * @example
 * ```ts
 * versionOf('L-21.1a', 'share').value.d; // => 3
 * ```
 */
export function versionOf<Is extends ProvisionValue['is']>(id: string, is: Is): Version<ValueThat<Is>> {
  const found = provision(id);
  if (found.value.is !== is)
    throw new DefinitionError('law/other-kind-of-value', `the value is a ${found.value.is}, not a ${is}`, id);
  const { from, to, mayHaveChangedFrom, basis, value } = found;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(mayHaveChangedFrom === undefined ? {} : { mayHaveChangedFrom }),
    basis,
    value: value as ValueThat<Is>,
  };
}

/**
 * Lists what bound a kind of unit on a day.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @param topic - only what is about this; everything when left out
 * @returns provisions in force that day, in the order of the catalogue
 * @example
 * ```ts
 * provisionsFor('commune', '2023-06-30', 'confidenceVote').map((p) => p.id); // => ['PL34-26']
 * provisionsFor('commune', '2023-07-01', 'confidenceVote'); // => []
 * ```
 */
export function provisionsFor(unitKind: UnitKind, day: IsoDate, topic?: Topic): readonly Provision[] {
  return allProvisions.filter(
    (p) =>
      p.kinds.includes(unitKind) &&
      (topic === undefined || p.topic === topic) &&
      p.from <= day &&
      (p.to === undefined || day <= p.to),
  );
}

/**
 * Prints where a provision stands, with what is not sure about it.
 *
 * @param of - the provision
 * @param language - `vi` or `en`
 * @returns such as `khoản 1 Điều 21 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15`
 */
export function provisionCitation(of: Provision, language: Language): string {
  const vi = language === 'vi';
  const { mayHaveChangedFrom } = of;
  const change =
    mayHaveChangedFrom === undefined
      ? ''
      : vi
        ? ` (có thể đã sửa đổi từ ${mayHaveChangedFrom})`
        : ` (may have been amended from ${mayHaveChangedFrom})`;
  return cited(of.basis, language) + change;
}
