import { isIsoDate } from '../../time/iso-date.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import { checkScope } from './check-scope.ts';
import { checkValue } from './check-value.ts';
import type { CatalogueExtension } from './extension.ts';
import type { Faults } from './faults.ts';
import { checkKeys, isPlain, type Plain } from './plain.ts';

// An extension is often somebody's file: keys nobody reads, a missing place, a day that is none are told with the rest.

const place = ['instrument', 'article', 'clause', 'point'];
const change = ['duty', 'by', 'from', 'confirmed'];
const lists: Readonly<Record<keyof Omit<CatalogueExtension, 'regimes'>, readonly string[] | null>> = {
  instruments: null,
  endings: ['instrument', 'endedBy', 'to', 'ending'],
  amendments: [...change, 'value', 'subject', 'kinds', 'scope', 'modality', 'actor', 'oldMayHoldTo'],
  repeals: change,
  provisions: [
    'id',
    'at',
    'kinds',
    'scope',
    'topic',
    'modality',
    'actor',
    'subject',
    'value',
    'from',
    'to',
    'confirmed',
  ],
  checklists: null,
  successions: null,
};
const needed: Readonly<Record<string, readonly string[]>> = {
  endings: ['instrument', 'endedBy'],
  amendments: ['duty', 'by'],
  repeals: ['duty', 'by'],
  provisions: ['id', 'at', 'kinds', 'topic', 'subject', 'value'],
};

/**
 * Checks the shape of an extension before anything is looked up in it.
 *
 * @param extension - the extension, as somebody wrote it
 * @param faults - takes `law/wrong-shape`, `law/unknown-key`, `law/bad-day`, `law/bad-value`, `law/unknown-kind`
 */
export function checkExtension(extension: unknown, faults: Faults): void {
  if (!isPlain(extension)) {
    faults.add('law/wrong-shape', 'an extension is an object such as { amendments: [ … ] }', '');
    return;
  }
  checkKeys(extension, [...Object.keys(lists), 'regimes'], faults, '');
  for (const [name, keys] of Object.entries(lists)) {
    const list = extension[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) faults.add('law/wrong-shape', 'must be a list', name);
    else
      list.forEach((one: unknown, i) => {
        checkEntry(name, one, keys, faults, `${name}[${i}]`);
      });
  }
}

function checkEntry(list: string, one: unknown, keys: readonly string[] | null, faults: Faults, path: string): void {
  if (!isPlain(one)) {
    faults.add('law/wrong-shape', 'must be an object with fields', path);
    return;
  }
  if (keys === null) return;
  checkKeys(one, keys, faults, path);
  for (const key of needed[list] ?? [])
    if (one[key] === undefined || one[key] === '') faults.add('law/wrong-shape', `needs "${key}"`, `${path}.${key}`);
  checkPlace(one['by'], faults, `${path}.by`);
  checkPlace(one['at'], faults, `${path}.at`);
  for (const key of ['from', 'to', 'oldMayHoldTo'])
    if (one[key] !== undefined && !(typeof one[key] === 'string' && isIsoDate(one[key])))
      faults.add('law/bad-day', `${JSON.stringify(one[key])} is not a day; write YYYY-MM-DD`, `${path}.${key}`);
  checkKinds(one, faults, path);
  if (one['scope'] !== undefined) checkScope(one['scope'], faults, `${path}.scope`);
  if (one['value'] !== undefined) checkValue(one['value'], faults, `${path}.value`);
}

function checkPlace(written: unknown, faults: Faults, path: string): void {
  if (written === undefined) return;
  if (!isPlain(written) || typeof written['instrument'] !== 'string') {
    faults.add('law/wrong-shape', "a place is an object such as { instrument: 'law2022', article: 12 }", path);
    return;
  }
  checkKeys(written, place, faults, path);
}

function checkKinds({ kinds }: Plain, faults: Faults, path: string): void {
  if (kinds === undefined) return;
  const all = Array.isArray(kinds) ? (kinds as readonly unknown[]) : [];
  if (all.length === 0) faults.add('law/wrong-shape', 'must list at least one kind of unit', `${path}.kinds`);
  for (const kind of all)
    if (typeof kind !== 'string' || !Object.hasOwn(unitKinds, kind))
      faults.add(
        'law/unknown-kind',
        `"${String(kind)}" is not a kind of unit; write one of ${Object.keys(unitKinds).join(', ')}`,
        `${path}.kinds`,
      );
}
