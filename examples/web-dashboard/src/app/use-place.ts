import { startTransition, useCallback, useSyncExternalStore } from 'react';
import { places, type PlaceName } from './places.ts';

/** Where one is, and what is chosen there, as the address says it. */
export interface PlaceInApp {
  readonly name: PlaceName;
  readonly chosen: Readonly<Record<string, string>>;
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function read(hash: string): PlaceInApp {
  const [name = '', search = ''] = hash.replace(/^#\/?/u, '').split('?');
  return {
    name: places.find((one) => one === name) ?? 'data',
    chosen: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The address of a screen. */
export function addressOf(name: PlaceName, chosen: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(chosen).toString();
  return `#/${name}${search === '' ? '' : `?${search}`}`;
}

/** The screen the address names, and a way to choose something on it. */
export function usePlace(): PlaceInApp & { readonly choose: (change: Readonly<Record<string, string>>) => void } {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const place = read(hash);
  const choose = useCallback((change: Readonly<Record<string, string>>) => {
    const { name, chosen } = read(location.hash);
    startTransition(() => {
      location.replace(addressOf(name, { ...chosen, ...change }));
    });
  }, []);
  return { ...place, choose };
}
