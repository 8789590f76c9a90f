import { lastDay, type DocumentStyleId, type Language, type ReportDoc } from '@qcdc/core';
import { csv } from '@qcdc/adapter-csv';
import { docx } from '@qcdc/adapter-docx';
import { html } from '@qcdc/adapter-html';
import { json } from '@qcdc/adapter-json';
import { xlsx } from '@qcdc/adapter-xlsx';
import { explanationBlock } from '@qcdc/core/flow';
import { official, periodOutline, periodReport, type OfficialOptions } from '@qcdc/core/official';
import { overviewReport } from '@qcdc/core/report';
import { explainScore, rankingReport, type Ranking } from '@qcdc/emulation';
import { nameOf } from './views/tree-view.ts';
import type { Results } from './run.ts';

/** What can be taken along. */
export type ExportKind = 'xlsx' | 'docx-state' | 'docx-party' | 'html' | 'json' | 'csv';

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What an export is about. */
export interface ExportOf {
  readonly kind: ExportKind;
  readonly unit: string;
  readonly period: string;
  readonly language: Language;
}

/** Findings told one by one in a document; the others are counted, and stand in the page of the application. */
const mostFindings = 2_000;
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
} as const;

/** Writes the results of a period. */
export async function exported(results: Results, ranking: Ranking | null, of: ExportOf): Promise<ExportedFile> {
  const { kind, language, period } = of;
  switch (kind) {
    case 'xlsx':
      return file(
        `ket-qua-${period}.xlsx`,
        types.xlsx,
        await xlsx.render(resultDoc(results, ranking, period), { language }),
      );
    case 'html':
      return file(
        `ket-qua-${period}.html`,
        types.html,
        html.render(resultDoc(results, ranking, period), { startIn: language }),
      );
    case 'docx-state':
      return file(`bao-cao-${period}.docx`, types.docx, await officialReport(results, of, 'state'));
    case 'docx-party':
      return file(`bao-cao-dang-${period}.docx`, types.docx, await officialReport(results, of, 'party'));
    case 'json':
      return file(`so-lieu-${period}.ndjson`, types.json, [...json.writeFigures(ofPeriod(results, period))].join(''));
    case 'csv':
      return file(
        `so-lieu-${period}.csv`,
        types.csv,
        [...csv.writeFigures(ofPeriod(results, period), { locale: language })].join(''),
      );
  }
}

function ofPeriod({ totals }: Results, period: string) {
  return totals.value.filter({ periods: [period] });
}

function file(name: string, type: string, content: string | Uint8Array): ExportedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, type, bytes };
}

/** The result of a period as one document: what came, what was found, the ranking, the derivation of the first score. */
export function resultDoc(results: Results, ranking: Ranking | null, period: string): ReportDoc {
  const { names, plans, reports, register, checked, findings } = results;
  const first = ranking?.clusters[0]?.rows[0];
  const why = ranking === null || first === undefined ? null : explainScore(ranking.board, first.unit);
  return overviewReport({
    period,
    findings,
    plans,
    reports,
    units: register.units,
    areas: checked.value.asked,
    nameOf: names.nameOf,
    most: mostFindings,
    blocks: [
      ...(ranking === null ? [] : rankingReport({ value: ranking, findings: [] }).blocks),
      ...(why === null ? [] : [explanationBlock(why)]),
    ],
  });
}

async function officialReport(results: Results, of: ExportOf, style: DocumentStyleId): Promise<Uint8Array> {
  const { unit, period, language } = of;
  const day = results.totals.value.periods.find(({ id }) => id === period);
  const name = nameOf(results, unit, day === undefined ? '2024-12-31' : lastDay(day));
  const report = periodReport(results.totals.value, {
    outline: periodOutline,
    unit,
    period,
    records: results.checked.value,
    unitName: name,
  });
  const options: OfficialOptions =
    style === 'state'
      ? {
          style,
          issuer: `Ủy ban nhân dân ${name}`,
          number: { symbol: 'BC-UBND' },
          signature: { office: 'Chủ tịch' },
          filed: 'VT',
        }
      : {
          style,
          issuer: `Đảng ủy ${name}`,
          number: { symbol: 'BC/ĐU' },
          signature: { office: 'Bí thư' },
          filed: 'Văn phòng',
        };
  return docx.render(official(report.value, options), { language });
}
