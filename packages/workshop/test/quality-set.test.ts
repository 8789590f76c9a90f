import { allEntities, allMeasures } from '@qcdc/core/entities';
import { describe, expect, test } from 'vitest';
import { faultsOf, readSecond, readSentences, type AnnotatedSentence } from '../../adapter-text/quality/quality-set.ts';

const halves = [readSentences('tuning'), readSentences('kept-apart')] as const;
const third = readSentences('kept-apart-2');
const sentences = halves.flat();
const fourth = [...readSentences('fourth-open'), ...readSentences('fourth-apart')];
const [fifth, sixth] = [readSentences('fifth'), readSentences('sixth')] as const;
const all = [...sentences, ...third, ...fourth, ...fifth, ...sixth];
const figures = all.flatMap((sentence) => sentence.figures);
const measures = new Map(allMeasures.map((measure) => [measure.id, measure]));
const areas = new Map(allEntities.map((entity) => [entity.id, entity]));
const formsOf = (half: readonly AnnotatedSentence[]): string[] => [...new Set(half.map(({ form }) => form))].sort();

describe('the quality set of report sentences', () => {
  test('says of every number of every sentence what it is', () => {
    expect(all.flatMap(faultsOf)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test('is as large and as mixed as was asked for', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(240);
    expect(new Set(figures.flatMap(({ area }) => area ?? [])).size).toBeGreaterThanOrEqual(40);
    const distracting = sentences.filter(({ distractors }) => distractors.length > 0);
    expect(distracting.length).toBeGreaterThanOrEqual(sentences.length / 4);
  });

  test('shows every form in both halves, which are equally large', () => {
    expect(formsOf(halves[0])).toEqual(formsOf(halves[1]));
    expect(halves[0].length).toBe(halves[1].length);
  });

  test('has a third set of at least twenty areas, a quarter of whose sentences distract', () => {
    expect(third.length).toBeGreaterThanOrEqual(40);
    const areasOf = third.flatMap((sentence) => sentence.figures).flatMap(({ area }) => area ?? []);
    expect(new Set(areasOf).size).toBeGreaterThanOrEqual(20);
    expect(third.filter(({ distractors }) => distractors.length > 0).length).toBeGreaterThanOrEqual(third.length / 4);
  });

  test('has a fourth set of at least 120 sentences over thirty areas, a quarter of which distract', () => {
    expect(fourth.length).toBeGreaterThanOrEqual(120);
    const areasOf = fourth.flatMap((sentence) => sentence.figures).flatMap(({ area }) => area ?? []);
    expect(new Set(areasOf).size).toBeGreaterThanOrEqual(30);
    expect(fourth.filter(({ distractors }) => distractors.length > 0).length).toBeGreaterThanOrEqual(fourth.length / 4);
  });

  test.each([
    ['a fifth set of at least 120 sentences over forty areas', fifth, 120, 40],
    ['a sixth set of at least 60 sentences over thirty areas', sixth, 60, 30],
  ] as const)('has %s, a quarter of which distract', (_, set, least, areasOf) => {
    expect(set.length).toBeGreaterThanOrEqual(least);
    const spokenOf = new Set(set.flatMap((sentence) => sentence.figures).flatMap(({ area }) => area ?? []));
    expect(spokenOf.size).toBeGreaterThanOrEqual(areasOf);
    expect(set.filter(({ distractors }) => distractors.length > 0).length).toBeGreaterThanOrEqual(set.length / 4);
  });

  test('names areas, fields and measures as core does', () => {
    const unknown = figures.filter(
      ({ area, measure, alsoRight = [], field }) =>
        (area !== null && !areas.has(area)) ||
        (measure !== null && measures.get(measure)?.from?.entity !== area) ||
        alsoRight.some((id) => !measures.has(id)) ||
        (field !== undefined && !Object.keys(areas.get(area ?? '')?.fields ?? {}).includes(field.split('.')[1] ?? '')),
    );
    expect(unknown).toEqual([]);
  });

  test('gives an upper end to ranges only, and a direction to changes only', () => {
    for (const { bound, high, kind, direction } of figures) {
      expect(high !== undefined).toBe(bound === 'between');
      expect(direction !== undefined).toBe(kind === 'difference' || kind === 'growth');
    }
  });

  test('was annotated a second time as a whole', () => {
    expect(
      readSecond()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(sentences.map(({ id }) => id).sort());
  });
});
