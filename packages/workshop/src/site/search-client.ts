// Runs in the browser: fills the search dialog of the pages. The words are loaded when somebody opens it, not before.
import MiniSearch from 'minisearch';
import { searched, searchOptions, type Found, type SearchEntry } from './search-words.ts';
import { vietnameseLabels } from './vietnamese-labels.ts';

/** What of the page is used; the workshop is compiled without the types of a browser. */
interface Element {
  id: string;
  role: string;
  href: string;
  src: string;
  tabIndex: number;
  value: string;
  textContent: string | null;
  className: string;
  append(...children: Element[]): void;
  replaceChildren(...children: Element[]): void;
  addEventListener(event: string, listener: () => void): void;
  setAttribute(name: string, value: string): void;
}
interface Page {
  readonly documentElement: { readonly dataset: { readonly base?: string }; readonly lang: string };
  readonly head: Element;
  getElementById(id: string): Element | null;
  createElement(tag: string): Element;
}
declare const document: Page;
declare const window: { qcdcSearchEntries?: readonly SearchEntry[]; translations?: { copied?: string | undefined } };

const shown = 20;
const base = document.documentElement.dataset.base ?? './';
const vietnamese = document.documentElement.lang === 'vi';
// The one word the theme writes later: it takes it from what is said once for the whole site.
if (vietnamese && window.translations !== undefined) window.translations.copied = vietnameseLabels.theme_copied;
const words = vietnamese
  ? { loading: 'Đang chuẩn bị tìm kiếm…', none: 'Không tìm thấy.', found: (n: number) => `${n} kết quả` }
  : { loading: 'Preparing the search…', none: 'Nothing found.', found: (n: number) => `${n} found` };

function make(tag: string, className: string, text: string): Element {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function optionOf({ title, of, url }: Found, i: number): Element {
  const link = make('a', '', '');
  link.href = base + url;
  link.tabIndex = -1;
  link.append(make('span', 'text', title), make('span', 'qcdc-of', of));
  const option = make('li', '', '');
  option.id = `qcdc-search-${i}`;
  option.role = 'option';
  option.setAttribute('aria-selected', 'false');
  option.append(link);
  return option;
}

function start(): void {
  const field = document.getElementById('tsd-search-input');
  const results = document.getElementById('tsd-search-results');
  const status = document.getElementById('tsd-search-status');
  if (field === null || results === null || status === null) return;
  let index: MiniSearch<SearchEntry> | null = null;
  let asked = false;
  const search = (): void => {
    if (index === null) return;
    const text = field.value.trim();
    const found = searched(index, text, vietnamese);
    results.replaceChildren(...found.slice(0, shown).map(optionOf));
    status.textContent = text === '' ? '' : found.length === 0 ? words.none : words.found(found.length);
  };
  const load = (): void => {
    if (asked) return;
    asked = true;
    status.textContent = words.loading;
    const script = document.createElement('script');
    script.src = `${base}assets/search-words.js`;
    script.addEventListener('load', () => {
      index = new MiniSearch(searchOptions);
      index.addAll(window.qcdcSearchEntries ?? []);
      search();
    });
    document.head.append(script);
  };
  status.textContent = '';
  field.addEventListener('focus', load);
  field.addEventListener('input', search);
  document.getElementById('tsd-search-trigger')?.addEventListener('click', load);
}

start();
