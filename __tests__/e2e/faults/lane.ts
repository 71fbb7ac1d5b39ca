import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { type Step, type StepResult, uses } from "../bed/action.ts";
import { type Fault, type ProxiedRequest, SocketProxy } from "../bed/proxy.ts";
import { Job } from "../bed/runner.ts";
import type { Bed } from "../bed/setup.ts";
import { connects, Shell } from "./shell.ts";

const PATHS = ["/etc/passwd", "/etc/group", "/etc/gshadow"] as const;

/** Each account file with its owner, group and mode, as one comparable text. */
export type Files = Readonly<Record<(typeof PATHS)[number], string>>;

/** What is done to the requests of one run; may also do something else at that moment. */
export type Harm = (request: ProxiedRequest) => Fault | undefined | Promise<Fault | undefined>;

export interface RunOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly harm?: Harm | undefined;
  readonly onStart?: (process: ChildProcess) => void;
}

/** The group of the proxy's socket: no group of the image has it. */
export const GID = 4711;

const SET_UP = [
  "printf 'root:*::\\nwheel:!::\\napp:!::\\n' > /etc/gshadow; chown 0:42 /etc/gshadow; chmod 640 /etc/gshadow",
  "echo 'other:x:1002:1002::/:/bin/sh' >> /etc/passwd; echo 'other:x:1002:' >> /etc/group",
].join("; ");

/**
 * A container that outlives its job, and the engine behind a proxy that does harm. It stays for many runs, its account
 * files put back by a shell in it, so that a round costs little more than the runs themselves.
 */
export class Lane implements AsyncDisposable {
  readonly job: Job;
  readonly proxy: SocketProxy;
  id = "";
  /** The files of a new container. */
  before: Files = { "/etc/passwd": "", "/etc/group": "", "/etc/gshadow": "" };
  #harm: Harm | undefined;
  #shell: Shell | undefined;
  readonly #cleanup: AsyncDisposableStack;

  private constructor(job: Job, proxy: SocketProxy, cleanup: AsyncDisposableStack) {
    this.job = job;
    this.proxy = proxy;
    this.#cleanup = cleanup;
  }

  static async start(bed?: Bed): Promise<Lane> {
    await using cleanup = new AsyncDisposableStack();
    let lane: Lane | undefined;
    const owner = { uid: 0, gid: GID, mode: 0o660 };
    const to = bed === undefined ? {} : { to: bed.socket };
    const fault: Harm = (request) => lane?.harm(request);
    const proxy = cleanup.use(await SocketProxy.start({ ...to, owner, fault }));
    const job = cleanup.use(await (bed === undefined ? Job.start({}) : Job.start({}, bed)));
    lane = new Lane(job, proxy, cleanup.move());
    await lane.renew();
    return lane;
  }

  harm(request: ProxiedRequest) {
    return this.#harm?.(request);
  }

  /** Takes another container. */
  async renew(): Promise<void> {
    await this.#shell?.[Symbol.asyncDispose]();
    if (this.id !== "") await this.job.engine.run(["rm", "--force", this.id]);
    const mount = `${this.proxy.path}:/var/run/docker.sock`;
    const image = `dood-test/busybox:${this.job.bed.tag}`;
    this.id = await this.job.run("--network", "none", "--volume", mount, image);
    this.#shell = new Shell(this.job.engine, this.id);
    await this.#shell.ask(SET_UP);
    this.before = await this.files();
  }

  /** The main part for this container, which reaches the engine through the proxy. */
  async main({ with: inputs, harm, onStart }: RunOptions = {}): Promise<Step> {
    this.#begin(harm);
    const given = { socket: this.proxy.path, containers: this.id, ...inputs };
    const step = await uses(this.job, { with: given, ...(onStart === undefined ? {} : { onStart }) });
    this.#harm = undefined;
    return step;
  }

  /** Several things at once, the proxy doing harm to all of them. */
  async together<T>(harm: Harm, run: () => Promise<T>): Promise<T> {
    this.#begin(harm);
    const ended = await run();
    this.#harm = undefined;
    return ended;
  }

  /** The main part alone, for {@link together}. */
  run(inputs: Readonly<Record<string, string>>): Promise<Step> {
    return uses(this.job, { with: { socket: this.proxy.path, containers: this.id, ...inputs } });
  }

  async post(step: Step, harm?: Harm): Promise<StepResult> {
    this.#begin(harm);
    const result = await step.post();
    this.#harm = undefined;
    return result;
  }

  #begin(harm: Harm | undefined): void {
    this.#harm = harm;
    this.proxy.requests.length = 0;
  }

  async files(): Promise<Files> {
    const commands = PATHS.map((path) => `stat -c '%u:%g %a' ${path} 2>&1; base64 -w 0 ${path} 2>&1; echo`);
    const lines = (await this.shell(commands.join("; "))).split("\n");
    return Object.fromEntries(
      PATHS.map((path, at) => [path, `${lines[2 * at]} ${lines[2 * at + 1]}`]),
    ) as Files;
  }

  async put(files: Files): Promise<void> {
    const commands = PATHS.map((path) => {
      const [owner, mode, body] = files[path].split(" ");
      return `rm -f ${path} ${path}-; echo '${body}' | base64 -d > ${path}; chown ${owner} ${path}; chmod ${mode} ${path}`;
    });
    await this.shell(commands.join("; "));
  }

  /** Whether the kernel lets a new exec as the container's user, or as `user`, use the socket. */
  connects(user?: string): Promise<boolean> {
    return connects(this.job.engine, this.id, user);
  }

  /** What a command prints that root runs in the container; the shell ends, and is begun again, with its container. */
  async shell(command: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        this.#shell ??= new Shell(this.job.engine, this.id);
        return await this.#shell.ask(command);
      } catch (failure) {
        if (attempt === 20) throw failure;
        this.#shell = undefined;
        await delay(100);
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#shell?.[Symbol.asyncDispose]();
    await this.#cleanup.disposeAsync();
  }
}
