import type { Observation, ObservedContainer } from "./observation.ts";
import { type Refusal, refuse } from "./refusal.ts";

const MAX_LOG_LENGTH = 300;

/** What ends a container from outside: it didn't fail (signal(7), and docker stop). */
const STOPPED = [0, 137, 143];

/** Whether it isn't there since its own program failed. One that is started over and over runs now and then. */
export function endsByItself({ status, exitCode }: Pick<ObservedContainer, "status" | "exitCode">): boolean {
  return ["restarting", "running"].includes(status) || (status === "exited" && !STOPPED.includes(exitCode));
}

/** What is said of it. */
export function endOf(
  { status, exitCode }: Pick<ObservedContainer, "status" | "exitCode">,
  log: string,
): string {
  const text = log.trim().replaceAll(/\s*[\r\n]+\s*/g, " / ");
  // One that runs has none.
  const code = status === "running" ? "" : ` (exit code ${exitCode})`;
  return `${code}${text === "" ? "" : `; its log ends: ${text.slice(-MAX_LOG_LENGTH)}`}`;
}

/** Only its author knows why it ends; that it is denied docker is what this is about. */
export function endRemedy(name: string): string {
  return `It ends by itself: read \`docker logs ${name}\`. If it ends because it is denied docker at its start, give it the group from the start: \`--group-add\` with the socket's GID.`;
}

/** A container that is paused, or has ended. */
export function notRunning({ container, lastLog = "" }: Observation): Refusal {
  const { name, status } = container;
  const remedies: Readonly<Record<string, string>> = {
    paused: `Unpause it before this step: \`docker unpause ${name}\`.`,
  };
  const hasFailed = endsByItself(container);
  const start = remedies[status] ?? `Start it before this step: \`docker start ${name}\`.`;
  return refuse(
    "container-not-running",
    `the container is ${status}, not running${hasFailed ? endOf(container, lastLog) : ""}`,
    hasFailed ? endRemedy(name) : start,
  );
}

export function socketNotMounted(): Refusal {
  return refuse(
    "socket-not-mounted",
    "the container doesn't mount the Docker socket",
    "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).",
  );
}
