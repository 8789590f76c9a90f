import { describe, expect, it } from 'vitest';
import { rowRuns, type RowPlaces } from './row-layout.ts';

// Each unit fills in `cells` measures of one period.
function rows(...units: readonly (readonly number[])[]): RowPlaces {
  const measures = units.flat();
  return {
    length: measures.length,
    unit: Int32Array.from(units.flatMap((cells, u) => cells.map(() => u))),
    measure: Uint16Array.from(measures),
    period: new Uint16Array(measures.length),
  };
}
const form = Array.from({ length: 10 }, (_, m) => m);

describe('rows of reports', () => {
  it('lie unit after unit on one form', () => {
    const runs = rowRuns(rows(form, form, form));
    expect(runs?.starts).toEqual(Int32Array.of(0, 10, 20, 30));
    expect(runs?.form).toEqual(Uint8Array.of(0, 0, 0));
    expect(runs?.forms).toHaveLength(1);
  });
  it('lie on several forms where units fill in different ones; a report that breaks off is on the form it began', () => {
    const other = [...form].reverse();
    const runs = rowRuns(rows(form, other, form.slice(0, 9), other));
    expect(runs?.form).toEqual(Uint8Array.of(0, 1, 0, 1));
  });
  it('are not in runs where units stand mixed, where forms are short, and where each unit has a form of its own', () => {
    expect(rowRuns(rows(...Array.from({ length: 20 }, () => [0])))).toBeNull();
    expect(rowRuns(rows(...Array.from({ length: 20 }, () => form.slice(0, 7))))).toBeNull();
    expect(rowRuns(rows(...Array.from({ length: 17 }, (_, u) => form.map((m) => m + u))))).toBeNull();
    expect(rowRuns(rows())).toBeNull();
  });
});
