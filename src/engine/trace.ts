import type Modem from "docker-modem";
import { uptimeMs } from "../system/clock.ts";
import { describeFailure } from "./failure.ts";

/** Called after each request, for RUNNER_DEBUG: never with bodies, which could hold secrets. */
export type Trace = (request: string, durationMs: number, result: string) => void;

/** All requests of dockerode go through its modem's `dial`, which calls back once the answer begins or is whole. */
export function traceRequests(modem: Modem, trace: Trace): void {
  const dial = modem.dial.bind(modem);
  modem.dial = (options, callback) => {
    // Query and body in one, as dockerode has them: of all that only the path of an archive is told.
    const inside: unknown = options.options?.["path"];
    const query = typeof inside === "string" ? `?path=${inside}` : "";
    const request = `${options.method} ${options.path.replace(/\?.*$/, "")}${query}`;
    const start = uptimeMs();
    dial(options, (failure, answer) => {
      trace(request, uptimeMs() - start, failure ? describeFailure(failure) : "ok");
      callback?.(failure, answer);
    });
  };
}
