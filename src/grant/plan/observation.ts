import type { Mounting, SocketMount } from "../../socket/mount.ts";
import type { ContainerProcess } from "../../socket/socket-access.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import type { Target } from "./target.ts";

/** All that is known of one target, gathered at one moment: whatever a plan says follows from it. */
export interface Observation {
  readonly target: Target;
  readonly container: ObservedContainer;
  readonly mount: SocketMount | undefined;
  /** As the container sees it; undefined if that could not be found out. */
  readonly socket: SocketFacts | undefined;
  /** Undefined if the image has no such file. */
  readonly files: {
    readonly passwd: ObservedFile | undefined;
    readonly group: ObservedFile | undefined;
    readonly gshadow: ObservedFile | undefined;
  };
  /** Where the folder of the account files and the container's mounts really are, links in its image followed. */
  readonly places?: { readonly accounts: string; readonly mounts: readonly string[] } | undefined;
  /** Of a container that doesn't run, what it printed last; empty if that can't be had. */
  readonly lastLog?: string;
  /** Undefined if they can't be seen, and for the job container, whose steps are execs. */
  readonly processes: readonly ContainerProcess[] | undefined;
}

/** What the engine says of a container, as far as it decides anything. */
export interface ObservedContainer extends Mounting {
  readonly name: string;
  /** The main process's, as the engine has it. */
  readonly pid: number;
  readonly status: string;
  readonly exitCode: number;
  /** `Config.User`, verbatim: may be empty. */
  readonly user: string;
  /** `HostConfig.GroupAdd`: names or numbers. */
  readonly groupAdd: readonly string[];
  readonly readOnlyRootfs: boolean;
  readonly usernsMode: string;
  /** Ports published without a fixed host port ("5432/tcp"): a restart gives them new ones. */
  readonly dynamicPorts: readonly string[];
}

export interface ObservedFile {
  /** Where it really is: another path than asked for if that was a symbolic link. */
  readonly path: string;
  /** One latin1 character a byte. */
  readonly text: string;
}
