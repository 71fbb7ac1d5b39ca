import { Writable } from "node:stream";
import type { Exec } from "dockerode";
import { DoodError } from "../errors.ts";
import { uptimeMs } from "../system/clock.ts";
import { pollUntil } from "../system/poll.ts";
import { BoundedOutput, type OutputBound } from "./bounded-output.ts";
import type { Client } from "./client.ts";
import type { ExecOutcome, ExecRequest } from "./engine.ts";
import { describeFailure, isProgramMissing, statusOf } from "./failure.ts";

const EXIT_POLL_MS = 5;

/** Runs a command in a container and waits for its exit code. */
export async function runExec(
  client: Client,
  id: string,
  request: ExecRequest,
  abortSignal: AbortSignal,
): Promise<ExecOutcome> {
  const start = uptimeMs();
  const making = client.container(id).exec({
    Cmd: [...request.command],
    AttachStdout: true,
    AttachStderr: true,
    ...(request.user === undefined ? {} : { User: request.user }),
    ...(request.env === undefined ? {} : { Env: [...request.env] }),
    abortSignal,
  });
  // Some engines look the user up already here.
  const exec = await making.catch((failure: unknown) => {
    requireUser(describeFailure(failure));
    throw failure;
  });
  try {
    // dockerode hands the signal on, which its types leave out.
    const options = { Detach: false, abortSignal };
    const stream = await exec.start(options);
    const { output, timedOut } = await collectOutput(client, stream, request);
    const code = timedOut
      ? undefined
      : await exitCode(exec, request.timeoutMs - (uptimeMs() - start), abortSignal);
    if (code === undefined) return { kind: "timeout", output };
    return ended(code, output);
  } catch (failure) {
    // moby answers 400 (500 in older ones) where the runtime couldn't start the program: moby daemon/exec.go.
    const isStartFailure = [400, 404, 500].includes(statusOf(failure) ?? 0);
    const words = describeFailure(failure);
    if (isStartFailure && /exec failed|executable file|no such file/i.test(words)) {
      return ended(CANNOT_START, words);
    }
    requireUser(words);
    throw failure;
  }
}

/** docker's own exit code where the runtime couldn't start the program. */
const CANNOT_START = 126;

/**
 * 26.x and Podman say in the stream and by the exit code that the runtime couldn't start the program. Only where it
 * says that there is no such program it was not started: a container that is being stopped starts none either.
 */
function ended(code: number, output: string): ExecOutcome {
  const byRuntime = (code === 126 || code === 127) && /exec failed|OCI runtime|executable file/i.test(output);
  if (code === 126) requireUser(output);
  return byRuntime && isProgramMissing(output)
    ? { kind: "not-started", reason: output.trim() }
    : { kind: "exited", code, output };
}

/** The stream can end before the engine has noted the exit code: it is there once Running is false. */
function exitCode(exec: Exec, timeoutMs: number, abortSignal: AbortSignal): Promise<number | undefined> {
  return pollUntil({ timeoutMs, intervalMs: EXIT_POLL_MS }, async () => {
    const { Running, ExitCode } = await exec.inspect({ abortSignal });
    return Running ? undefined : (ExitCode ?? undefined);
  });
}

/**
 * An engine that doesn't know the user starts nothing, whatever the program: moby/sys/user, "unable to find user".
 * @throws DoodError `user-unknown`
 */
function requireUser(words: string): void {
  if (!/unable to find (user|group)|no matching entries in|no (users|groups) found/i.test(words)) return;
  throw new DoodError(
    "user-unknown",
    `the engine finds no such user (${words.trim()})`,
    "Name one of the container's own users with the input `user`, or create the user in the image.",
  );
}

/**
 * Enough for a report, and a bound for a hostile command. The proof script says whom it runs as first, and its verdict
 * last, whatever a `verify-command` prints in between.
 */
const REPORTED: OutputBound = { head: 16 * 1024, tail: 48 * 1024 };

/** Collects both streams of an exec, in order, up to the bound; the rest is read and dropped. */
async function collectOutput(
  client: Client,
  stream: NodeJS.ReadableStream & { destroy?(): void },
  { timeoutMs, maxOutputBytes }: ExecRequest,
): Promise<{ readonly output: string; readonly timedOut: boolean }> {
  const output = new BoundedOutput(
    maxOutputBytes === undefined ? REPORTED : { head: maxOutputBytes, tail: 0 },
  );
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      output.add(chunk);
      done();
    },
  });
  const timedOut = await new Promise<boolean>((resolve, reject) => {
    const timer = setTimeout(() => {
      stream.destroy?.();
      resolve(true);
    }, timeoutMs);
    const settle = (act: () => void) => () => {
      clearTimeout(timer);
      act();
    };
    stream.on(
      "end",
      settle(() => resolve(false)),
    );
    stream.on(
      "close",
      settle(() => resolve(false)),
    );
    stream.on("error", (failure) => settle(() => reject(failure))());
    client.modem.demuxStream(stream, sink, sink);
  });
  return { output: output.toString(maxOutputBytes === undefined ? "utf8" : "latin1"), timedOut };
}

/**
 * The text of frames, which the engine makes of both streams where a container has no terminal: a byte for the stream,
 * three of zeros, and the length (moby pkg/stdcopy). What isn't framed is a terminal's, and is given as it is.
 */
export function unframed(bytes: Buffer): string {
  const texts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length || bytes.readUInt32BE(at) % 0x1000000 !== 0 || bytes.readUInt8(at) > 2) {
      return bytes.toString("utf8");
    }
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    texts.push(bytes.subarray(at + 8, end));
    at = end;
  }
  return Buffer.concat(texts).toString("utf8");
}
