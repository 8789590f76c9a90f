import { nearestName } from '../words/nearest-name.ts';
import type { Text } from './text.ts';

const shown = 12;

/**
 * Says which name was probably meant, or which there are: whoever wrote a name that is not there has to look no further.
 *
 * @param written - the name that is not there
 * @param known - the names there are
 * @returns the end of a sentence, such as `did you mean "settled"?` or `there are received, settled`
 */
export function namesThereAre(written: string, known: Iterable<string>): Text {
  const names = [...known];
  const meant = nearestName(written, names);
  if (meant !== null) return { vi: `có phải là "${meant}"?`, en: `did you mean "${meant}"?` };
  if (names.length === 0) return { vi: 'ở đây không có mục nào', en: 'there are none' };
  const few = names.slice(0, shown).join(', ') + (names.length > shown ? ', …' : '');
  return { vi: `ở đây có ${few}`, en: `there are ${few}` };
}
