import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const cache = fileURLToPath(new URL("../../../.cache", import.meta.url));
const archives = ["chromium.br", "fonts.tar.br", "al2023.tar.br"];

const fontsConfig = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir>
<dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

/** The folder where the registry's Chromium is unpacked: once per version, whole or not at all. */
export async function packagedChromium(): Promise<string> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(join(cache, "unpacking-"));
  try {
    await unpack(join(packageFolder, "bin"), unpacked);
    await writeFile(join(unpacked, "fonts.conf"), fontsConfig(folder));
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    // Another run may have been first; then its folder is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into the system's temporary folder, whatever that is called. */
async function unpack(source: string, target: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = target;
  try {
    for (const archive of archives) await inflate(join(source, archive));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
