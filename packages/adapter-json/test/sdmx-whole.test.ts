// SDMX changed by hand: what contradicts itself, is too much or too little is told, and never guessed.
import { describe, expect, it } from 'vitest';
import { readSdmxCsv, readSdmxJson, writeSdmxCsv, writeSdmxJson } from '../src/sdmx/index.ts';
import { measures, tableOf, units } from './figures-of-all-kinds.ts';

const table = tableOf(['00001', '2024', 'demo.received', 12], ['00004', '2024', 'demo.received', 8]);
const flow = { agency: 'VN_MAU', flow: 'QCDC' };
const shown = ({ value, findings }: ReturnType<typeof readSdmxCsv>) => [
  Array.from(value, (one) => `${one.unit} ${String(one.value)}`),
  findings.map(({ code }) => code.replace('sdmx/', '')),
];

describe('a table of SDMX', () => {
  const [header = '', one = '', two = ''] = [...writeSdmxCsv(table, flow)].join('').trimEnd().split('\n');
  const read = (...lines: readonly string[]) => readSdmxCsv(`${lines.join('\n')}\n`, measures, { units });
  const [cut = ''] = /^(?:[^,]*,){8}/.exec(one) ?? [];

  it.each([
    ['as it was written', [one, two], ['00001 12', '00004 8'], []],
    ['with a cell too many', [`${one},x`, two], ['00004 8'], ['row-not-read']],
    ['with cells too few', [cut, two], ['00004 8'], ['row-not-read']],
    ['with words behind a quote, which swallow the rest', [one, two.replace(',8,', ',"8"x,')], ['00001 12'], ['row-not-read']], // prettier-ignore
    ['with an action nobody knows', [one, two.replace(',R,', ',X,')], ['00001 12', '00004 8'], ['not-used']],
    ['without an action', [one.replace(',R,', ',,')], ['00001 12'], []],
    ['of two data flows', [one, two.replace(':QCDC(', ':OTHER(')], ['00001 12', '00004 8'], ['other-structure']],
    ['of a structure of another kind', [one.replace('dataflow', 'metadataflow')], ['00001 12'], ['not-used']],
  ] as const)('%s', (_, lines, told, codes) => {
    expect(shown(read(header, ...lines))).toEqual([told, codes]);
  });

  it('names the line, and the lines that quotes swallow', () => {
    const { findings } = read(header, one, two.replace(',8,', ',"8"x,'), one);
    expect(findings).toMatchObject([{ where: { line: 3 }, message: { en: expect.stringContaining('from line 3 to line') as string } }]); // prettier-ignore
  });

  const money = (columns: string, cells: string, mark = ',') =>
    read(
      `STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,${columns}`.replaceAll(',', mark),
      `dataflow,A:B(1.0),R,demo_money,00001,2024,${cells}`.replaceAll(',', mark).replaceAll('¦', ','),
    );

  it.each([
    ['an accuracy', 'OBS_VALUE,ACCURACY', '12,nearest:0', ['00001 12'], []],
    ['an accuracy of three parts', 'OBS_VALUE,ACCURACY', '12,nearest:2:9', [], ['not-a-figure']],
    ['an accuracy without decimals', 'OBS_VALUE,ACCURACY', '12,nearest:', [], ['not-a-figure']],
    ['a margin', 'OBS_VALUE,MARGIN', '12,0.5:1', ['00001 12'], []],
    ['a margin with one end', 'OBS_VALUE,MARGIN', '12,1', [], ['not-a-figure']],
    ['a margin with three', 'OBS_VALUE,MARGIN', '12,1:2:3', [], ['not-a-figure']],
    ['a fraction', 'OBS_FRACTION', '1/3', ['00001 1/3'], []],
    ['a second fraction that is no end', 'OBS_FRACTION', '1/3:2/3', [], ['not-a-figure']],
    ['three fractions', 'OBS_FRACTION,OBS_BOUND', '1/3:2/3:1,between', [], ['not-a-figure']],
    ['two names of one period', 'OBS_VALUE,PERIOD_ID', '12,2024', ['00001 12'], []],
    ['two periods', 'OBS_VALUE,PERIOD_ID', '12,2023', [], ['period-contradicts']],
    ['the days of another regime', 'OBS_VALUE,PERIOD_ID', '12,2023-12-15..2024-12-14', [], ['period-contradicts']],
    ['a period that is none', 'OBS_VALUE,PERIOD_ID', '12,abc', [], ['period-contradicts']],
    ['two statuses that agree', 'OBS_VALUE,OBS_STATUS,FIGURE_STATUS', '12,E,estimated', ['00001 12'], []],
    ['an estimate that is final', 'OBS_VALUE,OBS_STATUS,FIGURE_STATUS', '12,E,final', [], ['statuses-contradict']],
    ['a normal value that is provisional', 'OBS_VALUE,OBS_STATUS,FIGURE_STATUS', '12,A,provisional', [], ['statuses-contradict']], // prettier-ignore
    ['a missing value that is withheld', 'OBS_VALUE,OBS_STATUS,OBS_STATE', ',O,withheld', [], ['statuses-contradict']],
    ['what a total rests on', 'OBS_VALUE,REPORTED', '12,5', ['00001 12'], ['coverage-not-kept']],
  ])('that says %s', (_, columns, cells, told, codes) => {
    expect(shown(money(columns, cells))).toEqual([told, codes]);
  });

  it.each([
    ['12¦5', ['00001 12.5'], []],
    ['12.5', ['00001 12.5'], []],
    ['1.234', [], ['not-a-figure']],
    ['1.234¦5', [], ['not-a-figure']],
    ['1.234.567', [], ['not-a-figure']],
  ])('behind semicolons takes no mark that may set off thousands: %s', (cell, told, codes) => {
    expect(shown(money('OBS_VALUE', cell, ';'))).toEqual([told, codes]);
  });
});

describe('a message of SDMX', () => {
  const message = [...writeSdmxJson(table, { ...flow, prepared: '2025-07-05T09:30:00+07:00' })].join('');
  const changed = (from: string, to: string) => {
    expect(message).toContain(from);
    return shown(readSdmxJson(message.replace(from, to), measures, { units }));
  };
  const all = ['00001 12', '00004 8'];

  it.each([
    ['an error of the sender', '"meta"', '"errors":[{"code":100,"title":"No results"}],"meta"', ['sender-error']],
    ['no error of the sender', '"meta"', '"errors":[],"meta"', []],
    ['the mark of a test', '"test":false', '"test":true', ['trial']],
    ['a part nobody knows', '"meta"', '"footer":{"a":1},"meta"', ['not-used']],
    ['notes beside the data', '"structures"', '"annotations":[{"id":"a"}],"structures"', ['not-used']],
    ['days in which the data set holds', '"observations"', '"validFrom":"2020-01-01","observations"', ['not-used']],
    ['attributes of groups', '"observations"', '"dimensionGroupAttributes":{"0::":[1]},"observations"', ['not-used']],
    ['nothing where a part may stand', '"observations"', '"annotations":[],"validTo":null,"observations"', []],
  ])('with %s', (_, from, to, codes) => {
    expect(changed(from, to)).toEqual([all, codes]);
  });

  it('says the error in the words of the sender', () => {
    const { findings } = readSdmxJson({ errors: [{ code: 100, title: 'No results' }] }, measures);
    expect(findings.map(({ message: { en } }) => en)[0]).toContain('100 No results');
  });
});
