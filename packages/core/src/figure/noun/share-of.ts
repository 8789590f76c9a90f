/** The measures a stated percentage is a share of. */
export interface ShareOf {
  /** Id of the measure above the line. @term tử số */
  readonly numerator: string;
  /** Id of the measure below the line. @term mẫu số */
  readonly denominator: string;
}
