import type { Entity, Field } from '@qcdc/core';
import { keysOf } from '../words/phrase-table.ts';
import type { Token } from '../page/token.ts';
import { allCues } from './cues/all-cues.ts';
import { isPartOfCompound } from '../words/compounds.ts';
import { wholeWorkIn } from '../words/whole-work.ts';
import { usualWords, type UsualWord } from '../words/synonyms.ts';
import type { AreaCues } from './cues/area-cues.ts';

/** A field a number may be of. */
export interface Candidate {
  /** Area of the field. */
  readonly entity: Entity;
  /** Name of the field. */
  readonly field: string;
  /** The field itself. */
  readonly info: Field['info'];
}

/** One way to speak of a field or an area: phrases that must all stand there. */
export interface Cue {
  /** Numbers of the phrases. */
  readonly all: readonly number[];
  /** Numbers of the phrases that may not stand there. */
  readonly none: readonly number[];
  /** Numbers of the phrases that name who acts, and hold as far as what the sentence is about. */
  readonly actors: readonly number[];
  /** How much it says: long phrases more than short ones. */
  readonly strength: number;
  /** Number of the candidate; −1 − n for area number n. */
  readonly speaksOf: number;
}

/** A phrase found in a text. */
export interface Occurrence {
  /** Number of the phrase. */
  readonly phrase: number;
  /** First piece. */
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

const known = new WeakMap<readonly Entity[], WeakMap<readonly AreaCues[], CueIndex>>();

/**
 * Returns the words of some areas, ready to be looked for. Of the same lists they are made once.
 *
 * @param areas - areas of the report
 * @param own - words of the caller, beside those of the library
 * @returns the words
 */
export function cueIndex(areas: readonly Entity[], own: readonly AreaCues[]): CueIndex {
  const ofAreas = known.get(areas) ?? new WeakMap<readonly AreaCues[], CueIndex>();
  known.set(areas, ofAreas);
  const index = ofAreas.get(own) ?? new CueIndex(areas, own);
  ofAreas.set(own, index);
  return index;
}

/** Words of areas and fields, ready to be looked for. */
export class CueIndex {
  /** Fields a number may be of. */
  readonly candidates: readonly Candidate[];
  /** The areas. */
  readonly areas: readonly Entity[];
  private readonly areaNumbers: number[] = [];
  private readonly lone = new Set<number>();
  private readonly loneByUnit = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();
  private readonly cues: Cue[] = [];
  private readonly byPhrase: number[][] = [];
  private readonly phrases = new Map<string, number>();
  private readonly byFirst = new Map<string, (readonly [keys: readonly string[], phrase: number])[]>();

  /**
   * @param areas - areas of the report
   * @param own - words of the caller, beside those of the library
   */
  constructor(areas: readonly Entity[], own: readonly AreaCues[]) {
    this.areas = areas.filter(({ form }) => form === 'period');
    const candidates: Candidate[] = [];
    const cues = [...allCues(), ...own];
    for (const [a, entity] of this.areas.entries()) {
      const ofArea = cues.filter(({ area }) => area === entity.id);
      this.addAll(
        [
          ...new Set([entity.label.vi, entity.sheetName?.vi ?? entity.label.vi].map(labelPhrase)),
          ...ofArea.map(({ about }) => about),
        ],
        -1 - a,
      );
      for (const [name, { info }] of Object.entries(entity.fields as Readonly<Record<string, Field>>)) {
        if (info.kind !== 'figure' && info.kind !== 'statedRatio') continue;
        candidates.push({ entity, field: name, info });
        this.areaNumbers.push(a);
        const labels = [
          info.label.vi,
          ...(info.alsoCalled ?? []),
          ...(info.formerLabels ?? []).map(({ label }) => label.vi),
        ];
        const said = ofArea.flatMap(({ fields }) => (Object.hasOwn(fields, name) ? [fields[name] ?? ''] : []));
        this.addAll([...labels.map(labelPhrase), ...said], candidates.length - 1);
        for (const name of new Set(labels.map((label) => nameOf(keysOf(label)))))
          this.byName.set(name, [...(this.byName.get(name) ?? []), candidates.length - 1]);
      }
    }
    this.candidates = candidates;
    const inArea = new Map<string, number[]>();
    for (const [number, { entity, info }] of candidates.entries()) {
      const key = `${entity.id} ${info.measuredIn ?? ''}`;
      inArea.set(key, [...(inArea.get(key) ?? []), number]);
    }
    for (const [only = 0, second] of inArea.values()) {
      if (second !== undefined) continue;
      this.lone.add(only);
      const unit = candidates[only]?.info.measuredIn ?? '';
      this.loneByUnit.set(unit, [...(this.loneByUnit.get(unit) ?? []), only]);
    }
  }

