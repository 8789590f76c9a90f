import type { LegalBasis } from '../../basis/legal-basis.ts';
import { dated } from '../../basis/version.ts';
import { checkCall } from '../../outcome/check-call.ts';
import { aCatalogue } from '../../outcome/noun-demands.ts';
import { Problems } from '../../outcome/problems.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { printDay } from '../../time/print-period.ts';
import type { LawCatalogue } from '../catalogue.ts';
import { defineChecklist, type Checklist } from '../checklists/checklist.ts';
import { defineInstrument } from '../instrument.ts';
import type { Provision } from '../provision.ts';
import { checkAspects } from './check-aspect.ts';
import { checkScope, checkSizes } from './check-scope.ts';
import { checkTerms, checkWays } from './check-terms.ts';
import { checkValue } from './check-value.ts';
import { notADuty, notAnInstrument, otherKind } from './law-words.ts';

/**
 * Checks a catalogue of law when it is put together: ids once, real days in order, every provision in an instrument of the
 * catalogue, and for any day and kind of unit at most one confirmed version of a duty, and one list of a kind.
 *
 * @param catalogue - the catalogue
 * @returns the same catalogue
 * @throws `DefinitionError` with everything that is wrong: `law/duplicate-id`, `law/no-basis`, `law/unknown-instrument`,
 * `law/bad-day`, `law/bad-value`, `law/ends-before-it-starts`, `law/no-first-version`, `law/overlap`, and those of instruments and lists
 * @example
 * ```ts
 * defineCatalogue(lawCatalogue) === lawCatalogue; // => true
 * ```
 */
export function defineCatalogue(catalogue: LawCatalogue): LawCatalogue {
  checkCall('defineCatalogue', { catalogue: [catalogue, aCatalogue] });
  const problems = new Problems();
  once(
    catalogue.instruments.flatMap(({ id, number }) => [id, number]),
    problems,
  );
  once(
    catalogue.provisions.map(({ id }) => id),
    problems,
  );
  once(
    catalogue.checklists.map(({ id }) => id),
    problems,
  );
  for (const instrument of catalogue.instruments) problems.attempt(() => defineInstrument(instrument));
  for (const checklist of catalogue.checklists) problems.attempt(() => defineChecklist(checklist));
  const instruments = new Set(catalogue.instruments.flatMap(({ id, number }) => [id, number]));
  for (const provision of catalogue.provisions) checkProvision(provision, catalogue, instruments, problems);
  for (const [kind, rows] of Object.entries(catalogue.regimes))
    for (const [, id] of rows)
      if (!instruments.has(id))
        problems.add('law/unknown-instrument', notAnInstrument(id, instruments), `regimes.${kind}`);
  checkAspects(catalogue.aspects, problems, 'aspects');
  checkWays(catalogue, problems);
  checkEnds(catalogue.instruments, problems);
  checkSizes(catalogue.provisions, problems);
  checkVersions(catalogue, problems);
  checkLists(catalogue.checklists, problems);
  checkListPlaces(catalogue, instruments, problems);
  problems.throwIfAny();
  return catalogue;
}

function once(ids: readonly string[], problems: Problems): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) problems.add('law/duplicate-id', { vi: `"${id}" có hai lần`, en: `"${id}" is there twice` }, id);
    seen.add(id);
  }
}

// An instrument was ended by another one of the catalogue.
function checkEnds(instruments: LawCatalogue['instruments'], problems: Problems): void {
  const known = new Set(instruments.map(({ id }) => id));
  for (const { id, endedBy } of instruments)
    if (endedBy !== undefined && !known.has(endedBy))
      problems.add('law/unknown-instrument', notAnInstrument(endedBy, known), `${id}.endedBy`);
}

// A list stands in an instrument of the catalogue, and rests on its duties; what a local regulation added has a place of its own.
function checkListPlaces(
  { checklists, provisions }: LawCatalogue,
  instruments: ReadonlySet<string>,
  problems: Problems,
): void {
  const duties = new Set(provisions.map(({ duty }) => duty));
  for (const { id, basis, items, duty, rules } of checklists) {
    for (const ref of [duty, ...rules.map((rule) => rule.duty)])
      if (ref !== undefined && !duties.has(ref)) problems.add('law/unknown-duty', notADuty(ref, duties), id);
    const places = [basis, ...items.flatMap((item) => (item.local === true ? [] : [item.basis]))];
    for (const number of new Set(places.map((place) => place.number)))
      if (number !== null && !instruments.has(number))
        problems.add('law/unknown-instrument', notAnInstrument(number, instruments), id);
  }
}

