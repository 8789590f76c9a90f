import { practice, type Outcome } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { unitsFromList } from '@qcdc/core/unit-lists';
import { layoutFromJson, layoutToJson, type LayoutDefinition } from '@qcdc/core/layout';
import { xlsx } from '@qcdc/adapter-xlsx';
import { rubricFromSheet } from '@qcdc/emulation';
import { Answers } from './answers.ts';
import { firstChoices, type KeptArrival, type KeptEntry, type KeptInput, type KeptText, type Samples } from './kept.ts';
import type { Tell } from './progress.ts';
import { kindOf, readTables } from './read-input.ts';
import { shelf } from './shelf.ts';
import type { SummaryView } from './views/summary-view.ts';

/** A dropped file. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of dropped files. */
export interface Taken {
  readonly summary: SummaryView;
  /** Files nobody could take for anything. */
  readonly refused: readonly string[];
  /** Report texts, which wait for somebody to accept their figures. */
  readonly reports: readonly string[];
}

/** The office behind the screens: keeps what came, works everything out, and hands out what is shown. */
export class Office extends Answers {
  /** Opens what was kept at the last visit. */
  open(tell: Tell): Promise<SummaryView> {
    this.before = shelf.all().then((kept) => {
      this.kept = kept;
    });
    return this.work((kept) => kept, tell);
  }

  /** Takes dropped files. Nothing of it is kept when the work is stopped. */
  async take(files: readonly Dropped[], tell: Tell): Promise<Taken> {
    const refused: string[] = [];
    const reports: string[] = [];
    const taken: KeptInput[] = [];
    const arrival = this.arrivesNow();
    for (const { name, bytes } of files) {
      const kind = kindOf(name);
      if (kind === null) refused.push(name);
      else {
        taken.push({ id: name, name, kind, bytes, ...arrival });
        if (kind === 'report') reports.push(name);
      }
    }
    const names = new Set(taken.map(({ id }) => id));
    const summary = await this.work(
      (kept) => ({ ...kept, inputs: [...kept.inputs.filter(({ id }) => !names.has(id)), ...taken] }),
      tell,
    );
    await shelf.inputs.bulkPut(taken);
    return { summary, refused, reports };
  }

  /** Takes a list of units, with what is wrong with it. */
  async takeUnits(file: Dropped, tell: Tell): Promise<Outcome<SummaryView>> {
    const raw = await readTables({ ...file, kind: kindOf(file.name) ?? 'workbook' }, {});
    const list = unitsFromList(raw);
    if (list.value.length === 0) return { value: this.summary(), findings: [...raw.findings, ...list.findings] };
    const value = await this.choose({ units: list.value }, tell);
    return { value, findings: list.findings };
  }

  /** Takes a sheet of points out of a workbook, to ask "what if". */
  async takeRubric(file: Dropped): Promise<Outcome<string | null>> {
    const raw = await xlsx.read(file.bytes, { source: file.name });
    const name = { vi: file.name, en: file.name };
    const rubric = rubricFromSheet(raw, {
      id: `dropped-${this.rubrics.length + 1}`,
      label: name,
      years: { from: 2000 },
      basis: [practice(name)],
    });
    if (rubric.value !== null) {
      this.rubrics = [...this.rubrics, rubric.value];
      this.forgetScores();
    }
    return { value: rubric.value?.id ?? null, findings: rubric.findings };
  }

  async showSamples(samples: Samples, tell: Tell): Promise<SummaryView> {
    return this.choose({ samples }, tell);
  }

  async remove(id: string, tell: Tell): Promise<SummaryView> {
    const without = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
      list.filter((one) => one.id !== id);
    const summary = await this.work(
      ({ inputs, entries, texts, choices }) => ({
        inputs: without(inputs),
        entries: without(entries),
        texts: without(texts),
        choices,
      }),
      tell,
    );
    await Promise.all([shelf.inputs.delete(id), shelf.entries.delete(id), shelf.texts.delete(id)]);
    return summary;
  }

  /** Throws everything away that this browser keeps. */
  async clear(tell: Tell): Promise<SummaryView> {
    await shelf.clear();
    this.deliveries.forget();
    return this.work(() => ({ inputs: [], entries: [], texts: [], choices: firstChoices }), tell);
  }

  /** Reads a workbook by a layout from now on; what is wrong with the layout is told and nothing changes. */
  async useLayout(id: string, definition: LayoutDefinition, tell: Tell): Promise<Outcome<SummaryView>> {
    const layout = layoutToJson({ definition });
    const { value, findings: found } = layoutFromJson(layout, allEntities);
    const input = this.kept.inputs.find((one) => one.id === id);
    if (value === null || input === undefined) return { value: this.summary(), findings: found };
    const changed: KeptInput = { ...input, layout };
    const summary = await this.work(
      (kept) => ({ ...kept, inputs: kept.inputs.map((other) => (other.id === id ? changed : other)) }),
      tell,
    );
    await shelf.inputs.put(changed);
    return { value: summary, findings: found };
  }

  async acceptText(accepted: Omit<KeptText, keyof KeptArrival>, tell: Tell): Promise<SummaryView> {
    const one: KeptText = { ...accepted, ...this.arrivesNow() };
    const summary = await this.work(
      (kept) => ({ ...kept, texts: [...kept.texts.filter((other) => other.id !== one.id), one] }),
      tell,
    );
    await shelf.texts.put(one);
    return summary;
  }

  async enter(entry: Omit<KeptEntry, keyof KeptArrival | 'id'>, tell: Tell): Promise<SummaryView> {
    const id = `${entry.unit} · ${entry.period}`;
    const one: KeptEntry = { ...entry, id, ...this.arrivesNow() };
    const summary = await this.work(
      (kept) => ({ ...kept, entries: [...kept.entries.filter((other) => other.id !== id), one] }),
      tell,
    );
    await shelf.entries.put(one);
    return summary;
  }
}
