// A desk for the tests: a register made of given reports, the built binary serving it, a real browser on it.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const root = new URL("../../", import.meta.url).pathname;
const binary = process.env.SIJILL ?? join(root, "target/debug/sijill");
const browserPath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => p && existsSync(p));

export const examples = join(root, "examples");

/** Made reports: each an incident of its own day and town. */
export function made(n, month = "2024-07") {
  const towns = ["Mopti, Mali", "Maiduguri, Nigeria", "Quetta, Pakistan", "Kirkuk, Iraq", "Aden, Yemen", "Kabul, Afghanistan"];
  return Array.from({ length: n }, (_, i) => {
    const day = `${month}-${String(1 + (i % 28)).padStart(2, "0")}`;
    const town = towns[i % towns.length];
    return { outlet: `Outlet ${i}`, published: day, title: `Attack in ${town}`, text: `Gunmen killed ${(i % 9) + 2} villagers in an attack in ${town} on ${day}.` };
  });
}

export function sijill(args, input = "") {
  const done = spawnSync(binary, args, { input, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`sijill ${args.join(" ")}: ${done.stderr}`);
  return done.stdout;
}

export async function desk({ reports = [], paths = [], users = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "sijill-pages-"));
  const register = join(folder, "r.db");
  const add = (list) => sijill(["add", "-", "--register", register], list.map((r) => JSON.stringify(r)).join("\n"));
  if (paths.length) sijill(["add", ...paths, "--register", register]);
  if (reports.length) add(reports);
  for (const [name, role, password] of users) sijill(["users", "add", name, "--role", role, "--register", register], `${password}\n`);
  const serve = (port = 0) =>
    new Promise((resolve, reject) => {
      const child = spawn(binary, ["serve", "--register", register, "--listen", `127.0.0.1:${port}`], { stdio: ["ignore", "ignore", "pipe"] });
      let text = "";
      child.stderr.on("data", (d) => {
        text += d;
        const found = /http:\/\/([\d.:]+)\//.exec(text);
        if (found) resolve({ child, address: found[1] });
      });
      child.on("exit", () => reject(new Error(`the server ended: ${text}`)));
    });
  let server = await serve();
  if (!browserPath) throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM");
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  const base = `http://${server.address}`;
  const problems = [];
  const opened = [];
  return {
    base,
    register,
    add,
    problems,
    /** A page of a person of their own: language, width, colours. */
    async page({ language = "en", width = 1280, height = 900, dark = false } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, locale: language === "ar" ? "ar-EG" : "en-GB", colorScheme: dark ? "dark" : "light", baseURL: base });
      opened.push(context);
      const page = await context.newPage();
      page.on("pageerror", (e) => problems.push(`${page.url()}: ${e.message}`));
      page.on("console", (m) => m.type() === "error" && !/status of (400|401|404|412|422)|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to fetch/.test(m.text()) && problems.push(`${page.url()}: ${m.text()}`));
      page.on("dialog", (d) => (problems.push(`${page.url()}: dialog ${d.message()}`), d.dismiss()));
      // Nothing is asked of another host.
      page.on("request", (r) => !r.url().startsWith(base) && !/^(data|blob|about):/.test(r.url()) && problems.push(`another host: ${r.url()}`));
      return page;
    },
    async api(path) {
      return (await fetch(`${base}/api/v1${path}`)).json();
    },
    async stop() {
      server.child.removeAllListeners("exit");
      server.child.kill("SIGKILL");
      await new Promise((r) => server.child.once("close", r));
    },
    async restart() {
      server = await serve(Number(base.split(":").at(-1)));
    },
    async close() {
      await Promise.all(opened.map((c) => c.close()));
      await browser.close();
      server.child.removeAllListeners("exit");
      server.child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
