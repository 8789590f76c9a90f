import { practice, type Outcome } from '@qcdc/core';
import { csv } from '@qcdc/adapter-csv';
import { xlsx } from '@qcdc/adapter-xlsx';
import { rubricFromSheet, type Rubric } from '@qcdc/emulation';
import type { KeptInput } from './kept.ts';
import { kindOf } from './read-input.ts';

/** Sheets of points somebody dropped. They are kept as files and read again at the next visit. */
export class DroppedSheets {
  rubrics: readonly Rubric[] = [];
  private readonly known = new WeakMap<KeptInput, Outcome<Rubric | null>>();

  /** Reads the sheets among what is kept; a file is read once. */
  async read(inputs: readonly KeptInput[]): Promise<void> {
    const rubrics: Rubric[] = [];
    for (const input of inputs) {
      if (input.kind !== 'rubric') continue;
      const { value } = await this.of(input);
      if (value !== null) rubrics.push(value);
    }
    this.rubrics = rubrics;
  }

  /** Reads one file, with what is wrong with it. */
  async of(input: KeptInput): Promise<Outcome<Rubric | null>> {
    const known = this.known.get(input);
    if (known !== undefined) return known;
    const { id, name, bytes } = input;
    const label = { vi: name, en: name };
    const raw = await (kindOf(name) === 'csv' ? csv : xlsx).read(bytes, { source: name });
    const read = rubricFromSheet(raw, { id, label, years: { from: 2000 }, basis: [practice(label)] });
    this.known.set(input, read);
    return read;
  }
}
