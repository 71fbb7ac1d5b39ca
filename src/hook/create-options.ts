import { parseArgsStringToArgv } from "string-argv";
import type { Mount } from "../socket/mount.ts";

/**
 * The text of `createOptions`: options of `docker create` as a workflow has them, which the official
 * hook splits like a shell (runner-container-hooks packages/docker/src/utils.ts fixArgs).
 */

/** Whether the options give the container a group by this number. */
export function addsGroup(options: string, gid: number): boolean {
  return valuesOf(options, ["--group-add"]).includes(String(gid));
}

/** The options with the group put first, so that the workflow's own text stays as it is. */
export function withGroup(options: string | undefined, gid: number): string {
  const own = options ?? "";
  return `--group-add ${gid}${own.trim() === "" ? "" : ` ${own}`}`;
}

/** The bind mounts that the options ask for (docker-container-create(1): `-v`, `--volume`, `--mount`). */
export function mountsIn(options: string): readonly Mount[] {
  const volumes = valuesOf(options, ["-v", "--volume"]).map((value) => value.split(":"));
  const mounts = valuesOf(options, ["--mount"]).map((value) => {
    const fields = value.split(",").map((field) => field.split("="));
    const field = (...names: readonly string[]) => fields.find(([key = ""]) => names.includes(key))?.[1];
    return [field("source", "src"), field("target", "destination", "dst")];
  });
  return [...volumes, ...mounts].flatMap(([source, destination]) =>
    source === undefined || destination === undefined ? [] : [{ type: "bind", source, destination }],
  );
}

/** The values of an option in both its spellings, `--name value` and `--name=value`. */
function valuesOf(options: string, names: readonly string[]): readonly string[] {
  const words = parseArgsStringToArgv(options);
  return words.flatMap((word, index) => {
    if (names.includes(word)) return words.slice(index + 1, index + 2);
    const name = names.find((candidate) => word.startsWith(`${candidate}=`));
    return name === undefined ? [] : [word.slice(name.length + 1)];
  });
}
