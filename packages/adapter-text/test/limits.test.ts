import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { text } from '../src/index.ts';
import { xmlFault } from '../src/input/xml-size.ts';
import { docxFile, paragraph, zip } from './docx-file.ts';

const codes = async (input: string | Uint8Array, limits = {}): Promise<readonly string[]> =>
  (await text.read(input, { source: 'x', limits })).findings
    .map(({ code }) => code)
    .filter((code) => !/no-(?:unit|period|measure|figures)$/.test(code));

describe('numbers of a text', () => {
  it('are read up to the limit, and one more refuses the text as a whole', async () => {
    expect(await codes('12 vụ. '.repeat(10), { numbers: 10 })).toEqual([]);
    expect(await codes('12 vụ. '.repeat(11), { numbers: 10 })).toEqual(['text/too-many-numbers']);
    const { value, findings } = await text.read('12 vụ. '.repeat(11), { source: 'x', limits: { numbers: 10 } });
    expect(value).toMatchObject({ text: '', figures: [], setAside: [], sections: [] });
    expect(findings).toMatchObject([{ severity: 'error', expected: '≤ 10', actual: '11' }]);
  });

  it('in words count half, because most such words are none', async () => {
    expect(await codes('được ba vụ. '.repeat(20), { numbers: 10 })).toEqual([]);
    expect(await codes('được ba vụ. '.repeat(22), { numbers: 10 })).toEqual(['text/too-many-numbers']);
  });

  it('of a long honest report are far below the limit', async () => {
    const page = 'Trong năm, các tổ hòa giải tiếp nhận 40 vụ, hòa giải thành 35 vụ, đạt tỷ lệ 87,5%.\n'.repeat(40);
    const { value, findings } = await text.read(page.repeat(25), { source: 'x' });
    expect(value.figures).toHaveLength(3000);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the XML of a Word file', () => {
  const body = (levels: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(levels)}${paragraph('12 vụ')}${'</w:tc></w:tr></w:tbl>'.repeat(levels)}`;

  it('is read as deep as tables are nested, and refused below', async () => {
    expect((await text.read(docxFile(body(60)), { source: 'x' })).value.text).toBe('12 vụ');
    expect(await codes(docxFile(body(70)))).toEqual(['text/too-large-inside']);
    expect(await codes(docxFile('<w:p>'.repeat(100_000)))).toEqual(['text/too-large-inside']);
  });

  it('may hold so many elements and attributes, in all its parts', async () => {
    const file = docxFile(paragraph('12 vụ'));
    const elements = [2, 4, 6].map((more) => codes(file, { elements: 10 + more }));
    expect(await Promise.all(elements)).toEqual([
      ['text/too-large-inside'],
      ['text/too-large-inside'],
      ['text/too-large-inside'],
    ]);
    expect(await codes(file, { elements: 60 })).toEqual([]);
    expect(await codes(docxFile('<w:p/>'.repeat(400_001)))).toEqual(['text/too-large-inside']);
  });

  it('is counted as it comes, whatever the archive says of its size', async () => {
    const packed = new Uint8Array(deflateRawSync('<a/>'.repeat(1000)));
    const part = { name: 'a.xml', entry: 0, method: 8, inflated: 4, packed };
    const limits = { inflated: 4000, elements: 1000, depth: 1 };
    expect(await xmlFault([part], limits)).toBeNull();
    expect(await xmlFault([part], { ...limits, inflated: 3999 })).toEqual({ of: 'inflated', expected: '≤ 3999' });
    expect(await xmlFault([part], { ...limits, elements: 999 })).toEqual({ of: 'elements', expected: '≤ 999' });
    expect(await xmlFault([{ ...part, packed: packed.subarray(0, 9) }], limits)).toBe('damaged');
    expect(await xmlFault([{ ...part, packed: Uint8Array.of(255, 255) }], limits)).toBe('damaged');
  });

  it('counts levels across comments, instructions and elements without content', async () => {
    const depths = async (xml: string, depth: number) =>
      xmlFault([{ name: 'a.xml', entry: 0, method: 0, inflated: xml.length, packed: new TextEncoder().encode(xml) }], {
        inflated: 1000,
        elements: 1000,
        depth,
      });
    const xml = '<?xml version="1.0"?><!-- a --><a b="1/"><c/><c d="2"/><e><f></f></e></a>';
    expect(await depths(xml, 3)).toBeNull();
    expect(await depths(xml, 2)).toEqual({ of: 'depth', expected: '≤ 2' });
  });

  it('is not looked for in parts of other names, though a relationship may call one the document', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = (target: string): Uint8Array =>
      zip({
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`,
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
        'word/other.png': `x<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p>'.repeat(100_000)}</w:body></w:document>`,
      });
    expect(await codes(file('word/document.xml'))).toEqual(['text/empty']);
    expect(await codes(file('word/other.png'))).toEqual(['text/damaged']);
  });
});
