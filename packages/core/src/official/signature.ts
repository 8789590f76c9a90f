import { DefinitionError } from '../outcome/errors.ts';
import type { OfficialLine, SignatureBlock } from '../report/report-doc.ts';
import type { DocumentStyle } from './document-style.ts';
import type { OfficialOptions, SigningFor } from './official-options.ts';
import { inCapitals, joined, lineOf } from './text-parts.ts';

/**
 * Makes the foot of an official document.
 *
 * @param options - what its office says
 * @param style - its style
 * @returns the block
 * @throws `DefinitionError` `official/no-such-form` for a form of signing the style does not know
 */
export function signature(options: OfficialOptions, style: DocumentStyle): SignatureBlock {
  const { authority = [], office, stateOffice, name = '' } = options.signature;
  return {
    kind: 'signature',
    style: style.id,
    recipients: recipients(options, style),
    signature: [
      ...authority.map((one, i) => authorityLine(one, i, style)),
      ...(office === undefined ? [] : [lineOf(style, 'office', office)]),
      ...(stateOffice === undefined ? [] : [lineOf(style, 'signer', inCapitals(joined(stateOffice)))]),
      lineOf(style, 'signer', name),
    ],
  };
}

function authorityLine({ as, of }: SigningFor, place: number, style: DocumentStyle): OfficialLine {
  const prefix = style.signingAs[as];
  if (prefix !== null) return lineOf(style, 'authority', `${prefix} `, of);
  throw new DefinitionError(
    'official/no-such-form',
    {
      vi: `thể thức "${style.name.vi}" không có hình thức ký này ("${as}"); chọn hình thức khác`,
      en: `the style "${style.name.en}" knows no signing "${as}"; choose another one`,
    },
    `signature.authority[${place}].as`,
  );
}

// Those it is addressed to are named once, above.
function recipients({ addressees = [], recipients: others = [], filed }: OfficialOptions, style: DocumentStyle) {
  const asAbove = { vi: 'Như trên', en: 'As above' };
  const isSaid = others.some((one) => (typeof one === 'string' ? one : one.vi).trim() === asAbove.vi);
  const above = addressees.length === 0 || isSaid ? [] : [asAbove];
  return [
    lineOf(style, 'recipientsHead', style.recipientsWord),
    ...[...above, ...others].map((one) => lineOf(style, 'recipient', '- ', one, ';')),
    lineOf(style, 'recipient', '- ', style.filedWord, filed ?? style.filedAt, '.'),
  ];
}
