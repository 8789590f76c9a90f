/** Takes a part while it comes out of the archive. */
export interface PartSink {
  /** Takes the next bytes. */
  take(bytes: Uint8Array): void;
  /** Hears that the part is complete. */
  end(): void;
}
