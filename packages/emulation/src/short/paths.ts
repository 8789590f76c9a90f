/** Where the parts of a whole rubric were written in the short one. */
export class WrittenAt {
  readonly #places: (readonly [whole: string, short: string, alone: boolean])[] = [];

  /**
   * Notes where a part was written.
   *
   * @param whole - path in the whole rubric
   * @param short - path in the short one
   * @param alone - `true` where it is one value there, whatever it is made of in the whole rubric
   */
  note(whole: string, short: string, alone = false): void {
    this.#places.push([whole, short, alone]);
  }

  /**
   * Finds where a part was written: at the nearest part around it that has a place of its own.
   *
   * @param path - path in the whole rubric
   * @returns path in the short rubric; the same path where nothing around it has one
   */
  find(path: string): string {
    const around = this.#places.filter(
      ([whole]) => path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`),
    );
    const [nearest] = around.sort((a, b) => b[0].length - a[0].length);
    if (nearest === undefined) return path;
    if (nearest[2]) return nearest[1];
    const rest = path.slice(nearest[0].length);
    return `${nearest[1]}${nearest[1] === '' ? rest.replace(/^\./u, '') : rest}`;
  }
}
