import { Problems } from '../../outcome/problems.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import type { LawCatalogue } from '../catalogue.ts';
import type { Instrument } from '../instrument.ts';
import type { Provision } from '../provision.ts';
import { withAspects } from './aspects-of.ts';
import { checkExtension } from './check-extension.ts';
import { endOn } from './change-duty.ts';
import { changedDuties } from './changed-duties.ts';
import { defineCatalogue } from './define-catalogue.ts';
import type { CatalogueExtension } from './extension.ts';
import { checkWithin, noFirstDay, notAnInstrument } from './law-words.ts';
import { newProvision } from './new-provision.ts';
import { checkItems, replacedLists } from './replaced-lists.ts';
import { withoutBasis } from './without-basis.ts';

/**
 * Extends a catalogue of law by what somebody knows beyond it: a new instrument, an amendment or repeal of one article, a
 * province's own provision, a list that takes the place of another. An amended duty keeps its old version to the day before;
 * everything that is given the new catalogue follows.
 *
 * @param catalogue - the catalogue, such as {@link lawCatalogue}
 * @param extension - what is added
 * @returns a new, checked catalogue; the old one stays as it was
 * @throws `DefinitionError` with everything that is wrong: first that of the shape, `law/wrong-shape`, `law/unknown-key`,
 * `law/unknown-kind`, `law/bad-day`, `law/bad-value`; then `law/unknown-instrument`, `law/unknown-duty`, `law/no-start`,
 * `law/outside-its-instrument`, `law/nothing-to-change`, `law/nothing-to-revive`,
 * `law/changed-later`, `law/overlap`, `law/other-kind-of-value`, `law/list-without-items`, `law/unknown-list`, and those of
 * `defineCatalogue`
 * @example
 * ```ts
 * const invented = defineInstrument({
 *   id: 'invented',
 *   kind: 'law',
 *   number: '00/2027/QH16',
 *   title: { vi: 'Luật giả định', en: 'Invented law' },
 *   subject: { vi: 'ví dụ', en: 'an example' },
 *   issued: '2026-11-20',
 *   from: '2027-07-01',
 *   doubt: [],
 *   confirmed: true,
 * });
 * const catalogue = extendCatalogue(lawCatalogue, {
 *   instruments: [invented],
 *   amendments: [
 *     {
 *       duty: 'L-12.3',
 *       by: { instrument: 'invented', article: 2, clause: 1 },
 *       value: { is: 'term', side: 'within', n: 3, unit: 'workingDays' },
 *     },
 *   ],
 * });
 * dueDate('L-12.3', '2027-07-01', { catalogue })?.versions[0]?.id; // => 'L-12.3@2027-07-01'
 * ```
 */
export function extendCatalogue(catalogue: LawCatalogue, extension: CatalogueExtension): LawCatalogue {
  const problems = new Problems();
  checkExtension(extension, problems);
  problems.throwIfAny();
  const { instruments = [], endings = [], amendments = [], repeals = [], provisions = [], checklists = [] } = extension;
  const known = [...catalogue.instruments, ...instruments];
  const find = (idOrNumber: string, path: string): Instrument | null => {
    const wanted = idOrNumber.normalize('NFC');
    const found = known.find(({ id, number }) => id === wanted || number === wanted);
    if (found === undefined)
      problems.add(
        'law/unknown-instrument',
        notAnInstrument(
          idOrNumber,
          known.flatMap(({ id, number }) => [id, number]),
        ),
        path,
      );
    return found ?? null;
  };
  const ends = new Map<string, EndDays & { readonly ended: Instrument }>();
  const bases: (readonly [ended: Instrument, last: IsoDate])[] = [];
  endings.forEach(({ instrument, endedBy, to, ending = 'express', detailsStay = false }, i) => {
    const path = `endings[${i}]`;
    const [old, by] = [find(instrument, path), find(endedBy, path)];
    const last = to ?? (by?.from === null || by === null ? null : addDays(by.from, -1));
    if (old === null || by === null) return;
    if (last === null) problems.add('law/no-start', noFirstDay(by.id, old.id), path);
    else {
      checkWithin(last, old, problems, path);
      const days = endDays(last, to === undefined ? by.surelyFrom : undefined, by.confirmed);
      ends.set(old.number, { ...days, ended: { ...old, ...days, endedBy: by.id, ending } });
      if (!detailsStay) bases.push([old, last]);
    }
  });
  const regimes = Object.fromEntries(
    Object.entries(catalogue.regimes).map(([kind, rows]) => [
      kind,
      [...rows, ...(extension.regimes?.[kind as UnitKind] ?? [])],
    ]),
  ) as unknown as LawCatalogue['regimes'];
  // What details an instrument that ends loses its basis, unless the extension says what becomes of it.
  for (const [old, last] of bases)
    for (const one of withoutBasis(old, last, known, regimes)) {
      if (ends.has(one.number)) continue;
      const doubt = [...new Set([...one.doubt, 'to' as const, 'ending' as const])];
      const ended: Instrument = { ...one, surelyTo: last, endedBy: old.id, ending: 'basisGone', doubt };
      ends.set(one.number, { surelyTo: last, ended });
    }
  const added = provisions.flatMap((one, i) => newProvision(one, find, problems, `provisions[${i}]`) ?? []);
  const kept = [...catalogue.provisions, ...added].map((p) => endedWith(p, ends.get(p.basis.number ?? '')));
  for (const { id, from, basis } of kept) {
    const end = ends.get(basis.number ?? '');
    // A wording that was to come never does, once what it stands in has ended.
    if (end?.to !== undefined && from > end.to) checkWithin(from, end.ended, problems, id);
  }
  const changed = changedDuties(kept, amendments, repeals, find, problems);
  checkItems(catalogue.checklists, checklists, changed, problems);
  problems.throwIfAny();
  return defineCatalogue({
    instruments: known.map((one) => ends.get(one.number)?.ended ?? one),
    provisions: changed,
    aspects: withAspects(catalogue.aspects, extension.aspects ?? {}),
    checklists: replacedLists(catalogue.checklists, checklists, ends),
    successions: [...catalogue.successions, ...(extension.successions ?? [])],
    regimes,
  });
}

// The days an instrument ends: while nobody is sure that what ends it is in force, it may be in force still.
interface EndDays {
  readonly to?: IsoDate;
  readonly surelyTo?: IsoDate;
}

function endDays(last: IsoDate, surelyEnded: IsoDate | undefined, confirmed: boolean): EndDays {
  if (!confirmed) return { surelyTo: last };
  const doubtful = surelyEnded !== undefined && addDays(surelyEnded, -1) > last;
  return doubtful ? { to: addDays(surelyEnded, -1), surelyTo: last } : { to: last };
}

function endedWith(provision: Provision, end: EndDays | undefined): Provision {
  const first = end?.surelyTo ?? end?.to;
  if (first === undefined || provision.from > first || (provision.to ?? '9999') <= first) return provision;
  const to = [provision.to, end?.to].flatMap((day) => day ?? []).sort()[0];
  return endOn(provision, to, end?.surelyTo);
}
