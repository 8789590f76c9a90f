import type { Entity } from '../../entity/define-entity.ts';
import { fieldNames, nameOfHeader, whenOf } from '../../parse/field-names.ts';
import { isLight, otherFigures, turns, wordsOf } from './label-words.ts';

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
  /** Other figures than those of the period that it speaks of itself. */
  readonly others: readonly string[];
}

interface NamesOfFields {
  readonly namesOf: ReadonlyMap<string, readonly Name[]>;
  /** In how many fields a word stands. */
  readonly inFields: ReadonlyMap<string, number>;
  readonly areaWords: ReadonlySet<string>;
}

// Sixty areas have a thousand names; they are taken apart once, not for every workbook.
const takenApart = /* @__PURE__ */ new WeakMap<Entity, NamesOfFields>();

function namesOfFields(entity: Entity): NamesOfFields {
  const before = takenApart.get(entity);
  if (before !== undefined) return before;
  const namesOf = new Map<string, readonly Name[]>();
  const inFields = new Map<string, number>();
  const named = (text: string, factor: number): Name => ({ text, words: wordsOf(text), factor, others: otherFigures(text) }); // prettier-ignore
  for (const [name, { info }] of Object.entries(entity.fields)) {
    const own = [info.label.vi, ...(info.alsoCalled ?? []), ...(info.formerLabels ?? []).map(({ label }) => label.vi)];
    const all = [
      ...own.map((text) => named(text, 1)),
      ...(info.description === undefined ? [] : [named(info.description.vi, 0.8)]),
    ];
    namesOf.set(name, all);
    for (const word of new Set(all.flatMap(({ words }) => [...words])))
      inFields.set(word, (inFields.get(word) ?? 0) + 1);
  }
  const made = { namesOf, inFields, areaWords: wordsOf(entity.label.vi) };
  takenApart.set(entity, made);
  return made;
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
  const { namesOf, inFields, areaWords } = namesOfFields(entity);
  const fields = namesOf.size;
  const weight = (word: string): number =>
    (isLight(word) ? 0.2 : 1) * Math.log(1 + fields / (inFields.get(word) ?? Math.max(1, fields / 2)));
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const named = new Map<string, string | undefined>();
  const nameOf = (label: string): string | undefined => {
    if (!named.has(label)) named.set(label, nameOfHeader(names, label));
    return named.get(label);
  };
  const others = new Map<string, readonly string[]>();
  const othersIn = (label: string): readonly string[] => {
    const found = others.get(label) ?? otherFigures(label);
    others.set(label, found);
    return found;
  };
  return (label, field) => {
    const known = namesOf.get(field) ?? [];
    const said = othersIn(label);
    const another = known.length > 0 && known.every((one) => said.some((words) => !one.others.includes(words)));
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
