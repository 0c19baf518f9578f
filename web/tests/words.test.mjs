// Every word of the codebook that the API can send has words in both languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const api = JSON.parse(readFileSync(new URL("../../schema/openapi.json", import.meta.url), "utf8"));
const source = readFileSync(new URL("../src/words/terms.ts", import.meta.url), "utf8");
const terms = new Map([...source.matchAll(/^ {2}(\w+): \["([^"]+)", "([^"]+)"\],$/gm)].map((m) => [m[1], [m[2], m[3]]]));

const shown = ["EventType", "Subtype", "Modality", "Site", "ActorKind", "Basis", "WeaponKind", "Measure", "TollGroup", "SourceKind", "Stance", "Bound", "ClaimKind", "Focus", "DatePrecision", "PlacePrecision", "Status", "Role", "Scope", "Field"];

for (const name of shown) {
  test(`${name} has words`, () => {
    const schema = api.components.schemas[name];
    const words = (schema.enum ?? schema.oneOf.flatMap((o) => o.enum ?? [o.const])).filter(Boolean);
    assert.ok(words.length > 1, name);
    for (const word of words) {
      const [en, ar] = terms.get(word) ?? [];
      assert.ok(en && ar, `${name}: ${word}`);
      assert.match(ar, /[\u0600-\u06ff]/, `${word}: ${ar}`);
    }
  });
}

test("words of the pages fill in the same in both languages", () => {
  const pages = readFileSync(new URL("../src/words/pages.ts", import.meta.url), "utf8");
  const pairs = [...pages.matchAll(/^ {2}(\w+): \["((?:[^"\\]|\\.)*)", "((?:[^"\\]|\\.)*)"\],$/gm)];
  assert.ok(pairs.length > 150, String(pairs.length));
  for (const [, key, en, ar] of pairs) {
    const gaps = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    assert.deepEqual(gaps(en), gaps(ar), key);
  }
});
