import { fold, periodInWords, type IsoDate, type Language, type ManyFindings, type Text, type Where } from '@qcdc/core';
import { namesBesideCodes, type UnitRegistry } from '@qcdc/core/flow';
import { exchangeFinding } from './exchange-findings.ts';
import type { ExchangeUnit } from './exchange-shape.ts';

interface Listed extends ExchangeUnit {
  readonly place: number;
}

const mostShown = 5;
const inBoth = (say: (language: Language) => string): Text => ({ vi: say('vi'), en: say('en') });

/** The units a message lists, held against the codes of its figures and against the register. */
export class ListedUnits {
  private readonly byCode = new Map<string, Listed[]>();
  private readonly used = new Set<Listed>();
  private readonly nameOf: ReturnType<typeof namesBesideCodes> | null;

  /**
   * @param listed - what the message lists
   * @param units - the register; `null` where there is none
   * @param from - where the message comes from
   * @param found - hears what is wrong
   */
  constructor(
    private readonly listed: readonly ExchangeUnit[],
    private readonly units: UnitRegistry | null,
    private readonly from: Where,
    private readonly found: ManyFindings,
  ) {
    this.nameOf = units === null ? null : namesBesideCodes(units);
    for (const [place, unit] of listed.entries()) {
      const same = this.byCode.get(unit.code);
      if (same === undefined) this.byCode.set(unit.code, [{ ...unit, place }]);
      else same.push({ ...unit, place });
    }
  }

  /**
   * Holds a code of figures against what the message lists of it.
   * @param code - the code
   * @param whole - the code with the zeros it lost, where it lost any
   * @param day - last day of the period
   * @param unit - id of the unit it means on that day
   * @param at - place of the first such figure
   * @returns whether its figures may be read
   */
  allows(code: string, whole: string, day: IsoDate, unit: string, at: Where): boolean {
    const all = this.byCode.get(code) ?? this.byCode.get(whole) ?? [];
    const ofDay = all.filter(({ on }) => on === day);
    const told = ofDay.length > 0 ? ofDay : all;
    for (const one of told) this.used.add(one);
    if (told.length === 0) this.found.add(exchangeFinding('unit-not-listed', at, { a: code, actual: code }));
    else if (ofDay.length === 0 && !this.isOneUnit(whole, told, day, unit, at)) return false;
    return this.isCalled(whole, told, unit, day);
  }

  /**
   * Tells of units without a figure.
   * @param unread - codes of figures that were not looked at
   */
  tellUnused(unread: ReadonlySet<string>): void {
    const all = [...this.byCode.values()].flat().filter((one) => !this.used.has(one) && !unread.has(one.code));
    const [first] = all;
    if (first === undefined) return;
    const words = all.slice(0, mostShown).map(({ code, on }) => ({ code, day: periodInWords(on) }));
    const more = all.length > mostShown ? `; … (${all.length})` : '';
    const b = inBoth((language) => words.map(({ code, day }) => `${code}, ${day[language]}`).join('; ') + more);
    const a = { vi: 'đơn vị', en: 'units' };
    this.found.add(exchangeFinding('nothing-of-it', this.placeOf(first.place), { a, b }));
  }

  private isOneUnit(whole: string, all: readonly Listed[], day: IsoDate, unit: string, at: Where): boolean {
    const [first] = all;
    if (first === undefined) return true;
    const others = all.map(({ on }) => this.units?.resolve(whole, on)?.id ?? unit);
    const days = [periodInWords(first.on), periodInWords(day)];
    const isOne = others.includes(unit);
    const trouble = isOne ? 'unit-other-day' : 'unit-changed-between';
    this.found.add(
      exchangeFinding(trouble, at, {
        a: whole,
        b: inBoth((language) => days.map((one) => one[language]).join('; ')),
        expected: day,
        actual: first.on,
      }),
    );
    return isOne;
  }

  private isCalled(code: string, all: readonly Listed[], unit: string, day: IsoDate): boolean {
    const known = this.units?.unit(unit) ?? null;
    const named = all.flatMap((one) => (one.name === undefined ? [] : { ...one, name: one.name }));
    if (known === null || this.nameOf === null || this.units === null) {
      const names = [...new Map(named.map(({ name }) => [fold(name), name])).values()];
      const [first] = named;
      if (names.length > 1 && first !== undefined)
        this.found.add(exchangeFinding('unit-two-names', this.placeOf(first.place), { a: code, b: names.join(', ') }));
      return true;
    }
    const own = this.units.nameOf(unit, day);
    const b = `${code} ${own}`;
    let fits = true;
    for (const { name, place, on } of named) {
      const verdict = this.nameOf(name, known, on);
      if (verdict === 'differs') fits = false;
      if (verdict === 'fits') continue;
      const trouble = verdict === 'differs' ? 'unit-name-differs' : 'unit-name-unknown';
      this.found.add(exchangeFinding(trouble, this.placeOf(place), { a: name, b, expected: own, actual: name }));
    }
    return fits;
  }

  private readonly placeOf = (place: number): Where => ({ ...this.from, cell: `/body/units/${place}` });
}
