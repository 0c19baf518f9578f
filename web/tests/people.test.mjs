// Users: logging in, what a reader sees, two analysts at once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, made } from "./desk.mjs";

const word = "several words in a row";
let d;
before(async () => {
  d = await desk({ reports: made(6), users: [["salma", "administrator", word], ["amal", "analyst", word], ["nour", "analyst", word], ["rami", "reader", word]] });
});
after(async () => {
  await d?.close();
  assert.deepEqual(d?.problems, []);
});

async function as(name, language = "en") {
  const page = await d.page({ language });
  await page.goto("/incidents");
  await page.locator("input[autocomplete=username]").fill(name);
  await page.locator("input[type=password]").fill(word);
  await page.keyboard.press("Enter");
  await page.locator("tbody tr").first().waitFor();
  return page;
}

test("a wrong password is refused without saying what is wrong", async () => {
  const page = await d.page();
  await page.goto("/");
  await page.getByLabel("Name").fill("salma");
  await page.getByLabel("Password").fill("guess");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("name, password or code is wrong").waitFor();
});

test("a reader reads and decides nothing", async () => {
  const page = await as("rami", "ar");
  await page.locator("tbody tr a").first().click();
  await page.locator("article").first().waitFor();
  assert.equal(await page.getByRole("button", { name: "تأكيد" }).count(), 0);
});

test("two analysts at once: the second is told, nothing is overwritten", async () => {
  const [a, b] = [await as("amal"), await as("nour")];
  const path = await a.locator("tbody tr a").first().getAttribute("href");
  for (const page of [a, b]) {
    await page.goto(path);
    await page.getByRole("button", { name: "Confirm" }).waitFor();
    await page.locator("article .text").first().waitFor();
  }
  await a.getByRole("button", { name: "Confirm" }).click();
  await a.getByText("Confirmed", { exact: true }).first().waitFor();
  await b.getByRole("button", { name: "Reject" }).click();
  await b.getByText("Someone was faster").waitFor();
  // What she sees now is what stands.
  await b.getByText("Confirmed", { exact: true }).first().waitFor();
  // And it waits for a second pair of eyes: hers, not his.
  await b.goto("/review?look=second");
  await b.locator("[data-incident]").waitFor();
  await a.goto("/review?look=second");
  await a.getByText("Nothing waits").waitFor();
});

test("an administrator makes a user and sees the log", async () => {
  const page = await as("salma");
  await page.goto("/settings");
  await page.getByRole("heading", { name: "Users" }).waitFor();
  const form = page.locator("form", { has: page.getByRole("button", { name: "Add a user" }) });
  await form.getByLabel("Name").fill("hiba");
  await form.getByLabel("Password").fill(word);
  await form.getByRole("button", { name: "Add a user" }).click();
  await page.getByRole("cell", { name: "hiba" }).waitFor();
  await page.getByText("user made: hiba").or(page.getByText("wrong")).first().waitFor();
  await page.getByRole("button", { name: "Log out" }).click();
  await page.getByRole("heading", { name: "Log in" }).waitFor();
});
