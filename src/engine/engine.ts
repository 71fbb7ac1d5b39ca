import type { ContainerProcess } from "../socket/socket-access.ts";
import type { AccountFile } from "./account-file.ts";

/** What the engine says of itself (`GET /info`, and the headers of its answer). */
export interface EngineInfo {
  /** For people: "Docker 26.1.5", "Podman 4.3.1". */
  readonly title: string;
  readonly product: "docker" | "podman";
  readonly version: string;
  /** Which rules compute a process's groups: they differ (see identity/exec-user.ts). */
  readonly imageStore: "graphdriver" | "containerd";
  readonly rootless: boolean;
  /** The daemon maps its containers' ids into a range of the host's (`userns-remap`). */
  readonly usernsRemap: boolean;
  /** With userns-remap, the host's ids that its containers' root has. */
  readonly remappedRoot?: { readonly uid: number; readonly gid: number };
  /** The engine's hostname; a container's is the first 12 digits of its id, unless it was given another. */
  readonly hostname: string;
  /** The engine runs in a container itself (Docker in Docker), as it says. */
  readonly containerized: boolean;
  /** Docker Desktop, which runs its engine in a virtual machine. */
  readonly desktop: boolean;
  /** The kernel that its containers run on ("6.8.0-1021-azure"), as far as it says so. */
  readonly kernel?: string;
  /** The distribution of the engine's machine, "debian" for example, where it is Podman's: Docker names it for people. */
  readonly distribution?: string;
}

export interface ContainerMount {
  readonly type: string;
  /** Path on the engine's machine. */
  readonly source: string;
  readonly destination: string;
}

/** A container as `GET /containers/{id}/json` gives it, narrowed to what decisions need. */
export interface ContainerFacts {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly status: string;
  /** Of its last end; 0 where it hasn't ended yet. */
  readonly exitCode: number;
  /** The main process's pid as the engine sees it; 0 where it isn't running. */
  readonly pid: number;
  readonly health: "none" | "starting" | "healthy" | "unhealthy";
  /** `Config.User`, verbatim: may be empty. */
  readonly user: string;
  readonly groupAdd: readonly string[];
  readonly mounts: readonly ContainerMount[];
  readonly readOnlyRootfs: boolean;
  readonly usernsMode: string;
  /** Root in it is root on the machine: `--privileged`, or the capability SYS_ADMIN (capabilities(7)). */
  readonly privileged: boolean;
  /** The Unix socket that its own DOCKER_HOST names for all its processes. */
  readonly clientSocket?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** What the engine sends to the main process to stop it, as it was given: "SIGTERM", "15". */
  readonly stopSignal: string;
  /** Ports published without a fixed host port ("5432/tcp"): a restart gives them new ones. */
  readonly dynamicPorts: readonly string[];
}

/** A running container of a network, and the names by which that network's others reach it. */
export interface NetworkMember {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface ExecRequest {
  readonly command: readonly string[];
  /** Absent: the container's configured user. */
  readonly user?: string;
  readonly env?: readonly string[];
  readonly timeoutMs: number;
  /** So much of the output's beginning is kept, as latin1, one character a byte; else 64 KiB of both ends, as UTF-8. */
  readonly maxOutputBytes?: number;
}

export type ExecOutcome =
  | { readonly kind: "exited"; readonly code: number; readonly output: string }
  /** The engine couldn't start it: no such program in the image, for example. */
  | { readonly kind: "not-started"; readonly reason: string }
  | { readonly kind: "timeout"; readonly output: string };

/** A file to be put into a container; where it replaces one, that is kept as `<path>-`. */
export interface FileWrite {
  readonly path: string;
  readonly file: AccountFile;
  readonly previous?: AccountFile;
}

/**
 * The engine, as far as setup-dood needs it. Implemented over dockerode in docker-engine.ts.
 * Every method throws DoodError alone.
 */
export interface Engine extends Disposable {
  info(): Promise<EngineInfo>;
  inspect(nameOrId: string): Promise<ContainerFacts>;
  /** Ids of all running containers: for looking only. */
  listRunning(): Promise<readonly string[]>;
  /**
   * Ids of the containers, running or not, that were given a label, none where none carries it. One that its image
   * brings doesn't count: whoever makes an image could name anybody's project.
   * @throws DoodError `container-not-found` where all that carry it have it from their images
   */
  listByLabel(label: string): Promise<readonly string[]>;
  /**
   * The running containers of the network with exactly this name, none where there is no such network.
   * One whose name isn't wanted is not looked at any further.
   */
  networkMembers(network: string, isWanted: (name: string) => boolean): Promise<readonly NetworkMember[]>;
  /**
   * Regular files, links inside the image followed; undefined for one that isn't there. One that was lost is its old
   * self. None is opened before all are known to be plain.
   */
  readFiles(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]>;
  /** The paths without any link in them. What isn't there stays as it is. */
  realPaths(id: string, paths: readonly string[]): Promise<readonly string[]>;
  /** All in one request, with the owners that the files really have, and checked afterwards; each file is the old or the new one, wherever that breaks off. */
  writeFiles(id: string, files: readonly FileWrite[]): Promise<void>;
  exec(id: string, request: ExecRequest): Promise<ExecOutcome>;
  /** All processes of a running container; undefined where the engine's machine can't tell. */
  processes(id: string): Promise<readonly ContainerProcess[] | undefined>;
  /** The kernel function in which the main process (`pid`) sleeps (ps(1), WCHAN); undefined where that can't be told. */
  waitChannel(id: string, pid: number): Promise<string | undefined>;
  /** `stopTimeoutS`: so many seconds the main process has to stop before it is killed; else as it was created, or 10. */
  restart(id: string, stopTimeoutS?: number): Promise<void>;
  /** What it printed last, a few lines; as it printed them. */
  lastLog(id: string): Promise<string>;
  /** Starts a container that has stopped; one that runs stays as it is. */
  start(id: string): Promise<void>;
}
