import { Alert, Button, MantineProvider, Progress, SegmentedControl } from '@mantine/core';
import type { Language } from '@qcdc/core';
import { Suspense, useEffect, useRef, useState } from 'react';
import { InLanguage, useSay } from '../parts/language.tsx';
import { CatchFault } from './catch-fault.tsx';
import { useOffice, WithOffice } from './office-context.tsx';
import { preload, screens } from './screens.ts';
import { places } from './places.ts';
import { Troubles } from './troubles.tsx';
import { languageOfLastVisit, rememberLanguage } from './last-language.ts';
import { addressOf, usePlace } from './use-place.ts';
import { placeNames, words } from './words.ts';

/** The application: a frame with sections, the work that goes on, and one screen. */
export function App() {
  const [language, setLanguage] = useState<Language>(languageOfLastVisit);
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(language);
  }, [language]);
  return (
    // Variables and classes stand in style sheets: a policy without inline styles lets nothing else through.
    <MantineProvider withCssVariables={false} withGlobalClasses={false} forceColorScheme="light">
      <InLanguage value={language}>
        <WithOffice>
          <Frame language={language} onLanguage={setLanguage} />
        </WithOffice>
      </InLanguage>
    </MantineProvider>
  );
}

function Frame({ language, onLanguage }: { readonly language: Language; readonly onLanguage: (to: Language) => void }) {
  const say = useSay();
  const { name, chosen } = usePlace();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    document.title = `${say(placeNames[name])} · ${say(words.title)}`;
    if (shown.current !== name) main.current?.focus();
    shown.current = name;
  }, [name, say]);
  useEffect(preload, []);
  const Screen = screens[name];
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {say(words.skip)}
      </a>
      <header className="head">
        <p className="app-title">{say(words.title)}</p>
        <Working />
        <SegmentedControl
          aria-label={say(words.language)}
          size="xs"
          transitionDuration={0}
          value={language}
          onChange={(to) => onLanguage(to === 'en' ? 'en' : 'vi')}
          data={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
        />
      </header>
      <nav className="menu" aria-label={say(words.menu)}>
        <ul>
          {places.map((one) => (
            <li key={one}>
              <a href={addressOf(one)} aria-current={one === name ? 'page' : undefined}>
                {say(placeNames[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} id="main" tabIndex={-1} className="main">
        <Troubles />
        <Problem />
        <h1>{say(placeNames[name])}</h1>
        <CatchFault place={addressOf(name, chosen)} instead={(fault) => <Broken fault={fault} />}>
          <Suspense fallback={<div className="screen-waiting" />}>
            <Screen />
          </Suspense>
        </CatchFault>
      </main>
      <footer className="foot">{say(words.private)}</footer>
    </div>
  );
}

function Working() {
  const { progress, stop } = useOffice();
  const say = useSay();
  return (
    <div className="working" role="status">
      {progress !== null && (
        <>
          <span>{say(progress.step)}</span>
          <Progress
            className="bar"
            value={progress.share * 100}
            transitionDuration={0}
            aria-label={say(words.working)}
          />
          <Button size="compact-sm" variant="default" onClick={stop}>
            {say(words.stop)}
          </Button>
        </>
      )}
    </div>
  );
}

function Problem() {
  const { problem } = useOffice();
  const say = useSay();
  return problem === null ? null : (
    <Alert color="red" title={say(words.failed)} role="alert">
      {problem}
    </Alert>
  );
}

function Broken({ fault }: { readonly fault: string }) {
  const say = useSay();
  return (
    <Alert color="red" title={say(words.broken)} role="alert">
      <p>{say(words.brokenHint)}</p>
      <p className="q-soft">{fault}</p>
      <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
        {say(words.reload)}
      </Button>
    </Alert>
  );
}
