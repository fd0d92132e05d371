// Opens a reading page in Chromium, light and dark, wide and narrow, with all cards closed and open. Fails if axe-core
// finds a violation, if the page complains on the console, or if the page is wider than the window. Takes pictures.
//
//   node check.mjs PAGE FOLDER

import { chromium } from 'playwright-core';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const [page, folder] = process.argv.slice(2);
const address = pathToFileURL(path.resolve(page)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const complaints = [];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark']) {
  for (const width of [1400, 390]) {
    for (const state of ['closed', 'open']) {
      await check(colorScheme, width, state);
    }
  }
}
await print();
await browser.close();
complaints.forEach((complaint) => console.error(complaint));
console.log(complaints.length === 0 ? `no complaints; the pictures are in ${folder}` : `${complaints.length} complaints`);
process.exit(complaints.length === 0 ? 0 : 1);

async function check(colorScheme, width, state) {
  const name = `${colorScheme} ${width} ${state}`;
  // the page allows only its own script; axe-core is another one
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  const tab = await context.newPage();
  tab.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  tab.on('pageerror', (error) => complaints.push(`${name}: ${error}`));
  const start = performance.now();
  await tab.goto(address);
  const milliseconds = Math.round(performance.now() - start);
  if (state === 'open') {
    await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  }
  const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) {
    complaints.push(`${name}: the page is ${wider} pixels wider than the window`);
  }
  await tab.screenshot({ path: path.join(folder, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
  await tab.evaluate(axe);
  const { violations, passes } = await tab.evaluate(() => window.axe.run());
  violations.forEach((rule) => rule.nodes.forEach((node) => complaints.push(`${name}: ${rule.id}: ${node.html}`)));
  console.log(`${name}: loaded in ${milliseconds} ms, ${passes.length} rules passed, ${violations.length} violated`);
  await context.close();
}

async function print() {
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.pdf({ path: path.join(folder, 'print.pdf'), format: 'A4' });
}
