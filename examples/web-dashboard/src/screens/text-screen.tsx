import { Button, Textarea, TextInput } from '@mantine/core';
import { parsePeriod, type Outcome, type Text } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import type { PlainTextReading } from '@qcdc/adapter-text';
import { useEffect, useMemo, useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { textDraft, type TextDraft } from '../app/text-draft.ts';
import { useAsked } from '../app/use-asked.ts';
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

interface Read extends Outcome<PlainTextReading> {
  readonly input: TextDraft['input'];
}

/** What was begun at the last look at this screen, unless another file is asked for now. */
function begunOf(file: string | null): TextDraft | null {
  const draft = textDraft.read();
  return file === null || (draft !== null && 'id' in draft.input && draft.input.id === file) ? draft : null;
}

/** A report as text: its figures are marked, and a person accepts them one by one. */
export default function TextScreen() {
  const { ask, work, summary } = useOffice();
  const say = useSay();
  const { chosen } = usePlace();
  const file = chosen['file'] ?? null;
  // What was decided is not lost by a look at another screen, or by a page that is loaded anew.
  const [begun] = useState(() => begunOf(file));
  const [text, setText] = useState(begun !== null && 'text' in begun.input ? begun.input.text : '');
  const [readNow, setRead] = useState<Read | null>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(() => new Map(begun?.decisions));
  const [unit, setUnit] = useState(begun?.unit ?? '');
  const [typed, setTyped] = useState(begun?.period ?? '');
  const readBefore = useAsked('readText', begun === null ? null : [begun.input]);
  const read = useMemo(
    () => readNow ?? (begun === null || readBefore === undefined ? null : { ...readBefore, input: begun.input }),
    [readNow, readBefore, begun],
  );
  const [taken, setTaken] = useState(false);
  const { value: period } = parsePeriod(typed);
  const readIt = async (input: TextDraft['input']): Promise<void> => {
    const outcome = await ask((office) => office.readText(input));
    if (outcome === null) return;
    setRead({ ...outcome, input });
    setDecisions(new Map());
    setTaken(false);
    const { unit: proposed, period: said } = outcome.value;
    if (proposed !== null) setUnit(proposed.unit);
    if (said !== null) setTyped(said.words);
  };
  useEffect(() => {
    if (read !== null && !taken) textDraft.keep({ input: read.input, decisions: [...decisions], unit, period: typed });
  }, [read, decisions, unit, typed, taken]);
  const accepted = (read?.value.figures ?? []).flatMap(({ span: { start } }, i): readonly KeptDecision[] => {
    const decision = decisions.get(i);
    return decision === undefined || decision === 'rejected' ? [] : [{ start, ...decision }];
  });
  const take = async (): Promise<void> => {
    if (read === null || period === null) return;
    const { input, value } = read;
    const one = { id: 'id' in input ? input.id : 'bao-cao.txt', text: value.text, unit, period: period.id, accepted };
    if ((await work((there, tell) => there.acceptText(one, tell))) === null) return;
    textDraft.drop();
    setTaken(true);
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
