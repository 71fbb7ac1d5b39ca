import { execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { execute, type Finished } from "../bed/engine.ts";
import type { Bed } from "../bed/setup.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");

/**
 * A machine with a fresh user that has never had docker, and a socket of its own, `root:<a fresh group>
 * 0660`, behind which the bed's engine answers: the machine's real one stays untouched.
 */
export class FreshMachine implements AsyncDisposable {
  readonly user = `dood-u${randomBytes(3).toString("hex")}`;
  readonly group = `dood-g${randomBytes(3).toString("hex")}`;
  // Not below /tmp, where anyone may put things: what runners run can't lie there.
  readonly folder = mkdtempSync("/opt/dood-host-");
  readonly socket = join(this.folder, "docker.sock");
  readonly uid: number;
  /** The socket's. */
  readonly gid: number;
  /** The user's own. */
  readonly userGid: number;
  readonly #bed: Bed;
  readonly #cleanup = new AsyncDisposableStack();

  private constructor(bed: Bed) {
    this.#bed = bed;
    const cleanup = this.#cleanup;
    cleanup.defer(() => rmSync(this.folder, { recursive: true, force: true }));
    // First what may fail, such as a dist that isn't built: accounts would be left behind.
    chmodSync(this.folder, 0o755);
    cpSync(join(REPOSITORY, "dist"), join(this.folder, "dist"), { recursive: true });
    cpSync(join(REPOSITORY, "hooks"), join(this.folder, "hooks"), { recursive: true });
    copyFileSync(join(REPOSITORY, "package.json"), join(this.folder, "package.json"));
    account("groupadd", this.group);
    cleanup.defer(() => account("groupdel", this.group));
    account("useradd", "--create-home", "--shell", "/bin/bash", this.user);
    cleanup.defer(() => account("userdel", "--remove", "--force", this.user));
    this.uid = Number(run("id", "-u", this.user));
    this.userGid = Number(run("id", "-g", this.user));
    cleanup.defer(() => void run("sh", "-c", `pkill -KILL -U ${this.uid} && sleep 0.2 || true`));
    this.gid = Number(run("getent", "group", this.group).split(":")[2]);
  }

  static async make(bed: Bed): Promise<FreshMachine> {
    const machine = new FreshMachine(bed);
    // The docker CLI ends its side of a connection before it reads a container's output.
    const server = createServer({ allowHalfOpen: true }, (client) => {
      const engine = connect({ path: bed.socket, allowHalfOpen: true });
      client.pipe(engine).pipe(client);
      client.on("error", () => engine.destroy());
      engine.on("error", () => client.destroy());
    });
    await new Promise<void>((resolve) => server.listen(machine.socket, resolve));
    machine.#cleanup.defer(() => void server.close());
    chownSync(machine.socket, 0, machine.gid);
    chmodSync(machine.socket, 0o660);
    return machine;
  }

  get node(): string {
    return join(this.#bed.externals, "node24/bin/node");
  }

  get env(): Record<string, string> {
    return { PATH: process.env["PATH"] ?? "", SETUP_DOOD_STATE: join(this.folder, "state") };
  }

  /** `dood …` as root. */
  dood(...args: readonly string[]): Promise<Finished> {
    const at = args.includes("--help") ? [] : ["--socket", this.socket];
    return execute(this.node, [join(this.folder, "dist/cli/index.js"), ...args, ...at], { env: this.env });
  }

  /** A command in a new login of the user. */
  login(command: string): Promise<Finished> {
    return execute("su", ["--login", this.user, "--command", command], { env: { PATH: this.env["PATH"] } });
  }

  docker(): Promise<Finished> {
    return this.login(`${run("which", "docker")} -H unix://${this.socket} version`);
  }

  /** The user's own runner, in a folder of theirs. */
  get runnerFolder(): string {
    return join("/home", this.user, "actions-runner");
  }

  /** Makes the runner a service of this machine, whose systemd, if there is one, isn't told. */
  addService(): string {
    const unit = `actions.runner.acme-app.${this.user}.service`;
    const path = join("/etc/systemd/system", unit);
    this.makeRunner();
    writeFileSync(path, `[Service]\nUser=${this.user}\nWorkingDirectory=${this.runnerFolder}\n`);
    this.#cleanup.defer(() => rmSync(path));
    return unit;
  }

  makeRunner(): void {
    const bin = join(this.runnerFolder, "bin");
    mkdirSync(bin, { recursive: true });
    copyFileSync("/bin/sleep", join(bin, "Runner.Listener"));
    chmodSync(join(bin, "Runner.Listener"), 0o755);
    for (const path of [this.runnerFolder, bin]) chownSync(path, this.uid, this.userGid);
  }

  /**
   * A real process of the user, with the groups of now, that is named as a runner is: `Runner.Listener infinity`.
   * Nothing but its name says that it is one.
   */
  startRunner(options: SpawnOptions = {}): void {
    this.makeRunner();
    const program = join(this.runnerFolder, "bin/Runner.Listener");
    spawn(run("which", "setpriv"), [...this.ids, program, "infinity"], {
      stdio: "ignore",
      ...options,
      detached: true,
    }).unref();
  }

  /** Lets the user become root without a password. */
  allowSudo(): void {
    const path = `/etc/sudoers.d/${this.user}`;
    writeFileSync(path, `${this.user} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
    this.#cleanup.defer(() => rmSync(path));
  }

  /** Arguments of setpriv(1) for a process with the user's ids and groups of now. */
  get ids(): readonly string[] {
    return ["--reuid", String(this.uid), "--regid", String(this.userGid), "--init-groups"];
  }

  runners(): readonly number[] {
    return run("sh", "-c", `pgrep --runstates R,S -u ${this.uid} -f Runner.Listener || true`)
      .split("\n")
      .filter(Boolean)
      .map(Number);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#cleanup.disposeAsync();
  }
}

function run(file: string, ...args: readonly string[]): string {
  return execFileSync(file, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** A change of the machine's accounts, which tests in another process make too: one that finds them locked comes again. */
function account(...command: readonly string[]): void {
  run("sh", "-c", 'for _ in 1 2 3 4 5 6 7 8; do "$@" && exit; sleep 0.5; done; exec "$@"', "sh", ...command);
}
