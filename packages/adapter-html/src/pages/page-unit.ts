/** A unit a set of pages has a page for. */
export interface PageUnit {
  /** Id of the unit, as findings call it. */
  readonly id: string;
  /** Name for print; the id when left out. */
  readonly name?: string;
  /** Official code, printed behind the name. @term mã đơn vị */
  readonly code?: string;
  /** Name of what the unit is listed under, such as its province; all stand in one list when left out. */
  readonly group?: string;
  /**
   * What came from it of what it was to send, as `unitList` tells. Of a unit that sent nothing, a page says so instead of "nothing
   * was found"; nothing is said of it where it is left out.
   */
  readonly came?: 'all' | 'some' | 'nothing';
}

/**
 * Prints a unit.
 *
 * @param unit - the unit
 * @returns such as `Xã Mẫu (00123)`
 */
export function unitWords({ id, name = id, code }: PageUnit): string {
  // Whoever has no name is still to be found and opened.
  const called = [name, id].find((one) => one.trim() !== '') ?? nameless;
  return code === undefined || code.trim() === '' || code === called ? called : `${called} (${code})`;
}

const nameless = '(không có tên / no name)';
