import { useMemo, useState } from 'react';
import { DataTable, type DataColumn } from '../app/data-table.tsx';
import { useAsked } from '../app/use-asked.ts';
import { useSay } from '../parts/language.tsx';
import type { TreeRow } from '../work/views/tree-view.ts';

const words = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  full: { vi: 'Đủ', en: 'In full' },
  partly: { vi: 'Một phần', en: 'In part' },
  expected: { vi: 'Phải gửi', en: 'To come' },
  below: { vi: 'Xem cấp dưới', en: 'Open' },
  above: { vi: 'Lên trên', en: 'Up' },
  caption: { vi: 'Báo cáo đã nhận theo cây đơn vị', en: 'Reports received along the tree' },
};

/** The tree of units, level by level, with how many reports came. */
export function Coverage({
  period,
  unit,
  onUnit,
}: {
  readonly period: string;
  readonly unit: string | null;
  readonly onUnit: (unit: string) => void;
}) {
  const say = useSay();
  const [path, setPath] = useState<readonly TreeRow[]>([]);
  const above = path.at(-1) ?? null;
  const rows = useAsked('tree', [above?.id ?? null, period]);
  const columns = useMemo(
    (): readonly DataColumn<TreeRow>[] => [
      {
        id: 'unit',
        header: say(words.unit),
        isHead: true,
        cell: (row) => (
          <button type="button" className="link" aria-pressed={row.id === unit} onClick={() => onUnit(row.id)}>
            {row.name}
          </button>
        ),
      },
      { id: 'full', header: say(words.full), cell: ({ received }) => received, number: true },
      { id: 'partly', header: say(words.partly), cell: ({ partly }) => partly, number: true },
      { id: 'expected', header: say(words.expected), cell: ({ expected }) => expected, number: true },
      {
        id: 'open',
        header: say(words.below),
        isToPress: true,
        cell: (row) =>
          row.hasBelow ? (
            <button
              type="button"
              className="link"
              aria-label={`${say(words.below)}: ${row.name}`}
              onClick={() => setPath((before) => [...before, row])}
            >
              ›
            </button>
          ) : null,
      },
    ],
    [say, unit, onUnit],
  );
  return (
    <>
      {path.length > 0 && (
        <p className="row">
          <button type="button" className="link to-press" onClick={() => setPath((before) => before.slice(0, -1))}>
            ‹ {say(words.above)}
          </button>
          <span>{path.map(({ name }) => name).join(' › ')}</span>
        </p>
      )}
      <DataTable caption={say(words.caption)} columns={columns} rows={rows ?? []} keyOf={({ id }) => id} />
    </>
  );
}
