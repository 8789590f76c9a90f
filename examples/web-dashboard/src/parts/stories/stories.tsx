import { mediation, petitions } from '@qcdc/core/entities';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '@qcdc/core';
import { recommended } from '@qcdc/validators';
import '../parts.css';
import './stories.css';
import { CoverageTree } from '../coverage-tree.tsx';
import { ExplanationTree } from '../explanation-tree.tsx';
import { FigureInput } from '../figure-input/figure-input.tsx';
import { FindingList } from '../finding-list/finding-list.tsx';
import { InLanguage } from '../language.tsx';
import { ReportForm } from '../report-form/report-form.tsx';
import type { FormValues } from '../report-form/form-values.ts';
import { checked, coverage, coverageUnder, manyFindings, names, units, whyScore, whyTotal } from './sample-data.ts';

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
  return <FindingList findings={checked.findings} nameOf={names.nameOf} />;
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

const stories: readonly { readonly id: string; readonly Story: () => ReactNode }[] = [
  { id: 'findings', Story: Findings },
  { id: 'many', Story: ManyFindings },
  { id: 'figure', Story: Figure },
  { id: 'form', Story: Form },
  { id: 'total', Story: () => (whyTotal === null ? null : <ExplanationTree explanation={whyTotal} />) },
  { id: 'score', Story: () => (whyScore === null ? null : <ExplanationTree explanation={whyScore} />) },
  { id: 'coverage', Story: Coverage },
];
