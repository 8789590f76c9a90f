/**
 * Words by which reports speak of an area and of what is counted in it, beside the labels of its fields. Alternatives are parted by
 * `|`; of an alternative with `&` all parts must stand there, and none of those behind `!`. A part behind `~` (or `!~`) names who acts: it
 * holds as far as what the sentence is about.
 */
export interface AreaCues {
  /** Id of the area. */
  readonly area: string;
  /** Words that say a sentence is about it. */
  readonly about: string;
  /** Words that say which of its fields is meant. */
  readonly fields: Readonly<Record<string, string>>;
}
