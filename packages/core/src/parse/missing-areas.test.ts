import { describe, expect, test } from 'vitest';
import { sheet, workbook } from '../../test/sheet.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { figureField, textField } from '../entity/field.ts';
import type { Edition } from '../raw/raw-table.ts';
import { parseRecords } from './parse-records.ts';
import { parse } from './parse.ts';

const reception = defineEntity({
  id: 'reception',
  form: 'period',
  label: { vi: 'Tiếp công dân (giả định)', en: 'Reception (invented)' },
  fields: { sessions: figureField({ label: { vi: 'Số buổi', en: 'Sessions' }, measuredIn: 'session' }) },
});

describe('a whole area that begins in 2027', () => {
  const fresh = defineEntity({
    id: 'fresh',
    form: 'event',
    label: { vi: 'Nội dung mới', en: 'New area' },
    askedFrom: '2027-01-01',
    fields: { words: textField({ label: { vi: 'Nội dung', en: 'Words' } }) },
  });
  const missed = (period: string, edition?: Edition) => {
    const header = ['Mã đơn vị', 'Kỳ báo cáo', 'Số buổi'];
    const table = sheet('Tiếp công dân (giả định)', header, [['00001', period, 1]], edition ? { edition } : {});
    const { findings } = parse(workbook(table), [reception, fresh], { expected: ['fresh'] });
    return findings.filter(({ code }) => code === 'parse/missing-sheet').length;
  };

  test('is missed in a report of 2027, not in one of 2026', () => {
    expect([missed('2026'), missed('2027')]).toEqual([0, 1]);
    expect(missed('2026', { day: '2027-12-31', version: null })).toBe(1);
    expect(parse(workbook(), [fresh], { expected: ['fresh'] }).findings).toHaveLength(1);
  });

  test('is told where it was reported before', () => {
    const { findings } = parseRecords([{ unit: '1', date: '2026-12-31', words: 'Có' }], fresh);
    expect(findings.map(({ code }) => code)).toEqual(['parse/not-asked']);
  });
});
