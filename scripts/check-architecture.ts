// `pnpm check` runs this: prints each fault and ends with 1 if there is any, or if nothing was looked at.
import { architectureFaults } from "./architecture-faults.ts";

const { files, faults } = await architectureFaults(process.cwd(), ["apps", "packages", "scripts"]);
for (const fault of faults) console.log(fault);
if (files === 0)
  console.log("No file was read: dependency-cruiser has lost its TypeScript 6 (pnpm-workspace.yaml).");
console.log(`${files} files, ${faults.length} faults`);
process.exitCode = files === 0 || faults.length > 0 ? 1 : 0;
