import type { Entity } from '../entity/define-entity.ts';
import { onceForAreas } from '../entity/once-for-areas.ts';
import { fieldNames, nameOfHeader, whenOf } from '../parse/field-names.ts';
import { fold } from '../words/fold.ts';
import { withoutUnderscores } from '../words/without-underscores.ts';
import { isFurnitureHeader } from './furniture-headers.ts';

/** What a header is known to name. */
export type HeaderWord = 'key' | 'field' | 'furniture';

/** Knows the headers of the areas asked for. */
export type HeaderWords = (header: string) => HeaderWord | undefined;

/**
 * Makes the look-up of headers by what they say: unit, period and day, the fields of the areas by all their labels, and what
 * stands in every printed table (STT, Ghi chú). It is filled when it is first asked.
 *
 * @param entities - the areas asked for
 * @returns the look-up
 */
export function headerWords(entities: readonly Entity[]): HeaderWords {
  return known(entities);
}

// Headers that are kept: every office has its own, and a hostile file has as many as it likes.
const mostSeen = 5_000;
const longestSeen = 500;

const known = /* @__PURE__ */ onceForAreas((entities): HeaderWords => {
  const seen = new Map<string, HeaderWord | undefined>();
  let words: ReadonlyMap<string, HeaderWord> | undefined;
  return (header) => {
    const before = seen.get(header);
    if (before !== undefined || seen.has(header)) return before;
    words ??= wordsOf(entities);
    const word = header.endsWith(':')
      ? undefined
      : (labelIn(words, header) ?? wordIn(words, fold(withoutUnderscores(header))) ?? composed(header, entities));
    if (seen.size >= mostSeen) seen.clear();
    if (header.length <= longestSeen) seen.set(header, word);
    return word;
  };
});

function wordIn(known: ReadonlyMap<string, HeaderWord>, folded: string): HeaderWord | undefined {
  return labelIn(known, folded) ?? (isFurnitureHeader(folded) ? 'furniture' : undefined);
}

function labelIn(known: ReadonlyMap<string, HeaderWord>, label: string): HeaderWord | undefined {
  return known.get(label) ?? (label.endsWith(')') ? known.get(label.replace(/ ?\([^()]*\)$/, '')) : undefined);
}

// "Hồ sơ đã giải quyết / Quá hạn": only the group and the label together name the field.
function composed(header: string, entities: readonly Entity[]): HeaderWord | undefined {
  if (!header.includes(' / ')) return undefined;
  const names = entities.map((entity) => ({ name: nameOfHeader(fieldNames(entity), header), when: whenOf(entity) }));
  const known = names.filter(({ name }) => name !== undefined);
  if (known.length === 0) return undefined;
  return known.some(({ name, when }) => name !== 'unit' && name !== when) ? 'field' : 'key';
}

function wordsOf(entities: readonly Entity[]): ReadonlyMap<string, HeaderWord> {
  const known = new Map<string, HeaderWord>();
  for (const entity of entities) {
    const { labels, byHeader } = fieldNames(entity);
    const add = (header: string, name: string): void => {
      const word = name === 'unit' || name === whenOf(entity) ? 'key' : 'field';
      if (known.get(header) !== 'key') known.set(header, word);
    };
    for (const [header, name] of byHeader) add(header, name);
    // As they are printed, so that those of our own form need no folding.
    for (const [name, { vi }] of labels) add(vi, name);
  }
  return known;
}
