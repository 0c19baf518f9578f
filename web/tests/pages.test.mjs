// The pages in a real browser, in both languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { desk, examples, made } from "./desk.mjs";

const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const hostile = {
  outlet: "<img src=x onerror=alert(1)>",
  url: "https://news.example/\"onmouseover=\"alert(1)",
  published: "2024-08-02",
  title: "<script>alert(1)</script> Attack in Mopti, Mali",
  text: "<script>document.body.dataset.owned = 1</script><svg onload=alert(2)> Gunmen killed 4 people in an attack in Mopti, Mali, on Friday, \"><img src=x onerror=alert(3)> police said.\n\njavascript:alert(4) {{constructor.constructor('alert(5)')()}}",
};

let d;
before(async () => {
  d = await desk({ paths: [examples], reports: [...made(60), hostile] });
});
after(async () => {
  await d?.close();
  assert.deepEqual(d?.problems, [], "no error, no dialog, no request to another host in any test");
});

/** Waits until what the server says is so. */
async function until(what) {
  for (let i = 0; i < 150; i++) {
    if (await what()) return;
    await new Promise((r) => setTimeout(r, 100));
  }
  assert.fail(`never so: ${what}`);
}

const row = (page) => page.locator("tbody tr");
const settled = async (page) => {
  await page.waitForLoadState("networkidle");
  await page.locator("h1").first().waitFor();
};

test("from the start to a confirmed incident", async () => {
  const page = await d.page();
  await page.goto("/");
  await page.getByRole("heading", { name: "Overview" }).waitFor();
  assert.ok(await page.getByText("No login: one local analyst").isVisible());
  await page.locator("canvas[data-ground=yes]").waitFor();
  await page.waitForFunction(() => Number(document.querySelector("canvas").dataset.marks) > 3);
  await page.getByRole("navigation").getByRole("link", { name: "Incidents" }).click();
  await page.getByRole("searchbox").fill("مسجد مسقط");
  await page.keyboard.press("Enter");
  await page.getByRole("row", { name: /Muscat/ }).first().getByRole("link").last().click();
  await page.getByRole("heading", { level: 1, name: /Muscat/ }).waitFor();
  // Arabic and English accounts in one view, each in its own direction.
  await page.locator("article .text[dir=rtl]").first().waitFor();
  await page.locator("article .text[dir=ltr]").first().waitFor();
  await page.getByLabel("Why (kept with the decision)").fill("three accounts agree");
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("Confirmed", { exact: true }).first().waitFor();
  await page.getByText("three accounts agree").waitFor();
  const now = await d.api("/incidents?where=status%3Dconfirmed");
  assert.equal(now.items.length, 1);
});

test("the map and the timeline filter each other", async () => {
  const page = await d.page();
  await page.goto("/");
  await settled(page);
  const figure = page.locator(".figure").first();
  const all = await figure.textContent();
  const bars = page.locator("svg[role=img]").first();
  const box = await bars.boundingBox();
  await page.mouse.move(box.x + box.width - 30, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/from=/);
  await page.waitForFunction((t) => document.querySelector(".figure").textContent !== t, all);
  await page.getByRole("button", { name: "Whole time" }).click();
  await page.waitForFunction((t) => document.querySelector(".figure").textContent === t, all);
  await page.getByLabel("Count only what the map shows").check();
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Map +" }).click();
  await page.waitForFunction((t) => document.querySelector(".figure").textContent !== t, all);
});

test("filters are in the address and can be shared", async () => {
  const page = await d.page();
  await page.goto("/incidents");
  await settled(page);
  await page.getByRole("button", { name: "Add a filter" }).click();
  await page.getByRole("combobox", { name: "Field", exact: true }).selectOption("country");
  await page.getByRole("combobox", { name: "Value", exact: true }).selectOption("ML");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL(/f=country/);
  await page.getByRole("button", { name: "Add a filter" }).click();
  await page.getByLabel("Filter of your own").fill("killed>=5 or status=contested");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 2);
  await settled(page);
  await page.waitForTimeout(300);
  const own = await row(page).allInnerTexts();
  assert.ok(own.length > 1 && own.every((r) => r.includes("Mali")), own.join("\n"));
  const colleague = await d.page({ language: "ar" });
  await colleague.goto(page.url());
  await settled(colleague);
  assert.equal(await row(colleague).count(), own.length);
  assert.equal(await colleague.locator("html").getAttribute("dir"), "rtl");
  await page.getByRole("button", { name: /Remove Country/ }).click();
  await page.waitForURL((u) => !u.search.includes("country"));
  await page.goBack();
  await page.waitForURL(/country/);
  await page.goto("/incidents?f=nonsense%20here");
  await page.getByRole("alert").getByText(/expected|no field/).waitFor();
});

