import { describe, expect, it } from 'vitest';
import { escapeText, markup } from './markup.ts';

describe('escaping', () => {
  it('turns the five characters of HTML into entities', () => {
    expect(escapeText(`<a href="x" title='y'>&</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    );
  });

  it('shows characters that turn the writing direction', () => {
    expect(escapeText('Xã \u202Exslx.exe')).toBe('Xã ⟦U+202E⟧xslx.exe');
    expect(escapeText('a\u2066b\u2069c\u200Fd\u061Ce')).toBe('a⟦U+2066⟧b⟦U+2069⟧c⟦U+200F⟧d⟦U+061C⟧e');
  });

  it('shows characters of no width that make two names look alike', () => {
    expect(escapeText('Đông\u200BHòa\uFEFF')).toBe('Đông⟦U+200B⟧Hòa⟦U+FEFF⟧');
  });

  it('shows control characters and halves of characters, which HTML forbids', () => {
    expect(escapeText('a\u0000b\u0007c\u009Fd\uD800e')).toBe('a⟦U+0000⟧b⟦U+0007⟧c⟦U+009F⟧d⟦U+D800⟧e');
  });

  it('leaves Vietnamese, line breaks, whole characters outside the basic plane and joined emoji alone', () => {
    for (const text of ['Ẫ Ộ ữ', 'Ẫ'.normalize('NFD'), 'một\nhai\tba', '𠀀 👩‍👧', 'a\u00A0b'])
      expect(escapeText(text)).toBe(text);
  });
});

describe('the template tag', () => {
  it('escapes texts, also inside attributes, and takes markup as it is', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p title="${'"><script>'}">${inner}${[inner, inner]}${3}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
    );
  });

  it('takes an object from outside for a text, whatever it says of itself', () => {
    const foreign = JSON.parse('{"html":"<script>"}') as never;
    expect(markup`<p>${foreign}</p>`.html).toBe('<p>{…}</p>');
    expect(markup`<p>${[foreign]}</p>`.html).toBe('<p>{…}</p>');
  });

  it('shows code points that are no characters', () => {
    expect(escapeText('a\uFFFEb\uFFFFc\uFDD0')).toBe('a⟦U+FFFE⟧b⟦U+FFFF⟧c⟦U+FDD0⟧');
  });
});
