// Whatever a writer is handed that is no document is refused by code and place, by all writers alike.
import { csv } from '@qcdc/adapter-csv';
import { docx } from '@qcdc/adapter-docx';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { expect, it } from 'vitest';

const title = { vi: 'Báo cáo', en: 'Report' };
const writers = [csv, docx, html, xlsx] as const;
const bad: readonly (readonly [what: string, doc: unknown, place: string])[] = [
  ['nothing', null, 'title, blocks'],
  ['no title', { blocks: [] }, 'title, blocks'],
  ['a block of an unknown kind', { title, blocks: [{ kind: 'zzz' }] }, 'blocks[0]'],
  ['a hole', { title, blocks: [null] }, 'blocks[0]'],
  ['a name every object has', { title, blocks: [{ kind: 'toString' }] }, 'blocks[0]'],
  ['a paragraph without words', { title, blocks: [{ kind: 'paragraph' }] }, 'blocks[0].text'],
  ['a table without columns', { title, blocks: [{ kind: 'table', caption: title, rows: [] }] }, 'blocks[0].columns'],
  ['findings that are no list', { title, blocks: [{ kind: 'findings', caption: title, findings: 5 }] }, 'findings'],
];

it.each(bad.flatMap(([what, doc, place]) => writers.map((writer) => [writer.name, what, doc, place, writer] as const)))(
  '%s refuses %s',
  async (_, __, doc, place, writer) => {
    const call = async (): Promise<unknown> => writer.render(doc as never);
    await expect(call()).rejects.toThrow('call/bad-argument');
    await expect(call()).rejects.toThrow(place);
  },
);
