import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of a package, and its name. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/;

/** The name and the licence of each package that these files are of. Our stand-ins (stubs/) are no packages. */
export function licences(files: readonly string[]): string {
  const packages = new Map(
    files.flatMap((file) => {
      const [folder, name] = PACKAGE.exec(file) ?? [];
      return folder === undefined || name === undefined ? [] : [[name, folder] as const];
    }),
  );
  return [...packages]
    .filter(([, folder]) => existsSync(join(folder, "package.json")))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, folder]) => `${name}\n${licenceOf(folder)}\n`)
    .join("\n");
}

function licenceOf(folder: string): string {
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return [
    license,
    file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim(),
  ]
    .join("\n")
    .trim();
}
