// Readers of other people that bring no types.
declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly id: readonly string[];
    readonly n: number;
    Data(query: object): Cell;
    Dimension(id: string): { readonly role: string; Category(id: string): { readonly label: string } };
  }
  function JSONstat(input: unknown): Dataset;
  export = JSONstat;
}

declare module 'sdmx-json-parser' {
  export class SDMXParser {
    getDatasets(url: string): Promise<void>;
    getDimensions(): readonly {
      readonly id: string;
      readonly values: readonly { readonly id: string; readonly name: string }[];
    }[];
    getObservations(): Readonly<Record<string, readonly unknown[]>>;
  }
}
