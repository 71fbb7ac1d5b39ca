import { narrowEdit } from "../identity/edit-record.ts";
import type { Edit } from "../identity/edits.ts";
import { idField, isJsonObject, type JsonObject, textField } from "../json.ts";

/** One change of this machine, with all that is needed to take back exactly that. File texts are bytes (latin1). */
export type Change =
  | AccountsChange
  | SocketGroupChange
  | FolderGroupChange
  | EngineConfigChange
  | RunnerEnvChange;

/** Of the account files. `user` is whom it is for; undefined for a group of its own. */
export interface AccountsChange {
  readonly kind: "accounts";
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly user?: string;
}

export interface SocketGroupChange {
  readonly kind: "socket-group";
  readonly title: string;
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Of the folder of root's that holds the socket, as tmpfiles.d(5) makes it from the next start on. */
export interface FolderGroupChange {
  readonly kind: "folder-group";
  readonly title: string;
  readonly path: string;
  readonly from: FolderAccess;
  readonly to: FolderAccess;
}

export interface FolderAccess {
  readonly gid: number;
  readonly mode: number;
}

/** Of root's own configuration of the engine; `newFolder` is the first folder made for it. */
export interface EngineConfigChange {
  readonly kind: "engine-config";
  readonly title: string;
  readonly path: string;
  /** Null if there was no such file. */
  readonly before: string | null;
  readonly after: string;
  readonly newFolder: string | null;
}

/** Of a runner's `.env`. If others have changed it since, only these variables are taken back. */
export interface RunnerEnvChange {
  readonly kind: "runner-env";
  readonly title: string;
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
  readonly variables: readonly string[];
}

/** A change as a record has it. @throws TypeError for what is none */
export function narrowChange(entry: unknown): Change {
  if (!isJsonObject(entry)) throw new TypeError("a change is an object");
  const title = textField(entry, "title");
  switch (entry["kind"]) {
    case "accounts": {
      const edits = list(entry, "edits").map(narrowEdit);
      const user = entry["user"] === undefined ? {} : { user: textField(entry, "user") };
      return { kind: "accounts", title, edits, ...user };
    }
    case "socket-group": {
      const [from, to] = [idField(entry, "from"), idField(entry, "to")];
      return { kind: "socket-group", title, path: textField(entry, "path"), from, to };
    }
    case "folder-group": {
      const [from, to] = [folderAccess(entry, "from"), folderAccess(entry, "to")];
      return { kind: "folder-group", title, path: textField(entry, "path"), from, to };
    }
    case "engine-config":
      return { kind: "engine-config", title, ...fileTexts(entry), newFolder: textOrNull(entry, "newFolder") };
    case "runner-env": {
      const variables = list(entry, "variables").map((name) => textField({ name }, "name"));
      return { kind: "runner-env", title, ...fileTexts(entry), variables };
    }
    default:
      throw new TypeError(`"kind" is ${JSON.stringify(entry["kind"])}`);
  }
}

function fileTexts(entry: JsonObject): Pick<EngineConfigChange, "path" | "before" | "after"> {
  return {
    path: textField(entry, "path"),
    before: textOrNull(entry, "before"),
    after: textField(entry, "after"),
  };
}

function folderAccess(entry: JsonObject, name: string): FolderAccess {
  const value = entry[name];
  if (!isJsonObject(value)) throw new TypeError(`"${name}" is no object`);
  const mode = idField(value, "mode");
  if (mode > 0o7777) throw new TypeError(`"mode" is ${mode}`);
  return { gid: idField(value, "gid"), mode };
}

function list(entry: JsonObject, name: string): readonly unknown[] {
  const value = entry[name];
  if (Array.isArray(value)) return value;
  throw new TypeError(`"${name}" is no list`);
}

function textOrNull(entry: JsonObject, name: string): string | null {
  return entry[name] === null ? null : textField(entry, name);
}
