import { citation, printExplanation, type Language, type ReportCell, type ReportDoc } from '@qcdc/core';

const cell = (value: ReportCell, language: Language): string =>
  value === null ? '—' : typeof value === 'string' ? value : value[language];

/** Prints a report as lines of text, for golden files that people read. */
export function reportLines({ title, subtitle, blocks }: ReportDoc, language: Language): readonly string[] {
  const lines = [`# ${title[language]}`, subtitle?.[language] ?? ''];
  for (const block of blocks) {
    lines.push('');
    switch (block.kind) {
      case 'heading':
        lines.push(`${'#'.repeat(block.level)} ${block.text[language]}`);
        break;
      case 'paragraph':
        lines.push(block.text[language]);
        break;
      case 'table':
        lines.push(`[${block.caption[language]}]`);
        lines.push(block.columns.map((c) => c.header[language]).join(' | '));
        for (const row of block.rows) lines.push(row.map((value) => cell(value, language)).join(' | '));
        if (block.note !== undefined) lines.push(`(${block.note[language]})`);
        break;
      case 'bars':
        lines.push(`[${block.caption[language]}]`);
        for (const { label, length, print } of block.bars)
          lines.push(`${label[language]} | ${print[language]} | ${length ?? '—'}`);
        break;
      case 'findings':
        lines.push(`[${block.caption[language]}]`);
        for (const { code, message, basis } of block.findings)
          lines.push(`${code}: ${message[language]} (${basis.map((b) => citation(b, language)).join('; ')})`);
        break;
      case 'explanation':
        lines.push(`[${block.caption[language]}]`, printExplanation(block.explanation, language));
        break;
    }
  }
  return lines;
}
