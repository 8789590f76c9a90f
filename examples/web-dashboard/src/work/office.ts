import type { Outcome } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { unitsFromList } from '@qcdc/core/unit-lists';
import { layoutFromJson, layoutToJson, type LayoutDefinition } from '@qcdc/core/layout';
import { Answers } from './answers.ts';
import { freeName } from './free-name.ts';
import {
  firstChoices,
  type KeptArrival,
  type KeptEntry,
  type Kept,
  type KeptInput,
  type KeptText,
  type Samples,
} from './kept.ts';
import type { Tell } from './progress.ts';
import { sortedIn, type SortedFiles } from './sorted-files.ts';
import { kindOf, readTables } from './read-input.ts';
import { shelf } from './shelf.ts';
import { whyNotKept } from './keeping.ts';
import type { CameView, SummaryView } from './views/summary-view.ts';

/** A dropped file. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of dropped files. */
export interface Taken extends Omit<SortedFiles, 'taken'> {
  readonly summary: SummaryView;
}

/** The office behind the screens: keeps what came, works everything out, and hands out what is shown. */
export class Office extends Answers {
  /** Opens what was kept at the last visit. */
  open(tell: Tell): Promise<SummaryView> {
    this.before = shelf.all().then(
      (kept) => {
        this.kept = kept;
      },
      (problem: unknown) => {
        this.notKept = whyNotKept(problem);
      },
    );
    return this.work((kept) => ({ ...kept }), tell, true);
  }

  /** Takes dropped files. Nothing of it is kept when the work is stopped. */
  async take(files: readonly Dropped[], tell: Tell): Promise<Taken> {
    let sorted = sortedIn([], files);
    const taken = (): readonly KeptInput[] => sorted.taken.map((one) => ({ ...one, ...arrival }));
    const arrival = this.arrivesNow();
    const summary = await this.work((kept) => {
      sorted = sortedIn(kept.inputs, files);
      return sorted.taken.length === 0 ? kept : { ...kept, inputs: [...kept.inputs, ...taken()] };
    }, tell);
    if (sorted.taken.length > 0) await this.keep(() => shelf.inputs.bulkPut(taken()));
    const { refused, again, renamed } = sorted;
    return { summary, refused, again, renamed };
  }

  /** Takes a list of units, with what is wrong with it. */
  async takeUnits(file: Dropped, tell: Tell): Promise<Outcome<SummaryView>> {
    const raw = await readTables({ ...file, kind: kindOf(file.name) ?? 'workbook' }, {});
    const list = unitsFromList(raw);
    if (list.value.length === 0) return { value: this.summary(), findings: [...raw.findings, ...list.findings] };
    const value = await this.choose({ units: list.value, unitsFrom: file.name }, tell);
    return { value, findings: [...raw.findings, ...list.findings] };
  }

  /** Does without the list of units. */
  async forgetUnits(tell: Tell): Promise<SummaryView> {
    return this.choose({ units: null, unitsFrom: null }, tell);
  }

  /** Takes a sheet of points out of a workbook, to ask "what if". */
  async takeRubric(file: Dropped): Promise<Outcome<string | null>> {
    await this.before;
    const { inputs } = this.kept;
    const name = freeName(file.name, new Set(inputs.map(({ id }) => id)));
    const input: KeptInput = { ...file, id: name, name, sentAs: file.name, kind: 'rubric', ...this.arrivesNow() };
    const { value, findings } = await this.sheets.of(input);
    if (value === null) return { value: null, findings };
    this.kept = { ...this.kept, inputs: [...this.kept.inputs, input] };
    await this.sheets.read(this.kept.inputs);
    this.forgetScores();
    await this.keep(() => shelf.inputs.put(input));
    return { value: value.id, findings };
  }

  async showSamples(samples: Samples, tell: Tell): Promise<SummaryView> {
    return this.choose({ samples }, tell);
  }

  /** Removes one thing. A report and the figures taken from it are two, though they bear one name. */
  async remove(kind: CameView['kind'], id: string, tell: Tell): Promise<SummaryView> {
    const list = kind === 'entry' ? 'entries' : kind === 'text' ? 'texts' : 'inputs';
    const summary = await this.work((kept) => without(kept, list, id), tell);
    await this.keep(() => shelf[list].delete(id));
    return summary;
  }

  /** Throws everything away that this browser keeps. */
  async clear(tell: Tell): Promise<SummaryView> {
    this.deliveries.forget();
    const summary = await this.work(() => ({ inputs: [], entries: [], texts: [], choices: firstChoices }), tell);
    this.notKept = null;
    await this.keep(() => shelf.clear());
    return summary;
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
    await this.keep(() => shelf.inputs.put(changed));
    return { value: summary, findings: found };
  }

  /** Takes figures of a text. The same text taken again replaces what was taken of it; another one of the same name stands beside it. */
  async acceptText(accepted: Omit<KeptText, keyof KeptArrival>, tell: Tell): Promise<SummaryView> {
    let one: KeptText = { ...accepted, ...this.arrivesNow() };
    const summary = await this.work(({ texts, ...kept }) => {
      const same = texts.find(
        ({ text, unit, period }) => text === one.text && unit === one.unit && period === one.period,
      );
      one = { ...one, id: same?.id ?? freeName(accepted.id, new Set(texts.map(({ id }) => id))) };
      return { ...kept, texts: [...texts.filter((other) => other !== same), one] };
    }, tell);
    await this.keep(() => shelf.texts.put(one));
    return summary;
  }

  async enter(entry: Omit<KeptEntry, keyof KeptArrival | 'id'>, tell: Tell): Promise<SummaryView> {
    const id = `${entry.unit} · ${entry.period}`;
    const one: KeptEntry = { ...entry, id, ...this.arrivesNow() };
    const summary = await this.work(
      (kept) => ({ ...kept, entries: [...kept.entries.filter((other) => other.id !== id), one] }),
      tell,
    );
    await this.keep(() => shelf.entries.put(one));
    return summary;
  }
}

function without(kept: Kept, list: 'inputs' | 'entries' | 'texts', id: string): Kept {
  return { ...kept, [list]: kept[list].filter((one) => one.id !== id) };
}
