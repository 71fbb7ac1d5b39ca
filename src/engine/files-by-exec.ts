import { DoodError } from "../errors.ts";
import { type AccountFile, MAX_FILE_BYTES, requireFewLines, requirePlain, unusable } from "./account-file.ts";
import { archiveBroken, type BrokenArchive } from "./broken-archive.ts";
import type { FileWrite } from "./engine.ts";
import type { FileAccess, Means } from "./file-access.ts";
import { parseOwners, requireOwners } from "./file-owner.ts";
import { OWN_LIBRARIES } from "./root-stat.ts";

const TIMEOUT_MS = 20_000;
/** No other's PATH says which programs root runs. */
const ENVIRONMENT = [...OWN_LIBRARIES, "PATH=/usr/sbin:/usr/bin:/sbin:/bin"];
/** What a shell says of a program that isn't there. */
const NO_PROGRAM = 127;
const MAX_OUTPUT_BYTES = 4 * MAX_FILE_BYTES;
/** The kernel's bounds are 128 KiB an argument and 2 MiB for all of them, the environment included (execve(2)). */
const MAX_ARGUMENT = 100_000;
const MAX_ARGUMENTS = 1_500_000;

const REQUIRE = `require() {
  for tool; do command -v "$tool" >/dev/null || { echo "$tool"; exit ${NO_PROGRAM}; }; done
}`;

/** For each path `missing`, `other`, or `file UID GID MODE SIZE`, its real path on the next line, and its bytes. */
const READ = `${REQUIRE}
require cat readlink stat
for path; do
  real=$(readlink -f "$path" 2>/dev/null)
  if [ -f "$real" ]; then
    set -- $(stat -c '%u %g %a %s' "$real")
    echo "file $1 $2 $3 $4"
    printf '%s\\n' "$real"
    [ "$4" -gt ${MAX_FILE_BYTES} ] || cat "$real"
    echo
  elif [ -e "$real" ] || [ -L "$path" ]; then
    echo other
  else
    echo missing
  fi
done 2>/dev/null`;

/** The real path of each, a line: what isn't there stays as it is. */
const REAL_PATHS = `${REQUIRE}
require readlink
for path; do
  rest=
  until real=$(readlink -f "\${path:-/}"); do
    rest=/\${path##*/}$rest
    path=\${path%/*}
  done
  real=\${real%/}$rest
  printf '%s\\n' "\${real:-/}"
done`;

/**
 * Takes PATH OWNER MODE KEEP COUNT CHUNK… for each file. All are made ready under other names first; then each gets its
 * name by rename(2), so that it is the old or the new one wherever this ends. Prints `uid gid path` of each.
 */
const WRITE = `${REQUIRE}
require chmod chown ln mv rm stat
umask 077
stage() {
  while [ $# -gt 0 ]; do
    new=$1.setup-dood owner=$2 mode=$3 count=$5
    shift 5
    rm -f "$new" && (set -C && : >"$new") || return 1
    while [ "$count" -gt 0 ]; do
      printf %b "$1" >>"$new" || return 1
      shift
      count=$((count - 1))
    done
    chown "$owner" "$new" && chmod "$mode" "$new" || return 1
  done
}
replace() {
  while [ $# -gt 0 ]; do
    path=$1 keep=$4
    shift $((5 + $5))
    if [ "$keep" = yes ]; then rm -f "$path-" && ln "$path" "$path-" || return 1; fi
    mv -f "$path.setup-dood" "$path" && stat -c '%u %g %n' "$path" || return 1
  done
}
clean() {
  while [ $# -gt 0 ]; do
    rm -f "$1.setup-dood"
    shift $((5 + $5))
  done
}
stage "$@" && replace "$@" || { clean "$@"; exit 1; }`;

/**
 * By one exec of the image's own shell as the container's root, for a container whose archive call is broken. The
 * image's programs are trusted with what they are root over anyway, and with nothing else: what they say is read as any
 * file of a container is.
 */
export class FilesByExec implements FileAccess {
  readonly #means: Means;
  readonly #broken: BrokenArchive;

  constructor(means: Means, broken: BrokenArchive) {
    this.#means = means;
    this.#broken = broken;
  }

