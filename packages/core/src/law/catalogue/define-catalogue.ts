import { dated } from '../../basis/version.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { LawCatalogue } from '../catalogue.ts';
import { defineChecklist, type Checklist } from '../checklists/checklist.ts';
import { defineInstrument } from '../instrument.ts';
import type { Provision } from '../provision.ts';
import { checkScope, checkSizes } from './check-scope.ts';
import { checkValue } from './check-value.ts';
import { collectFaults, type Faults } from './faults.ts';

/**
 * Checks a catalogue of law when it is put together: ids once, real days in order, every provision in an instrument of the
 * catalogue, and for any day and kind of unit at most one confirmed version of a duty, and one list of a kind.
 *
 * @param catalogue - the catalogue
 * @returns the same catalogue
 * @throws `DefinitionError` with all faults at once: `law/duplicate-id`, `law/no-basis`, `law/unknown-instrument`,
 * `law/bad-day`, `law/bad-value`, `law/ends-before-it-starts`, `law/no-first-version`, `law/overlap`, and those of instruments and lists
 */
export function defineCatalogue(catalogue: LawCatalogue): LawCatalogue {
  const faults = collectFaults();
  once(
    catalogue.instruments.flatMap(({ id, number }) => [id, number]),
    faults,
  );
  once(
    catalogue.provisions.map(({ id }) => id),
    faults,
  );
  once(
    catalogue.checklists.map(({ id }) => id),
    faults,
  );
  for (const instrument of catalogue.instruments) faults.try(() => defineInstrument(instrument));
  for (const checklist of catalogue.checklists) faults.try(() => defineChecklist(checklist));
  const instruments = new Set(catalogue.instruments.flatMap(({ id, number }) => [id, number]));
  for (const provision of catalogue.provisions) checkProvision(provision, instruments, faults);
  for (const [kind, rows] of Object.entries(catalogue.regimes))
    for (const [, id] of rows)
      if (!instruments.has(id)) faults.add('law/unknown-instrument', `"${id}" is not an instrument`, `regimes.${kind}`);
  checkSizes(catalogue.provisions, faults);
  checkVersions(catalogue, faults);
  checkLists(catalogue.checklists, faults);
  faults.throwAny();
  return catalogue;
}

function once(ids: readonly string[], faults: Faults): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) faults.add('law/duplicate-id', `"${id}" is there twice`, id);
    seen.add(id);
  }
}

function checkProvision(provision: Provision, instruments: ReadonlySet<string>, faults: Faults): void {
  const { id, basis, from, to, surelyFrom = from, surelyTo = to } = provision;
  for (const { number } of basis.amendedBy === undefined ? [basis] : [basis, basis.amendedBy]) {
    if (number === null) faults.add('law/no-basis', 'a provision needs the number of its instrument', id);
    else if (!instruments.has(number))
      faults.add('law/unknown-instrument', `"${number}" is not an instrument of the catalogue`, id);
  }
  checkValue(provision.value, faults, `${id}.value`);
  if (provision.scope !== undefined) checkScope(provision.scope, faults, `${id}.scope`);
  faults.try(() => dated([provision], id));
  faults.try(() =>
    dated([{ ...provision, from: surelyFrom, ...(surelyTo === undefined ? {} : { to: surelyTo }) }], id),
  );
  if (surelyFrom < from || (to !== undefined && (surelyTo ?? to) > to))
    faults.add('law/ends-before-it-starts', 'the days it held for certain lie outside the days it may have held', id);
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

function checkVersions({ provisions }: LawCatalogue, faults: Faults): void {
  const byDuty = new Map<string, Provision[]>();
  for (const provision of provisions) byDuty.set(provision.duty, [...(byDuty.get(provision.duty) ?? []), provision]);
  for (const [duty, versions] of byDuty) {
    if (!versions.some(({ id }) => id === duty))
      faults.add(
        'law/no-first-version',
        `no version has the id "${duty}"; a duty is named after its first version`,
        duty,
      );
    versions.forEach((a, i) => {
      for (const b of versions.slice(i + 1)) {
        if (a.value.is !== b.value.is)
          faults.add('law/other-kind-of-value', `"${a.id}" is a ${a.value.is}, not a ${b.value.is}`, b.id);
        const day = onOneDay(surely(a), surely(b));
        if (!a.basis.confirmed || !b.basis.confirmed || day === null) continue;
        if (a.kinds.some((kind) => b.kinds.includes(kind)))
          faults.add(
            'law/overlap',
            `two versions are in force on ${day}: "${a.id}" and "${b.id}"; end one before`,
            b.id,
          );
      }
    });
  }
}

function checkLists(lists: readonly Checklist[], faults: Faults): void {
  lists.forEach((a, i) => {
    for (const b of lists.slice(i + 1)) {
      const day = onOneDay(a, b);
      if (a.kind !== b.kind || day === null || !a.unitKinds.some((kind) => b.unitKinds.includes(kind))) continue;
      faults.add('law/overlap', `two lists hold on ${day}: "${a.id}" and "${b.id}"; say which one it replaces`, b.id);
    }
  });
}
