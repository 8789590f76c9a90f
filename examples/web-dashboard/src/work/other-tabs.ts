import { changesElsewhere } from './changes-elsewhere.ts';

const channel = new BroadcastChannel(changesElsewhere);

/** Says to all other tabs that what is kept has changed; the worker bears the name of its tab. */
export function tellOtherTabs(): void {
  channel.postMessage(self.name);
}
