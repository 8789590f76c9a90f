import { xlsx } from '@qcdc/adapter-xlsx';
import { mediation } from '@qcdc/core/entities';
import type { Page } from 'playwright-core';
import { go, openSamples, ownPage, type, unless, worked, type Looking } from './check.ts';
import { sheetOfPoints, type TestFile } from './files.ts';

/** What an office meets on a bad day, and where nothing may be lost or passed over in silence. */
export async function hardships(looking: Looking): Promise<void> {
  await namesTwice(looking);
  await unreadableReports(looking);
  await ownLists(looking);
  await begunAndLeft(looking);
  await strangeAddresses(looking);
  await twoTabs(looking);
  await nothingKept(looking);
  await noRoom(looking);
  await noWorker(looking);
}

const named = (name: string, content: string | Uint8Array): TestFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content),
});

const units = named(
  'danh-muc.csv',
  'Mã đơn vị;Tên đơn vị;Mã đơn vị cấp trên\r\nTM;Tỉnh Mẫu;\r\nX1;Xã An Hòa;TM\r\nX2;Xã Thủy Lợi;TM\r\n',
);

async function reportOf(unit: string, name: string, received: number): Promise<TestFile> {
  const records = { mediation: [{ unit, period: '2025', received, settled: received }] };
  return named(name, await xlsx.writeRecords(records, [mediation]));
}

async function drop(page: Page, files: readonly TestFile[], label = /Chọn tệp/u): Promise<void> {
  await page.getByLabel(label).setInputFiles([...files]);
  await page.waitForTimeout(300);
  await worked(page);
}

const came = (page: Page): Promise<string[]> => page.locator('.main tbody th').allInnerTexts();
const alerts = async (page: Page): Promise<string> => (await page.getByRole('alert').allInnerTexts()).join(' | ');

async function namesTwice(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page, complaints } = await ownPage(looking);
  await drop(page, [units], /Danh mục đơn vị/u);
  const list = await page.locator('.main').innerText();
  say('a list of units says what it is and how long', unless(/danh-muc\.csv \(3 đơn vị\)/u.test(list), list));
  await drop(page, [await reportOf('X1', 'bao-cao.xlsx', 100)]);
  await drop(page, [await reportOf('X2', 'bao-cao.xlsx', 20)]);
  const told = await alerts(page);
  say(
    'two communes that send files of one name are both there, and it is said',
    unless((await came(page)).join() === 'bao-cao.xlsx,bao-cao (2).xlsx' && told.includes('bao-cao (2).xlsx'), told),
  );
  await drop(page, [await reportOf('X2', 'bao-cao.xlsx', 20)]);
  const again = await alerts(page);
  say('the same file again is said, and not taken twice', unless(/Đã có đúng tệp này/u.test(again), again));
  await page.reload();
  await page.locator('.tiles').waitFor();
  await worked(page);
  await go(page, 'totals');
  const total = page.locator('tr', { hasText: 'Số vụ tiếp nhận' }).first();
  await total.waitFor();
  const words = await total.innerText();
  say('both count after a reload', unless(words.includes('120'), words));
  say('names that come twice trouble nothing', complaints);
  await context.close();
}

async function unreadableReports(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  const files = ['rong.docx', 'cu.doc', 'quet.pdf', 'rong.txt'].map((name) =>
    named(
      name,
      name.startsWith('rong') ? '' : name.endsWith('.pdf') ? '%PDF-1.4' : new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    ),
  );
  await drop(page, files);
  await go(page, 'findings');
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  const text = await page.locator('.q-findings').innerText();
  say(
    'a report nobody can read is told as soon as it comes',
    files.filter(({ name }) => !text.includes(name)).map(({ name }) => name),
  );
  await page.goto(`${looking.address}#/text?file=quet.pdf`);
  await page.getByRole('button', { name: /Đọc tệp/u }).click();
  await page.locator('.q-marked .q-notes').waitFor();
  say('and again where it is read', []);
  await context.close();
}

async function ownLists(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  await openSamples(page);
  await go(page, 'ranking');
  const [file, button] = [sheetOfPoints, page.getByLabel(/Bảng chấm điểm từ tệp/u)];
  await page.locator('.main tbody th').first().waitFor();
  await button.setInputFiles([file]);
  await page.getByRole('columnheader', { name: 'Theo bảng khác' }).waitFor();
  await page.reload();
  await page.getByRole('columnheader', { name: 'Theo bảng khác' }).waitFor();
  const chosen = await page.getByLabel('Đặt cạnh bảng khác (giả định)').inputValue();
  say('a scoring sheet of the office is there after a reload', unless(chosen === file.name, chosen));
  await page.goto(`${looking.address}#/ranking?other=khong-co`);
  await page.getByText('Không còn bảng chấm điểm này').waitFor();
  say('a sheet that is not there is said, and nobody is scored by another one in its place', []);
  await context.close();
}

