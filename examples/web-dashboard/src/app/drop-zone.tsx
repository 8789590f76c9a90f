import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { useSay } from '../parts/language.tsx';
import type { Dropped } from '../work/office.ts';

const words = {
  drop: {
    vi: 'Thả tệp Excel, CSV hoặc báo cáo Word vào đây',
    en: 'Drop workbooks, CSV files or Word reports here',
  },
  choose: { vi: 'Chọn tệp…', en: 'Choose files…' },
};

/** Takes files by dropping or choosing. */
export function DropZone({
  onFiles,
}: {
  readonly onFiles: (files: readonly Dropped[], unread: readonly string[]) => void;
}) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (list: FileList | null): Promise<void> => {
    const all = await Promise.all([...(list ?? [])].map(bytesOf));
    // A folder, or a file that went away meanwhile, cannot be read, and is named instead.
    const unread = all.flatMap(({ name, bytes }) => (bytes === null ? [name] : []));
    if (all.length > 0)
      onFiles(
        all.flatMap(({ name, bytes }) => (bytes === null ? [] : { name, bytes })),
        unread,
      );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{say(words.drop)}</p>
      <Button onClick={() => input.current?.click()}>{say(words.choose)}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say(words.choose)}
        accept=".xlsx,.xlsm,.xls,.csv,.tsv,.docx,.doc,.txt,.pdf"
        onChange={({ target }) => {
          void take(target.files).then(() => (target.value = ''));
        }}
      />
    </div>
  );
}

async function bytesOf(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array | null }> {
  const { name } = file;
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name, bytes: null };
  }
}
