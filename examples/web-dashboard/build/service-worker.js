// Keeps the files of one build, hands them out without a network, and nothing else: it asks no other place.
const version = '{version}';
const files = ['{files}'];
const name = `qcdc-dashboard-${version}`;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(name);
    await cache.addAll(files);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const renew = async () => {
    for (const other of await caches.keys())
      if (other.startsWith('qcdc-dashboard-') && other !== name) await caches.delete(other);
    await self.clients.claim();
  };
  event.waitUntil(renew());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) return;
  const answer = async () => {
    const cache = await caches.open(name);
    const wanted = request.mode === 'navigate' ? './index.html' : request;
    return (await cache.match(wanted, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
  };
  event.respondWith(answer());
});
