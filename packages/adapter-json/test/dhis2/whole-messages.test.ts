// What a DHIS2 message says beside its values is used, or named.
import { describe, expect, it } from 'vitest';
import { defineDhis2Map, readDataValues } from '../../src/dhis2/index.ts';
import { codesOf, map, measures, units } from './figures-to-send.ts';

const value = { dataElement: 'HG_SO_VU', period: '2024', orgUnit: '00001', value: '12' };
const read = (input: unknown, by = map) => {
  const outcome = readDataValues(input, by, measures, { units, source: 'x.json' });
  return [Array.from(outcome.value, (one) => `${one.unit} ${String(one.value)}`), codesOf(outcome).map((code) => code.replace('dhis2/', ''))]; // prettier-ignore
};
const message = (head: object, ...values: readonly object[]) => ({ ...head, dataValues: values.length > 0 ? values : [value] }); // prettier-ignore

describe('the head of a message', () => {
  it.each([
    ['of the data set of the map', { dataSet: 'QCDC' }, ['00001 12'], []],
    ['with the day the form was complete', { completeDate: '2025-01-10' }, ['00001 12'], ['not-kept']],
    ['with a key that stands for nothing', { completeDate: null, dryRun: false, deletion: null, idSchemes: null }, ['00001 12'], []], // prettier-ignore
    ['with a key nobody knows', { importStrategy: 'DELETE' }, ['00001 12'], ['not-used']],
    ['of a dry run', { dryRun: true }, ['00001 12'], ['trial']],
    ['of a dry run in words', { dryRun: 'true' }, ['00001 12'], ['trial']],
    ['that asks to delete a scope', { deletion: { orgUnits: ['00004'], periods: ['2024'] } }, ['00001 12'], ['deletion-not-done']], // prettier-ignore
    ['that names objects as the map does', { idSchemes: { idScheme: 'code' }, orgUnitIdScheme: 'CODE' }, ['00001 12'], []], // prettier-ignore
    ['that names units by UID', { orgUnitIdScheme: 'UID' }, [], ['other-id-scheme']],
    ['that names data elements by name', { idSchemes: { dataElementIdScheme: 'NAME' } }, [], ['other-id-scheme']],
    ['that names everything by an attribute', { idScheme: 'ATTRIBUTE:abcdefghij1' }, [], ['other-id-scheme']],
    ['whose scheme is no text', { idSchemes: { idScheme: 5 } }, [], ['other-id-scheme']],
    ['whose list of schemes is none', { idSchemes: 'CODE' }, ['00001 12'], ['not-used']],
    ['with a scheme of other objects', { idSchemes: { programIdScheme: 'UID' } }, ['00001 12'], ['not-used']],
    ['whose combination is given by categories', { attributeOptionCombo: { nam: 'co' } }, [], ['not-data-values']],
  ])('%s', (_, head, told, codes) => {
    expect(read(message(head))).toEqual([told, codes]);
    expect(read(JSON.stringify(message(head)))).toEqual([told, codes]);
  });

  it('names by the scheme of the map, whatever that is', () => {
    const byName = defineDhis2Map({ elements: { 'demo.received': 'HG_SO_VU' }, orgUnits: { '00001': '00001' }, idScheme: 'NAME' }); // prettier-ignore
    expect(read(message({ idScheme: 'NAME' }), byName)).toEqual([['00001 12'], []]);
    expect(read(message({ idScheme: 'CODE' }), byName)).toEqual([[], ['other-id-scheme']]);
  });
});

describe('a value', () => {
  it.each([
    ['with who stored it and when', { storedBy: 'a', created: '2025-01-01', lastUpdated: '2025-01-02' }, ['not-kept']],
    ['marked for follow-up', { followUp: true }, ['follow-up']],
    ['marked for follow-up as servers write it', { followup: 'true' }, ['follow-up']],
    ['not marked', { followUp: false, followup: 'false', storedBy: null }, []],
    ['with a key nobody knows', { qualifier: '>' }, ['not-used']],
  ])('%s is read, and what is not used is named', (_, more, codes) => {
    expect(read(message({}, { ...value, ...more }))).toEqual([['00001 12'], codes]);
  });

  it('names a key nobody knows once, with the first value that has it', () => {
    const { findings } = readDataValues(message({}, value, { ...value, orgUnit: '00004', note: 'x' }, { ...value, period: '2023', note: 'y' }), map, measures, { units }); // prettier-ignore
    expect(findings).toMatchObject([{ code: 'dhis2/not-used', where: { line: 2 }, actual: 'note' }]);
    expect(findings[0]?.message.en).toBe('"note" is not used (2 values)');
  });
});

describe('a CSV', () => {
  const head =
    'dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment,followup,deleted';
  const row = 'HG_SO_VU,2024,00001,,,12,,,,false,false';
  const file = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

  it.each([
    ['in the order of DHIS2', file(head, row), ['00001 12'], []],
    ['with its columns in another order', file('value,orgunit,period,dataelement', '12,00001,2024,HG_SO_VU'), ['00001 12'], []], // prettier-ignore
    ['with the long names of columns', file('Data Element,Period,Org_Unit,CategoryOptionCombo,Value', 'HG_SO_VU,2024,00001,,12'), ['00001 12'], []], // prettier-ignore
    ['with shorter rows', file(head, 'HG_SO_VU,2024,00001,,,12'), ['00001 12'], []],
    ['with a column nobody knows', file(`${head},qualifier`, `${row},>`), ['00001 12'], ['not-used']],
    ['with a column twice', file(`${head},value`, `${row},13`), [], ['column-twice']],
    ['without a column of values', file('dataelement,period,orgunit,catoptcombo', 'HG_SO_VU,2024,00001,12'), [], ['not-data-values']], // prettier-ignore
    ['with a cell too many', file(head, `${row},13`, row), ['00001 12'], ['not-data-values']],
    ['with blank cells behind', file(head, `${row},,`), ['00001 12'], []],
    ['with words behind a quote, which swallow the rest', file(head, row, row.replace('12', '"12"3'), row), ['00001 12'], ['quotes-open']], // prettier-ignore
    ['with who stored it', file(head, 'HG_SO_VU,2024,00001,,,12,an,2025-01-01,,,'), ['00001 12'], ['not-kept']],
    ['with a value marked for follow-up', file(head, 'HG_SO_VU,2024,00001,,,12,,,,TRUE,'), ['00001 12'], ['follow-up']], // prettier-ignore
    ['with nothing below its header', file(head), [], []],
  ])('%s', (_, text, told, codes) => {
    expect(read(text)).toEqual([told, codes]);
  });
});
