/** Where words go: a terminal, a file or a pipe. */
export interface Terminal {
  /**
   * Writes words.
   * @param text - the words
   */
  write(text: string): unknown;
  /** Whether somebody looks at it. */
  readonly isTTY?: boolean | undefined;
  /** Letters on a line. */
  readonly columns?: number | undefined;
  /** Tells whether it shows colours; it knows of `NO_COLOR`. */
  hasColors?(): boolean;
}

/** What a command has of the world beside the files it is told. */
export interface CommandIo {
  /** Results. */
  readonly stdout: Terminal;
  /** Progress, and what is wrong with the call. */
  readonly stderr: Terminal;
  /** Folder that names of files start from. */
  readonly cwd: string;
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /**
   * Called before a file is written; what it gives back is called once the file is whole. Until then `undo` takes the
   * unfinished file away.
   * @param undo - takes the unfinished file away
   * @returns ends the watch
   */
  readonly onInterrupt?: (undo: () => void) => () => void;
}
