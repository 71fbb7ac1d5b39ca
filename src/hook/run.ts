import { text } from "node:stream/consumers";
import { locateEngine } from "../engine/locate.ts";
import { DoodError, toDoodError } from "../errors.ts";
import { socketPaths } from "../grant/shared-socket.ts";
import { plain } from "../report/sanitize.ts";
import { platformOf } from "../system/platform.ts";
import { socketsMounted, withGroups } from "./message.ts";
import { runNextHook } from "./run-next-hook.ts";

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
    return await runNextHook(env, rewritten);
  } catch (failure) {
    const { code, message, remedy } = toDoodError(failure);
    process.stderr.write(`##[error]setup-dood: ${plain(`${message} [${code}]. ${remedy}`)}\n`);
    return 1;
  }
}

async function rewrite(input: string, env: NodeJS.ProcessEnv): Promise<string> {
  const message = parseMessage(input);
  const endpoint = await locateEngine(undefined, env);
  const sockets = socketPaths(endpoint);
  const mounted = socketsMounted(message, sockets);
  if (mounted.length === 0) return input;
  // The most of this program, which a job that doesn't mount the socket needs nothing of.
  const { readGroups } = await import("./socket-groups.ts");
  const gids = await readGroups(endpoint, platformOf(process.platform, env), mounted);
  const { message: rewritten, added } = withGroups(message, sockets, gids);
  for (const line of added) say(line);
  return added.length === 0 ? input : `${JSON.stringify(rewritten)}\n`;
}

/** @throws DoodError `input-invalid` */
function parseMessage(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (cause) {
    throw new DoodError(
      "input-invalid",
      "what came on stdin is no JSON, as the runner's messages are",
      "Let the runner start this hook: ACTIONS_RUNNER_CONTAINER_HOOKS in its `.env` names it.",
      { cause },
    );
  }
}

/** Onto stderr, which the runner shows in the job's log: stdout is the other hook's. Images are named by anyone. */
function say(line: string): void {
  // A hook has no inputs.
  const said = line.replaceAll("the input `socket`", "DOCKER_HOST in the runner's `.env`");
  process.stderr.write(`setup-dood: ${plain(said)}\n`);
}
