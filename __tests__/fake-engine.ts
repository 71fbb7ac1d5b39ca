import type { AccountFile } from "../src/engine/account-file.ts";
import { connectionOf } from "../src/engine/connection.ts";
import type { Endpoint } from "../src/engine/endpoint.ts";
import type {
  ContainerFacts,
  Engine,
  EngineInfo,
  ExecOutcome,
  ExecRequest,
  FileWrite,
  NetworkMember,
} from "../src/engine/engine.ts";
import { toEngineError } from "../src/engine/engine-error.ts";
import type { DoodError } from "../src/errors.ts";
import type { SharedEngine } from "../src/grant/shared-engine.ts";
import type { ContainerProcess, ProcessCredentials } from "../src/socket/socket-access.ts";

/** One call, as it arrives at the engine. */
export interface Call {
  readonly method: Extract<keyof Engine, string>;
  /** The container's id, or whatever else it is asked for by. */
  readonly about?: string;
  readonly paths?: readonly string[];
  readonly request?: ExecRequest;
  readonly stopTimeoutS?: number;
}

/** A container, as plain values that a test and the engine change. */
export interface FakeContainer {
  facts: ContainerFacts;
  /** By path. */
  readonly files: Record<string, AccountFile>;
  /** Its main process as the kernel holds it; undefined if the engine's machine can't tell. */
  main: ProcessCredentials | undefined;
  /** Its other processes, by their users' names. */
  workers: Readonly<Record<string, ContainerProcess>>;
  exec: (request: ExecRequest, container: FakeContainer) => ExecOutcome;
}

export const DOCKER_28: EngineInfo = {
  title: "Docker 28.2.2",
  product: "docker",
  version: "28.2.2",
  imageStore: "graphdriver",
  rootless: false,
  usernsRemap: false,
  hostname: "runner",
  containerized: false,
  desktop: false,
};

export const TCP: Endpoint = { kind: "tcp", host: "docker", port: 2375, origin: "a test" };

/**
 * An engine over plain values, for what none can be made to do on demand: races, and faults at one moment. `before`
 * runs before each call is carried out: to do what another run does meanwhile, to throw instead, or to lose
 * the answer to what is done all the same.
 */
export class FakeEngine implements Engine {
  readonly calls: Call[] = [];
  readonly containers: FakeContainer[];
  readonly networks: Record<string, readonly NetworkMember[]> = {};
  details: EngineInfo = DOCKER_28;
  isClosed = false;
  before: (call: Call) => "lose-answer" | undefined | Promise<"lose-answer" | undefined> = () => undefined;

  constructor(...containers: readonly FakeContainer[]) {
    this.containers = [...containers];
  }

  /** How often a method was called. */
  count(method: Call["method"]): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  info(): Promise<EngineInfo> {
    return this.#answer({ method: "info" }, () => this.details);
  }

  inspect(nameOrId: string): Promise<ContainerFacts> {
    return this.#answer({ method: "inspect", about: nameOrId }, () => this.#find(nameOrId).facts);
  }