  async read(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]> {
    return parseFiles(paths, await this.#run(id, READ, paths));
  }

  async realPaths(id: string, paths: readonly string[]): Promise<readonly string[]> {
    return parsePaths(paths, await this.#run(id, REAL_PATHS, paths));
  }

  async write(id: string, writes: readonly FileWrite[]): Promise<void> {
    const paths = writes.map(({ path }) => path);
    requireOwners(writes, parseOwners(await this.#run(id, WRITE, writeArguments(writes)), paths));
  }

  async #run(id: string, script: string, args: readonly string[]): Promise<string> {
    const ran = await this.#means.engine.exec(id, {
      command: ["/bin/sh", "-c", script, "setup-dood", ...args],
      user: "0",
      env: ENVIRONMENT,
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
    if (ran.kind === "exited" && ran.code === 0) return ran.output;
    const { title } = await this.#means.engine.info();
    if (ran.kind === "not-started") throw archiveBroken(this.#broken, title, "shell");
    if (ran.kind === "exited" && ran.code === NO_PROGRAM) {
      throw archiveBroken(this.#broken, title, /^[a-z]+$/m.exec(ran.output)?.[0] ?? "shell");
    }
    throw new DoodError(
      "account-file-unusable",
      ran.kind === "timeout"
        ? `a shell that reads the account files in the container didn't end within ${TIMEOUT_MS / 1000} s`
        : `a shell can't read or replace the account files in the container: ${ran.output.trim()}`,
      "Give the group from outside: `--group-add` with the socket's GID.",
    );
  }
}

/** What {@link READ} prints. @throws DoodError `account-file-unusable` for what is no plain file, or isn't said right */
export function parseFiles(paths: readonly string[], output: string): readonly (AccountFile | undefined)[] {
  let rest = output;
  const take = (path: string, length: number) => {
    if (rest.length <= length || rest[length] !== "\n") throw unusable(path, "changed while it was read");
    const taken = rest.slice(0, length);
    rest = rest.slice(length + 1);
    return taken;
  };
  const line = (path: string) => take(path, rest.indexOf("\n"));
  return paths.map((path) => {
    const said = line(path);
    if (said === "missing") return undefined;
    const [, uid, gid, mode = "", size] =
      /^file (\d{1,10}) (\d{1,10}) ([0-7]{1,4}) (\d{1,15})$/.exec(said) ?? [];
    requirePlain(path, { isRegular: size !== undefined, size: Number(size) });
    const real = requirePath(path, line(path));
    const text = take(path, Number(size));
    requireFewLines(path, text);
    return { path: real, text, mode: Number.parseInt(mode, 8), uid: Number(uid), gid: Number(gid) };
  });
}

function parsePaths(paths: readonly string[], output: string): readonly string[] {
  const lines = output.split("\n");
  return paths.map((path, at) => requirePath(path, lines[at] ?? ""));
}

function requirePath(path: string, real: string): string {
  if (/^\/[\x20-\x7e]*$/.test(real)) return real;
  throw unusable(path, "lies at a path with other characters than those of ASCII");
}

/** @throws DoodError `account-file-unusable` for more than a shell can be given */
function writeArguments(writes: readonly FileWrite[]): readonly string[] {
  const args = writes.flatMap(({ path, file, previous }) => {
    const chunks = chunksOf(file.text);
    const keep = previous === undefined ? "no" : "yes";
    const { uid, gid, mode } = file;
    return [path, `${uid}:${gid}`, mode.toString(8), keep, String(chunks.length), ...chunks];
  });
  const size = args.reduce((sum, arg) => sum + arg.length, 0);
  if (size > MAX_ARGUMENTS) throw unusable(writes[0]?.path ?? "", `is too long for an exec (${size} bytes)`);
  return args;
}

/** The text as `printf %b` takes it, in arguments of plain ASCII. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  let chunk = "";
  for (const character of text) {
    const isPlain = /[\n\x20-\x7e]/.test(character) && character !== "\\";
    chunk += isPlain ? character : `\\0${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
    if (chunk.length < MAX_ARGUMENT) continue;
    chunks.push(chunk);
    chunk = "";
  }
  return chunk === "" ? chunks : [...chunks, chunk];
}
