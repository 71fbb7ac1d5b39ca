import { debug, endGroup, error, info, isDebug, notice, startGroup, warning } from "@actions/core";
import type { Trace } from "../engine/trace.ts";
import { type DoodError, toDoodError } from "../errors.ts";
import { plain } from "../report/sanitize.ts";

/** All that is printed goes through here, and through plain(): it may hold a container's own words. */
export const log = {
  line: (text: string): void => info(plain(text)),
  notice: (text: string): void => notice(plain(text)),
  warn: (text: string): void => warning(plain(text), { title: "setup-dood" }),
  /** `page` explains the failure's code. */
  fail: (title: string, failure: Pick<DoodError, "code" | "message" | "remedy">, page: string): void =>
    error([`${plain(failure.message)} [${failure.code}]`, plain(failure.remedy), page].join("\n"), {
      title: plain(title),
    }),
  /** What was granted stays: a warning, for the job is over. */
  notTakenBack: (about: string, failure: unknown): void => {
    const { code, message, remedy } = toDoodError(failure);
    log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
  },
  /** Lines that are folded away until somebody opens them. */
  folded: (title: string, lines: readonly string[]): void => {
    startGroup(plain(title));
    for (const line of lines) info(plain(line));
    endGroup();
  },
};

/** Every API call with its time, under RUNNER_DEBUG. */
export const trace: Trace = (request, durationMs, result) => {
  if (isDebug()) debug(plain(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};
