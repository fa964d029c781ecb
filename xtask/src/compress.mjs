// Writes FILE.br and FILE.gz beside every compressible file of a folder and prints a line for each:
// plain bytes, brotli bytes, path. Called by size.rs.

import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

for (const stale of files.filter((file) => /\.(br|gz)$/.test(file))) rmSync(stale);

for (const file of files.filter((name) => /\.(html|css|js|wasm|json|svg|txt|webmanifest)$/.test(name))) {
  const plain = readFileSync(file);
  const brotli = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
  console.log(`${plain.length}\t${brotli.length}\t${relative(folder, file).split(sep).join("/")}`);
}
