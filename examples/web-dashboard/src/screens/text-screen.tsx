import { Button, Textarea, TextInput } from '@mantine/core';
import { parsePeriod, type Outcome, type Text } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import type { PlainTextReading } from '@qcdc/adapter-text';
import { useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { UnitPicker } from '../app/unit-picker.tsx';
import { usePlace } from '../app/use-place.ts';
import { useSay } from '../parts/language.tsx';
import type { Decision } from '../parts/marked-text/decision.ts';
import { MarkedText } from '../parts/marked-text/marked-text.tsx';
import type { KeptDecision } from '../work/kept.ts';
import { sampleReport } from './sample-report.ts';

const words = {
  paste: { vi: 'Dán báo cáo vào đây', en: 'Paste the report here' },
  read: { vi: 'Đọc', en: 'Read' },
  file: { vi: 'Đọc tệp', en: 'Read the file' },
  sample: { vi: 'Báo cáo mẫu', en: 'A sample report' },
  unit: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  take: { vi: 'Đưa số liệu đã nhận vào', en: 'Take the accepted figures' },
  taken: { vi: 'Đã đưa vào số liệu', en: 'Taken among the figures' },
} as const satisfies Readonly<Record<string, Text>>;

/** A report as text: its figures are marked, and a person accepts them one by one. */
export default function TextScreen() {
  const { ask, work, summary } = useOffice();
  const say = useSay();
  const { chosen } = usePlace();
  const file = chosen['file'] ?? null;
  const [text, setText] = useState('');
  const [read, setRead] = useState<(Outcome<PlainTextReading> & { readonly name: string }) | null>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [unit, setUnit] = useState('');
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState(false);
  const { value: period } = parsePeriod(typed);
  const readIt = async (input: { readonly text: string } | { readonly id: string }): Promise<void> => {
    const outcome = await ask((office) => office.readText(input));
    if (outcome === null) return;
    setRead({ ...outcome, name: 'id' in input ? input.id : 'bao-cao.txt' });
    setDecisions(new Map());
    setTaken(false);
    const { unit: proposed, period: said } = outcome.value;
    if (proposed !== null) setUnit(proposed.unit);
    if (said !== null) setTyped(said.words);
  };
  const accepted = (read?.value.figures ?? []).flatMap(({ span: { start } }, i): readonly KeptDecision[] => {
    const decision = decisions.get(i);
    return decision === undefined || decision === 'rejected' ? [] : [{ start, ...decision }];
  });
  const take = async (): Promise<void> => {
    if (read === null || period === null) return;
    const { name, value } = read;
    const one = { id: name, text: value.text, unit, period: period.id, accepted };
    setTaken((await work((there, tell) => there.acceptText(one, tell))) !== null);
  };
  return (
    <>
      {file !== null && (
        <Button onClick={() => void readIt({ id: file })}>
          {say(words.file)} {file}
        </Button>
      )}
      <Textarea label={say(words.paste)} rows={6} value={text} onChange={({ target }) => setText(target.value)} />
      <div className="row">
        <Button disabled={text.trim() === ''} onClick={() => void readIt({ text })}>
          {say(words.read)}
        </Button>
        <Button variant="default" onClick={() => (setText(sampleReport), void readIt({ text: sampleReport }))}>
          {say(words.sample)}
        </Button>
      </div>
      {read !== null && (
        <>
          <MarkedText
            reading={read.value}
            findings={read.findings}
            areas={allEntities}
            decisions={decisions}
            onDecide={(i, decision) => {
              const next = new Map(decisions);
              if (decision === null) next.delete(i);
              else next.set(i, decision);
              setDecisions(next);
            }}
          />
          <div className="row">
            {summary !== null && summary.units > 0 ? (
              <UnitPicker unit={unit === '' ? null : unit} period={null} onUnit={setUnit} />
            ) : (
              <TextInput label={say(words.unit)} value={unit} onChange={({ target }) => setUnit(target.value)} />
            )}
            <TextInput label={say(words.period)} value={typed} onChange={({ target }) => setTyped(target.value)} />
            <Button disabled={accepted.length === 0 || unit === '' || period === null} onClick={() => void take()}>
              {say(words.take)} ({accepted.length})
            </Button>
          </div>
          <p role="status">{taken && say(words.taken)}</p>
        </>
      )}
    </>
  );
}
