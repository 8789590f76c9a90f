import type { ManyFindings, Where } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';
import { dhis2Finding } from './dhis2-findings.ts';
import type { Dhis2Map } from './map.ts';

/** Keys of a value that are read. */
const ofValue = new Set([
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'comment',
  'deleted',
  'followUp',
  'followup',
]);
/** Keys that a server writes beside what counts: who, when. */
const ofServer = new Set(['storedBy', 'storedby', 'created', 'lastUpdated', 'lastupdated', 'completeDate']);
const ofHead = new Set(['dataSet', 'period', 'orgUnit', 'attributeOptionCombo', 'dataValues']);
const schemes = /^(?:idScheme|(?:dataElement|orgUnit|categoryOptionCombo|attributeOptionCombo|dataSet)IdScheme)$/;

/** Hears what a message says beside its values, and tells what is not used of it. */
export class MessageWords {
  private readonly unused = new Map<string, { readonly line: number; count: number }>();
  private readonly kept = new Set<string>();
  private marked = 0;

  /**
   * @param map - where the figures stand on the server
   * @param from - where the message comes from
   * @param found - hears what is told
   */
  constructor(
    private readonly map: Dhis2Map,
    private readonly from: Where,
    private readonly found: ManyFindings,
  ) {}

  /**
   * Tells what is no value.
   * @param line - its line; 0 for the whole
   */
  bad(line: number): void {
    this.found.add(dhis2Finding('not-data-values', line === 0 ? this.from : { ...this.from, line }));
  }

  /**
   * Hears the head of a message.
   * @param head - the message
   * @returns whether its values may be read: not where its identifiers are of another kind
   */
  head(head: Readonly<Record<string, unknown>>): boolean {
    const { dataSet, dryRun, deletion, idSchemes } = head;
    this.ofDataSet(dataSet);
    if (dryRun != null && dryRun !== false && dryRun !== 'false') this.found.add(dhis2Finding('trial', this.from));
    if (deletion != null) {
      const scope = isObject(deletion) ? Object.keys(deletion).join(', ') : JSON.stringify(deletion);
      this.found.add(dhis2Finding('deletion-not-done', this.from, { a: scope }));
    }
    const said = { ...head, ...(isObject(idSchemes) ? idSchemes : {}) };
    const own = isObject(idSchemes) ? Object.keys(idSchemes) : idSchemes == null ? [] : ['idSchemes'];
    let mayRead = true;
    for (const name of [...Object.keys(head).filter((key) => key !== 'idSchemes'), ...own])
      if (schemes.test(name)) mayRead = this.isOfScheme(name, said[name]) && mayRead;
      else if (ofServer.has(name) && said[name] != null) this.kept.add(name);
      else if (!ofServer.has(name) && !ofHead.has(name) && name !== 'dryRun' && name !== 'deletion') this.note(name, 0);
    return mayRead;
  }

  /**
   * Hears which keys a value has, or which columns a table.
   * @param names - the keys
   * @param line - its line
   */
  keys(names: readonly string[], line: number): void {
    for (const name of names)
      if (ofServer.has(name)) this.kept.add(name);
      else if (!ofValue.has(name)) this.note(name, line);
  }

  /**
   * Tells of lines whose quotes do not match.
   * @param line - the first of them
   * @param last - the last
   */
  quotes(line: number, last: number): void {
    this.found.add(dhis2Finding('quotes-open', { ...this.from, line }, { a: String(line), b: String(last) }));
  }

  /**
   * Hears of columns nobody knows.
   * @param names - the columns
   */
  columns(names: readonly string[]): void {
    for (const name of names) this.note(name === '' ? '""' : name, 1);
  }

  /**
   * Hears whether a value is marked for follow-up.
   * @param said - what stands there
   */
  followUp(said: unknown): void {
    if (said === true || (typeof said === 'string' && said.trim().toLowerCase() === 'true')) this.marked += 1;
  }

  /**
   * Tells that a column stands twice.
   * @param name - the column
   */
  twice(name: string): void {
    this.found.add(dhis2Finding('column-twice', { ...this.from, line: 1 }, { a: name }));
  }

  /** Tells what was not used, once each. */
  tell(): void {
    for (const [name, { line, count }] of this.unused) {
      const at = line === 0 ? this.from : { ...this.from, line };
      const b = count > 1 ? { vi: ` (${count} giá trị)`, en: ` (${count} values)` } : '';
      this.found.add(dhis2Finding('not-used', at, { a: name, b, actual: name }));
    }
    if (this.kept.size > 0) this.found.add(dhis2Finding('not-kept', this.from, { a: [...this.kept].join(', ') }));
    if (this.marked > 0) this.found.add(dhis2Finding('follow-up', this.from, { a: String(this.marked) }));
  }

  private ofDataSet(said: unknown): void {
    const { dataSet } = this.map;
    if (said == null || dataSet === null || said === dataSet) return;
    const other = typeof said === 'string' || typeof said === 'number' ? String(said) : typeof said;
    this.found.add(dhis2Finding('other-data-set', this.from, { a: other, b: dataSet, actual: other }));
  }

  private isOfScheme(name: string, said: unknown): boolean {
    if (said == null) return true;
    const { idScheme } = this.map;
    if (typeof said === 'string' && said.toUpperCase() === idScheme.toUpperCase()) return true;
    const other = typeof said === 'string' ? said : typeof said;
    this.found.add(dhis2Finding('other-id-scheme', this.from, { a: `${other} (${name})`, b: idScheme, actual: other }));
    return false;
  }

  private note(name: string, line: number): void {
    const seen = this.unused.get(name);
    if (seen !== undefined) seen.count += 1;
    else if (this.unused.size < mostNames) this.unused.set(name, { line, count: 1 });
  }
}

const mostNames = 1000;
