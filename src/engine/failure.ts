import type { DoodError } from "../errors.ts";

/** The HTTP status of a dockerode failure, where the engine answered at all. */
export function statusOf(failure: unknown): number | undefined {
  if (typeof failure !== "object" || failure === null || !("statusCode" in failure)) return undefined;
  return typeof failure.statusCode === "number" ? failure.statusCode : undefined;
}

/** Whether the engine answered at all: else nobody knows what it has done. */
export function wasAnswered(error: DoodError): boolean {
  return statusOf(error.cause) !== undefined;
}

/** Whether a 404 is about the container itself, in Docker's words or Podman's, and not about a path in it. */
export function isContainerMissing(failure: unknown): boolean {
  const words = engineWords(describeFailure(failure));
  return statusOf(failure) === 404 && /no such container|no container with/i.test(words);
}

/** dockerode puts words of its own before the engine's, and calls every 404 "no such container". */
export function engineWords(words: string): string {
  return words.replace(/^\(HTTP code \d+\) [^-]*- /, "");
}

/** The engine's own words, on one line. */
export function describeFailure(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  return message.replace(/\s+/g, " ").trim();
}

/**
 * Whether a runtime says that the image has no such program, or one that this machine can't run: Go's exec.LookPath
 * and execve(2) in runc (libcontainer setns_init_linux.go), and crun's and Podman's own words. All else, "cannot exec
 * in a stopped container" say, tells nothing of the image.
 */
export function isProgramMissing(words: string): boolean {
  return (
    /exec: "[^"]*": |executable file .*not found|command that was not found/i.test(words) ||
    /exec(?: user process caused:| \S+:) (?:no such file or directory|exec format error|permission denied)/i.test(
      words,
    )
  );
}
