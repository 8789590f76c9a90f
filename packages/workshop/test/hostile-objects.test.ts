// Doors that take what `JSON.parse` gave also take what nobody parsed: each answers with a code, none lets the error through.
import { defineDhis2Map, readDataValues } from '@qcdc/adapter-json/dhis2';
import { readExchange } from '@qcdc/adapter-json/exchange';
import { fromJsonStat } from '@qcdc/adapter-json/json-stat';
import { readSdmxJson } from '@qcdc/adapter-json/sdmx';
import { DefinitionError, type Finding } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { quantityFromJson } from '@qcdc/core/stored';
import { rubricFromJson } from '@qcdc/emulation/rubric';
import { loadIndicators } from '@qcdc/indicators';
import { loadRules } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';

const refuses = (): never => {
  throw new Error('hostile');
};
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
};
const throwing = (...names: readonly string[]): object =>
  Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: refuses, enumerable: true }])));
const proxy = new Proxy(
  {},
  { get: refuses, ownKeys: refuses, has: refuses, getPrototypeOf: refuses, getOwnPropertyDescriptor: refuses },
);
const proxyOfList = new Proxy([], { get: refuses, ownKeys: refuses, has: refuses });
const revoked = (() => {
  const made = Proxy.revocable({}, {});
  made.revoke();
  return made.proxy;
})();
const names = [
  'id',
  'state',
  'value',
  'format',
  'version',
  'data',
  'dataValues',
  'label',
  'area',
  'short',
  'dimension',
  'findings',
];
const hostile: Readonly<Record<string, unknown>> = {
  'a proxy that throws': proxy,
  'a proxy of a list that throws': proxyOfList,
  'a proxy taken back': revoked,
  'members that throw': throwing(...names),
  'a list of a proxy': [proxy],
  'a list of members that throw': [throwing(...names)],
  'twenty thousand levels': nested(20_000),
  'a list of twenty thousand levels': [nested(20_000)],
  'data values that throw': { dataValues: [proxy] },
  'one data value that throws': { dataValues: [throwing('dataElement', 'value')] },
  'data values a proxy': { dataValues: proxyOfList },
  'data of SDMX that throw': { data: { structures: [proxy], dataSets: [proxy] } },
  'a data set of JSON-stat that throws': {
    class: 'dataset',
    version: '2.0',
    id: proxyOfList,
    size: [1],
    dimension: proxy,
    value: proxy,
  },
  'a quantity that throws': { state: 'reported', value: proxy, bound: 'exact', upper: null, accuracy: null },
  'a quantity whose margin throws': {
    state: 'reported',
    value: '1',
    bound: 'exact',
    upper: null,
    accuracy: null,
    margin: proxy,
  },
  'a deep quantity': { state: 'reported', value: nested(20_000), bound: 'exact', upper: null, accuracy: null },
};
const measures = [mediation.measures.received];
const map = defineDhis2Map({
  dataSet: 'QCDC',
  elements: { 'mediation.received': { dataElement: 'HG', zeroIsSignificant: true } },
});
const codes = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings.map(({ code }) => code);
const doors: Readonly<Record<string, (input: unknown) => readonly string[]>> = {
  readExchange: (input) => codes(readExchange(input, measures)),
  readDataValues: (input) => codes(readDataValues(input, map, measures)),
  fromJsonStat: (input) => codes(fromJsonStat(input, measures)),
  readSdmxJson: (input) => codes(readSdmxJson(input, measures)),
  rubricFromJson: (input) => codes(rubricFromJson(input)),
  quantityFromJson: (input) => (quantityFromJson(input) === null ? ['null'] : []),
  loadRules: (input) => loadRules(input, [mediation]).map(({ id }) => id),
  loadIndicators: (input) => loadIndicators(input, { measures }).map(({ id }) => id),
};

describe.each(Object.entries(doors))('%s answers with a code', (_, door) => {
  it.each(Object.entries(hostile))('%s', (_name, input) => {
    let told: readonly string[];
    try {
      told = door(input);
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      told = [error.code];
    }
    expect(told).not.toEqual([]);
  });
});