async function begunAndLeft(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  await drop(page, [units], /Danh mục đơn vị/u);
  await page.goto(`${looking.address}#/enter?unit=X2&period=2024&area=mediation`);
  const field = page.locator('.q-field', { hasText: /Số vụ tiếp nhận/u }).locator('input');
  await type(field, '1.234');
  await page.getByText('Chưa lưu').waitFor();
  await page.getByText('English').click();
  await page.getByText('1,234').first().waitFor();
  say('what was typed in Vietnamese is the same number when the page turns English', []);
  await page.getByText('Tiếng Việt').click();
  await go(page, 'law');
  await page.goBack();
  await field.waitFor();
  await page.reload();
  await field.waitFor();
  const kept = await field.inputValue();
  say('a report begun is still there after another screen and a reload', unless(kept === '1.234', kept));
  await go(page, 'text');
  await page.getByRole('button', { name: 'Báo cáo mẫu' }).click();
  await page.locator('.q-mark').first().click();
  await page.getByRole('button', { name: /Bỏ$/u }).click();
  await page.getByText('1 đã bỏ').waitFor();
  await go(page, 'law');
  await go(page, 'text');
  await page.getByText('1 đã bỏ').waitFor();
  await page.reload();
  await page.getByText('1 đã bỏ').waitFor();
  say('what was decided of a text is still there, too', []);
  await context.close();
}

async function strangeAddresses(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page, complaints } = await ownPage(looking);
  await openSamples(page);
  const faults: string[] = [];
  for (const address of [
    'tasks?day=hom-nay',
    'law?day=x&kind=y',
    'enter?unit=KHONG&period=khong&area=x',
    'totals?unit=KHONG&period=1',
    'indicators?unit=KHONG',
    'ranking?period=1999&cluster=x',
    'compare?of=khong&unit=KHONG',
    'text?file=khong',
    'layout?file=khong',
    'export?unit=KHONG',
    'khong-co',
  ]) {
    await page.goto(`${looking.address}#/${address}`);
    await page.waitForTimeout(500);
    if ((await page.locator('nav a').count()) === 0) faults.push(`${address}: a white page`);
    else if ((await page.getByText('Mục này không hiển thị được').count()) > 0) faults.push(`${address}: broken`);
  }
  say('an address nobody made opens a screen all the same', faults);
  await page.goto(`${looking.address}#/findings?unit=KHONG`);
  await page.getByText('Không có phát hiện nào khớp').waitFor();
  say('a filter that leaves nothing does not say that nothing was found', []);
  say('nor does anything complain', complaints);
  await context.close();
}

async function twoTabs(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  const other = await context.newPage();
  await other.goto(looking.address);
  await other.locator('.drop').waitFor();
  await drop(page, [await reportOf('X1', 'mot.xlsx', 1)]);
  await other.getByText('ở một thẻ khác').waitFor();
  const own = await alerts(page);
  say('what one tab changes the other one says, and only the other one', unless(!own.includes('thẻ khác'), own));
  await other.getByRole('button', { name: 'Tải lại trang' }).click();
  await other.locator('.tiles').waitFor();
  const there = await came(other);
  say('and shows it when it is loaded again', unless(there.join() === 'mot.xlsx', there.join()));
  await context.close();
}

async function nothingKept(looking: Looking): Promise<void> {
  const { say } = looking;
  const context = await looking.browser.newContext({ serviceWorkers: 'block' });
  const refuse = 'indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); };';
  await context.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${refuse}${await response.text()}` });
  });
  await context.addInitScript(
    'Object.defineProperty(globalThis, "localStorage", { get() { throw new Error("refused"); } })',
  );
  const page = await context.newPage();
  await page.goto(looking.address);
  await page.getByText('Trình duyệt này không cho giữ dữ liệu').waitFor();
  await drop(page, [await reportOf('X1', 'mot.xlsx', 1)]);
  const there = await came(page);
  say('a browser that keeps nothing says so and works', unless(there.join() === 'mot.xlsx', there.join()));
  await context.close();
}

async function noRoom(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page } = await ownPage(looking);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(looking.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const rows = Array.from({ length: 30_000 }, (_, i) => `X${i};2025;${i}`).join('\r\n');
  await drop(page, [named('lon.csv', `Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận\r\n${rows}`)]);
  await page.getByText('không còn chỗ').waitFor();
  const there = await came(page);
  say('a browser without room says so and works', unless(there.join() === 'lon.csv', there.join()));
  await context.close();
}

async function noWorker(looking: Looking): Promise<void> {
  const { say } = looking;
  const missing = await looking.browser.newContext({ serviceWorkers: 'block' });
  await missing.route('**/worker-*.js', (route) => route.abort());
  const without = await missing.newPage();
  await without.goto(looking.address);
  await without.getByText('Phần tính toán của trang không chạy được').waitFor();
  say('a worker that never came is told', []);
  await missing.close();
  const context = await looking.browser.newContext();
  await context.addInitScript(
    'const Own = Worker; globalThis.workers = []; globalThis.Worker = class extends Own { constructor(...a) { super(...a); workers.push(this); } };',
  );
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(looking.address);
  await page.locator('.working:empty').waitFor({ state: 'attached' });
  await page.evaluate('workers.forEach((one) => one.terminate())');
  await page.getByLabel(/Chọn tệp/u).setInputFiles([await reportOf('X1', 'mot.xlsx', 1)]);
  await page.clock.runFor(31_000);
  await page.getByText('đã lâu không trả lời').waitFor();
  say('a worker the browser has ended is told, to whoever waits for it', []);
  await context.close();
}
