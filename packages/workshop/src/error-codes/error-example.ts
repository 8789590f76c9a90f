/** Examples of errors about one thing. */
export interface ErrorExamples {
  /** Stands before each of them, and is shown once: what they have in common. */
  readonly given?: string;
  /** By code, the call that throws it. */
  readonly calls: Readonly<Record<string, string>>;
}
