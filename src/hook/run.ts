import { text } from "node:stream/consumers";
import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { detectGrant } from "../grant/new-container.ts";
import { enginePaths, readSocket, type Site } from "../grant/site.ts";
import { plain } from "../report/sanitize.ts";
import { socketsMounted, withGroups } from "./message.ts";
import { handOver } from "./run-next-hook.ts";

/**
 * The container hook: reads the runner's message, adds the socket's group where it is missing, and hands
 * over. Whatever fails on the way, the hook that does the work gets the message as it came.
 */
export async function runHook(env: NodeJS.ProcessEnv, stdin: NodeJS.ReadableStream): Promise<number> {
  const input = await text(stdin as NodeJS.ReadableStream & AsyncIterable<Uint8Array>);
  const rewritten = await rewrite(input, env).catch((failure) => {
    const { code, message, remedy } = toDoodError(failure);
    say(`the containers are created without the socket's group: ${message} [${code}]. ${remedy}`);
    return input;
  });
  try {
    return await handOver(env, rewritten);
  } catch (failure) {
    const { code, message, remedy } = toDoodError(failure);
    process.stderr.write(`##[error]setup-dood: ${plain(`${message} [${code}]. ${remedy}`)}\n`);
    return 1;
  }
}

async function rewrite(input: string, env: NodeJS.ProcessEnv): Promise<string> {
  const message: unknown = JSON.parse(input);
  const endpoint = await locateEngine(undefined, env);
  const sockets = enginePaths(endpoint);
  const mounted = socketsMounted(message, sockets);
  if (mounted.length === 0) return input;
  // The most of this program, which a job that doesn't mount the socket needs nothing of.
  const { openSite } = await import("../grant/open-site.ts");
  const site = await openSite(endpoint);
  try {
    const gids = new Map<string, number>();
    for (const source of mounted) gids.set(source, await gidOf(site, source));
    const { message: rewritten, added } = withGroups(message, sockets, gids);
    for (const line of added) say(line);
    return added.length === 0 ? input : `${JSON.stringify(rewritten)}\n`;
  } finally {
    site.engine.close();
  }
}

/** @throws DoodError where the group can't be known, or doesn't help */
async function gidOf(site: Site, source: string): Promise<number> {
  if (site.info.usernsRemap) {
    throw new DoodError(
      "userns-remapped",
      "the engine maps its containers' ids (userns-remap), so that no group gives access",
      "A container needs `--userns=host` besides: that is the workflow's to decide, in `container.options`.",
    );
  }
  const { socket } = site;
  const mounted = socket.kind === "tcp" ? socket : { ...socket, facts: readSocket(source) };
  return (await detectGrant({ ...site, socket: mounted }, false)).gid;
}

/** Onto stderr, which the runner shows in the job's log: stdout is the other hook's. Images are named by anyone. */
function say(line: string): void {
  process.stderr.write(`setup-dood: ${plain(line)}\n`);
}
