// What is said, in the reader's language: words, numbers, days, names of countries and actors.

import { pages, type PageWord } from "./pages";
import { terms } from "./terms";

export type Tongue = "en" | "ar";
export type Digits = "auto" | "latn" | "arab";

function stored<T extends string>(key: string, allowed: readonly T[]): T | undefined {
  const value = localStorage.getItem(key);
  return allowed.find((a) => a === value);
}

const first = navigator.languages.find((l) => l.startsWith("ar") || l.startsWith("en")) ?? "en";

export const said = $state({
  tongue: stored("tongue", ["en", "ar"] as const) ?? ((first.startsWith("ar") ? "ar" : "en") as Tongue),
  digits: stored("digits", ["auto", "latn", "arab"] as const) ?? ("auto" as Digits),
});

export function choose(tongue: Tongue): void {
  said.tongue = tongue;
  localStorage.setItem("tongue", tongue);
}

export function chooseDigits(digits: Digits): void {
  said.digits = digits;
  localStorage.setItem("digits", digits);
}

const variants: Record<Tongue, string> = {
  en: navigator.languages.find((l) => l.startsWith("en")) ?? "en-GB",
  ar: navigator.languages.find((l) => l.startsWith("ar")) ?? "ar",
};

/** The locale: the browser's own variant of the language where it has one, so that months and digits are those of its country. */
function locale(): string {
  const own = variants[said.tongue];
  // The Gregorian calendar everywhere: the record's days are its days.
  const digits = said.digits === "auto" ? "" : `-nu-${said.digits}`;
  return `${own}-u-ca-gregory${digits}`;
}

/** Formatters by what they are made of: making one costs more than a hundred uses. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames>();

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames>(key: string, make: () => T): T {
  let found = made.get(key) as T | undefined;
  if (!found) made.set(key, (found = make()));
  return found;
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const l = locale();
  return once(`d${l}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(l, options));
}

export function dir(): "rtl" | "ltr" {
  return said.tongue === "ar" ? "rtl" : "ltr";
}

/** Words of the pages. */
export function t(word: PageWord, fill: Record<string, string | number> = {}): string {
  const words: string = pages[word][said.tongue === "ar" ? 1 : 0];
  return words.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = fill[key];
    return typeof value === "number" ? number(value) : (value ?? "");
  });
}

/** A word of the codebook. */
export function term(word: string | null | undefined): string {
  if (!word) return "–";
  const found = terms[word];
  return found ? found[said.tongue === "ar" ? 1 : 0] : word;
}

export function number(n: number, options: Intl.NumberFormatOptions = {}): string {
  const l = locale();
  return once(`n${l}${JSON.stringify(options)}`, () => new Intl.NumberFormat(l, options)).format(n);
}

export function percent(p: number): string {
  return number(p, { style: "percent", maximumFractionDigits: 0 });
}

