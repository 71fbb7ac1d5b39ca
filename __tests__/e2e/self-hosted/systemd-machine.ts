import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { execute, type Finished } from "../bed/engine.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");
const HERE = "/opt/setup-dood";
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** The services of a machine of GitHub's runner; the first is actions.runner.service.template of the runner itself. */
const UNITS = {
  "actions.runner.acme-app.box.service": `[Unit]
Description=GitHub Actions Runner (acme-app.box)
After=network-online.target

[Service]
ExecStart=/home/runner/actions-runner/runsvc.sh
User=runner
WorkingDirectory=/home/runner/actions-runner
KillMode=process
KillSignal=SIGTERM
TimeoutStopSec=5min

[Install]
WantedBy=multi-user.target
`,
  // Debian's own, save for what would need a network and the real engine's data.
  "docker.service": `[Unit]
Requires=docker.socket
After=docker.socket

[Service]
Type=notify
ExecStart=dockerd -H fd:// --bridge none --iptables=false --storage-driver vfs --data-root /run/docker-data
TimeoutStopSec=10
`,
} as const;

/**
 * A machine with a real systemd, a real engine and a runner's service, whose user has never had docker. It has no
 * docker group, and nothing runs yet.
 */
export class SystemdMachine implements AsyncDisposable {
  readonly runner = "actions.runner.acme-app.box.service";
  readonly #init: string;
  readonly #end: () => Promise<void>;

  private constructor(init: string, end: () => Promise<void>) {
    this.#init = init;
    this.#end = end;
  }

  static async boot(): Promise<SystemdMachine> {
    const boot = spawn(join(import.meta.dirname, "boot-systemd"), [REPOSITORY], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    const ended = once(boot, "close");
    let errors = "";
    boot.stderr.on("data", (data) => (errors += data));
    const first = once(createInterface(boot.stdout), "line");
    const end = async () => {
      boot.stdin.end();
      await ended;
    };
    const up = await Promise.race([first, ended.then(() => undefined)]);
    if (up === undefined) throw new Error(`no machine with systemd could be booted: ${errors}`);
    const machine = new SystemdMachine(String(up[0]), end);
    await machine.#prepare();
    return machine;
  }

  async #prepare(): Promise<void> {
    const units = Object.entries(UNITS).map(
      ([name, text]) => `cat >/etc/systemd/system/${name} <<'UNIT'\n${text}UNIT\n`,
    );
    await this.must(`set -e
      ! getent group docker >/dev/null || groupdel docker
      useradd --create-home --shell /bin/bash runner
      mkdir -p /home/runner/actions-runner/bin
      cp /bin/sleep /home/runner/actions-runner/bin/Runner.Listener
      printf '#!/bin/bash\\nexec ./bin/Runner.Listener infinity\\n' >/home/runner/actions-runner/runsvc.sh
      chmod 755 /home/runner/actions-runner/runsvc.sh
      chown -R runner: /home/runner/actions-runner
      rm -rf /etc/docker /var/lib/setup-dood
      ${units.join("\n")}
      chmod 664 /etc/systemd/system/${this.runner} # as svc.sh does
      systemctl daemon-reload`);
  }

  /** A shell command as root. */
  run(command: string): Promise<Finished> {
    const namespaces = ["--mount", "--pid", "--cgroup", "--uts", "--ipc", "--net"];
    const args = ["--target", this.#init, ...namespaces, "timeout", "60", "sh", "-c", command];
    return execute("nsenter", args, { env: { PATH, HOME: "/root" } });
  }

  /** What it printed. Throws where it failed. */
  async must(command: string): Promise<string> {
    const { code, stdout, stderr } = await this.run(command);
    if (code !== 0) throw new Error(`${command}: exit code ${code}\n${stdout}${stderr}`);
    return stdout.trimEnd();
  }

  /** `dood …` as root, from the checkout in /opt. */
  dood(...args: readonly string[]): Promise<Finished> {
    return this.run([`${HERE}/node_modules/node/bin/node`, `${HERE}/dist/cli/index.js`, ...args].join(" "));
  }

  /** `docker version` in a new login of the runner's user. */
  docker(): Promise<Finished> {
    return this.run("su --login runner --command 'docker version'");
  }

  /** The groups of the service's main process, by name. */
  async groupsOf(unit: string): Promise<readonly string[]> {
    const groups = await this.must(
      `for id in $(sed -n 's/^Groups://p' "/proc/$(systemctl show --property MainPID --value ${unit})/status"); do getent group "$id" || echo "$id:"; done`,
    );
    return groups.split("\n").map((line) => line.split(":")[0] ?? "");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#end();
  }
}