test("the queue by keyboard alone, and nothing lost while the connection is gone", async () => {
  const page = await d.page();
  await page.goto("/review");
  await page.locator("[data-incident]").waitFor();
  const shown = () => page.locator("[data-incident]").getAttribute("data-incident");
  const first = await shown();
  await page.keyboard.press("c");
  await page.waitForFunction((id) => document.querySelector("[data-incident]")?.dataset.incident !== id, first);
  await page.keyboard.press("u");
  await page.waitForFunction((id) => document.querySelector("[data-incident]")?.dataset.incident === id, first);
  const status = async (id) => (await d.api(`/incidents/${id}`)).status;
  await until(async () => (await d.api(`/incidents/${first}`)).decisions.at(-1)?.kind === "undo");
  assert.notEqual(await status(first), "confirmed", JSON.stringify((await d.api(`/incidents/${first}`)).decisions));

  await page.keyboard.press("e");
  await page.getByRole("combobox", { name: "Field", exact: true }).selectOption("killed");
  await page.getByLabel("New value").fill("77");
  await page.keyboard.press("Enter");
  await page.getByRole("cell", { name: "77", exact: true }).waitFor();

  await d.stop();
  await page.waitForTimeout(200);
  await page.keyboard.press("r");
  await page.getByText("Waiting to be sent: 1").waitFor();
  // The lid is closed: what the page held in memory is gone.
  await page.goto("about:blank");
  await d.restart();
  await page.goto("/review");
  await until(async () => (await status(first)) === "rejected");
  const history = (await d.api(`/incidents/${first}`)).decisions.map((x) => x.kind);
  assert.deepEqual(history, ["confirm", "undo", "correct", "reject"], "each once");
});

test("a merge and its undo", async () => {
  const page = await d.page();
  const { items } = await d.api("/incidents?where=country%3DYE&sort=date");
  const id = items[0].id;
  await page.goto(`/incidents/${id}`);
  await page.getByRole("heading", { name: "The same?" }).waitFor();
  d.add([{ outlet: "Other", published: items[0].date, title: "Explosion in Aden", text: `An explosion killed 40 soldiers in Aden, Yemen, on ${items[0].date}.` }]);
  await page.reload();
  const before = (await d.api(`/incidents/${id}`)).accounts.length;
  await page.getByRole("button", { name: "Merge" }).first().click();
  await until(async () => (await d.api(`/incidents/${id}`)).accounts.length > before);
  await page.locator("ol li", { hasText: "Merge" }).getByRole("button", { name: "Undo" }).click();
  await until(async () => (await d.api(`/incidents/${id}`)).accounts.length === before);
});

test("a report shows what was read and why, and is corrected in place", async () => {
  const page = await d.page({ language: "ar" });
  const { items } = await d.api("/reports?q=%D9%85%D8%B3%D9%82%D8%B7");
  await page.goto(`/reports/${items.at(-1).number}`);
  const mark = page.locator("button.mark.k-toll").first();
  await mark.focus();
  await page.getByText("القاعدة:").first().waitFor();
  assert.match(await page.locator("dl").first().innerText(), /lexicon|toll/);
  await page.getByRole("button", { name: "تصحيح" }).click();
  await page.getByLabel("القيمة الجديدة").waitFor();
});

test("a hostile article is text and nothing else", async () => {
  const page = await d.page();
  const { items } = await d.api("/reports?q=constructor");
  for (const path of ["/", "/incidents?q=constructor", `/reports/${items[0].number}`, "/settings", "/reports"]) {
    await page.goto(path);
    await settled(page);
  }
  const { items: incidents } = await d.api("/incidents?q=constructor");
  await page.goto(`/incidents/${incidents[0].id}`);
  await settled(page);
  await page.getByText("<script>alert(1)</script>").first().waitFor();
  assert.equal(await page.evaluate(() => document.body.dataset.owned), undefined);
  assert.equal(await page.locator("main script, main img[src=x], main svg[onload]").count(), 0);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("a")].filter((a) => /^(javascript|data):/i.test(a.href)).length), 0);
  const blocked = await page.evaluate(
    () => new Promise((done) => {
      addEventListener("securitypolicyviolation", () => done(true), { once: true });
      const script = document.createElement("script");
      script.textContent = "document.body.dataset.owned = 2";
      document.body.append(script);
      setTimeout(() => done(false), 500);
    }),
  );
  assert.equal(blocked, true);
  assert.equal(await page.evaluate(() => document.body.dataset.owned), undefined);
  // What the policy refused was made here, by the test.
  d.problems.splice(0, d.problems.length, ...d.problems.filter((p) => !/Content Security Policy/.test(p)));
});

const places = async () => {
  const incident = (await d.api("/incidents?sort=accounts&limit=1")).items[0].id;
  return ["/", "/incidents?f=country%3DML", `/incidents/${incident}`, "/review", "/reports", "/reports/1", "/actors", "/actors/islamic-state", "/places", "/places/ML", "/trends", "/settings", "/nowhere"];
};

for (const language of ["en", "ar"]) {
  test(`no page is wider than a phone (${language})`, async () => {
    const page = await d.page({ language, width: 360, height: 740 });
    for (const path of await places()) {
      await page.goto(path);
      await settled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
    }
  });
  for (const dark of [false, true]) {
    test(`axe finds nothing (${language}, ${dark ? "dark" : "light"})`, async () => {
      const page = await d.page({ language, dark });
      for (const path of await places()) {
        await page.goto(path);
        await settled(page);
        await page.waitForTimeout(150);
        const found = await page.evaluate(`(() => { ${axe}; return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }); })()`);
        const said = found.violations.map((v) => `${path}: ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(" | ")}`);
        assert.deepEqual(said, []);
      }
      d.problems.splice(0, d.problems.length, ...d.problems.filter((p) => !/Content Security Policy/.test(p)));
    });
  }
}

test("all is reached by the keyboard and nothing traps it", async () => {
  const page = await d.page();
  await page.goto("/incidents");
  await settled(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "content");
  const seen = new Set();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => `${document.activeElement.tagName} ${document.activeElement.textContent?.trim().slice(0, 30)} ${document.activeElement.getAttribute("href") ?? ""}`));
  }
  assert.ok(seen.size > 30, [...seen].join("\n"));
});
