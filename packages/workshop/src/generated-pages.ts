import { derivationPicture } from './pictures/derivation-picture.ts';
import { flowPicture } from './pictures/flow-picture.ts';
import { lawPicture } from './pictures/law-picture.ts';
import { mapPicture } from './pictures/map-picture.ts';
import { definitionErrorsPage } from './definition-errors-page.ts';
import { dependenciesPage } from './dependencies-page.ts';
import { emulationFeaturesPage } from './emulation-features-page.ts';
import { findingsPage } from './findings-page.ts';
import type { GeneratedPage } from './generated-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { indicatorCataloguePage } from './indicator-catalogue-page.ts';
import { readingFindingsPage } from './reading-findings-page.ts';
import { lawByArticlePage } from './law-by-article-page.ts';
import { lawCoveragePage } from './law-coverage-page.ts';
import { lawTestsPage } from './law-tests-page.ts';
import { textQualityPage } from './text-quality-page.ts';
import { testsNoticePage } from './tests-notice-page.ts';
import { whatWeReadPage } from './what-we-read-page.ts';
import { wordsPage } from './words-page.ts';
import { rubricsPage } from './rubrics-page.ts';

const pictures = { flow: flowPicture, law: lawPicture, map: mapPicture, derivation: derivationPicture };

/** All generated pages of the documentation. */
export const generatedPages: readonly GeneratedPage[] = [
  { path: 'glossary.md', write: glossaryPage },
  { path: 'reading-findings.md', write: readingFindingsPage },
  { path: 'what-we-read.md', write: () => whatWeReadPage('en') },
  { path: 'vi/what-we-read.md', write: () => whatWeReadPage('vi') },
  { path: 'indicators.md', write: indicatorCataloguePage },
  { path: 'findings.md', write: findingsPage },
  { path: 'definition-errors.md', write: () => definitionErrorsPage('en') },
  { path: 'vi/definition-errors.md', write: () => definitionErrorsPage('vi') },
  { path: 'law-coverage.md', write: lawCoveragePage },
  { path: 'law-by-article.md', write: () => lawByArticlePage('en') },
  { path: 'vi/law-by-article.md', write: () => lawByArticlePage('vi') },
  { path: 'law-tests.md', write: () => lawTestsPage('en') },
  { path: 'vi/law-tests.md', write: () => lawTestsPage('vi') },
  { path: 'emulation-features.md', write: emulationFeaturesPage },
  { path: 'rubrics.md', write: rubricsPage },
  { path: 'text-quality.md', write: () => textQualityPage('en') },
  { path: 'vi/text-quality.md', write: () => textQualityPage('vi') },
  { path: 'dependencies.md', write: () => dependenciesPage('en') },
  { path: 'vi/dependencies.md', write: () => dependenciesPage('vi') },
  { path: 'tests-notice.md', write: () => testsNoticePage('en') },
  { path: 'vi/tests-notice.md', write: () => testsNoticePage('vi') },
  { path: 'words.md', write: wordsPage },
  ...Object.entries(pictures).flatMap(([name, draw]) =>
    (['en', 'vi'] as const).map((language) => ({
      path: `pictures/${name}-${language}.svg`,
      write: () => draw(language),
    })),
  ),
];
