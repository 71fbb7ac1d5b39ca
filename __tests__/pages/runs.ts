import type { Report, TargetReport } from "../../src/report/report.ts";

/** A service whose user joined the socket's group. */
export const GRANTED: TargetReport = {
  role: "service",
  label: "agent",
  id: "0f3c".repeat(16),
  name: "5b1e_ghcrioacmeagent_7a1f22",
  image: "ghcr.io/acme/agent:4",
  user: "app",
  configuredUser: "app",
  mountPath: "/var/run/docker.sock",
  socketBefore: "0:118 0660",
  socketAfter: "0:118 0660",
  openToEveryone: false,
  result: "granted",
  group: "docker",
  gid: 118,
  how: "created",
  previousGid: null,
  alsoGains: [],
  losesPrevious: [],
  restarted: true,
  mainProcess: "has",
  proof: "docker",
  tool: "docker version 28.2.2",
  changed: true,
  warnings: [],
  code: null,
  message: "",
  remedy: "",
  durationMs: 412,
};

const ROOT: TargetReport = {
  ...GRANTED,
  role: "job",
  label: "job",
  image: "node:24-bookworm",
  user: "root",
  configuredUser: "",
  result: "nothing-to-do",
  group: "",
  how: "root",
  restarted: false,
  mainProcess: "needs-none",
  proof: "api",
  tool: "curl",
  changed: false,
  durationMs: 96,
};

const REALIGNED: TargetReport = {
  ...GRANTED,
  label: "builder",
  image: "ghcr.io/acme/builder:2",
  user: "ci",
  configuredUser: "ci",
  how: "realigned",
  previousGid: 999,
  alsoGains: ["deploy", "backup"],
  losesPrevious: ["deploy", "backup"],
  restarted: false,
  mainProcess: "lacks",
  proof: "access",
  tool: "sh",
  warnings: [
    "its main process was started without the group, and a restart would change its host port for 8080/tcp: give it the group from the start (`options: --group-add 118`), or restart it: `docker restart builder`",
  ],
};

const REFUSED: TargetReport = {
  ...GRANTED,
  label: "runner",
  image: "ghcr.io/acme/runner@sha256:1b2c3d",
  user: "1001:1001",
  configuredUser: "1001:1001",
  socketBefore: "",
  socketAfter: "",
  result: "refused",
  group: "",
  gid: null,
  how: "none",
  restarted: false,
  mainProcess: "unknown",
  proof: null,
  tool: "",
  changed: false,
  code: "group-explicit",
  message: "the user is given with an explicit group (`1001:1001`): the engine then ignores /etc/group",
  remedy: "Add the group from outside: `options: --group-add 118`, or drop the group from the user.",
  durationMs: 31,
};

const UNMOUNTED: TargetReport = {
  ...REFUSED,
  role: "named",
  label: "jenkins-agent",
  name: "jenkins-agent",
  image: "jenkins/inbound-agent:latest-jdk21",
  user: "jenkins",
  configuredUser: "jenkins",
  code: "socket-not-mounted",
  message: "the container doesn't mount the Docker socket",
  remedy: "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).",
};

const OPEN: TargetReport = {
  ...REFUSED,
  label: "legacy",
  image: "ghcr.io/acme/legacy:1",
  user: "app",
  configuredUser: "app",
  openToEveryone: true,
  code: "world-writable",
  message: "everyone on the machine may use the socket (0:118 0666), and so is root on it",
  remedy:
    "Close it: `sudo chmod 660 /var/run/docker.sock`, and delete the `chmod 666` from your workflow; or set `on-world-writable: fix`.",
};

/** What somebody could put into an image, a label or a passwd file to be shown to others. */
const HOSTILE_TEXTS = [
  '<img src="https://evil.example/x.png" onerror="alert(1)">',
  '"] --> x[["broken"]]; click x "https://evil.example" "go"',
  "```\n\n# heading\n\n[link](https://evil.example) @everyone",
  "| cell | `code` | **bold** $\\alpha$ <details>",
  "::error::x\u001b[31mred\u202Eesrever #quot; &lt; %%{init: {}}%%",
  "1. list - [ ] task ~~struck~~ https://evil.example www.evil.example",
];

const HOSTILE = HOSTILE_TEXTS.map(
  (text, index): TargetReport => ({
    ...(index % 2 === 0 ? GRANTED : REFUSED),
    label: text,
    image: text,
    user: text,
    configuredUser: text,
    message: text,
    remedy: text,
    alsoGains: [text],
    losesPrevious: [text],
    warnings: [text],
    group: text,
    tool: text,
    socketBefore: text,
  }),
);

function report(targets: readonly TargetReport[], more: Partial<Report> = {}): Report {
  return {
    version: 1,
    engine: "Docker 28.2.2",
    socket: "/var/run/docker.sock",
    gid: 118,
    group: "docker",
    containerOptions: "--group-add 118",
    verified: targets.every(({ code }) => code === null),
    proof: "docker",
    changed: true,
    dryRun: false,
    durationMs: 640,
    dockerInDocker: null,
    repair: "",
    warnings: [],
    targets,
    ...more,
  };
}

export const RUNS = {
  good: report([GRANTED, ROOT]),
  mixed: report([GRANTED, REALIGNED, REFUSED, UNMOUNTED]),
  failed: report([OPEN, REFUSED]),
  nested: report([], {
    socket: "tcp://docker:2375",
    gid: null,
    group: "",
    containerOptions: "--env DOCKER_HOST=tcp://docker:2375",
    proof: "api",
    verified: true,
    changed: false,
    dockerInDocker: { container: "service `docker`", privileged: true },
    warnings: ["service `docker` is privileged"],
  }),
  detected: report([], { verified: true, changed: false }),
  planned: report([{ ...GRANTED, result: "planned", proof: null, tool: "", changed: false }], {
    dryRun: true,
  }),
  hostile: report(HOSTILE, {
    engine: HOSTILE_TEXTS[0] ?? "",
    dockerInDocker: { container: HOSTILE_TEXTS[2] ?? "", privileged: null },
    repair: HOSTILE_TEXTS[0] ?? "",
    warnings: HOSTILE_TEXTS,
    socket: HOSTILE_TEXTS[1] ?? "",
  }),
  crowd: report(Array.from({ length: 50 }, (_, index) => ({ ...GRANTED, label: `agent-${index}` }))),
} as const;
