import type { AccountFile } from "./account-file.ts";
import type { Client } from "./client.ts";
import type { Engine, FileWrite } from "./engine.ts";

/** A way to the account files of a container; {@link Engine} says what each of the three does. */
export interface FileAccess {
  read(id: string, paths: readonly string[]): Promise<readonly (AccountFile | undefined)[]>;
  realPaths(id: string, paths: readonly string[]): Promise<readonly string[]>;
  write(id: string, writes: readonly FileWrite[]): Promise<void>;
}

/** What such a way has of the engine. */
export interface Means {
  readonly client: Client;
  readonly engine: Pick<Engine, "info" | "exec">;
  /** Sends one request, named as in "GET /info". @throws DoodError alone */
  readonly call: <T>(request: string, send: (abortSignal: AbortSignal) => Promise<T>) => Promise<T>;
}
