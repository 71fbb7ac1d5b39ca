import { isSidecar } from "../action/sidecar.ts";
import type { ErrorCode, PasteBlock } from "../errors.ts";
import type { Report, TargetReport } from "./report.ts";

const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";

/** What a value may be made of, so that pasting it into YAML or a shell does nothing but say it. */
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;

/**
 * The remedy for a target that got no access, with its own image, user and GID filled in. Undefined
 * where the remedy is no text to paste, or where a value isn't harmless to paste.
 */
export function pasteBlock(target: TargetReport, { gid, socket }: Report): PasteBlock | undefined {
  const group = gid === null ? [] : [`--group-add ${gid}`];
  switch (target.code) {
    case "group-explicit":
    case "rootfs-read-only":
    case "account-file-mounted":
      return group.length === 0 ? undefined : recreated(target, group, []);
    case "userns-remapped":
      return recreated(target, ["--userns=host", ...group], []);
    case "socket-not-mounted":
      return recreated(target, [], [SOCKET_MOUNT]);
    default:
      return target.code === null ? undefined : runBlock(target.code, socket);
  }
}

/** The remedy for the run as a whole: what has to change is this step, or the engine's socket. */
export function runBlock(code: ErrorCode, socket: string): PasteBlock | undefined {
  switch (code) {
    case "root-group":
      return step("allow-root-group", "true");
    case "world-writable":
      return step("on-world-writable", "fix");
    case "owner-only":
      return HARMLESS.test(socket) ? engineRestart(socket) : undefined;
    default:
      return undefined;
  }
}

/** The container as the workflow, or a command line, has to create it. */
function recreated(
  target: TargetReport,
  options: readonly string[],
  volumes: readonly string[],
): PasteBlock | undefined {
  const { role, label, name, image, configuredUser } = target;
  const all = [...(configuredUser === "" ? [] : [`--user ${configuredUser}`]), ...options];
  if (![label, image, configuredUser || "root"].every((value) => HARMLESS.test(value))) return undefined;
  if (role === "named") {
    const volumeOptions = volumes.map((volume) => `--volume ${volume}`);
    const words = ["docker run --detach", `--name ${name || label}`, ...all, ...volumeOptions, image];
    const lines = words.map(
      (word, index) => `${index === 0 ? "" : "  "}${word}${word === image ? "" : " \\"}`,
    );
    return { where: "where the container is started", language: "sh", lines };
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
  return { where: "in the job", language: "yaml", lines };
}

/** This very step with one more input. */
function step(input: string, value: string): PasteBlock {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
  const path = isSidecar(process.env) ? "/sidecar" : "";
  const local = `.${path || "/"}`;
  const uses = repository && ref ? `${repository}${path}@${ref}` : local;
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
