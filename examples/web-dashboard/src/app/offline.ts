/** Lets the application start without a network from the second visit on. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // Where the page may not keep a worker (a private window, a file on a disk) it works as before, only not offline.
    navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  });
}
