import { Alert } from '@mantine/core';
import type { Finding, Text } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import type { LayoutDefinition } from '@qcdc/core/layout';
import { useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { useAsked } from '../app/use-asked.ts';
import { addressOf, usePlace } from '../app/use-place.ts';
import { FindingNotes } from '../parts/finding-notes.tsx';
import { useSay } from '../parts/language.tsx';
import { LayoutEditor } from '../parts/layout-editor/layout-editor.tsx';

const words = {
  choose: {
    vi: 'Chọn một tệp Excel đã thả vào mục “Dữ liệu”:',
    en: 'Choose a workbook that was dropped under “Data”:',
  },
  none: {
    vi: 'Chưa có tệp Excel nào. Thả tệp vào mục “Dữ liệu” trước; cách đọc tệp được đề xuất ở đây để sửa.',
    en: 'No workbook is there yet. Drop one under “Data” first; how it may be read is then proposed here, to be corrected.',
  },
  notRead: { vi: 'Chưa nhận ra cách đọc tệp này.', en: 'Nobody can tell how to read this file.' },
  used: { vi: 'Tệp được đọc theo mẫu này', en: 'The file is read by this layout' },
  toData: { vi: 'Xem dữ liệu', en: 'Look at the data' },
} as const satisfies Readonly<Record<string, Text>>;

/** A workbook that is not of our making: how it may be read is proposed, corrected by hand, and kept with the file. */
export default function LayoutScreen() {
  const { summary } = useOffice();
  const say = useSay();
  const { chosen, choose } = usePlace();
  const books = (summary?.came ?? []).filter(({ kind }) => kind === 'workbook');
  const file = books.find(({ id }) => id === chosen['file'])?.id ?? null;
  if (books.length === 0)
    return (
      <p>
        {say(words.none)} <a href={addressOf('data')}>{say(words.toData)}</a>
      </p>
    );
  return (
    <>
      <p>{say(words.choose)}</p>
      <p className="row">
        {books.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="link"
            aria-pressed={id === file}
            onClick={() => choose({ file: id })}
          >
            {name}
          </button>
        ))}
      </p>
      {file !== null && <OfFile key={file} file={file} />}
    </>
  );
}

function OfFile({ file }: { readonly file: string }) {
  const { work } = useOffice();
  const say = useSay();
  const proposal = useAsked('proposeLayout', [file]);
  const [corrected, setCorrected] = useState<LayoutDefinition | null>(null);
  const [said, setSaid] = useState<readonly Finding[] | null>(null);
  if (proposal === undefined) return null;
  const definition = corrected ?? proposal?.definition ?? null;
  if (proposal === null || definition === null) return <Alert color="yellow">{say(words.notRead)}</Alert>;
  const use = async (done: LayoutDefinition): Promise<void> => {
    const outcome = await work((office, tell) => office.useLayout(file, done, tell));
    setSaid(outcome?.findings ?? null);
  };
  return (
    <>
      <LayoutEditor
        proposal={proposal}
        areas={allEntities}
        definition={definition}
        onDefinition={setCorrected}
        onDone={(done) => void use(done)}
      />
      {said !== null && (
        <p role="status">
          {say(words.used)}. <a href={addressOf('data')}>{say(words.toData)}</a>
        </p>
      )}
      {said !== null && said.length > 0 && <FindingNotes findings={said} />}
    </>
  );
}
