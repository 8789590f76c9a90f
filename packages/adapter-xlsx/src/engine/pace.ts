const breath = 40;
// What is left is for whoever asked.
const whole = 0.95;

/** Lets long work be watched and stopped: now and then it lets go of the thread, so that even a timer can stop it. */
export class Pace {
  #last = performance.now();
  #done = 0;
  #share = 0;

  /**
   * Begins.
   * @param total - how much there is to do, in any measure
   * @param signal - stops the work
   * @param onProgress - told the share done
   */
  constructor(
    readonly total: number,
    readonly signal: AbortSignal | undefined,
    readonly onProgress: ((share: number) => void) | undefined,
  ) {}

  /**
   * Tells that a share of the work is done, where it is known better than by counting.
   * @param share - 0 to 1
   */
  reached(share: number): void {
    this.#share = Math.max(this.#share, share);
    this.onProgress?.(this.#share * whole);
    this.signal?.throwIfAborted();
  }

  /**
   * Counts some work as done, and rests when it is time.
   * @param more - how much
   * @returns a promise where it rests, so that the others need not wait
   */
  did(more: number): Promise<void> | undefined {
    this.#done += more;
    return performance.now() - this.#last < breath ? undefined : this.#rest();
  }

  async #rest(): Promise<void> {
    this.reached(Math.min(1, this.#done / this.total));
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    this.signal?.throwIfAborted();
    this.#last = performance.now();
  }
}
