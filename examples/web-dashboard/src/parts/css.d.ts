import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Depth of a row of a tree, for its indent. */
    '--q-level'?: number;
  }
}