function checkProvision(
  provision: Provision,
  { aspects }: LawCatalogue,
  instruments: ReadonlySet<string>,
  problems: Problems,
): void {
  const { id, basis, from, to, surelyFrom = from, surelyTo = to } = provision;
  for (const { number } of withAmendments(basis)) {
    if (number === null)
      problems.add(
        'law/no-basis',
        { vi: 'quy định cần số hiệu văn bản', en: 'a provision needs the number of its instrument' },
        id,
      );
    else if (!instruments.has(number)) problems.add('law/unknown-instrument', notAnInstrument(number, instruments), id);
  }
  checkValue(provision.value, problems, `${id}.value`);
  if (provision.scope !== undefined) checkScope(provision.scope, problems, `${id}.scope`, { aspects, instruments });
  checkTerms(provision, problems);
  problems.attempt(() => dated([provision], id));
  problems.attempt(() =>
    dated([{ ...provision, from: surelyFrom, ...(surelyTo === undefined ? {} : { to: surelyTo }) }], id),
  );
  if (surelyFrom < from || (to !== undefined && (surelyTo ?? to) > to))
    problems.add(
      'law/ends-before-it-starts',
      {
        vi: 'những ngày chắc chắn có hiệu lực nằm ngoài những ngày có thể có hiệu lực',
        en: 'the days it held for certain lie outside the days it may have held',
      },
      id,
    );
}

function withAmendments(basis: LegalBasis): readonly LegalBasis[] {
  return basis.amendedBy === undefined ? [basis] : [basis, ...withAmendments(basis.amendedBy)];
}

interface Days {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

function onOneDay(a: Days, b: Days): IsoDate | null {
  const first = a.from > b.from ? a.from : b.from;
  return first <= (a.to ?? '9999') && first <= (b.to ?? '9999') ? first : null;
}

const surely = ({ from, to, surelyFrom, surelyTo }: Provision): Days => {
  const last = surelyTo ?? to;
  return { from: surelyFrom ?? from, ...(last === undefined ? {} : { to: last }) };
};

function checkVersions({ provisions }: LawCatalogue, problems: Problems): void {
  const byDuty = new Map<string, Provision[]>();
  for (const provision of provisions) byDuty.set(provision.duty, [...(byDuty.get(provision.duty) ?? []), provision]);
  for (const [duty, versions] of byDuty) {
    if (!versions.some(({ id }) => id === duty))
      problems.add(
        'law/no-first-version',
        {
          vi: `không phiên bản nào có mã "${duty}"; nghĩa vụ mang mã của phiên bản đầu`,
          en: `no version has the id "${duty}"; a duty is named after its first version`,
        },
        duty,
      );
    versions.forEach((a, i) => {
      for (const b of versions.slice(i + 1)) {
        if (a.value.is !== b.value.is) problems.add('law/other-kind-of-value', otherKind(b.value.is, a.value.is), b.id);
        const day = onOneDay(surely(a), surely(b));
        if (!a.basis.confirmed || !b.basis.confirmed || day === null) continue;
        if (a.kinds.some((kind) => b.kinds.includes(kind)))
          problems.add(
            'law/overlap',
            {
              vi: `hai phiên bản cùng có hiệu lực ngày ${printDay(day, 'vi')}: "${a.id}" và "${b.id}"; cho một bản hết hiệu lực trước đó`,
              en: `two versions are in force on ${printDay(day, 'en')}: "${a.id}" and "${b.id}"; end one before`,
            },
            b.id,
          );
      }
    });
  }
}

function checkLists(lists: readonly Checklist[], problems: Problems): void {
  lists.forEach((a, i) => {
    for (const b of lists.slice(i + 1)) {
      const day = onOneDay(a, b);
      if (a.kind !== b.kind || day === null || !a.unitKinds.some((kind) => b.unitKinds.includes(kind))) continue;
      problems.add(
        'law/overlap',
        {
          vi: `hai danh mục cùng áp dụng ngày ${printDay(day, 'vi')}: "${a.id}" và "${b.id}"; ghi danh mục bị thay thế`,
          en: `two lists hold on ${printDay(day, 'en')}: "${a.id}" and "${b.id}"; say which one it replaces`,
        },
        b.id,
      );
    }
  });
}
