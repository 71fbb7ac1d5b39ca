import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { AccountFiles } from "../../../src/identity/exec-user.ts";
import { Engine } from "./engine.ts";
import type { Bed } from "./setup.ts";

/** How a container is made: its `USER` and its `--group-add`s. */
export interface Making {
  readonly user: string;
  readonly groupAdd: readonly string[];
}

/** What the kernel says of a new process, or what the engine says where there is none. */
export type Answer =
  | {
      readonly kind: "process";
      readonly uid: number;
      readonly gid: number;
      readonly groups: readonly number[];
      readonly home: string;
    }
  | { readonly kind: "error"; readonly message: string };

/** A running container whose account files can be exchanged at will, without the engine's help. */
export class AccountContainer {
  readonly making: Making;
  readonly #engine: Engine;
  readonly #id: string;
  readonly #shell: ReturnType<typeof spawnShell>;

  private constructor(engine: Engine, id: string, making: Making) {
    this.making = making;
    this.#engine = engine;
    this.#id = id;
    this.#shell = spawnShell(engine, id);
  }

  /** Starts one whose account files are `files`: user and groups must be found in them. */
  static async start(bed: Bed, making: Making, files: AccountFiles): Promise<AccountContainer> {
    const engine = new Engine(bed.socket);
    const image = await imageWithoutUser(engine, bed);
    const groups = making.groupAdd.flatMap((group) => ["--group-add", group]);
    const options = ["--label", bed.label, "--network", "none", "--user", making.user, ...groups];
    const id = await engine.docker("create", ...options, "--entrypoint", "tail", image, "-f", "/dev/null");
    const folder = await mkdtemp(join(tmpdir(), "dood-accounts-"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, "latin1");
    await engine.docker("cp", `${folder}/.`, `${id}:/etc`);
    await rm(folder, { recursive: true });
    await engine.docker("start", id);
    return new AccountContainer(engine, id, making);
  }

  /** Makes /etc/passwd and /etc/group what `files` says: written, or removed. */
  async write(files: AccountFiles): Promise<void> {
    const commands = (["passwd", "group"] as const).map((name) => {
      const text = files[name];
      if (text === undefined) return `rm -f /etc/${name}\n`;
      const lines =
        Buffer.from(text, "latin1")
          .toString("base64")
          .match(/.{1,76}/g) ?? [];
      return `base64 -d > /etc/${name} <<END\n${[...lines, ""].join("\n")}END\n`;
    });
    const answer = await this.#ask(`${commands.join("")}echo done`);
    if (answer !== "done") throw new Error(`account files can't be written: ${answer}`);
  }

  /** How many ids the container's user namespace has; they start at 0 without a gap. */
  async idCount(): Promise<number> {
    const sum = (kind: string) => this.#ask(`awk '{ n += $3 } END { print n }' /proc/self/${kind}_map`);
    return Math.min(Number(await sum("uid")), Number(await sum("gid")));
  }

  async #ask(command: string): Promise<string> {
    this.#shell.process.stdin.write(`${command}\n`);
    const { value } = await this.#shell.lines.next();
    return String(value);
  }

  /** The identity of a new process: as the container's own user, or as `user`. */
  async exec(user?: string): Promise<Answer> {
    const ids = "grep -E '^(Uid|Gid|Groups):' /proc/self/status";
    const Cmd = ["sh", "-c", `printf '\\n%s\\nHome:\\t%s\\n' "$(${ids})" "$HOME"`];
    // Not the docker CLI: it does not show the reason that Podman gives for a refusal.
    const options = {
      AttachStdout: true,
      AttachStderr: true,
      Cmd,
      ...(user === undefined ? {} : { User: user }),
    };
    const created = await post(this.#engine.socket, `/containers/${this.#id}/exec`, options);
    const { Id } = JSON.parse(created) as { readonly Id?: string };
    if (Id === undefined) return { kind: "error", message: created };
    const output = await post(this.#engine.socket, `/exec/${Id}/start`, { Detach: false, Tty: false });
    const [uid, gid, groups, home] = ["Uid", "Gid", "Groups", "Home"].map(
      (key) => new RegExp(`^${key}:\\t(.*)$`, "m").exec(output)?.[1],
    );
    if (uid === undefined || gid === undefined || groups === undefined || home === undefined) {
      return { kind: "error", message: output };
    }
    const distinct = new Set(numbers(groups));
    const sorted = [...distinct].sort((a, b) => a - b);
    return { kind: "process", uid: oneOf(uid), gid: oneOf(gid), groups: sorted, home };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#shell.process.stdin.end();
    await this.#engine.docker("rm", "--force", "--volumes", this.#id);
  }
}

/** The bed's BusyBox image with no `USER`, which an empty `--user` does not take away. */
async function imageWithoutUser(engine: Engine, { tag, label }: Bed): Promise<string> {
  const image = `dood-test/accounts:${tag}`;
  if ((await engine.run(["image", "inspect", image])).code === 0) return image;
  const id = await engine.docker("create", "--label", label, `dood-test/busybox:${tag}`);
  const folder = await mkdtemp(join(tmpdir(), "dood-accounts-"));
  await engine.docker("export", "--output", join(folder, "image.tar"), id);
  await engine.docker("import", join(folder, "image.tar"), image);
  await rm(folder, { recursive: true });
  await engine.docker("rm", id);
  return image;
}

/** A root shell that is there before any account file can fail an exec. */
function spawnShell(engine: Engine, id: string) {
  const args = ["-H", `unix://${engine.socket}`, "exec", "--interactive", "--user", "0:0", id, "sh"];
  const process = spawn("docker", args, { stdio: ["pipe", "pipe", "ignore"] });
  return { process, lines: createInterface(process.stdout)[Symbol.asyncIterator]() };
}

/** One request of the engine's API. */
function post(socketPath: string, path: string, body: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const outgoing = request({ socketPath, path, method: "POST", headers, agent: false });
    outgoing.on("response", (reply) => text(reply).then(resolve, reject));
    outgoing.on("error", reject).end(JSON.stringify(body));
  });
}

/** Real, effective, saved and file system id: all the same, or the test bed is wrong. */
function oneOf(ids: string): number {
  const [first = Number.NaN, ...others] = numbers(ids);
  if (others.some((id) => id !== first)) throw new Error(`one process with the ids ${ids}`);
  return first;
}

function numbers(words: string): readonly number[] {
  return words.split(/\s+/).filter(Boolean).map(Number);
}
