import { DefinitionError, type Measure } from '@qcdc/core';
import { checkKeys, isPlain, noneOf, Problems, shown } from '@qcdc/core/checks';
import { isIdScheme, wrongIdentifier, type Dhis2IdScheme } from './identifiers.ts';

/** Types of value a data element of DHIS2 may have that take figures. */
export const dhis2ValueTypes = [
  'NUMBER',
  'PERCENTAGE',
  'UNIT_INTERVAL',
  'INTEGER',
  'INTEGER_POSITIVE',
  'INTEGER_NEGATIVE',
  'INTEGER_ZERO_OR_POSITIVE',
] as const;

/** Type of value of a data element. */
export type Dhis2ValueType = (typeof dhis2ValueTypes)[number];

/** Where the figures of a measure stand on a DHIS2 server. */
export interface Dhis2Element {
  /** Identifier of the data element. */
  readonly dataElement: string;
  /** Identifier of its category option combination; the server's default when left out. */
  readonly categoryOptionCombo?: string;
  /** Data element for lower ends ("hơn 40", "từ 3 đến 5"); without one such figures are not sent. */
  readonly lower?: string;
  /** Data element for upper ends. */
  readonly upper?: string;
  /** Whether the server keeps zeros of it; unless `true`, zero and missing become one there, and a zero is warned of. */
  readonly zeroIsSignificant?: boolean;
  /** Type of its value; `NUMBER` when left out. What does not fit is not sent, and told. */
  readonly valueType?: Dhis2ValueType;
}

/** What somebody says of the two sides. */
export interface Dhis2MapDefinition {
  /** Identifier of the data set, where the values belong to one. */
  readonly dataSet?: string;
  /** Data elements by id of the measure; a text is the identifier of one that needs no more. */
  readonly elements: Readonly<Record<string, Dhis2Element | string>>;
  /** Organisation units by id of the unit; the official code of the unit on the last day of the period, when left out. */
  readonly orgUnits?: Readonly<Record<string, string>>;
  /**
   * Period codes of DHIS2 by id of the period, where an agreed rule says so: DHIS2 knows no period from 15 December to 14 June,
   * so `{ '2023-12-15..2024-06-14': '2024S1' }` is such a rule.
   */
  readonly periods?: Readonly<Record<string, string>>;
  /** Identifier of the attribute option combination of all values. */
  readonly attributeOptionCombo?: string;
  /** By what the server finds its objects; `CODE` when left out. */
  readonly idScheme?: Dhis2IdScheme;
}

/** One place on the server: the element that takes the value, a lower end or an upper end. */
export interface Dhis2Place {
  /** Id of the measure. */
  readonly measure: string;
  /** What stands there. */
  readonly part: 'value' | 'lower' | 'upper';
}

/** The two sides, checked, to be asked from either. */
export interface Dhis2Map {
  /** Identifier of the data set; `null` where there is none. */
  readonly dataSet: string | null;
  /** Elements by id of the measure. */
  readonly elements: ReadonlyMap<string, Dhis2Element>;
  /** Organisation units by id of the unit. */
  readonly orgUnits: ReadonlyMap<string, string>;
  /** Ids of units by organisation unit. */
  readonly units: ReadonlyMap<string, string>;
  /** Agreed codes by id of the period. */
  readonly periods: ReadonlyMap<string, string>;
  /** Attribute option combination; `null` for the server's default. */
  readonly attributeOptionCombo: string | null;
  /** By what the server finds its objects. */
  readonly idScheme: Dhis2IdScheme;
  /**
   * Finds what stands at a place of the server.
   * @param dataElement - identifier of the data element
   * @param categoryOptionCombo - its category option combination, where the server names one
   * @returns measure and part; `null` for a place that is not ours
   */
  placeOf(dataElement: string, categoryOptionCombo?: string): Dhis2Place | null;
}

const definitionKeys = ['dataSet', 'elements', 'orgUnits', 'periods', 'attributeOptionCombo', 'idScheme'];
const elementKeys = ['dataElement', 'categoryOptionCombo', 'lower', 'upper', 'zeroIsSignificant', 'valueType'];

/**
 * Defines which data element of a DHIS2 server stands for which measure, and which organisation unit for which unit.
 *
 * @param definition - elements, organisation units, agreed periods, scheme
 * @param measures - the measures, to find a misspelt id; not asked when left out
 * @returns the map
 * @throws `DefinitionError` with everything that is wrong: `dhis2/bad-identifier`, `dhis2/bad-map`, `dhis2/place-twice`,
 *   `dhis2/unknown-key`, `dhis2/unknown-measure`
 * @example
 * ```ts
 * const map = defineDhis2Map({ elements: { 'mediation.received': 'QCDC_HG_TIEPNHAN' } });
 *
 * map.placeOf('QCDC_HG_TIEPNHAN'); // => { measure: 'mediation.received', part: 'value' }
 * ```
 */