  /**
   * Finds the fields that are called just so: "Số vụ hòa giải thành".
   * @param tokens - all pieces of the name
   * @returns the fields
   */
  named(tokens: readonly Token[]): readonly Candidate[] {
    const numbers = this.byName.get(nameOf(tokens.map(({ key }) => key))) ?? [];
    return numbers.flatMap((number) => this.candidates[number] ?? []);
  }

  /**
   * Returns the area of a field.
   * @param number - number of the field
   * @returns number of its area
   */
  areaOf(number: number): number {
    return this.areaNumbers[number] ?? 0;
  }

  /**
   * Tells whether a field is the only one of its area that is measured in its unit of measure.
   * @param number - number of the field
   * @returns whether it is
   */
  isLone(number: number): boolean {
    return this.lone.has(number);
  }

  /**
   * Returns the fields that are the only ones of their areas in the likeliest unit of measure.
   * @param units - units of measure a figure may be in
   * @returns numbers of the fields
   */
  loneFields([likeliest]: readonly string[]): readonly number[] {
    return likeliest === undefined ? [] : (this.loneByUnit.get(likeliest) ?? []);
  }

  /**
   * Finds every phrase in a text.
   * @param tokens - its pieces
   * @returns the phrases with their places
   */
  find(tokens: readonly Token[]): readonly Occurrence[] {
    const written = tokens.map(({ key }, i) => ({ key, from: i, to: i + 1 }));
    return [...this.among(written), ...this.among(usualWords(tokens))].sort((a, b) => a.from - b.from);
  }

  private among(words: readonly UsualWord[]): readonly Occurrence[] {
    const found: Occurrence[] = [];
    const named = wholeWorkIn(words.map(({ key }) => key));
    for (const [at, { key, from }] of words.entries())
      for (const [keys, phrase] of this.byFirst.get(key) ?? [])
        if (
          keys.every((one, i) => words[at + i]?.key === one) &&
          at + keys.length > (named[at] ?? 0) &&
          (keys.length > 1 || !isPartOfCompound(words[at - 1]?.key ?? '', key, words[at + 1]?.key ?? ''))
        )
          found.push({ phrase, from, to: words[at + keys.length - 1]?.to ?? from });
    return found;
  }

  /**
   * Returns the cues a phrase is part of.
   * @param phrase - its number
   * @returns the cues
   */
  cuesWith(phrase: number): readonly Cue[] {
    return (this.byPhrase[phrase] ?? []).flatMap((cue) => this.cues[cue] ?? []);
  }

  private addAll(lists: readonly string[], speaksOf: number): void {
    const known = new Set<string>();
    for (const alternative of lists.flatMap((list) => list.split('|'))) {
      const parts = alternative.split('&').map((part) => part.trim());
      const name = parts.join('&');
      if (name === '' || known.has(name)) continue;
      known.add(name);
      const isActor = (part: string): boolean => /^!?~/.test(part);
      const bare = (part: string): string => part.replace(/^!?~?/, '');
      const all = parts.filter((part) => !part.startsWith('!')).map((part) => this.phraseOf(bare(part)));
      const actors = parts.filter(isActor).map((part) => this.phraseOf(bare(part)));
      const none = parts.filter((part) => part.startsWith('!')).map((part) => this.phraseOf(bare(part)));
      const syllables = parts
        .filter((part) => !part.startsWith('!'))
        .map(bare)
        .join(' ')
        .split(' ').length;
      const cue: Cue = { all, none, actors, strength: Math.min(1.4, 0.55 + 0.15 * syllables), speaksOf };
      const number = this.cues.push(cue) - 1;
      const [first] = all;
      // It can hold only where its first phrase stands; that is where it is looked at.
      if (first !== undefined) (this.byPhrase[first] ??= []).push(number);
    }
  }

  private phraseOf(words: string): number {
    const keys = keysOf(words);
    const name = keys.join(' ');
    const known = this.phrases.get(name);
    if (known !== undefined) return known;
    const number = this.phrases.size;
    this.phrases.set(name, number);
    const [first = ''] = keys;
    const list = this.byFirst.get(first) ?? [];
    this.byFirst.set(first, list);
    list.push([keys, number]);
    return number;
  }
}

const nameOf = (keys: readonly string[]): string => keys.join(' ');

// A label as a sentence would say it: without what stands in brackets and "Số" at its front.
function labelPhrase(label: string): string {
  return label
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[|&!"]/g, ' ')
    .replace(/^\s*(?:Tổng số|Số|Tỷ lệ)\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
