import type { Text } from '@qcdc/core';

/**
 * Joins texts of both languages.
 *
 * @param parts - the texts
 * @param vi - Vietnamese wording
 * @param en - English wording
 */
export function joined(parts: readonly Text[], vi: string, en = vi): Text {
  return { vi: parts.map((p) => p.vi).join(vi), en: parts.map((p) => p.en).join(en) };
}

/**
 * Makes a text of both languages from parts; a string stands for itself in both.
 *
 * @param vi - Vietnamese wording
 * @param en - English wording
 */
export function said(vi: string, en: string): Text {
  return { vi, en };
}
