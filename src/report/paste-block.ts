import type { ErrorCode, PasteBlock } from "../errors.ts";
import type { Outcome } from "../grant/outcome.ts";
import { endsByItself } from "../grant/plan/container-state.ts";
import { type ActionReference, usesOf } from "./action-reference.ts";
import { denialOf, gidOf, type RunResult } from "./run-result.ts";

const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";

/** What a value may be made of, so that pasting it into YAML or a shell does nothing but say it. */
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;

/**
 * The remedy for a target that got no access, with its own image, user and GID filled in. None if the remedy is no
 * text to paste, or if a value isn't harmless to paste.
 */
export function pasteBlocks(
  outcome: Outcome,
  run: RunResult,
  reference: ActionReference,
): readonly PasteBlock[] {
  const code = outcome.kind === "passed-over" ? outcome.refusal.code : denialOf(outcome)?.code;
  const gid = gidOf(run);
  const group = gid === undefined ? [] : [`--group-add ${gid}`];
  switch (code) {
    case undefined:
      return [];
    case "group-explicit":
    case "rootfs-read-only":
    case "account-file-mounted":
      return group.length === 0 ? [] : recreated(outcome, group, []);
    case "container-not-running":
      return endedByItself(outcome, group) ? recreated(outcome, group, []) : [];
    case "userns-remapped":
      return recreated(outcome, ["--userns=host", ...group], []);
    case "socket-not-mounted":
      return recreated(outcome, [], [SOCKET_MOUNT]);
    default:
      return runBlocks(code, run.address, reference);
  }
}

/** One that has the group already isn't denied for want of it. */
function endedByItself({ container }: Outcome, group: readonly string[]): boolean {
  if (container === undefined || group.length === 0 || !endsByItself(container)) return false;
  return !container.groupAdd.some((gid) => group.includes(`--group-add ${gid}`));
}

/** The remedy for the run as a whole: what has to change is this step, or the engine's socket. */
export function runBlocks(
  code: ErrorCode,
  socket: string,
  reference: ActionReference,
): readonly PasteBlock[] {
  switch (code) {
    case "root-group":
      return [step(reference, "allow-root-group", "true")];
    case "world-writable":
      return [step(reference, "on-world-writable", "fix")];
    case "owner-only":
      return HARMLESS.test(socket) ? [engineRestart(socket)] : [];
    default:
      return [];
  }
}

/** What changes where the container is described, and nothing else: what it has besides only its author knows. */
function recreated(
  { target: { role, label }, container }: Outcome,
  options: readonly string[],
  volumes: readonly string[],
): readonly PasteBlock[] {
  const { name = "" } = container ?? {};
  if (!HARMLESS.test(label)) return [];
  if (role === "named") {
    if (!HARMLESS.test(name || label)) return [];
    const words = [...options, ...volumes.map((volume) => `--volume ${volume}`)];
    const where = `added to the command that starts ${name || label} (docker run, docker create)`;
    return [{ where, language: "sh", lines: [words.join(" ")] }];
  }
  const body = [
    ...(options.length === 0 ? [] : [`options: ${options.join(" ")}`]),
    ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
  ];
  const [title, lines] =
    role === "job"
      ? ["the job's container", ["container:", ...body.map((line) => `  ${line}`)]]
      : [`service ${label}`, ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)]];
  return [{ where: `added to what ${title} has in the workflow`, language: "yaml", lines }];
}

/** This very step with one more input. */
function step(reference: ActionReference, input: string, value: string): PasteBlock {
  const uses = usesOf(reference);
  const local = usesOf({ ...reference, repository: undefined });
  const lines = [`- uses: ${HARMLESS.test(uses) ? uses : local}`, "  with:", `    ${input}: ${value}`];
  return { where: "as this step", language: "yaml", lines };
}

/** Both engines create their socket anew, with the group and mode of their settings, when they start. */
function engineRestart(socket: string): PasteBlock {
  const podman = [
    "sudo groupadd --force --system docker",
    "sudo install -d /etc/systemd/system/podman.socket.d",
    "printf '[Socket]\\nSocketMode=0660\\nSocketGroup=docker\\n' | sudo tee /etc/systemd/system/podman.socket.d/group.conf",
    "sudo systemctl daemon-reload",
    "sudo systemctl restart podman.socket",
  ];
  const docker = [
    "sudo groupadd --force --system docker",
    "sudo systemctl restart docker.socket docker.service",
  ];
  return {
    where: "on the engine's machine",
    language: "sh",
    lines: socket.includes("podman") ? podman : docker,
  };
}
