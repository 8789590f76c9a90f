import type { Outcome } from '@qcdc/core';
import type { Ranking } from '@qcdc/emulation';
import { Deliveries } from './deliveries.ts';
import { whyNotKept, type NotKept } from './keeping.ts';
import { firstChoices, type Kept, type KeptArrival, type KeptChoices } from './kept.ts';
import type { Doing, Tell } from './progress.ts';
import { registerOf, type Register } from './register.ts';
import { run, type Results } from './run.ts';
import { DroppedSheets } from './dropped-sheets.ts';
import { rubricsOf, Scores, type RankingKey } from './scores.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { shelf } from './shelf.ts';
import { today } from './today.ts';
import { summaryView, type SummaryView } from './views/summary-view.ts';

/** What lies on the desk: what is kept, what was worked out of it, and one piece of work at a time. */
export class Desk {
  protected kept: Kept = { inputs: [], entries: [], texts: [], choices: firstChoices };
  protected readonly deliveries = new Deliveries();
  protected readonly sheets = new DroppedSheets();
  protected notKept: NotKept | null = null;
  protected before: Promise<void> = Promise.resolve();
  private register: { readonly of: KeptChoices; readonly register: Register } | null = null;
  private scores: Scores | null = null;
  private results: Results | null = null;
  private arrivals = 0;
  private stop: AbortController | null = null;
  private isChoosing = false;

  /** Says that it is there, to whoever asks. */
  isThere(): true {
    return true;
  }

  abort(): void {
    this.stop?.abort(new DOMException('stopped', 'AbortError'));
  }

  summary(): SummaryView {
    return summaryView(this.kept, this.done(), this.notKept);
  }

  /**
   * Keeps a change in the browser. A browser that keeps nothing, or has no room, is no reason to lose the work: everything goes on,
   * and the page says that it is not kept.
   */
  protected async keep(change: () => PromiseLike<unknown>): Promise<void> {
    try {
      await change();
      tellOtherTabs();
    } catch (problem) {
      this.notKept = whyNotKept(problem);
    }
  }

  protected async choose(change: Partial<KeptChoices>, tell: Tell): Promise<SummaryView> {
    const summary = await this.work((kept) => ({ ...kept, choices: { ...kept.choices, ...change } }), tell, true);
    await this.keep(() => shelf.choose(this.kept.choices));
    return summary;
  }

  /**
   * One change after another. A choice that is replaced by another one is stopped, and nothing of it stays; what brought something in
   * is finished first, because a file that was dropped must not get lost by what is dropped after it.
   */
  protected work(change: (kept: Kept) => Kept, tell: Tell, isChoice = false): Promise<SummaryView> {
    if (this.isChoosing) this.abort();
    this.isChoosing = isChoice;
    const stop = new AbortController();
    this.stop = stop;
    const { before } = this;
    const done = (async () => {
      await before;
      const kept = change(this.kept);
      if (kept === this.kept && this.results !== null) return this.summary();
      return this.changeTo(kept, { tell, signal: stop.signal });
    })();
    this.before = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private async changeTo(kept: Kept, doing: Doing): Promise<SummaryView> {
    doing.signal.throwIfAborted();
    const known = this.register;
    const { samples, units } = kept.choices;
    const stays = known !== null && known.of.samples === samples && known.of.units === units;
    const register = stays ? known.register : registerOf(kept.choices);
    const results = await run(kept, register, this.deliveries, doing);
    await this.sheets.read(kept.inputs);
    doing.signal.throwIfAborted();
    this.kept = kept;
    this.register = { of: kept.choices, register };
    this.results = results;
    this.forgetScores();
    return summaryView(kept, results, this.notKept);
  }

  /** The day of today, and the next number of the book of what came. */
  protected arrivesNow(): KeptArrival {
    const { inputs, entries, texts } = this.kept;
    for (const { arrivalNumber } of [...inputs, ...entries, ...texts])
      if (arrivalNumber > this.arrivals) this.arrivals = arrivalNumber;
    this.arrivals += 1;
    return { addedOn: today(), arrivalNumber: this.arrivals };
  }

  protected forgetScores(): void {
    this.scores?.stop();
    this.scores = null;
  }

  /** `null` where there is no such sheet, such as one that was removed: nobody is ranked by another one in its place. */
  protected async ranked(key: RankingKey): Promise<Outcome<Ranking> | null> {
    this.scores ??= new Scores(this.done(), rubricsOf(this.sheets.rubrics));
    return this.scores.of(key);
  }

  protected done(): Results {
    if (this.results === null) throw new Error('nothing was opened yet');
    return this.results;
  }
}
