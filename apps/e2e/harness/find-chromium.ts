import { existsSync } from "node:fs";
import { join } from "node:path";
import { packagedChromium } from "./packaged-chromium.ts";

export type FoundChromium = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

const systemChromium = "/usr/bin/chromium";

/** `CHROME`, else the one from the npm registry, else the system's; null where there is none. */
export async function findChromium(): Promise<FoundChromium | null> {
  const given = process.env.CHROME;
  if (given !== undefined && given !== "") {
    if (!existsSync(given)) throw new Error(`CHROME names no file: ${given}`);
    return { executablePath: given, env: {} };
  }
  if (process.platform === "linux" && process.arch === "x64") {
    const folder = await packagedChromium();
    return { executablePath: join(folder, "chromium"), env: missingParts(folder) };
  }
  return existsSync(systemChromium) ? { executablePath: systemChromium, env: {} } : null;
}

const libraryFolders = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];

/** A bare machine lacks three libraries and every font; the package brings both. */
function missingParts(folder: string): Record<string, string> {
  const hasLibraries = libraryFolders.some((place) => existsSync(join(place, "libnss3.so")));
  const hasFonts = existsSync("/usr/share/fonts") && existsSync("/etc/fonts/fonts.conf");
  return {
    ...(hasLibraries ? {} : { LD_LIBRARY_PATH: join(folder, "al2023/lib") }),
    ...(hasFonts ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") }),
  };
}
