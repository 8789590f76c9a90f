import type { Entity } from '../../entity/define-entity.ts';
import { fieldNames, nameOfHeader, whenOf } from '../../parse/field-names.ts';
import { isLight, isOfAnother, turns, wordsOf } from './label-words.ts';

/** How like a label is to a field. */
export interface Likeness {
  /** 0 to 1; 1 is a label of the field itself. */
  readonly score: number;
  /** The name of the field that came nearest. */
  readonly name: string;
  /** Words both have. */
  readonly shared: readonly string[];
}

/** Compares labels with the fields of one area. */
export type FieldLikeness = (label: string, field: string) => Likeness;

interface Name {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly factor: number;
}

const ofGroup = 0.45;
const ofArea = 0.3;

/**
 * Makes what compares labels with the fields of an area. Words that few fields of the area have weigh most; words of the group above
 * a column and of the area itself weigh less where they do not fit; a word that turns the meaning must be on both sides.
 *
 * @param entity - the area
 * @param wordsIn - takes a label apart
 * @returns compares a label with a field
 */
export function fieldLikeness(entity: Entity, wordsIn: (label: string) => ReadonlySet<string>): FieldLikeness {
  const names = fieldNames(entity);
  const when = whenOf(entity);
  const namesOf = new Map<string, readonly Name[]>();
  const inFields = new Map<string, number>();
  for (const [name, { info }] of Object.entries(entity.fields)) {
    const own = [info.label.vi, ...(info.alsoCalled ?? []), ...(info.formerLabels ?? []).map(({ label }) => label.vi)];
    const all = [
      ...own.map((text) => ({ text, words: wordsOf(text), factor: 1 })),
      ...(info.description === undefined
        ? []
        : [{ text: info.description.vi, words: wordsOf(info.description.vi), factor: 0.8 }]),
    ];
    namesOf.set(name, all);
    for (const word of new Set(all.flatMap(({ words }) => [...words])))
      inFields.set(word, (inFields.get(word) ?? 0) + 1);
  }
  const fields = namesOf.size;
  const areaWords = wordsOf(entity.label.vi);
  const weight = (word: string): number =>
    (isLight(word) ? 0.2 : 1) * Math.log(1 + fields / (inFields.get(word) ?? Math.max(1, fields / 2)));
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const named = new Map<string, string | undefined>();
  const nameOf = (label: string): string | undefined => {
    if (!named.has(label)) named.set(label, nameOfHeader(names, label));
    return named.get(label);
  };
  return (label, field) => {
    const known = namesOf.get(field) ?? [];
    const another = known.length > 0 && known.every(({ text }) => isOfAnother(label, text));
    if (nameOf(label) === field && !another)
      return { score: 1, name: names.labels.get(field)?.vi ?? field, shared: [] };
    if (field === 'unit' || field === when) return { score: 0, name: field, shared: [] };
    const parts = label.split(' / ');
    const own = wordsIn(parts.at(-1) ?? '');
    const group = new Set([...wordsIn(parts.slice(0, -1).join(' '))].filter((word) => !own.has(word)));
    let best: Likeness = { score: 0, name: field, shared: [] };
    for (const { text, words, factor } of known) {
      const shared = [...words].filter((word) => own.has(word) || group.has(word));
      const left = [...own].filter((word) => !words.has(word));
      const leftAbove = [...group].filter((word) => !words.has(word));
      const common = sum(shared);
      const extra = left.reduce((total, word) => total + weight(word) * (areaWords.has(word) ? ofArea : 1), 0);
      const missing = [...words].filter((word) => !own.has(word) && !group.has(word));
      const lacking = missing.reduce((total, word) => total + weight(word) * (areaWords.has(word) ? ofArea : 1), 0);
      const all = 2 * common + extra + lacking + sum(leftAbove) * ofGroup;
      const turned = [...left, ...missing].some(turns);
      const score = all === 0 ? 0 : ((2 * common) / all) * factor * (turned ? 0.5 : 1) * (another ? 0.4 : 1);
      if (score > best.score) best = { score, name: text, shared };
    }
    return best;
  };
}
