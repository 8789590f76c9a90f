import { Button } from '@mantine/core';
import type { Finding } from '@qcdc/core';
import { useMemo, useRef, useState } from 'react';
import { DataTable, type DataColumn } from '../app/data-table.tsx';
import { DropZone } from '../app/drop-zone.tsx';
import { useOffice } from '../app/office-context.tsx';
import { saveFile } from '../app/save-file.ts';
import { addressOf } from '../app/use-place.ts';
import { FindingNotes } from '../parts/finding-notes.tsx';
import { useLanguage, useSay } from '../parts/language.tsx';
import type { Dropped, Taken } from '../work/office.ts';
import type { CameView } from '../work/views/summary-view.ts';
import { Overview } from './overview.tsx';
import { Sorted } from './sorted.tsx';

const words = {
  samples: { vi: 'Dữ liệu mẫu', en: 'Samples' },
  district: { vi: 'Năm báo cáo thật và tám xã mẫu', en: 'Five real reports and eight sample communes' },
  nation: { vi: '3.321 xã mẫu, bốn năm', en: '3,321 sample communes, four years' },
  none: { vi: 'Bỏ dữ liệu mẫu', en: 'Without samples' },
  units: { vi: 'Danh mục đơn vị (Excel, CSV)…', en: 'List of units (Excel, CSV)…' },
  came: { vi: 'Đã nhận', en: 'What came' },
  name: { vi: 'Tên', en: 'Name' },
  records: { vi: 'Bản ghi', en: 'Records' },
  areas: { vi: 'Lĩnh vực', en: 'Areas' },
  found: { vi: 'Phát hiện khi đọc', en: 'Found in reading' },
  actions: { vi: 'Việc cần làm', en: 'What to do' },
  sheet: { vi: 'bảng chấm điểm', en: 'a scoring sheet' },
  giveBack: { vi: 'Trả lại kèm ghi chú', en: 'Give back with notes' },
  layout: { vi: 'Đề xuất mẫu biểu', en: 'Propose a layout' },
  read: { vi: 'Đọc báo cáo', en: 'Read the report' },
  remove: { vi: 'Xóa', en: 'Remove' },
  clear: { vi: 'Xóa mọi dữ liệu khỏi trình duyệt', en: 'Remove everything from this browser' },
  sure: { vi: 'Xóa hết tệp, báo cáo đã nhập và lựa chọn?', en: 'Remove all files, entered reports and choices?' },
  yes: { vi: 'Xóa hết', en: 'Remove all' },
  no: { vi: 'Không xóa', en: 'Keep them' },
  ownUnits: { vi: 'Danh mục đơn vị đang dùng', en: 'List of units in use' },
  unitsCounted: { vi: 'đơn vị', en: 'units' },
  withoutUnits: { vi: 'danh mục đơn vị', en: 'the list of units' },
};

/** What came: files dropped, samples, entries; and what became of each. */
export default function DataScreen() {
  const { summary, work, ask } = useOffice();
  const say = useSay();
  const language = useLanguage();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const list = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [isClearing, setClearing] = useState(false);
  const take = async (files: readonly Dropped[], notRead: readonly string[]): Promise<void> => {
    setUnread(notRead);
    setTaken(null);
    if (files.length > 0) setTaken(await work((one, tell) => one.take(files, tell)));
  };
  const takeUnits = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await work((one, tell) => one.takeUnits({ name: file.name, bytes }, tell));
    setSaid(done?.findings ?? []);
  };
  const columns = useMemo((): readonly DataColumn<CameView>[] => {
    const giveBack = async (id: string): Promise<void> => {
      const back = await ask((office) => office.annotate(id, language));
      if (back === null) return;
      if (back.value !== null) saveFile(back.value);
      setSaid(back.findings);
    };
    return [
      { id: 'name', header: say(words.name), cell: ({ name }) => name, isHead: true },
      { id: 'records', header: say(words.records), cell: ({ records }) => records, number: true },
      {
        id: 'areas',
        header: say(words.areas),
        cell: ({ kind, areas }) => (kind === 'rubric' ? say(words.sheet) : areas.map(say).join(', ')),
      },
      { id: 'found', header: say(words.found), cell: ({ findings }) => findings, number: true },
      {
        id: 'actions',
        header: say(words.actions),
        isToPress: true,
        cell: ({ id, kind, name }) =>
          kind === 'sample' ? null : (
            <span className="row">
              {kind === 'workbook' && (
                <>
                  <Button size="compact-sm" variant="light" onClick={() => void giveBack(id)}>
                    {say(words.giveBack)}
                  </Button>
                  <a href={addressOf('layout', { file: id })}>{say(words.layout)}</a>
                </>
              )}
              {kind === 'report' && <a href={addressOf('text', { file: id })}>{say(words.read)}</a>}
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${say(words.remove)} ${name}`}
                onClick={() => void work((one, tell) => one.remove(kind, id, tell))}
              >
                {say(words.remove)}
              </Button>
            </span>
          ),
      },
    ];
  }, [say, ask, language, work]);
  return (
    <>
      <DropZone onFiles={(files, notRead) => void take(files, notRead)} />
      <Sorted taken={taken} unread={unread} />
      {said.length > 0 && <FindingNotes findings={said} />}
      <section aria-label={say(words.samples)} className="row">
        <Button variant="light" onClick={() => void work((one, tell) => one.showSamples('district', tell))}>
          {say(words.district)}
        </Button>
        <Button variant="light" onClick={() => void work((one, tell) => one.showSamples('nation', tell))}>
          {say(words.nation)}
        </Button>
        {summary !== null && summary.samples !== 'none' && (
          <Button variant="default" onClick={() => void work((one, tell) => one.showSamples('none', tell))}>
            {say(words.none)}
          </Button>
        )}
        <Button variant="default" onClick={() => list.current?.click()}>
          {say(words.units)}
        </Button>
        <input
          ref={list}
          type="file"
          hidden
          aria-label={say(words.units)}
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void takeUnits(file);
            // The same list, corrected, may be chosen once more.
            target.value = '';
          }}
        />
      </section>
      {summary?.ownUnits != null && (
        <p className="row" role="status">
          <span>
            {say(words.ownUnits)}: {summary.ownUnits.from ?? ''} (
            {new Intl.NumberFormat(language).format(summary.ownUnits.count)} {say(words.unitsCounted)})
          </span>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${say(words.remove)} ${say(words.withoutUnits)}`}
            onClick={() => void work((one, tell) => one.forgetUnits(tell))}
          >
            {say(words.remove)}
          </Button>
        </p>
      )}
      {summary !== null && summary.came.length > 0 && (
        <>
          <Overview summary={summary} />
          <h2>{say(words.came)}</h2>
          <DataTable
            caption={say(words.came)}
            columns={columns}
            rows={summary.came}
            keyOf={({ kind, id }) => `${kind} ${id}`}
          />
          <div className="row">
            {isClearing ? (
              <>
                <span role="alert">{say(words.sure)}</span>
                <Button
                  variant="default"
                  onClick={() => (setClearing(false), setTaken(null), void work((one, tell) => one.clear(tell)))}
                >
                  {say(words.yes)}
                </Button>
                <Button variant="default" autoFocus onClick={() => setClearing(false)}>
                  {say(words.no)}
                </Button>
              </>
            ) : (
              <Button variant="default" color="red" onClick={() => setClearing(true)}>
                {say(words.clear)}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
