// Packs what was built with brotli, beside it: the program sends it packed to whoever takes it so.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const dist = new URL("../dist/", import.meta.url).pathname;
let pages = 0;
let map = 0;
for (const name of readdirSync(dist, { recursive: true })) {
  if (!/\.(js|mjs|css|html|json|svg|webmanifest)$/.test(name)) continue;
  const bytes = readFileSync(join(dist, name));
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  writeFileSync(join(dist, `${name}.br`), packed);
  if (name.startsWith("map/")) map += packed.length;
  else pages += packed.length;
}
console.log(`packed: pages ${(pages / 1000).toFixed(0)} kB, map data ${(map / 1000).toFixed(0)} kB`);
if (pages > 400_000) {
  console.error("the pages are larger than 400 kB");
  process.exit(1);
}
