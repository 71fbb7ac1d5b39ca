import type { Outcome } from "../../src/grant/outcome.ts";
import { type About, editPlan, nothingToDo, passed, planned, refused, runResult } from "../outcomes.ts";

const service = (label: string, image: string, user = "app"): About => ({
  target: { label },
  container: { image, user },
});

/** A service whose user joined the socket's group. */
const GRANTED = passed({ ...service("agent", "ghcr.io/acme/agent:4"), restarted: true });

const ROOT = passed({
  target: { role: "job", label: "job" },
  container: { image: "node:24-bookworm", user: "" },
  plan: nothingToDo("root", { userTitle: "root" }),
  changed: false,
  processes: { main: "needs-none", lacking: [], others: [] },
  proof: { level: "api", tool: "curl", detail: "" },
  durationMs: 96,
});

const REALIGNED = passed({
  ...service("builder", "ghcr.io/acme/builder:2", "ci"),
  plan: editPlan(
    {
      how: "realigned",
      previousGid: 999,
      alsoGains: ["deploy", "backup"],
      losesPrevious: ["deploy", "backup"],
    },
    { userTitle: "ci" },
  ),
  processes: {
    main: "lacks",
    lacking: [{ pid: 4711, name: "builder", uid: 1001, groups: [1001] }],
    others: [],
  },
  proof: { level: "access", tool: "sh", detail: "" },
  warnings: [
    "its main process was started without the group, and a restart would change its host port for 8080/tcp: give it the group from the start (`options: --group-add 118`)",
  ],
});

const REFUSED = refused(
  "group-explicit",
  "the user is given with an explicit group (`1001:1001`): the engine then ignores /etc/group",
  "Add the group from outside: `options: --group-add 118`, or drop the group from the user.",
  { ...service("runner", "ghcr.io/acme/runner@sha256:1b2c3d", "1001:1001"), durationMs: 31 },
);

const UNMOUNTED = refused(
  "socket-not-mounted",
  "the container doesn't mount the Docker socket",
  "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).",
  {
    target: { role: "named", label: "jenkins-agent" },
    container: { name: "jenkins-agent", image: "jenkins/inbound-agent:latest-jdk21", user: "jenkins" },
    durationMs: 31,
  },
);

const OPEN = refused(
  "world-writable",
  "everyone on the machine may use the socket (0:118 0666), and so is root on it",
  "Close it: `sudo chmod 660 /var/run/docker.sock`, and delete the `chmod 666` from your workflow; or set `on-world-writable: fix`.",
  { ...service("legacy", "ghcr.io/acme/legacy:1"), durationMs: 31 },
);

/** What somebody could put into an image, a label or a passwd file to be shown to others. */
export const HOSTILE_TEXTS = [
  '<img src="https://evil.example/x.png" onerror="alert(1)">',
  '"] --> x[["broken"]]; click x "https://evil.example" "go"',
  "```\n\n# heading\n\n[link](https://evil.example) @everyone",
  "| cell | `code` | **bold** $\\alpha$ <details>",
  "::error::x\u001b[31mred\u202Eesrever #quot; &lt; %%{init: {}}%%",
  "1. list - [ ] task ~~struck~~ https://evil.example www.evil.example",
];

const HOSTILE = HOSTILE_TEXTS.map((text, index): Outcome => {
  const about = service(text, text, text);
  if (index % 2 !== 0) return refused("group-explicit", text, text, about);
  return passed({
    ...about,
    plan: editPlan({ group: text, alsoGains: [text], losesPrevious: [text] }, { userTitle: text }),
    proof: { level: "docker", tool: text, detail: "" },
    warnings: [text],
  });
});

export const RUNS = {
  good: runResult([GRANTED, ROOT]),
  mixed: runResult([GRANTED, REALIGNED, REFUSED, UNMOUNTED]),
  failed: runResult([OPEN, REFUSED]),
  nested: runResult([], {
    address: "tcp://docker:2375",
    newContainer: { kind: "address", options: "--env DOCKER_HOST=tcp://docker:2375" },
    dindHost: { title: "service `docker`", privileged: true },
    warnings: ["service `docker` is privileged"],
  }),
  detected: runResult([]),
  planned: runResult([planned(service("agent", "ghcr.io/acme/agent:4"))], {
    policy: { group: "docker", verify: true, dryRun: true },
  }),
  hostile: runResult(HOSTILE, {
    engine: HOSTILE_TEXTS[0] ?? "",
    dindHost: { title: HOSTILE_TEXTS[2] ?? "", privileged: null },
    check: { repair: HOSTILE_TEXTS[0] ?? "" },
    warnings: HOSTILE_TEXTS,
    address: HOSTILE_TEXTS[1] ?? "",
  }),
  crowd: runResult(
    Array.from({ length: 50 }, (_, index) => ({
      ...GRANTED,
      target: { ...GRANTED.target, label: `agent-${index}` },
    })),
  ),
} as const;
