import type { Dataset } from '../dataset/dataset.ts';
import type { Sourced } from '../dataset/sourced.ts';

/**
 * Makes the test whether the same content came before. Only those are compared word by word that agree in their areas, their
 * number of records and the first of them.
 *
 * @returns for a dataset, the place in the order of asking of the one that came before; −1 for what is new
 */
export function repeatFinder(): (dataset: Dataset) => number {
  const seen = new Map<string, { readonly dataset: Dataset; readonly place: number }[]>();
  let place = -1;
  return (dataset) => {
    place += 1;
    if (dataset.size === 0) return -1;
    const key = roughly(dataset);
    const alike = seen.get(key) ?? [];
    const before = alike.find((one) => contentOf(one.dataset) === contentOf(dataset));
    if (before !== undefined) return before.place;
    seen.set(key, [...alike, { dataset, place }]);
    return -1;
  };
}

function roughly(dataset: Dataset): string {
  const areas = [...dataset].map(([{ id }, records]) => {
    const first = records[0]?.place;
    return [id, records.length, first?.unit, first?.day];
  });
  return JSON.stringify(areas);
}

const written = (records: readonly Sourced<unknown>[]): unknown => records.map(({ data, place }) => [place.unit, data]);

function contentOf(dataset: Dataset): string {
  return JSON.stringify([...dataset].map(([{ id }, records]) => [id, written(records)]));
}
