import { xlsx } from '@qcdc/adapter-xlsx';
import { docx } from '@qcdc/adapter-docx';
import { mediation } from '@qcdc/core/entities';
import { describe, expect, it } from 'vitest';
import { Office } from './office.ts';

const tell = (): void => undefined;

async function opened(): Promise<Office> {
  const office = new Office();
  await office.open(tell);
  const list = 'Mã đơn vị;Tên đơn vị\r\nX1;Xã An Hòa\r\nX2;Xã Thủy Lợi\r\nX3;Xã Tân Phú\r\n';
  await office.takeUnits({ name: 'danh-muc.csv', bytes: new TextEncoder().encode(list) }, tell);
  return office;
}

async function book(unit: string, received: number): Promise<Uint8Array> {
  return xlsx.writeRecords({ mediation: [{ unit, period: '2025', received, settled: received }] }, [mediation]);
}

async function report(words: string): Promise<Uint8Array> {
  const text = { vi: words, en: words };
  return docx.render({ title: text, blocks: [{ kind: 'paragraph', text }] });
}

const names = ({ came }: { readonly came: readonly { readonly name: string }[] }): readonly string[] =>
  came.map(({ name }) => name);

// There is no database here: it is as in a browser that keeps nothing.
describe('an office in a browser that keeps nothing', () => {
  it('says so, and takes what comes', async () => {
    const office = await opened();
    expect(office.summary().notKept).toBe('refused');
    const { summary } = await office.take([{ name: 'mot.xlsx', bytes: await book('X1', 3) }], tell);
    expect(names(summary)).toEqual(['mot.xlsx']);
    expect(summary.records).toBe(1);
  });
});

describe('what comes in', () => {
  it('is not lost by what comes in right after it', async () => {
    const office = await opened();
    const [one, other] = [await book('X1', 1), await book('X2', 2)];
    await Promise.all([
      office.take([{ name: 'bao-cao.xlsx', bytes: one }], tell),
      office.take([{ name: 'bao-cao.xlsx', bytes: other }], tell),
      office.enter({ unit: 'X3', period: '2025', values: { mediation: { received: '4' } } }, tell),
    ]);
    expect(names(office.summary())).toEqual(['bao-cao.xlsx', 'bao-cao (2).xlsx', 'X3 · 2025']);
  });

  it('a report waits for a person, and what was taken of it is removed alone', async () => {
    const office = await opened();
    const words = 'Các tổ hòa giải tiếp nhận 348 vụ.';
    const { summary } = await office.take([{ name: 'bao-cao.docx', bytes: await report(words) }], tell);
    expect(summary.came).toMatchObject([{ name: 'bao-cao.docx', kind: 'report', records: 0, findings: 0 }]);
    const { value } = await office.readText({ id: 'bao-cao.docx' });
    const [figure] = value.figures;
    const accepted = [{ start: figure?.span.start ?? -1, area: 'mediation', field: 'received' }];
    const text = { id: 'bao-cao.docx', text: value.text, unit: 'X1', period: '2025', accepted };
    await office.acceptText(text, tell);
    await office.acceptText(text, tell);
    expect(office.summary().came.map(({ kind }) => kind)).toEqual(['report', 'text']);
    await office.acceptText({ ...text, text: `${value.text} ` }, tell);
    expect(office.summary().came.map(({ kind }) => kind)).toEqual(['report', 'text', 'text']);
    await office.remove('report', 'bao-cao.docx', tell);
    expect(office.summary().came.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });

  it('a number typed in English is read in English, whatever the language of the page', async () => {
    const office = await opened();
    const values = { mediation: { received: '1,234', settled: '1,000' } };
    await office.enter({ unit: 'X1', period: '2025', values, locale: 'en' }, tell);
    await office.enter(
      { unit: 'X2', period: '2025', values: { mediation: { received: '1.234' } }, locale: 'vi' },
      tell,
    );
    for (const unit of ['X1', 'X2']) {
      const [area] = office.figures(unit, '2025');
      expect(area?.rows.find(({ measure }) => measure === 'mediation.received')?.value?.vi).toBe('1.234 vụ');
    }
    expect(office.entered('X1', '2025')).toEqual({ values, locale: 'en' });
  });

  it('a sheet of points nobody has is none, not another one', async () => {
    const office = await opened();
    await office.take([{ name: 'mot.xlsx', bytes: await book('X1', 3) }], tell);
    expect(await office.ranking({ rubric: 'khong-co', period: '2025' }, null)).toBeNull();
    expect(await office.ranking({ rubric: 'qcdc-commune-model', period: '2025' }, null)).not.toBeNull();
  });
});

it('a list of units says whence it is, and is forgotten alone', async () => {
  const office = await opened();
  expect(office.summary().ownUnits).toEqual({ from: 'danh-muc.csv', count: 3 });
  await office.take([{ name: 'mot.xlsx', bytes: await book('X1', 3) }], tell);
  const { ownUnits, came, records } = await office.forgetUnits(tell);
  expect([ownUnits, names({ came }), records]).toEqual([null, ['mot.xlsx'], 0]);
});

it('two communes of one name are told apart by their codes wherever one chooses a unit', async () => {
  const office = await opened();
  const list = 'Mã đơn vị;Tên đơn vị\r\nX1;Xã Bình Minh\r\nX2;Xã Bình Minh\r\nX3;Xã An Hòa\r\n';
  await office.takeUnits({ name: 'danh-muc.csv', bytes: new TextEncoder().encode(list) }, tell);
  const called = office.units('', null, 9).map(({ name }) => name);
  expect(called).toEqual(['Xã Bình Minh (X1)', 'Xã Bình Minh (X2)', 'Xã An Hòa']);
});
