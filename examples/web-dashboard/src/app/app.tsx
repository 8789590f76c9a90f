import { Alert, Button, MantineProvider, Progress, SegmentedControl } from '@mantine/core';
import type { Language } from '@qcdc/core';
import { Suspense, useEffect, useRef, useState } from 'react';
import { InLanguage, useSay } from '../parts/language.tsx';
import { useOffice, WithOffice } from './office-context.tsx';
import { preload, screens } from './screens.ts';
import { places } from './places.ts';
import { addressOf, usePlace } from './use-place.ts';
import { placeNames, words } from './words.ts';

const languageKey = 'qcdc-language';

/** The application: a frame with sections, the work that goes on, and one screen. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(languageKey) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(languageKey, language);
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
  const { name } = usePlace();
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
        <Problem />
        <h1>{say(placeNames[name])}</h1>
        <Suspense fallback={<div className="screen-waiting" />}>
          <Screen />
        </Suspense>
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
