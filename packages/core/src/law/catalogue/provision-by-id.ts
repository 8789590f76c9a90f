import { checkCall } from '../../outcome/check-call.ts';
import { aText, oneOf, optional } from '../../outcome/demand.ts';
import { aCatalogue } from '../../outcome/noun-demands.ts';
import { unknownName } from '../../outcome/unknown-name.ts';
import { citation as cited } from '../../basis/legal-basis.ts';
import type { Version } from '../../basis/version.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { Language } from '../../outcome/text.ts';
import { isoDate, type IsoDate } from '../../time/iso-date.ts';
import { printDay } from '../../time/print-period.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import type { LawProvisions } from '../catalogue.ts';
import type { Provision, Topic } from '../provision.ts';
import type { ProvisionValue, ValueThat } from '../provision-value.ts';
import { topicNames } from '../topic-names.ts';
import { lawProvisions } from './built-in-provisions.ts';
import { otherKind } from './law-words.ts';
import { findProvision } from './lookup.ts';

/**
 * Finds one version of a duty by its id. Who asks what a duty demands on a day asks `versionOn`.
 *
 * @param id - such as `L-21.1a`, `D59-3.3`, `PL34-12`, `D145-38.2`
 * @param catalogue - the catalogue of law, or its provisions; the built-in ones when left out
 * @returns the provision
 * @throws `DefinitionError` `law/unknown-provision`, `call/bad-argument`
 * @example
 * ```ts
 * provision('L-21.1a').subject.en; // => 'items 1 and 2 within a community pass'
 * ```
 */
export function provision(id: string, catalogue: LawProvisions = lawProvisions): Provision {
  checkCall('provision', { id: [id, aText], catalogue: [catalogue, aCatalogue] });
  const found = findProvision(id, catalogue);
  if (found === undefined)
    throw unknownName(
      'law/unknown-provision',
      { vi: 'mã quy định trong danh mục pháp luật', en: 'a provision of the catalogue' },
      id,
      catalogue.provisions.map((one) => one.id),
    );
  return found;
}

/**
 * Returns a provision as a version of its value on the days it held for certain, ready for the `law` of a rule, and
 * makes sure the value is of the kind the rule expects.
 *
 * @param id - id of the provision
 * @param is - kind of value, such as `share`
 * @param catalogue - the catalogue of law, or its provisions; the built-in ones when left out
 * @returns the version, its value typed
 * @throws `DefinitionError` `law/unknown-provision`, `law/other-kind-of-value`
 * @example
 * ```ts
 * versionOf('L-21.1a', 'share').value.d; // => 3
 * ```
 */
export function versionOf<Is extends ProvisionValue['is']>(
  id: string,
  is: Is,
  catalogue: LawProvisions = lawProvisions,
): Version<ValueThat<Is>> {
  const found = provision(id, catalogue);
  if (found.value.is !== is) throw new DefinitionError('law/other-kind-of-value', otherKind(found.value.is, is), id);
  const { mayHaveChangedFrom, basis, value, surelyFrom: from = found.from, surelyTo: to = found.to } = found;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(mayHaveChangedFrom === undefined ? {} : { mayHaveChangedFrom }),
    basis,
    value: value as ValueThat<Is>,
  };
}

/**
 * Lists what bound a kind of unit on a day, as far as it was in force for certain.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @param topic - only what is about this; everything when left out
 * @param catalogue - the catalogue of law, or its provisions; the built-in ones when left out
 * @returns provisions in force that day, in the order of the catalogue
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * provisionsFor('commune', '2012-12-31', 'confidenceVote').map((p) => p.id); // => ['PL34-26']
 * provisionsFor('commune', '2013-01-01', 'confidenceVote'); // => []
 * ```
 */
export function provisionsFor(
  unitKind: UnitKind,
  day: IsoDate,
  topic?: Topic,
  catalogue: LawProvisions = lawProvisions,
): readonly Provision[] {
  checkCall('provisionsFor', {
    unitKind: [unitKind, oneOf(Object.keys(unitKinds))],
    topic: [topic, optional(oneOf(Object.keys(topicNames)))],
    catalogue: [catalogue, aCatalogue],
  });
  isoDate(day);
  return catalogue.provisions.filter(
    ({ kinds, topic: about, from, to, surelyFrom = from, surelyTo = to }) =>
      kinds.includes(unitKind) &&
      (topic === undefined || about === topic) &&
      surelyFrom <= day &&
      (surelyTo === undefined || day <= surelyTo),
  );
}

/**
 * Prints where a provision stands, with what is not sure about it.
 *
 * @param of - the provision
 * @param language - `vi` or `en`
 * @returns such as `khoản 1 Điều 21 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15`
 * @example
 * ```ts
 * const [first] = versionsOfDuty('L-13.2a', lawCatalogue);
 * first && provisionCitation(first, 'en'); // => 'Art. 13(2), Law on Exercise of Democracy at the Grassroots No. 10/2022/QH15'
 * ```
 */
export function provisionCitation(of: Provision, language: Language): string {
  const vi = language === 'vi';
  const { mayHaveChangedFrom } = of;
  const change =
    mayHaveChangedFrom === undefined
      ? ''
      : vi
        ? ` (có thể đã sửa đổi từ ngày ${printDay(mayHaveChangedFrom, 'vi')})`
        : ` (may have been amended from ${printDay(mayHaveChangedFrom, 'en')})`;
  return cited(of.basis, language) + change;
}
