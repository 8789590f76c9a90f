import { Dexie, type Table } from 'dexie';
import { firstChoices, type Kept, type KeptChoices, type KeptEntry, type KeptInput, type KeptText } from './kept.ts';

/** What is kept in the browser between two visits. Nothing of it leaves the browser. */
class Shelf extends Dexie {
  readonly inputs!: Table<KeptInput, string>;
  readonly entries!: Table<KeptEntry, string>;
  readonly texts!: Table<KeptText, string>;
  readonly choices!: Table<{ readonly id: 'choices' } & KeptChoices, string>;

  constructor() {
    super('qcdc-dashboard');
    this.version(1).stores({ inputs: 'id', entries: 'id', texts: 'id', choices: 'id' });
  }

  async all(): Promise<Kept> {
    const [inputs, entries, texts, choices] = await Promise.all([
      this.inputs.toArray(),
      this.entries.toArray(),
      this.texts.toArray(),
      this.choices.get('choices'),
    ]);
    return { inputs, entries, texts, choices: { ...firstChoices, ...choices } };
  }

  async choose(choices: KeptChoices): Promise<void> {
    await this.choices.put({ id: 'choices', ...choices });
  }

  async clear(): Promise<void> {
    await Promise.all([this.inputs.clear(), this.entries.clear(), this.texts.clear(), this.choices.clear()]);
  }
}

export const shelf = new Shelf();
