import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { Bed } from "../bed/setup.ts";

const ENGINES = join(import.meta.dirname, "../../../script/engines");
const POLL_MS = 50;
const START_TIMEOUT_MS = 60_000;

/**
 * The machine's own dockerd a second time, apart from its engine as script/engines/daemon.bash sets one apart, so that
 * it can be killed. Its containers live on: a new daemon finds them in the same namespaces, which a shell keeps.
 */
export class PrivateEngine implements AsyncDisposable {
  readonly bed: Bed;
  readonly #folder: string;
  readonly #keeper: ChildProcess;

  private constructor(bed: Bed, folder: string, keeper: ChildProcess) {
    this.bed = bed;
    this.#folder = folder;
    this.#keeper = keeper;
  }

  static async start(): Promise<PrivateEngine> {
    const folder = `/var/lib/dood-kill-${process.pid}`;
    await mkdir(folder, { recursive: true });
    const socket = join(folder, "docker.sock");
    const keeper = spawn(
      "unshare",
      ["--net", "--mount", "--propagation", "slave", "bash", "-euc", KEEPER, "bash", ENGINES, folder],
      { stdio: ["pipe", "ignore", "inherit"], detached: true },
    );
    const engine = new PrivateEngine({ ...inject("bed"), socket, socketSource: socket }, folder, keeper);
    await engine.launch();
    const image = `dood-test/busybox:${engine.bed.tag}`;
    const load = `docker -H unix://${inject("bed").socket} save ${image} | docker -H unix://${socket} load`;
    await promisify(execFile)("sh", ["-c", load]);
    return engine;
  }

  /** Starts the daemon where none runs, and waits until it answers. */
  async launch(): Promise<void> {
    if (await answers(this.bed.socket)) return;
    this.#keeper.stdin?.write("launch\n");
    for (const deadline = Date.now() + START_TIMEOUT_MS; !(await answers(this.bed.socket)); ) {
      if (Date.now() > deadline) throw new Error(`the engine in ${this.#folder} doesn't answer: see its log`);
      await delay(POLL_MS);
    }
  }

  async pid(): Promise<number> {
    return Number(await readFile(join(this.#folder, "pid"), "utf8"));
  }

  async kill(): Promise<void> {
    const pid = await this.pid();
    process.kill(pid, "SIGKILL");
    while (
      await readFile(`/proc/${pid}/stat`).then(
        (stat) => !/\) [ZX]/.test(String(stat)),
        () => false,
      )
    ) {
      await delay(1);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#keeper.on("exit", resolve));
    this.#keeper.stdin?.end();
    await ended;
  }
}

/** Ends, and takes everything away, when its standard input does: also where the tests were killed. */
const KEEPER = `
  engines=$1 DIR=$2 SOCKET=$2/docker.sock
  source "$engines/packages.bash"; source "$engines/daemon.bash"
  need dockerd docker.io; need ip iproute2
  ip link set lo up
  for shared in /run/docker /run/containerd; do
    [ ! -d "$shared" ] || mount -t tmpfs -o mode=755 tmpfs "$shared"
  done
  while read -r command; do
    [ "$command" = launch ] || continue
    # Else a killed containerd counts as alive for as long as nobody has reaped it.
    rm -f "$DIR/pid" "$DIR/exec/containerd/containerd.pid"
    spawn dockerd -H "unix://$SOCKET" --data-root "$DIR/data" --exec-root "$DIR/exec" --pidfile "$DIR/pid" \\
      --bridge none --iptables=false --live-restore
  done
  halt "$DIR"`;

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const ping = request({ socketPath, path: "/_ping", agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    ping.on("error", () => resolve(false)).end();
  });
}