  listRunning(): Promise<readonly string[]> {
    return this.#answer({ method: "listRunning" }, () =>
      this.containers.filter(({ facts }) => facts.status === "running").map(({ facts }) => facts.id),
    );
  }

  listByLabel(label: string): Promise<readonly string[]> {
    return this.#answer({ method: "listByLabel", about: label }, () =>
      this.containers
        .filter(({ facts }) => Object.entries(facts.labels).some((entry) => entry.join("=") === label))
        .map(({ facts }) => facts.id),
    );
  }

  networkMembers(network: string, isWanted: (name: string) => boolean): Promise<readonly NetworkMember[]> {
    return this.#answer({ method: "networkMembers", about: network }, () =>
      (this.networks[network] ?? []).filter(({ name }) => isWanted(name)),
    );
  }

  readFiles(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]> {
    return this.#answer({ method: "readFiles", about: id, paths }, () => {
      const { files } = this.#find(id);
      return paths.map((path) => files[path]);
    });
  }

  /** No link is in a fake container. */
  realPaths(id: string, paths: readonly string[]): Promise<readonly string[]> {
    return this.#answer({ method: "realPaths", about: id, paths }, () => paths);
  }

  writeFiles(id: string, files: readonly FileWrite[]): Promise<void> {
    return this.#answer({ method: "writeFiles", about: id }, () => replace(this.#find(id), files));
  }

  exec(id: string, request: ExecRequest): Promise<ExecOutcome> {
    return this.#answer({ method: "exec", about: id, request }, () => {
      const container = this.#running(id);
      return container.exec(request, container);
    });
  }

  processes(id: string): Promise<readonly ContainerProcess[] | undefined> {
    return this.#answer({ method: "processes", about: id }, () => {
      const { facts, main, workers } = this.#running(id);
      return main && [{ pid: facts.pid, name: "main", ...main }, ...Object.values(workers)];
    });
  }

  waitChannel(id: string): Promise<string | undefined> {
    return this.#answer({ method: "waitChannel", about: id }, () => undefined);
  }

  restart(id: string, stopTimeoutS?: number): Promise<void> {
    const timeout = stopTimeoutS === undefined ? {} : { stopTimeoutS };
    return this.#answer({ method: "restart", about: id, ...timeout }, () => startAnew(this.#find(id)));
  }

  lastLog(id: string): Promise<string> {
    return this.#answer({ method: "lastLog", about: id }, () => "permission denied\n");
  }

  start(id: string): Promise<void> {
    return this.#answer({ method: "start", about: id }, () => {
      const container = this.#find(id);
      if (container.facts.status !== "running") startAnew(container);
    });
  }

  [Symbol.dispose](): void {
    this.isClosed = true;
  }

  async #answer<T>(call: Call, work: () => T): Promise<T> {
    this.calls.push(call);
    const fate = await this.before(call);
    const answer = work();
    if (fate === "lose-answer") throw noAnswer();
    return answer;
  }

  /** As moby does: an id, then a name, then any unique beginning of an id. */
  #find(nameOrId: string): FakeContainer {
    const exact =
      this.containers.find(({ facts }) => facts.id === nameOrId) ??
      this.containers.find(({ facts }) => facts.name === nameOrId);
    if (exact !== undefined) return exact;
    const [found, second] = this.containers.filter(({ facts }) => facts.id.startsWith(nameOrId));
    if (second !== undefined) throw answered(400, `multiple IDs found with provided prefix: ${nameOrId}`);
    if (found === undefined) throw answered(404, `No such container: ${nameOrId}`);
    return found;
  }

  #running(id: string): FakeContainer {
    const container = this.#find(id);
    if (container.facts.status === "running") return container;
    throw answered(409, `container ${id} is not running`);
  }
}

/** The engine's own refusal, as docker-engine.ts throws it. */
export function answered(status: number, words: string): DoodError {
  return toEngineError(Object.assign(new Error(words), { statusCode: status }), "a request", TCP, 0);
}

/** A connection that broke: nobody knows what the engine has done. */
export function noAnswer(): DoodError {
  return toEngineError(
    Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
    "a request",
    TCP,
    0,
  );
}

/** What is really replaced is kept as `<path>-`, whatever the writer believes to be there. */
export function replace({ files }: FakeContainer, writes: readonly FileWrite[]): void {
  for (const { path, file, previous } of writes) {
    const now = files[path];
    if (previous !== undefined && now !== undefined) files[`${path}-`] = now;
    files[path] = file;
  }
}

/** With a main process that has the groups of now. */
export function startAnew(container: FakeContainer): void {
  const { facts, files, main, workers } = container;
  container.facts = { ...facts, status: "running", pid: facts.pid + 1 };
  if (main !== undefined) container.main = { ...main, groups: groupsOf(facts.user, files) };
  container.workers = Object.fromEntries(
    Object.entries(workers).map(([user, worker]) => [user, { ...worker, groups: groupsOf(user, files) }]),
  );
}

export const ID = "c0ffee".padEnd(64, "0");

