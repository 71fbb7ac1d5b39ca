import { debug, error, info, isDebug, notice, warning } from "@actions/core";
import type { Trace } from "../engine/docker-engine.ts";
import type { DoodError } from "../errors.ts";
import { plain } from "./plain.ts";

const DOCS = "https://github.com/setup-dood/setup-dood/blob/v1/docs/errors.md";

/** All that is printed goes through here, and through plain(): it may hold a container's own words. */
export const log = {
  line: (text: string): void => info(plain(text)),
  detail: (text: string): void => info(`  ${plain(text)}`),
  notice: (text: string): void => notice(plain(text)),
  warn: (title: string, text: string): void => warning(plain(text), { title: plain(title) }),
  fail: (title: string, failure: Pick<DoodError, "code" | "message" | "remedy">): void =>
    error(
      `${plain(failure.message)} [${failure.code}]\n${failure.remedy.split("\n").map(plain).join("\n")}\n${DOCS}#${failure.code}`,
      {
        title: plain(title),
      },
    ),
};

/** Every API call with its time, under RUNNER_DEBUG. */
export const trace: Trace = (request, durationMs, result) => {
  if (isDebug()) debug(plain(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};
