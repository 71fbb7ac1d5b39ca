import type { AccountFile } from "../../engine/account-file.ts";
import type { ContainerFacts, ProcessCredentials } from "../../engine/engine.ts";
import type { SocketMount } from "../../socket/mount.ts";
import type { SocketFacts } from "../../socket/socket-facts.ts";
import type { Target } from "./target.ts";

/** The account files of a container; undefined where the image has none. */
export interface ContainerFiles {
  readonly passwd: AccountFile | undefined;
  readonly group: AccountFile | undefined;
  readonly gshadow: AccountFile | undefined;
}

/** The facts about one target, gathered at one moment. */
export interface Observation {
  readonly target: Target;
  readonly container: ContainerFacts;
  readonly mount: SocketMount | undefined;
  /** As the container sees it; undefined where that could not be found out. */
  readonly socket: SocketFacts | undefined;
  readonly files: ContainerFiles;
  /** Where the folder of the account files and the container's mounts really are, links in its image followed. */
  readonly places?: { readonly accounts: string; readonly mounts: readonly string[] };
  readonly main: ProcessCredentials | undefined;
  /** Whether the kernel lets the user in; asked only where no group can be given. */
  readonly isLetIn?: boolean;
}
