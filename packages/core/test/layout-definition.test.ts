// What a layout may be, in code and in a file.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { defineLayout, layoutFromJson, layoutJsonSchema, layoutToJson } from '@qcdc/core/layout';

describe('a layout', () => {
  it('is refused with everything that is wrong with it', () => {
    const wrong = () =>
      defineLayout(
        {
          sheets: [
            { area: 'mediatoin', columns: { A: 'unit' } },
            {
              area: 'mediation',
              header: 'x',
              skip: ['5:2'],
              columns: { A: 'unit', B: 'recieved', C: { field: 'settled', at: '7' }, Đ: 'unit' },
            },
            {
              area: 'mediation',
              lines: { A: 'received' },
              columns: { B: 'wert' },
              cells: { A: { field: 'received', at: 'A' } },
            },
          ],
        },
        allEntities,
      );
    expect(wrong).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining(
          [
            ['layout/unknown-area', 'sheets[0].area'],
            ['layout/nothing-bound', 'sheets[0]'],
            ['layout/bad-range', 'sheets[1].header'],
            ['layout/bad-range', 'sheets[1].skip[0]'],
            ['layout/unknown-field', 'sheets[1].columns["B"]'],
            ['layout/bad-place', 'sheets[1].columns["C"]'],
            ['layout/field-twice', 'sheets[1]'],
            ['layout/one-way', 'sheets[2]'],
            ['layout/unknown-role', 'sheets[2].columns["B"]'],
            ['layout/bad-place', 'sheets[2].cells["A"]'],
          ].map(([code, path]) => expect.objectContaining({ code, path }) as unknown),
        ) as unknown,
      }),
    );
  });

  it('is refused in words where its shape is wrong', () => {
    const wrong = { sheets: [{ area: 'mediation', columms: {} }] } as unknown as Parameters<typeof defineLayout>[0];
    expect(() => defineLayout(wrong, allEntities)).toThrow(/columms/);
  });

  it('comes back from JSON as it went in', () => {
    const columns = { TT: null, 'Địa bàn': 'unit', 'Vụ nhận': { field: 'received', at: 'C' } };
    const sheet = { sheet: 'PL 1', area: 'mediation', columns, skip: ['9'], everyRow: { period: { cell: 'A1' } } };
    const made = defineLayout({ sheets: [sheet] }, allEntities);
    const text = JSON.stringify(layoutToJson(made));
    expect(layoutFromJson(text, allEntities).value?.definition).toEqual(made.definition);
  });

  it('that is wrong in a file gives findings, and never throws', () => {
    for (const json of ['', '{', 'null', '[]', 7, { format: 'qcdc/layout', version: 1, body: { sheets: [{}] } }]) {
      const { value, findings } = layoutFromJson(json, allEntities, { source: 'layout.json' });
      expect(value).toBeNull();
      expect(findings[0]?.where.source).toBe('layout.json');
    }
    const unknown = { format: 'qcdc/layout', version: 1, body: { sheets: [{ area: 'x', columns: { A: 'b' } }] } };
    expect(layoutFromJson(unknown, allEntities).findings.map(({ code }) => code)).toEqual(['layout/unknown-area']);
  });

  it('has a JSON Schema', () => {
    expect(layoutJsonSchema()).toMatchObject({ type: 'object' });
  });

  it('is the only thing `layouts` takes', () => {
    const plain = [{ sheets: [] }] as unknown as [ReturnType<typeof defineLayout>];
    expect(() => parse(ok([]), [mediation], { layouts: plain })).toThrow(/layouts/);
  });
});
