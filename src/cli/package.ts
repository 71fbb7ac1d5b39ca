import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package that this program (dist/cli/index.js) is part of; npm links to it from elsewhere. */
export function packageFolder(): string {
  return join(realpathSync(process.argv[1] ?? "."), "../../..");
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")).version;
}