export function defineDhis2Map(definition: Dhis2MapDefinition, measures?: readonly Measure[]): Dhis2Map {
  const problems = new Problems();
  const bad = (path: string) => (value: unknown) => {
    problems.add(
      'dhis2/bad-map',
      { vi: `${shown(value)} không dùng được`, en: `${shown(value)} cannot be used` },
      path,
    );
  };
  if (!isPlain(definition) || !isPlain(definition.elements))
    throw new DefinitionError(
      'dhis2/bad-map',
      {
        vi: 'cần { elements: { "mã chỉ tiêu": "mã DHIS2" } }',
        en: 'give { elements: { "id of a measure": "its code there" } }',
      },
      'elements',
    );
  const listIn = (name: 'orgUnits' | 'periods'): Readonly<Record<string, string>> => {
    const list: unknown = definition[name] ?? {};
    if (isPlain(list)) return list as Readonly<Record<string, string>>;
    bad(name)(list);
    return {};
  };
  checkKeys(definition, definitionKeys, problems, 'dhis2/unknown-key', 'map');
  const { dataSet = null, attributeOptionCombo = null, idScheme = 'CODE' } = definition;
  const [orgUnits, periods] = [listIn('orgUnits'), listIn('periods')];
  if (!isIdScheme(idScheme))
    problems.add('dhis2/bad-map', noneOf(idScheme, ['UID', 'CODE', 'NAME', 'ATTRIBUTE:…']), 'idScheme');
  const identified = (id: unknown, path: string): void => {
    const wrong = wrongIdentifier(id, idScheme);
    if (wrong !== null) problems.add('dhis2/bad-identifier', wrong, path);
  };
  for (const [name, id] of Object.entries({ dataSet, attributeOptionCombo })) if (id !== null) identified(id, name);
  const elements = new Map<string, Dhis2Element>();
  const places = new Map<string, Dhis2Place>();
  for (const [measure, said] of Object.entries(definition.elements)) {
    const path = `elements.${measure}`;
    const element: Dhis2Element = typeof said === 'string' ? { dataElement: said } : said;
    if (!isPlain(element)) {
      bad(path)(said);
      continue;
    }
    checkKeys(element, elementKeys, problems, 'dhis2/unknown-key', path);
    const { dataElement, categoryOptionCombo, lower, upper, valueType } = element;
    if (valueType !== undefined && !dhis2ValueTypes.includes(valueType))
      problems.add('dhis2/bad-map', noneOf(valueType, dhis2ValueTypes), `${path}.valueType`);
    if (categoryOptionCombo !== undefined) identified(categoryOptionCombo, `${path}.categoryOptionCombo`);
    for (const [part, id] of [
      ['value', dataElement],
      ['lower', lower],
      ['upper', upper],
    ] as const) {
      if (id === undefined && part !== 'value') continue;
      identified(id, `${path}.${part}`);
      const key = placeKey(String(id), categoryOptionCombo);
      const other = places.get(key);
      if (other !== undefined)
        problems.add(
          'dhis2/place-twice',
          {
            vi: `${shown(id)} đã dùng cho "${other.measure}"; mỗi chỗ chỉ chứa một số`,
            en: `${shown(id)} serves "${other.measure}" already; a place holds one number`,
          },
          `${path}.${part}`,
        );
      places.set(key, { measure, part });
    }
    elements.set(measure, element);
  }
  if (measures !== undefined)
    for (const id of elements.keys())
      if (!measures.some((measure) => measure.id === id))
        problems.add(
          'dhis2/unknown-measure',
          noneOf(
            id,
            measures.map((measure) => measure.id),
          ),
          `elements.${id}`,
        );
  for (const [unit, id] of Object.entries(orgUnits)) identified(id, `orgUnits.${unit}`);
  for (const [id, code] of Object.entries(periods))
    if (typeof code !== 'string' || code === '') bad(`periods.${id}`)(code);
  // An empty list is what is left of a file that was not read; figures would go out under other codes, or not at all.
  for (const [name, list] of Object.entries({
    elements: definition.elements,
    orgUnits: definition.orgUnits,
    periods: definition.periods,
  }))
    if (isPlain(list) && Object.keys(list).length === 0)
      problems.add(
        'dhis2/bad-map',
        name === 'elements'
          ? { vi: 'bảng đối chiếu trống', en: 'the map is empty' }
          : { vi: 'danh sách trống; không dùng thì bỏ hẳn ra', en: 'the list is empty; leave it out if there is none' },
        name,
      );
  for (const [name, list] of Object.entries({ orgUnits, periods })) {
    const owners = new Map<string, string>();
    for (const [own, code] of Object.entries(list)) {
      const other = owners.get(code);
      if (other !== undefined)
        problems.add(
          'dhis2/place-twice',
          { vi: `${shown(code)} đã dùng cho "${other}"`, en: `${shown(code)} serves "${other}" already` },
          `${name}.${own}`,
        );
      owners.set(code, own);
    }
  }
  problems.throwIfAny();
  return {
    dataSet,
    elements,
    orgUnits: new Map(Object.entries(orgUnits)),
    units: new Map(Object.entries(orgUnits).map(([unit, id]) => [id, unit])),
    periods: new Map(Object.entries(periods)),
    attributeOptionCombo,
    idScheme,
    placeOf: (dataElement, categoryOptionCombo) =>
      places.get(placeKey(dataElement, categoryOptionCombo)) ?? places.get(placeKey(dataElement, undefined)) ?? null,
  };
}

const placeKey = (dataElement: string, combo: string | undefined): string => `${dataElement}\n${combo ?? ''}`;
