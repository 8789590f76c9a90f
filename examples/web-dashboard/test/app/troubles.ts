import { go, openSamples, ownPage, unless, worked, type Looking } from './check.ts';
import { badFiles } from './files.ts';

/** What goes wrong in an office: broken files, work that is stopped, a tab that is lost, no network, a page that would like to talk. */
export async function troubles(looking: Looking): Promise<void> {
  await broken(looking);
  await stoppedAndLost(looking);
  await withoutNetwork(looking);
  await silent(looking);
}

async function broken(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page, complaints } = await ownPage(looking);
  const files = await badFiles();
  await page.getByLabel(/Chọn tệp/u).setInputFiles([...files]);
  await page.waitForTimeout(300);
  await worked(page);
  const refused = await page.getByRole('alert').allInnerTexts();
  say('a file of another kind is refused by name', unless(refused.join().includes('chuong-trinh.exe'), refused.join()));
  await go(page, 'findings');
  await page.locator('.q-findings').waitFor();
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  const text = await page.locator('.q-findings').innerText();
  for (const { name } of files.filter((file) => !file.name.endsWith('.exe')))
    say(`${name} is told in a finding`, unless(text.includes(name), text.slice(0, 500)));
  say('broken files trouble nothing else', complaints);
  await context.close();
}

async function stoppedAndLost(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page, complaints } = await ownPage(looking);
  await openSamples(page);
  const before = await page.locator('.tiles').innerText();
  await page.getByRole('button', { name: /3\.321/u }).click();
  await page.getByRole('button', { name: 'Dừng lại' }).click();
  await worked(page);
  say(
    'work that is stopped leaves everything as it was',
    unless((await page.locator('.tiles').innerText()) === before, before),
  );
  await page.getByRole('button', { name: /3\.321/u }).click();
  await page.waitForTimeout(500);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(looking.address);
  await again.locator('.tiles').waitFor({ timeout: 60_000 });
  const after = await again.locator('.tiles').innerText();
  say(
    'a tab lost in the middle of work leaves what was there before',
    unless(after === before, `${before} / ${after}`),
  );
  say('stopping troubles nothing', complaints);
  await context.close();
}

async function withoutNetwork(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    undefined,
    {
      timeout: 30_000,
    },
  );
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await openSamples(page);
  await go(page, 'ranking');
  await page.locator('.main tbody td').first().waitFor();
  await page
    .getByRole('button', { name: /^Vì sao/u })
    .first()
    .click();
  await page.locator('.chart img').waitFor();
  say('without a network it starts, works out, ranks and draws', []);
  await context.close();
}

async function silent(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  const asked: string[] = [];
  // A request that the policy refuses is heard of, too, but never finished.
  context.on('requestfinished', (request) => asked.push(request.url()));
  const tried = await page.evaluate(async () => {
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch('https://example.org/'),
      beacon: () => navigator.sendBeacon('https://example.org/', 'x') || Promise.reject(new Error('refused')),
      socket: () =>
        new Promise((then, not) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = then;
          socket.onerror = not;
        }),
      image: () =>
        new Promise((then, not) => {
          const image = new Image();
          image.onload = then;
          image.onerror = not;
          image.src = 'https://example.org/x.png';
        }),
    };
    const through: string[] = [];
    for (const [name, way] of Object.entries(ways))
      try {
        await way();
        through.push(name);
      } catch {
        // Refused, as it should be.
      }
    return through;
  });
  say(
    'the page can send nothing by fetch, socket or picture',
    tried.filter((way) => way !== 'beacon'),
  );
  const [worker] = page.workers();
  const fromWorker = await worker?.evaluate(async () => {
    try {
      await fetch('https://example.org/');
      return 'sent';
    } catch {
      return 'refused';
    }
  });
  say('nor can the worker', unless(fromWorker === 'refused', String(fromWorker)));
  say(
    'no request left for another place',
    asked.filter((url) => !url.startsWith(looking.address)),
  );
  await context.close();
}