function utc(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`);
}

/** A day as `2024-07-15`, said as its precision allows. */
export function day(iso: string | null | undefined, precision = "day"): string {
  if (!iso) return t("no_day");
  const options: Intl.DateTimeFormatOptions =
    precision === "year"
      ? { year: "numeric" }
      : precision === "month"
        ? { year: "numeric", month: "short" }
        : { year: "numeric", month: "short", day: "numeric" };
  const text = dates({ ...options, timeZone: "UTC" }).format(utc(iso));
  return precision === "unknown" ? `${text}?` : text;
}

export function span(start: string | null, end: string | null, precision: string): string {
  if (!start || !end || start === end || precision === "month" || precision === "year") return day(start, precision);
  return `${day(start)} – ${day(end)}`;
}

export function month(iso: string, style: "short" | "long" = "short"): string {
  return dates({ month: style, timeZone: "UTC" }).format(utc(iso));
}

export function weekday(n: number): string {
  return dates({ weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, 1 + n)));
}

export function moment(rfc3339: string | null | undefined): string {
  if (!rfc3339) return "–";
  const date = new Date(rfc3339);
  if (Number.isNaN(date.getTime())) return rfc3339;
  const style: Intl.DateTimeFormatOptions = rfc3339.length > 10 ? { dateStyle: "medium", timeStyle: "short" } : { dateStyle: "medium", timeZone: "UTC" };
  return dates(style).format(date);
}

export function country(code: string | null | undefined): string {
  if (!code) return "–";
  try {
    return once(`c${said.tongue}`, () => new Intl.DisplayNames([said.tongue], { type: "region" })).of(code) ?? code;
  } catch {
    return code;
  }
}

const english = new Intl.DisplayNames(["en"], { type: "region" });

/** Arabic names of places, by country and name; empty where there is none, missing while it is asked for. */
const arabic = $state<Record<string, string>>({});
const wanted = new Map<string, Set<string>>();
let fetchPlaces: ((country: string, names: string[]) => Promise<{ name: string; ar: string }[]>) | undefined;

/** Who is asked for Arabic names of places. */
export function askPlaces(ask: typeof fetchPlaces): void {
  fetchPlaces = ask;
}

async function learnPlaces(): Promise<void> {
  const asked = [...wanted];
  wanted.clear();
  for (const [code, names] of asked) {
    const found = await fetchPlaces?.(code, [...names]).catch(() => undefined);
    for (const { name, ar } of found ?? []) arabic[`${code}|${name}`] = ar;
  }
}

/** A place's name in the reader's language where it has one; as recorded otherwise. */
export function place(name: string | null | undefined, code: string | null | undefined): string {
  if (!name) return t("no_place");
  if (!code) return name;
  if (english.of(code) === name) return country(code);
  if (said.tongue !== "ar" || /[\u0600-\u06ff]/.test(name)) return name;
  const key = `${code}|${name}`;
  const known = arabic[key];
  if (known === undefined && fetchPlaces) {
    if (wanted.size === 0) setTimeout(() => void learnPlaces());
    if (!wanted.has(code)) wanted.set(code, new Set());
    wanted.get(code)!.add(name);
  }
  return known || name;
}

/** Place and country, the country once. */
export function whereabouts(name: string | null | undefined, code: string | null | undefined): string {
  const here = place(name, code);
  const land = code ? country(code) : "";
  return !name && code ? land : land && land !== here ? `${here}${said.tongue === "ar" ? "، " : ", "}${land}` : here;
}

/** What sources disagree on, as the record says it (`who: a or b`), in the reader's language. */
export function conflict(text: string): string {
  const found = /^(\w+)(?: \((\w+)\))?: (.*)$/s.exec(text);
  if (!found) return text;
  const [, field, group, rest] = found as unknown as [string, string, string | undefined, string];
  const says = (said.tongue === "ar" ? "، " : ", ") as string;
  const or = t("or");
  const denier = /^(\S+) denies it$/.exec(rest);
  if (denier) return `${actor(denier[1])}: ${term("denied")}`;
  if (field === "who") return `${t("who")}: ${rest.split(" or ").map(actor).join(` ${or} `)}`;
  const range = /^latest figures range over (.*)$/.exec(rest);
  if (range && group) return `${term(field)} (${term(group)}): ${t("latest_range", { range: range[1]! })}`;
  const one = /^(.*) says (.*)$/.exec(rest);
  if (one) {
    const value = field === "country" ? country(one[1]) : field === "date" ? day(one[1]!) : field === "place" ? one[1]! : term(one[1]);
    return `${term(field)}: ${value} ← ${one[2]!.split(", ").join(says)}`;
  }
  return text;
}

const named = $state<{ of: Map<string, [string, string]> }>({ of: new Map() });

export function learn(actors: readonly { name: string; ar: string; en: string }[]): void {
  named.of = new Map(actors.map((a) => [a.name, [a.en, a.ar]]));
}

/** The name of an actor: the lexicon's, or, of a force that is composed (`om-police`), its parts. */
export function actor(slug: string | null | undefined): string {
  if (!slug) return "–";
  const known = named.of.get(slug);
  const at = said.tongue === "ar" ? 1 : 0;
  if (known?.[at]) return known[at];
  if (known) return known[1 - at] || slug;
  if (terms[slug]) return term(slug);
  const force = /^([a-z]{2})-(.+)$/.exec(slug);
  return force ? `${country(force[1]!.toUpperCase())}: ${forces[force[2]!]?.[at] ?? force[2]!.replaceAll("-", " ")}` : slug;
}

const forces: Record<string, [string, string]> = {
  army: ["army", "الجيش"],
  military: ["armed forces", "القوات المسلحة"],
  police: ["police", "الشرطة"],
  state: ["state", "الدولة"],
  forces: ["forces", "القوات"],
  security: ["security forces", "قوات الأمن"],
  air_force: ["air force", "سلاح الجو"],
  "air-force": ["air force", "سلاح الجو"],
  navy: ["navy", "البحرية"],
  government: ["government", "الحكومة"],
};

export type Toll = readonly (number | null | undefined)[] | null | undefined;

/** A toll as [low, high, best]. */
export function toll(range: Toll): string {
  if (!range) return "–";
  const [low, high, best] = range as [number, number | null, number];
  if (high === null) return `${number(best)}+`;
  return low === high ? number(best) : `${number(best)} (${number(low)}–${number(high)})`;
}
