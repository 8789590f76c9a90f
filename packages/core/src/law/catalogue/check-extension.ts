import { checkKeys, isPlain, type Plain } from '../../outcome/check-keys.ts';
import { oneOf, optional, truth } from '../../outcome/demand.ts';
import { noneOf, notADay } from '../../outcome/definition-words.ts';
import type { Problems } from '../../outcome/problems.ts';
import { isDay } from '../../time/iso-date.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import { checkAspects } from './check-aspect.ts';
import { checkScope } from './check-scope.ts';
import { checkRegimeKinds } from './check-terms.ts';
import { checkValue } from './check-value.ts';
import type { CatalogueExtension } from './extension.ts';

// An extension is often somebody's file: keys nobody reads, a missing place, a day that is none are told with the rest.

const place = ['instrument', 'article', 'clause', 'point'];
const change = ['duty', 'by', 'from', 'confirmed'];
const lists: Readonly<Record<keyof Omit<CatalogueExtension, 'regimes' | 'aspects'>, readonly string[] | null>> = {
  instruments: null,
  endings: ['instrument', 'endedBy', 'to', 'ending', 'detailsStay'],
  amendments: [...change, 'value', 'subject', 'kinds', 'scope', 'modality', 'actor', 'oldMayHoldTo', 'revives'],
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
 * @param problems - takes `law/wrong-shape`, `law/unknown-key`, `law/bad-day`, `law/bad-value`, `law/unknown-kind`,
 * `law/bad-aspect`
 */
export function checkExtension(extension: unknown, problems: Problems): void {
  if (!isPlain(extension)) {
    problems.add('law/wrong-shape', {
      vi: 'phần bổ sung là một đối tượng như { amendments: [ … ] }',
      en: 'an extension is an object such as { amendments: [ … ] }',
    });
    return;
  }
  checkKeys(extension, [...Object.keys(lists), 'regimes', 'aspects'], problems, 'law/unknown-key');
  const { aspects, regimes } = extension;
  if (aspects !== undefined) checkAspects(aspects, problems, 'aspects');
  if (isPlain(regimes)) checkRegimeKinds(regimes, problems);
  else if (regimes !== undefined)
    problems.add('law/wrong-shape', { vi: 'phải xếp theo loại đơn vị', en: 'must go by kind of unit' }, 'regimes');
  for (const [name, keys] of Object.entries(lists)) {
    const list = extension[name];
    if (list === undefined) continue;
    if (!Array.isArray(list))
      problems.add('law/wrong-shape', { vi: 'phải là một danh sách', en: 'must be a list' }, name);
    else
      list.forEach((one: unknown, i) => {
        checkEntry(name, one, keys, problems, `${name}[${i}]`);
      });
  }
}

function checkEntry(
  list: string,
  one: unknown,
  keys: readonly string[] | null,
  problems: Problems,
  path: string,
): void {
  if (!isPlain(one)) {
    problems.add(
      'law/wrong-shape',
      { vi: 'phải là một đối tượng có các mục', en: 'must be an object with fields' },
      path,
    );
    return;
  }
  if (keys === null) return;
  checkKeys(one, keys, problems, 'law/unknown-key', path);
  for (const key of needed[list] ?? [])
    if (one[key] === undefined || one[key] === '')
      problems.add('law/wrong-shape', { vi: `còn thiếu "${key}"`, en: `needs "${key}"` }, `${path}.${key}`);
  checkPlace(one['by'], problems, `${path}.by`);
  checkPlace(one['at'], problems, `${path}.at`);
  for (const key of ['from', 'to', 'oldMayHoldTo'])
    if (one[key] !== undefined && !isDay(one[key])) problems.add('law/bad-day', notADay(one[key]), `${path}.${key}`);
  checkKinds(one, problems, path);
  const ending = optional(oneOf(['express', 'succession']))(one['ending']);
  if (ending !== null) problems.add('law/wrong-shape', ending, `${path}.ending`);
  for (const key of ['confirmed', 'revives', 'detailsStay']) {
    const wrong = optional(truth)(one[key]);
    if (wrong !== null) problems.add('law/wrong-shape', wrong, `${path}.${key}`);
  }
  if (one['scope'] !== undefined) checkScope(one['scope'], problems, `${path}.scope`);
  if (one['value'] !== undefined) checkValue(one['value'], problems, `${path}.value`);
}

function checkPlace(written: unknown, problems: Problems, path: string): void {
  if (written === undefined) return;
  if (!isPlain(written) || typeof written['instrument'] !== 'string') {
    problems.add(
      'law/wrong-shape',
      {
        vi: "vị trí là một đối tượng như { instrument: 'law2022', article: 12 }",
        en: "a place is an object such as { instrument: 'law2022', article: 12 }",
      },
      path,
    );
    return;
  }
  checkKeys(written, place, problems, 'law/unknown-key', path);
}

function checkKinds({ kinds }: Plain, problems: Problems, path: string): void {
  if (kinds === undefined) return;
  const all = Array.isArray(kinds) ? (kinds as readonly unknown[]) : [];
  if (all.length === 0)
    problems.add(
      'law/wrong-shape',
      { vi: 'cần ít nhất một loại đơn vị', en: 'must list at least one kind of unit' },
      `${path}.kinds`,
    );
  for (const kind of all)
    if (typeof kind !== 'string' || !Object.hasOwn(unitKinds, kind))
      problems.add('law/unknown-kind', noneOf(kind, Object.keys(unitKinds)), `${path}.kinds`);
}
