import { chmod, chown, readFile } from "node:fs/promises";
import { DoodError, errnoOf } from "../../errors.ts";
import { parseGroup } from "../../identity/group.ts";
import { describeMisuse, findMisuse, type Misuse, repaired, repairLine } from "../../socket/misuse.ts";
import { type SocketFacts, socketTitle } from "../../socket/socket-facts.ts";
import { readSocket } from "../../system/socket-file.ts";
import type { Policy } from "../plan/policy.ts";
import { isBeforeVm, type SharedEngine } from "../shared-engine.ts";
import type { SharedSocket, UnixSocket } from "../shared-socket.ts";

/** What a run found out about the engine's socket, and did about it: once, whatever the number of targets. */
export interface SocketCheck {
  /** As it is now. */
  readonly socket: SharedSocket;
  /** What was done, if it was repaired. */
  readonly repair?: string;
  readonly warnings: readonly string[];
}

/**
 * Looks for what people do to a socket instead of giving a group, and does what `on-world-writable` says. It only
 * ever takes access away.
 * @throws DoodError `world-writable`: it is open and must not be, or it can't be repaired from here
 */
export async function enforceSocketPolicy(shared: SharedEngine, policy: Policy): Promise<SocketCheck> {
  const { socket } = shared;
  const { rootless } = shared.connection.info;
  // A virtual machine's own user owns what leads into it.
  if (socket.kind === "tcp" || isBeforeVm(shared)) return { socket, warnings: [] };
  const found = findMisuse(socket.facts, rootless);
  const line = repairLine(socket.path, socket.facts, rootless);
  const describe = (misuse: Misuse) => describeMisuse(misuse, socket.path, socket.facts);
  const text = found.map(describe).join("; ");
  if (found.includes("open") && policy.onWorldWritable === "fail") {
    throw new DoodError(
      "world-writable",
      text,
      `Close it on its machine: \`${line}\`, and delete what opens it from your workflow; or set \`on-world-writable: fix\`.`,
    );
  }
  if (found.length > 0 && policy.onWorldWritable === "fix") {
    if (policy.dryRun) return { socket, warnings: [`${text}. It would be repaired`] };
    const facts = await repair(socket, { rootless, policy, text, line });
    const done = `${socket.path} was repaired: ${socketTitle(socket.facts)} before, ${socketTitle(facts)} now`;
    return { socket: { ...socket, facts }, repair: done, warnings: [] };
  }
  const told = found.filter((misuse) => misuse === "chowned" || policy.onWorldWritable === "warn");
  const remedy = `Delete that from your workflow, and repair the socket on its machine: \`${line}\`, or by \`on-world-writable: fix\``;
  return { socket, warnings: told.map((misuse) => `${describe(misuse)}. ${remedy}`) };
}

interface Repair {
  readonly rootless: boolean;
  readonly policy: Policy;
  /** What is wrong, and the line that repairs it, for an error. */
  readonly text: string;
  readonly line: string;
}

/** With the least calls, and proved by a fresh look. The owner first: who may not change it changes nothing. */
async function repair(socket: UnixSocket, { rootless, policy, text, line }: Repair): Promise<SocketFacts> {
  const fail = (why: string, cause?: unknown) =>
    new DoodError("world-writable", `${text}; ${why}`, `Repair it on the engine's machine: \`${line}\`.`, {
      cause,
    });
  const { path, facts: before, vantage } = socket;
  const dockerGid = before.gid === 0 && vantage === "host" ? await readDockerGid() : undefined;
  const wanted = repaired(before, rootless, dockerGid);
  // Closing it to group 0 from in here would lock the machine's own docker users out.
  if (wanted.gid === 0 && vantage === "container" && !rootless && !policy.allowRootGroup) {
    throw fail("its group is 0, and which is the machine's docker group can't be seen from a container");
  }
  try {
    if (wanted.uid !== before.uid || wanted.gid !== before.gid) await chown(path, wanted.uid, wanted.gid);
    if (wanted.mode !== before.mode) await chmod(path, wanted.mode);
  } catch (cause) {
    throw fail(`this user (uid ${process.getuid?.()}) may not repair it (${errnoOf(cause) ?? cause})`, cause);
  }
  const now = readSocket(path);
  if (now.uid === wanted.uid && now.gid === wanted.gid && now.mode === wanted.mode) return now;
  throw fail(`after the repair it is ${socketTitle(now)}, not ${socketTitle(wanted)}`);
}

/** The group of that name on this machine; undefined if there is none. */
async function readDockerGid(): Promise<number | undefined> {
  const text = await readFile("/etc/group", "latin1").catch(() => "");
  return parseGroup(text).find(({ name }) => name === "docker")?.gid;
}
