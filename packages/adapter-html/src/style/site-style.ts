import { words } from '../words.ts';
import type { PageLanguage } from '../speak.ts';

/**
 * Styles of a set of pages, beside those of a single one.
 *
 * @param language - language of the pages
 * @returns the rules
 */
export function siteStyle(language: PageLanguage): string {
  // On a narrow screen the columns of findings stand one below the other, each with its name.
  const names = [words.place, words.expected, words.actual].map(({ vi, en }) =>
    language === 'both' ? `${vi} / ${en}` : language === 'vi' ? vi : en,
  );
  const labels = names.map(
    (name, i) => `.found td:nth-last-child(${3 - i})::before{content:"${name}: ";color:var(--quiet)}`,
  );
  return `
.ways{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:.7rem 1.2rem}
.find{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin:0 0 1rem}
.find input,.find select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.3rem;padding:.35rem .6rem;min-height:2.5rem;max-width:100%}
.find input{flex:1 1 14rem}
.find[hidden]{display:none}
#units details{border-bottom:1px solid var(--line)}
#units summary{padding:.5rem 0;font-weight:600}
.units td,.units thead th+th{text-align:right;font-variant-numeric:tabular-nums}
.units th,.units td{padding:.25rem .6rem}
.units tbody th{font-weight:400;min-width:12rem}
.kinds .mark{margin-right:.3rem}
.kinds th[scope=row]{font-weight:400;min-width:16rem}
.more{margin:-1.25rem 0 2rem}
#units+.more{margin-top:1rem}
.having{columns:16rem;padding-left:1.2rem}
.only{margin:0 0 1rem}
.found-list:has(#only-error:checked) tbody:not(.error),.found-list:has(#only-warning:checked) tbody:not(.warning),.found-list:has(#only-undecided:checked) tbody:not(.undecided),.found-list:has(#only-info:checked) tbody:not(.info){display:none}
@media (max-width:40rem){${labels.join('')}}
@media print{.find,.only,.ways{display:none}}
`;
}
