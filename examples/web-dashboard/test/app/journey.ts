import type { Page } from 'playwright-core';
import { go, holding, openSamples, ownPage, type, unless, worked, type Looking } from './check.ts';
import {
  bookWithMistakes,
  correctionOfAnother,
  foreignBook,
  listOfUnits,
  tableOfAnother,
  wordReport,
  type TestFile,
} from './files.ts';
import { saved } from './saved-file.ts';

/** The whole way of somebody who checks reports: from dropped files to what is taken along. */
export async function journey(looking: Looking): Promise<void> {
  const { say } = looking;
  const { context, page, complaints } = await ownPage(looking);
  const outside: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(looking.address) && !/^(data|blob):/u.test(request.url()))
      outside.push(request.url());
  });
  await ownFiles(page, looking);
  await corrected(page, looking);
  await foreign(page, looking);
  await byHand(page, looking);
  await asText(page, looking);
  await samples(page, looking);
  await takenAlong(page, looking);
  say('the browser has nothing to complain about on the whole way', complaints);
  say('nothing was asked of any other place', outside);
  await context.close();
}

async function drop(page: Page, files: readonly TestFile[], label = /Chọn tệp/u): Promise<void> {
  await page.getByLabel(label).setInputFiles([...files]);
  await page.waitForTimeout(200);
  await worked(page);
}

async function ownFiles(page: Page, { say }: Looking): Promise<void> {
  await drop(page, [listOfUnits], /Danh mục đơn vị/u);
  await drop(page, [await bookWithMistakes(), tableOfAnother]);
  const came = await page.locator('.main tbody th').allInnerTexts();
  say('a workbook and a CSV file are taken', unless(came.length === 2, came.join(', ')));
  await go(page, 'findings');
  await page.locator('.q-findings').waitFor();
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  const text = await page.locator('.q-findings').innerText();
  say(
    'a finding names file, sheet and cell',
    unless(/xa-an-hoa\.xlsx › .+ › [A-Z]+\d+/u.test(text), text.slice(0, 600)),
  );
  say('and what was expected and found', unless(text.includes('98,80') || text.includes('98,8'), text.slice(0, 900)));
  await page.getByText('51 vụ → 15 vụ').first().waitFor();
  say('and what might have been meant', []);
  await go(page, 'data');
  const back = await saved(page, () => page.getByRole('button', { name: 'Trả lại kèm ghi chú' }).click());
  say(
    "the sender's workbook comes back with notes at its cells",
    unless(back.name === 'xa-an-hoa-ghi-chu.xlsx' && back.bytes.includes('comments'), back.name),
  );
  await go(page, 'totals');
  const total = page.locator('tr', { hasText: 'Số vụ tiếp nhận' }).first();
  await total.waitFor();
  say(
    'totals add up along the list of units',
    unless((await total.innerText()).includes('1.160'), await total.innerText()),
  );
}

async function corrected(page: Page, { say }: Looking): Promise<void> {
  await go(page, 'data');
  await drop(page, [correctionOfAnother]);
  await go(page, 'totals');
  const total = page.locator('tr', { hasText: 'Số vụ tiếp nhận' }).first();
  await total.filter({ hasText: '1.161' }).waitFor();
  await go(page, 'findings');
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  const text = await page.locator('.q-findings').innerText();
  say(
    'a correction of the same day counts, and what it replaces is told',
    unless(text.includes('được thay bằng bản gửi sau'), text.slice(0, 900)),
  );
}

async function foreign(page: Page, { say }: Looking): Promise<void> {
  await go(page, 'data');
  await drop(page, [await foreignBook()]);
  const row = page.locator('.main tr', { hasText: 'petitions.xlsx' });
  await row.getByRole('link', { name: 'Đề xuất mẫu biểu' }).click();
  await page.getByRole('button', { name: 'Dùng cách đọc này' }).click();
  await page.getByText('Tệp được đọc theo mẫu này').waitFor();
  await page.getByRole('link', { name: 'Xem dữ liệu' }).click();
  const cells = await row.locator('td').allInnerTexts();
  say('a foreign workbook is read by the layout that was proposed', unless(Number(cells[0]) > 0, cells.join(' | ')));
}