/**
 * A running container whose user app sees a socket of group 118 and isn't in it, with a docker CLI and a `stat`;
 * nothing shows its main process.
 */
export function fakeContainer(
  facts: Partial<ContainerFacts> = {},
  files: Readonly<Record<string, string>> = {},
): FakeContainer {
  const texts = { "/etc/passwd": "root:x:0:0::/root:\napp:x:1001:1001::/:\n", "/etc/group": "app:x:1001:\n" };
  return {
    facts: {
      id: ID,
      name: "agent",
      image: "image",
      status: "running",
      exitCode: 0,
      // Above any pid of this machine.
      pid: 5_000_000,
      health: "none",
      user: "app",
      groupAdd: [],
      mounts: [{ type: "bind", source: "/var/run/docker.sock", destination: "/var/run/docker.sock" }],
      readOnlyRootfs: false,
      usernsMode: "",
      privileged: false,
      labels: {},
      stopSignal: "SIGTERM",
      dynamicPorts: [],
      ...facts,
    },
    files: Object.fromEntries(
      Object.entries({ ...texts, ...files }).map(([path, text]) => [path, accountFile(path, text)]),
    ),
    main: undefined,
    workers: {},
    exec: kernel({}),
  };
}

export function accountFile(path: string, text: string): AccountFile {
  return { path, text, mode: 0o644, uid: 0, gid: 0 };
}

/** Lets root in and whoever /etc/group puts into the socket's group, and says so as the image's programs do. */
export function kernel({ uid = 0, gid = 118, mode = 0o660 }): FakeContainer["exec"] {
  return ({ command, user }, { facts, files }) => {
    if (command[0]?.endsWith("/stat")) return exited(`${uid} ${gid} ${(0o140000 | mode).toString(16)}\n`);
    const groups = groupsOf(user ?? facts.user, files);
    const mayConnect = groups.includes(0) || groups.includes(gid);
    if (!mayConnect) return exited(proofLines("docker docker failed:1:denied", groups));
    return exited(dockerVersion(DOCKER_28.version) + proofLines("docker docker ok", groups));
  };
}

export function exited(output: string, code = 0): ExecOutcome {
  return { kind: "exited", code, output };
}

/** What `docker version` prints, as far as it is read. */
export function dockerVersion(client: string, engine = client): string {
  return `Client:\n Version: ${client}\nServer:\n Version: ${engine}\n`;
}

/** The last word of the proof script, and the groups that it saw. */
export function proofLines(verdict: string, groups: readonly number[] = []): string {
  return `dood-groups ${groups.join(" ")}\n\ndood-proof ${verdict}\n`;
}

/** Of a new process. */
function groupsOf(user: string, files: FakeContainer["files"]): readonly number[] {
  const fields = (path: string) => (files[path]?.text ?? "").split("\n").map((line) => line.split(":"));
  const primary = fields("/etc/passwd").flatMap(([name, , , gid]) => (name === user ? [Number(gid)] : []));
  const others = fields("/etc/group").flatMap(([, , gid, members = ""]) =>
    members.split(",").includes(user) ? [Number(gid)] : [],
  );
  return [...(user === "" || user === "0" ? [0] : primary), ...others];
}

/** The engine as it is shared over TCP: containers mount its socket, which isn't to be seen from here. */
export function overTcp(engine: FakeEngine): SharedEngine {
  return {
    connection: connectionOf(engine, engine.details, TCP),
    socket: { kind: "tcp", hostPaths: ["/var/run/docker.sock"], vantage: "container" },
    socketEngine: engine.details,
    dindHost: undefined,
  };
}

/** This process's uptime, by which waiting ends: so that a test need not wait for minutes. */
export class FastClock implements Disposable {
  readonly #real = process.uptime;
  #skippedS = 0;

  constructor() {
    process.uptime = () => this.#real.call(process) + this.#skippedS;
  }

  skip(seconds: number): void {
    this.#skippedS += seconds;
  }

  [Symbol.dispose](): void {
    process.uptime = this.#real;
  }
}
