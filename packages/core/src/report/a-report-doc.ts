import { shown } from '../outcome/definition-words.ts';
import type { Demand } from '../outcome/demand.ts';
import type { Text } from '../outcome/text.ts';
import type { ReportBlock } from './report-doc.ts';
import { faultOfEntries } from './table-entry.ts';

type Part = 'text' | 'list' | 'object';

/** What a block cannot be without, by its kind. */
const needed: Readonly<Record<ReportBlock['kind'], Readonly<Record<string, Part>>>> = {
  heading: { text: 'text' },
  paragraph: { text: 'text' },
  points: { points: 'list' },
  table: { caption: 'text', columns: 'list', rows: 'list' },
  findings: { caption: 'text', findings: 'list' },
  bars: { caption: 'text', measuredIn: 'text', bars: 'list' },
  chart: { caption: 'text', chart: 'object' },
  explanation: { caption: 'text', explanation: 'object' },
  letterhead: { rows: 'list', title: 'list', opening: 'list' },
  signature: { recipients: 'list', signature: 'list' },
  annex: { title: 'text' },
};

const words: Readonly<Record<Part, Text>> = {
  text: { vi: 'lời { vi, en }', en: 'words { vi, en }' },
  list: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một đối tượng', en: 'an object' },
};

/**
 * What every writer is handed: a report document whose blocks are of known kinds and have their parts.
 *
 * @param value - what was handed in
 * @returns `null` for a document, else what is wrong with the first part that is
 */
export const aReportDoc: Demand = (value) => {
  const { title, blocks } = partsOf(value);
  if (!fits('text', title) || !Array.isArray(blocks))
    return {
      vi: `${shown(value)} không dùng được; cần một báo cáo { title, blocks }`,
      en: `${shown(value)} cannot be used; give a report document { title, blocks }`,
    };
  for (const [i, block] of blocks.entries()) {
    const wrong = faultIn(partsOf(block), `blocks[${i}]`);
    if (wrong !== null) return wrong;
  }
  return null;
};

function faultIn(block: Readonly<Record<string, unknown>>, path: string): Text | null {
  const { kind } = block;
  const parts = typeof kind === 'string' && Object.hasOwn(needed, kind) ? needed[kind as ReportBlock['kind']] : null;
  if (parts === null) {
    const kinds = Object.keys(needed).join(', ');
    return {
      vi: `${path}: không có loại khối ${shown(kind)}; các loại: ${kinds}`,
      en: `${path}: there is no block of kind ${shown(kind)}; there are ${kinds}`,
    };
  }
  const missing = Object.entries(parts).find(([name, part]) => !fits(part, block[name]));
  if (missing === undefined) {
    const entry = kind === 'table' ? faultOfEntries(block) : null;
    if (entry === null) return null;
    const [i, asked] = entry;
    return { vi: `${path}.entries[${i}]: cần ${asked.vi}`, en: `${path}.entries[${i}]: give ${asked.en}` };
  }
  const [name, part] = missing;
  return {
    vi: `${path}.${name}: cần ${words[part].vi}`,
    en: `${path}.${name}: give ${words[part].en}`,
  };
}

function fits(part: Part, value: unknown): boolean {
  if (part === 'list') return Array.isArray(value);
  if (typeof value !== 'object' || value === null) return false;
  const { vi, en } = partsOf(value);
  return part === 'object' || (typeof vi === 'string' && typeof en === 'string');
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