async function byHand(page: Page, { say, address }: Looking): Promise<void> {
  await page.goto(`${address}#/enter?unit=X2&period=2024&area=mediation`);
  const field = (label: RegExp) => page.locator('.q-field', { hasText: label }).locator('input');
  await type(field(/Số vụ tiếp nhận/u), '1.234');
  await page.getByText('Hiểu là: 1.234').waitFor();
  await type(field(/^Số vụ kỳ trước/u), '0');
  await type(field(/^Số vụ hòa giải thành/u), '2.000');
  await page.getByText('chỗ cần xem lại').waitFor();
  say('a form says what is wrong while it is typed', []);
  await type(field(/^Số vụ hòa giải thành/u), 'hơn 1.100');
  await page.getByText('Chưa thấy điều gì sai').waitFor();
  await page.getByRole('button', { name: 'Lưu và tính lại' }).click();
  await page.getByText('Đã lưu trong trình duyệt này').waitFor();
  await page.reload();
  await page.locator('.q-field').first().waitFor();
  await worked(page);
  await holding(page, 'hơn 1.100');
  await go(page, 'data');
  await page.locator('.main tbody').waitFor();
  const names = await page.locator('.main tbody th').allInnerTexts();
  say('what was dropped and entered is there after a reload', unless(names.length === 5, names.join(', ')));
}

async function asText(page: Page, { say }: Looking): Promise<void> {
  await drop(page, [await wordReport()]);
  await page.getByRole('link', { name: 'Đọc báo cáo' }).click();
  await page.getByRole('button', { name: /Đọc tệp/u }).click();
  const marks = page.locator('.q-mark');
  await marks.first().waitFor();
  const count = await marks.count();
  say('the figures of a Word report are marked', unless(count >= 2, `${count} marks`));
  await marks.first().click();
  await page.getByRole('button', { name: /Nhận$/u }).click();
  await page.getByRole('button', { name: /Bỏ$/u }).click();
  const take = page.getByRole('button', { name: /Đưa số liệu đã nhận vào \(1\)/u });
  await take.click();
  await page.getByText('Đã đưa vào số liệu').waitFor();
  say('one figure was accepted, one rejected, and the accepted one taken', []);
}

async function samples(page: Page, { say }: Looking): Promise<void> {
  await go(page, 'data');
  await openSamples(page);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/ranking?period=2024&cluster=cum-mau`);
  const first = page.locator('.main tbody tr').first();
  await page.getByRole('cell', { name: 'Xuất sắc' }).first().waitFor();
  const text = await first.innerText();
  say('the sample communes are ranked', unless(/^1\s+Xã Mẫu Một[^]*100/u.test(text), text));
  await first.getByRole('button', { name: /Vì sao/u }).click();
  await page.locator('.explained [role=tree]').waitFor();
  const rows = page.locator('.explained [role=treeitem]');
  const before = await rows.count();
  await rows.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(300);
  say('a score unfolds to its derivation by the keyboard', unless((await rows.count()) > before, `${before} rows`));
  await page.getByRole('button', { name: 'Đóng' }).press('Enter');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  say('whoever closes it is back where he asked', unless(focused.startsWith('Vì sao: Xã Mẫu Một'), focused));
  await page.getByLabel('Đặt cạnh bảng khác (giả định)').selectOption('stricter-bands');
  await page.getByRole('columnheader', { name: 'Theo bảng khác' }).waitFor();
  say('another sheet stands beside the first', []);
  await go(page, 'indicators');
  await page.locator('.main tbody td').first().waitFor();
  await page
    .getByRole('button', { name: /^Vì sao/u })
    .first()
    .click();
  await page.locator('.explained').waitFor();
  say('an indicator tells its parts', []);
  await go(page, 'compare');
  await page.locator('.q-table tbody tr').first().waitFor();
  say('units and years stand side by side', []);
  await go(page, 'tasks');
  await type(page.getByLabel(/Tính đến ngày/u), '10/01/2025');
  await page.locator('.q-task').first().waitFor();
  const tasks = await page.locator('.q-part').first().innerText();
  say('what reports promised is followed up', unless(/Nhiệm vụ/u.test(tasks), tasks.slice(0, 300)));
  await go(page, 'law');
  await page.getByRole('button', { name: /Lần thay đổi trước/u }).click();
  const law = await page.locator('.q-law').innerText();
  say('the slider of the law tells what governs', unless(law.includes('10/2022/QH15'), law.slice(0, 300)));
}

async function takenAlong(page: Page, { say, address }: Looking): Promise<void> {
  await page.goto(`${address}#/export?period=2024&unit=MAU-1`);
  for (const [button, ending, begins] of [
    ['Excel', 'xlsx', 'PK'],
    ['HTML', 'html', '<!doctype html>'],
    ['JSON', 'ndjson', '{'],
    ['CSV', 'csv', ''],
    ['Word, thể thức nhà nước', 'docx', 'PK'],
    ['Word, thể thức của Đảng', 'docx', 'PK'],
  ] as const) {
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: button, exact: true }).click());
    const begin = bytes.subarray(0, 15).toString('utf8').toLowerCase();
    const right = name.endsWith(`.${ending}`) && bytes.length > 500 && begin.startsWith(begins.toLowerCase());
    say(`${button}: ${name}, ${bytes.length} bytes`, unless(right, begin));
  }
}
