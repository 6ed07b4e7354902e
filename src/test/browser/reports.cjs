// Opens each page of a folder as a reader would, and counts what is wrong with it.
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [folder, shots] = process.argv.slice(2);
const WIDTHS = [1280, 390, 320];
// what a sheet has inside its margins, in CSS pixels
const SHEETS = { A4: [673, 998], Letter: [695, 931] };
let passed = 0;
let failed = 0;

function check(page, what, wrong) {
  if (wrong.length === 0) {
    passed++;
  } else {
    failed++;
    console.log(`${page}: ${what}: ${wrong.slice(0, 5).join("; ").slice(0, 1000)}`);
  }
}

async function open(browser, file, width, noise) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on("console", (message) => noise.push("console: " + message.text()));
  page.on("pageerror", (error) => noise.push("error: " + error));
  page.on("dialog", (dialog) => noise.push("dialog: " + dialog.message()));
  page.on("request", (request) => {
    if (request.url() !== "file://" + file) noise.push("request: " + request.url());
  });
  await page.goto("file://" + file);
  return page;
}

async function axeFindings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.map((one) => `${one.id} at ${one.nodes.map((n) => n.target).slice(0, 3)}`);
}

/** Elements that reach beyond the window. */
async function tooWide(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > room + 1)
      .map((one) => `${one.tagName}.${one.getAttribute("class")}`);
  });
}

/** The page for the board is the first sheet, whatever the paper. */
async function beyondFirstSheet(page) {
  await page.emulateMedia({ media: "print" });
  const wrong = [];
  for (const [paper, [width, height]] of Object.entries(SHEETS)) {
    await page.setViewportSize({ width, height });
    const end = await page.evaluate(() => {
      const lines = document.querySelector(".lines");
      return lines ? lines.getBoundingClientRect().bottom + window.scrollY : 0;
    });
    if (end > height) wrong.push(`${paper}: ${Math.round(end)} of ${height}`);
  }
  return wrong;
}

async function checkPage(browser, name) {
  const file = path.resolve(folder, name);
  const hostile = fs.readFileSync(file, "utf8").includes("alert(1)");
  const shot = path.join(shots, name.replace(/\.html$/, ""));
  const noise = [];
  for (const width of WIDTHS) {
    const page = await open(browser, file, width, noise);
    check(name, `wider than ${width}`, await tooWide(page));
    if (width !== 320) {
      check(name, `axe at ${width}`, await axeFindings(page));
      await page.screenshot({ path: `${shot}-${width}.png`, clip: { x: 0, y: 0, width, height: 2400 }, fullPage: true });
    }
    if (width === 1280) {
      await page.pdf({ path: `${shot}-A4.pdf`, format: "A4", printBackground: true });
      await page.pdf({ path: `${shot}-Letter.pdf`, format: "Letter", printBackground: true });
      if (!hostile) check(name, "page one", await beyondFirstSheet(page));
    }
    await page.close();
  }
  check(name, "it does or loads something", noise);
}

(async () => {
  fs.mkdirSync(shots, { recursive: true });
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  const browser = await chromium
    .launch({ executablePath, args: ["--no-sandbox"] })
    .catch((error) => {
      console.error(`reports are not checked in a browser: it does not start: ${error}`);
      process.exit(69);
    });
  const pages = fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
  if (pages.length === 0) throw new Error(`${folder} has no pages`);
  for (const name of pages) await checkPage(browser, name);
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
})();
