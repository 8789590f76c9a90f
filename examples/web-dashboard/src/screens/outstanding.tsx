import { useMemo } from 'react';
import { DataTable, type DataColumn } from '../app/data-table.tsx';
import { useAsked } from '../app/use-asked.ts';
import { useLanguage, useSay } from '../parts/language.tsx';
import type { OutstandingRow } from '../work/views/tree-view.ts';

const words = {
  title: { vi: 'Chưa gửi hoặc gửi chưa đủ', en: 'Not sent, or not in full' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  above: { vi: 'Thuộc', en: 'Of' },
  missing: { vi: 'Còn thiếu', en: 'What is missing' },
  state: { vi: 'Tình trạng', en: 'State' },
  outstanding: { vi: 'Chưa gửi', en: 'Not sent' },
  partly: { vi: 'Gửi một phần', en: 'Sent in part' },
};

/** The worklist: who is to be asked, and for what. */
export function Outstanding({ period }: { readonly period: string }) {
  const say = useSay();
  const language = useLanguage();
  const open = useAsked('outstanding', [period, 5_000]);
  const columns = useMemo(
    (): readonly DataColumn<OutstandingRow>[] => [
      { id: 'unit', header: say(words.unit), cell: ({ name }) => name, isHead: true },
      { id: 'above', header: say(words.above), cell: ({ above }) => above },
      {
        id: 'state',
        header: say(words.state),
        cell: ({ report }) => say(report.state === 'partly' ? words.partly : words.outstanding),
      },
      { id: 'missing', header: say(words.missing), cell: ({ missing }) => missing.map(say).join(', ') },
    ],
    [say],
  );
  if (open === undefined || open.count === 0) return null;
  const title = `${say(words.title)} (${new Intl.NumberFormat(language).format(open.count)})`;
  return (
    <>
      <h3>{title}</h3>
      <DataTable caption={title} columns={columns} rows={open.rows} keyOf={({ report }) => report.unit} />
    </>
  );
}
