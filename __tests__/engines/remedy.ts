import { chmod, chown, stat } from "node:fs/promises";
import type { StepResult } from "../e2e/bed/action.ts";
import { type Annotation, annotations } from "../e2e/bed/annotations.ts";

/** A remedy as the action printed it, read by the machine that applies it. */
export type Remedy =
  | { readonly kind: "container-options"; readonly options: string }
  | { readonly kind: "input"; readonly name: string; readonly value: string }
  | { readonly kind: "mount-at"; readonly path: string }
  | { readonly kind: "socket-group"; readonly group: string; readonly mode: number };

export interface ReadRemedy {
  readonly code: string;
  readonly remedy: Remedy;
  /** The words that were understood, as they were printed. */
  readonly words: string;
}

/** Takes the one remedy out of what a refused step printed; throws where it names none that can be carried out. */
export function readRemedy(step: StepResult): ReadRemedy {
  const [error] = annotations(step, "error");
  if (error === undefined) throw new Error(`refused without an error:\n${step.log}`);
  const read = PATTERNS.flatMap(({ pattern, make }) => {
    const match = pattern.exec(error.message);
    return match === null ? [] : [{ code: error.code, words: match[0], remedy: make(match) }];
  });
  const [first] = read;
  if (first === undefined) throw new Error(`no remedy that can be carried out: ${titleOf(error)}`);
  return first;
}

const titleOf = ({ code, message }: Annotation): string => `${code}: ${message}`;

const PATTERNS: readonly { readonly pattern: RegExp; readonly make: (match: RegExpExecArray) => Remedy }[] = [
  { pattern: /--userns=host/, make: ([options]) => ({ kind: "container-options", options }) },
  { pattern: /--group-add \d+/, make: ([options]) => ({ kind: "container-options", options }) },
  {
    pattern: /SocketMode=(\d+)` and `SocketGroup=(\w*)/,
    make: ([, mode = "", group]) => ({
      kind: "socket-group",
      group: group || "docker",
      mode: Number.parseInt(mode, 8),
    }),
  },
  { pattern: /mount the socket at (\/\S+\.sock)/, make: ([, path = ""]) => ({ kind: "mount-at", path }) },
  {
    pattern: /`([a-z-]+): (true)`/,
    make: ([, name = "", value = ""]) => ({ kind: "input", name, value }),
  },
];

/**
 * What systemd does with a socket unit's SocketMode and SocketGroup when it makes the socket
 * (systemd.socket(5)), until it is disposed of.
 */
export async function giveSocketGroup(path: string, gid: number, mode: number): Promise<AsyncDisposable> {
  const before = await stat(path);
  await chown(path, before.uid, gid);
  await chmod(path, mode);
  return {
    async [Symbol.asyncDispose]() {
      await chown(path, before.uid, before.gid);
      await chmod(path, before.mode & 0o7777);
    },
  };
}
