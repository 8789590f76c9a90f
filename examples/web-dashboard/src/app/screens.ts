import { lazy, type ComponentType } from 'react';
import type { PlaceName } from './places.ts';

const loaders: Readonly<Record<PlaceName, () => Promise<{ readonly default: ComponentType }>>> = {
  data: () => import('../screens/data-screen.tsx'),
  findings: () => import('../screens/findings-screen.tsx'),
  totals: () => import('../screens/totals-screen.tsx'),
  indicators: () => import('../screens/indicators-screen.tsx'),
  ranking: () => import('../screens/ranking-screen.tsx'),
  compare: () => import('../screens/compare-screen.tsx'),
  tasks: () => import('../screens/tasks-screen.tsx'),
  law: () => import('../screens/law-screen.tsx'),
  enter: () => import('../screens/enter-screen.tsx'),
  text: () => import('../screens/text-screen.tsx'),
  layout: () => import('../screens/layout-screen.tsx'),
  export: () => import('../screens/export-screen.tsx'),
};

/** The screens, each loaded when it is first looked at. */
export const screens = Object.fromEntries(
  Object.entries(loaders).map(([name, load]) => [name, lazy(load)]),
) as unknown as Readonly<Record<PlaceName, ComponentType>>;

/** Loads the screens one after another while nobody waits, so that a section opens at once, and also offline. */
export function preload(): () => void {
  const waiting = Object.values(loaders);
  let stopped = false;
  const next = (): void => {
    const load = waiting.shift();
    if (load === undefined || stopped) return;
    void load().finally(() => setTimeout(next, 50));
  };
  const timer = setTimeout(next, 1_000);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
