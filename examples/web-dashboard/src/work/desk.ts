import type { Outcome } from '@qcdc/core';
import type { Ranking, Rubric } from '@qcdc/emulation';
import { Deliveries } from './deliveries.ts';
import { firstChoices, type Kept, type KeptArrival, type KeptChoices } from './kept.ts';
import type { Doing, Tell } from './progress.ts';
import { registerOf, type Register } from './register.ts';
import { run, type Results } from './run.ts';
import { rubricsOf, Scores, type RankingKey } from './scores.ts';
import { shelf } from './shelf.ts';
import { today } from './today.ts';
import { summaryView, type SummaryView } from './views/summary-view.ts';

/** What lies on the desk: what is kept, what was worked out of it, and one piece of work at a time. */
export class Desk {
  protected kept: Kept = { inputs: [], entries: [], texts: [], choices: firstChoices };
  protected readonly deliveries = new Deliveries();
  protected rubrics: readonly Rubric[] = [];
  protected before: Promise<void> = Promise.resolve();
  private register: { readonly of: KeptChoices; readonly register: Register } | null = null;
  private scores: Scores | null = null;
  private results: Results | null = null;
  private arrivals = 0;
  private stop: AbortController | null = null;

  abort(): void {
    this.stop?.abort(new DOMException('stopped', 'AbortError'));
  }

  summary(): SummaryView {
    return summaryView(this.kept, this.done());
  }

  protected async choose(change: Partial<KeptChoices>, tell: Tell): Promise<SummaryView> {
    const summary = await this.work((kept) => ({ ...kept, choices: { ...kept.choices, ...change } }), tell);
    await shelf.choose(this.kept.choices);
    return summary;
  }

  /** One change after another: the one before is stopped, and nothing of it stays. */
  protected work(change: (kept: Kept) => Kept, tell: Tell): Promise<SummaryView> {
    this.abort();
    const stop = new AbortController();
    this.stop = stop;
    const { before } = this;
    const done = (async () => {
      await before;
      return this.changeTo(change(this.kept), { tell, signal: stop.signal });
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
    doing.signal.throwIfAborted();
    this.kept = kept;
    this.register = { of: kept.choices, register };
    this.results = results;
    this.forgetScores();
    return summaryView(kept, results);
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

  protected ranked(key: RankingKey): Promise<Outcome<Ranking>> {
    this.scores ??= new Scores(this.done(), rubricsOf(this.rubrics));
    return this.scores.of(key);
  }

  protected done(): Results {
    if (this.results === null) throw new Error('nothing was opened yet');
    return this.results;
  }
}
