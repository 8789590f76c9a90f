import { figureStatuses, type ComputedQuantity, type FigureStatus } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';
import { saidText } from '../input/said-text.ts';

const states = ['missing', 'notApplicable', 'withheld', 'pending'] as const;

/** What a mark beside a value can mean: how final the figure is, why there is none, or nothing at all (`plain`). */
export type JsonStatMeaning = FigureStatus | (typeof states)[number] | 'plain';

/** All meanings. */
export const jsonStatMeanings: readonly JsonStatMeaning[] = [...figureStatuses, ...states, 'plain'];

/** Marks of a data set. JSON-stat says where they stand, and not what they mean. */
export interface ForeignStatuses {
  /** Marks by place. */
  readonly at: (place: number) => string | null;
  /** Places that bear a mark. */
  readonly places: readonly number[];
  /** Whether one mark stands for so many places that they are not gone through one by one. */
  readonly forAll: string | null;
  /** Words of the data set for a mark, or the mark. */
  readonly wordsOf: (mark: string) => string;
}

/**
 * Reads the marks of a data set: one for all, a list, or some by place.
 *
 * @param set - the data set
 * @param count - how many places it has
 * @returns the marks
 */
export function foreignStatuses(set: Readonly<Record<string, unknown>>, count: number): ForeignStatuses {
  const { status, extension } = set;
  const words = isObject(extension) && isObject(extension['status']) ? extension['status']['label'] : null;
  const wordsOf = (mark: string): string => {
    const said = isObject(words) && Object.hasOwn(words, mark) ? words[mark] : null;
    return typeof said === 'string' ? `${mark}: ${said}` : mark;
  };
  const mark = (said: unknown): string | null => {
    const text = saidText(said)?.trim() ?? '';
    return text === '' ? null : text;
  };
  const isByPlace = isObject(status) || (Array.isArray(status) && status.length !== 1);
  if (!isByPlace) {
    // Of a list, one mark stands for all places.
    const one = mark(Array.isArray(status) ? status[0] : status);
    const many = one !== null && count > mostPlaces;
    const places = one === null || many ? [] : Array.from({ length: count }, (_, place) => place);
    return { at: () => one, places, wordsOf, forAll: many ? one : null };
  }
  const marks = new Map<number, string>();
  for (const [place, said] of Object.entries(status)) {
    const own = mark(said);
    if (own !== null) marks.set(placeOf(place), own);
  }
  return { at: (place) => marks.get(place) ?? null, places: [...marks.keys()], wordsOf, forAll: null };
}

/**
 * Reads the place of a value or of a mark.
 *
 * @param key - as the data set says it
 * @returns the place; no number for what is none
 */
export const placeOf = (key: string): number => (/^\d{1,15}$/.test(key) ? Number(key) : Number.NaN);

// A table of dimensions may have more places than anybody has figures.
const mostPlaces = 1_000_000;

/**
 * Puts a number and what its mark means together.
 *
 * @param quantity - the number; `null` where there is none
 * @param meaning - what the mark means
 * @returns the figure; `contradicts` for a number beside "missing", `null` where there is neither number nor state
 */
export function withMeaning(
  quantity: ComputedQuantity | null,
  meaning: JsonStatMeaning,
): ComputedQuantity | 'contradicts' | null {
  const state = states.find((one) => one === meaning);
  if (state !== undefined)
    return quantity === null ? { state, value: null, bound: 'exact', upper: null, accuracy: null } : 'contradicts';
  const status = figureStatuses.find((one) => one === meaning);
  return quantity === null || status === undefined ? quantity : { ...quantity, status };
}

/** Says of each value what the mark beside it means. */
export class MarkReader {
  private readonly unknown = new Map<string, number>();

  /**
   * @param statuses - the marks
   * @param meanings - what the caller says of them
   */
  constructor(
    private readonly statuses: ForeignStatuses,
    private readonly meanings: Readonly<Record<string, JsonStatMeaning>>,
  ) {}

  /**
   * Goes through values, and behind them through the marks that stand where there is no value.
   * @param values - values by place
   * @param whole - figures by place that need no mark, since they say all themselves
   */
  *beside(
    values: Iterable<readonly [number, ComputedQuantity | null]>,
    whole: Readonly<Record<string, unknown>>,
  ): Generator<readonly [number, ComputedQuantity | 'contradicts' | null], void, undefined> {
    const seen = new Set<number>();
    for (const [place, quantity] of values) {
      seen.add(place);
      const meaning = String(place) in whole || quantity === null ? null : this.meaningAt(place);
      yield [place, meaning === null ? quantity : withMeaning(quantity, meaning)];
    }
    for (const place of this.statuses.places) {
      if (seen.has(place)) continue;
      const meaning = this.meaningAt(place);
      const blank = meaning === null ? null : withMeaning(null, meaning);
      if (blank !== null || Number.isNaN(place)) yield [place, blank];
    }
  }

  /**
   * Returns the words of the mark at a place.
   * @param place - the place
   */
  wordsAt(place: number): string {
    return this.statuses.wordsOf(this.statuses.at(place) ?? '');
  }

  /**
   * Returns the marks nobody said the meaning of.
   * @returns words and number of each
   */
  notUnderstood(): readonly { readonly a: string; readonly count: number }[] {
    const { forAll, wordsOf } = this.statuses;
    // Of places without a value nobody has said what such a mark makes of them.
    const blank = forAll === null || this.unknown.has(forAll) || this.meaningOf(forAll) === 'plain' ? null : forAll;
    return [
      ...Array.from(this.unknown, ([mark, count]) => ({ a: wordsOf(mark), count })),
      ...(blank === null ? [] : [{ a: wordsOf(blank), count: 0 }]),
    ];
  }

  private meaningAt(place: number): JsonStatMeaning | null {
    const mark = this.statuses.at(place);
    if (mark === null) return null;
    const said = this.meaningOf(mark);
    if (said === undefined) this.unknown.set(mark, (this.unknown.get(mark) ?? 0) + 1);
    return said ?? null;
  }

  private meaningOf(mark: string): JsonStatMeaning | undefined {
    return Object.hasOwn(this.meanings, mark) ? this.meanings[mark] : jsonStatMeanings.find((one) => one === mark);
  }
}
