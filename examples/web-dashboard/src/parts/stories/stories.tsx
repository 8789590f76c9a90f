import type { TextReading } from '@qcdc/adapter-text';
import { allEntities, mediation, petitions } from '@qcdc/core/entities';
import type { LayoutDefinition, LayoutProposal } from '@qcdc/core/layout';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { IsoDate, Language, Outcome } from '@qcdc/core';
import { recommended } from '@qcdc/validators';
import './stories.css';
import {
  CompareTable,
  CoverageTree,
  ExplanationTree,
  FigureInput,
  FindingList,
  InLanguage,
  LawSlider,
  LayoutEditor,
  MarkedText,
  ReportForm,
  TaskList,
  WorkList,
  type Decision,
  type Decisions,
  type FormValues,
} from '../index.ts';
import {
  checked,
  coverage,
  coverageUnder,
  manyFindings,
  names,
  proposalsOf,
  units,
  whyScore,
  whyTotal,
} from './sample-data.ts';
import { compared, outstanding, proposed, readReport, tasks } from './sample-more.ts';

const areas = [mediation, petitions];

/** Every part by itself, with sample data, in both languages. `?only=form` shows one of them. */
export function Stories() {
  const [language, setLanguage] = useState<Language>(
    new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi',
  );
  const only = new URLSearchParams(location.search).get('only');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <InLanguage value={language}>
      <header className="s-head">
        <h1>{language === 'vi' ? 'Các bộ phận giao diện' : 'Parts of the screen'}</h1>
        <label>
          {language === 'vi' ? 'Ngôn ngữ' : 'Language'}{' '}
          <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
            <option value="vi">Tiếng Việt</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <main>
        {stories
          .filter(({ id }) => only === null || only === id)
          .map(({ id, Story }) => (
            <div key={id} id={id} className="s-story">
              <Story />
            </div>
          ))}
      </main>
    </InLanguage>
  );
}

function Findings(): ReactNode {
  return <FindingList findings={checked.findings} nameOf={names.nameOf} proposalsOf={proposalsOf} />;
}

function ManyFindings(): ReactNode {
  const findings = useMemo(() => manyFindings(20_000), []);
  return <FindingList findings={findings} />;
}

function Figure(): ReactNode {
  const [value, setValue] = useState('hơn 3,4 tỷ đồng');
  return (
    <FigureInput
      label={{ vi: 'Nhân dân đóng góp', en: 'Money of the people' }}
      measuredIn="VND"
      locale="vi"
      value={value}
      onValue={setValue}
    />
  );
}

function Form(): ReactNode {
  const [values, setValues] = useState<FormValues>({
    mediation: { carriedOver: '5', received: 'hơn 1.200', settled: '90', unsettled: '20', pending: '51' },
  });
  return (
    <ReportForm
      areas={areas}
      day="2024-12-31"
      head={{ unit: 'MAU-1', period: '2024' }}
      unitName={names.nameOf('MAU-1')}
      values={values}
      onValues={setValues}
      rules={recommended}
      units={units}
      locale="vi"
    />
  );
}

function Coverage(): ReactNode {
  return <CoverageTree label={mediation.measures.received.label} roots={coverage} rowsUnder={coverageUnder} />;
}

function Law(): ReactNode {
  const [day, setDay] = useState<IsoDate>('2023-07-01');
  return <LawSlider unitKind="commune" day={day} onDay={setDay} />;
}

function PastedText(): ReactNode {
  const [read, setRead] = useState<Outcome<TextReading> | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  useEffect(() => void readReport().then(setRead), []);
  const decide = (figure: number, decision: Decision | null): void => {
    const next = new Map(decisions);
    if (decision === null) next.delete(figure);
    else next.set(figure, decision);
    setDecisions(next);
  };
  if (read === null) return null;
  return (
    <MarkedText
      reading={read.value}
      findings={read.findings}
      areas={allEntities.filter(({ form }) => form === 'period')}
      decisions={decisions}
      onDecide={decide}
    />
  );
}

function Foreign(): ReactNode {
  const [proposal, setProposal] = useState<LayoutProposal | null>(null);
  const [definition, setDefinition] = useState<LayoutDefinition | null>(null);
  useEffect(() => {
    void proposed().then((made) => {
      setProposal(made);
      setDefinition(made.definition);
    });
  }, []);
  if (proposal === null || definition === null) return null;
  return (
    <LayoutEditor
      proposal={proposal}
      areas={allEntities}
      definition={definition}
      onDefinition={setDefinition}
      onDone={setDefinition}
    />
  );
}

const stories: readonly { readonly id: string; readonly Story: () => ReactNode }[] = [
  { id: 'findings', Story: Findings },
  { id: 'many', Story: ManyFindings },
  { id: 'figure', Story: Figure },
  { id: 'form', Story: Form },
  { id: 'total', Story: () => (whyTotal === null ? null : <ExplanationTree explanation={whyTotal} />) },
  { id: 'score', Story: () => (whyScore === null ? null : <ExplanationTree explanation={whyScore} />) },
  { id: 'coverage', Story: Coverage },
  { id: 'law', Story: Law },
  { id: 'text', Story: PastedText },
  { id: 'layout', Story: Foreign },
  { id: 'compare', Story: () => <CompareTable comparison={compared} /> },
  { id: 'work', Story: () => <WorkList reports={outstanding} nameOf={names.nameOf} areas={allEntities} /> },
  { id: 'tasks', Story: () => <TaskList items={tasks} nameOf={names.nameOf} /> },
];
