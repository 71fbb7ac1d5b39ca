import type { ErrorCode, PasteBlock } from "../errors.ts";
import type { Outcome } from "../grant/outcome.ts";
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
  const code = denialOf(outcome)?.code;
  const gid = gidOf(run);
  const group = gid === undefined ? [] : [`--group-add ${gid}`];
  switch (code) {
    case undefined:
      return [];
    case "group-explicit":
    case "rootfs-read-only":
    case "account-file-mounted":
      return group.length === 0 ? [] : recreated(outcome, group, []);
    case "userns-remapped":
      return recreated(outcome, ["--userns=host", ...group], []);
    case "socket-not-mounted":
      return recreated(outcome, [], [SOCKET_MOUNT]);
    default:
      return runBlocks(code, run.address, reference);
  }
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

/** The container as the workflow, or a command line, has to create it. */
function recreated(
  { target: { role, label }, container }: Outcome,
  options: readonly string[],
  volumes: readonly string[],
): readonly PasteBlock[] {
  const { name = "", image = "", user = "" } = container ?? {};
  const all = [...(user === "" ? [] : [`--user ${user}`]), ...options];
  if (![label, image, user || "root"].every((value) => HARMLESS.test(value))) return [];
  if (role === "named") {
    const volumeOptions = volumes.map((volume) => `--volume ${volume}`);
    const words = ["docker run --detach", `--name ${name || label}`, ...all, ...volumeOptions, image];
    const lines = words.map(
      (word, index) => `${index === 0 ? "" : "  "}${word}${word === image ? "" : " \\"}`,
    );
    return [{ where: "where the container is started", language: "sh", lines }];
  }
  const body = [
    `image: ${image}`,
    ...(all.length === 0 ? [] : [`options: ${all.join(" ")}`]),
    ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
  ];
  const lines =
    role === "job"
      ? ["container:", ...body.map((line) => `  ${line}`)]
      : ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)];
  return [{ where: "in the job", language: "yaml", lines }];
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
