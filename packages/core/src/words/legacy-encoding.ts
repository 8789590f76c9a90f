import { notAText } from '../outcome/not-a-text.ts';

/** Encodings of Vietnamese from before Unicode: their texts look Vietnamese only in fonts made for them. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

// TCVN3 puts vowels on signs that no word of any language holds, and on letters other languages know.
const signs = /(?<=\p{L})[¨©«¬®°¦¸µ¶·¹¾»¼½×§]|[®§¸µ¶·¹¾»¼½](?=\p{L})/gu;
const letters = /[ßþÞäåæëîïñöøûüÌÎÏÖÜ](?=[\p{L}\s]|$)/gu;
// VNI writes the tone as a letter of its own behind the vowel, and đ as ñ: Hoøa giaûi, ñôn vò.
const vni =
  /[aeiouyôöAEIOUYÔÖ][øùûõïâêëèéåäáàãòØÙÛÕÏ](?=[a-zø-ÿ]{0,3}(?![a-zø-ÿ]))|(?<!\p{L})[ñÑ](?=\p{L})|(?<=\p{L})[òó](?!\p{L})/gu;

/**
 * Tells whether a text was typed in TCVN3 (ABC) or VNI, so that it can be said instead of read wrong.
 *
 * @param text - a text as it came; only its first 1,000 characters are looked at
 * @returns the encoding, or `null` when it looks like Unicode
 * @term bảng mã TCVN3, VNI
 * @example
 * ```ts
 * legacyEncoding('Hßa gi¶i ë c¬ së'); // => 'TCVN3'
 * legacyEncoding('Hoøa giaûi'); // => 'VNI'
 * legacyEncoding('Hòa giải ở cơ sở'); // => null
 * ```
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (typeof text !== 'string') notAText('legacyEncoding', text);
  const seen = text.slice(0, 1000);
  // Letters of the block for Vietnamese are proof of Unicode: neither encoding has them.
  if (/[Ạ-ỹĂăĐđƠơƯư]|[\u0300\u0301\u0303\u0309\u0323]/.test(seen)) return null;
  const found = (pattern: RegExp): number => seen.match(pattern)?.length ?? 0;
  const [certain, likely, other] = [found(signs), found(letters), found(vni)];
  if (certain > 0 && certain + likely >= other) return 'TCVN3';
  if (other >= 2) return 'VNI';
  return likely >= 3 ? 'TCVN3' : null;
}
