import { request } from "node:http";
import { json } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { engineProcess } from "../../src/identity/engine-process.ts";
import { type AccountFiles, type ExecUserResult, resolveExecUser } from "../../src/identity/exec-user.ts";
import type { ExecUserOptions } from "../../src/identity/exec-user-options.ts";
import { runtimeProcess } from "../../src/identity/runtime-process.ts";
import { anyFiles, anyId, anyName } from "../arbitraries/account-files.ts";
import { AccountContainer, type Answer, type Making } from "./bed/account-container.ts";

/**
 * The rules of src/identity against the engine that they are the rules of: random account files, users and
 * `--group-add`s in real containers. `script/test --cases N` makes a larger run than the usual one, and `DOOD_SEED`
 * another.
 */
const CASES = Number(process.env["DOOD_CASES"] ?? 300);
const SEED = Number(process.env["DOOD_SEED"] ?? 20_260_101);

const MAKINGS: readonly Making[] = [
  { user: "", groupAdd: [] },
  { user: "", groupAdd: ["docker", "999"] },
  { user: "app", groupAdd: [] },
  { user: "bob", groupAdd: ["118", "wheel"] },
  { user: "1000", groupAdd: ["docker"] },
  { user: "1000:docker", groupAdd: ["999", "118"] },
];

/** In these every making above finds its user and groups. */
const FIRST: AccountFiles = {
  passwd: "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/:/bin/sh\nbob:x:1001:1001::/:/bin/sh\n",
  group: "root:x:0:\ndocker:x:5:bob,root\nwheel:x:99:\n",
};

const HUNDRED_GROUPS = Array.from({ length: 100 }, (_, at) => `g${at}:x:${2000 + at}:eve,app\n`).join("");
const MEGABYTE = "someone,".repeat(131_072);
const APP = "app:x:1000:1000::/:/bin/sh";

/** What an image may hold, each tried with every kind of user. */
const FILES: readonly AccountFiles[] = [
  {}, // an image made from scratch
  { passwd: "", group: "" },
  { passwd: `${APP}\n` },
  { group: "docker:x:118:app\n" },
  { passwd: APP, group: "docker:x:118:app" },
  { passwd: `${APP}\r\n`, group: "docker:x:118:app\r\nwheel:x:99:app,bob\r\n" },
  {
    passwd: `+::::::\n# c\n${APP}\n+@net::::::\n`,
    group: "+:::\n-@x\n# c: x\n#wheel:x:61:app\n\ndocker:x:118:app\n+::::app\n",
  },
  // Two of a name, a uid, and a GID.
  {
    passwd: `${APP}\napp:x:1001:5::/two:/bin/sh\nbob:x:1000:6::/three:/bin/sh\n`,
    group: "docker:x:118:app\ndocker:x:119:app\nwheel:x:118:bob\n",
  },
  // Names within names, and numbers for names.
  {
    passwd: `1000:x:55:56::/:/bin/sh\napple:x:57:58::/:/bin/sh\n${APP}\n`,
    group: "1000:x:59:1000\ndocker:x:118:apple,xapp,app2\nwheel:x:99:app\n118:x:60:app\n",
  },
  { passwd: "app\nbob:x\n", group: "docker\ndocker:x\ndocker:x:118\nwheel:x:99:app\n" },
  { passwd: `${APP}\n`, group: HUNDRED_GROUPS },
];
const USERS = [
  undefined,
  "",
  "0",
  "app",
  "1000",
  "4242",
  "1000:118",
  "app:docker",
  "app:4242",
  "nobody-here",
];

/** What chance would not find. The limit of a line is 64 KiB in passwd, its line feed included, and 1 MiB in group. */
const LONG_FILES: readonly AccountFiles[] = [
  { passwd: `${`${APP}\n`.repeat(40_000)}eve:x:5:5::/:/bin/sh\n`, group: "docker:x:118:app,eve\n" },
  { passwd: `${APP}\n`, group: `${"other:x:7:nobody\n".repeat(65_536)}docker:x:118:app` },
  { passwd: `${APP}\n`, group: `big:x:2000:${MEGABYTE}app\nnext:x:2001:app\n` },
  { passwd: `${APP}\n`, group: `${"x".repeat(1_048_575)}\nnext:x:2001:app\n` },
  { passwd: `${APP}\n`, group: `${"x".repeat(1_048_576)}\nnext:x:2001:app\n` },
  { passwd: `${APP}\n${"x".repeat(65_535)}\n` },
  { passwd: `${APP}\n${"x".repeat(65_536)}\n` },
  { passwd: `${APP}\n${"x".repeat(65_535)}` },
  { passwd: `${APP}\n${"x".repeat(65_536)}` },
  { passwd: `${"x".repeat(65_534)}\r\n${APP}\r\n` },
  { passwd: `${"x".repeat(65_535)}\r\n${APP}\r\n` },
  { passwd: `${`${APP}\n`.repeat(5000)}${"x".repeat(65_535)}\n` },
  { passwd: `${`${APP}\n`.repeat(5000)}${"x".repeat(65_536)}\n` },
];

const NAMED_CASES: readonly Case[] = [
  ...FILES.flatMap((files) => USERS.map((user) => ({ files, user }))),
  ...LONG_FILES.flatMap((files) =>
    ["app", undefined].flatMap((user) => MAKINGS.map(() => ({ files, user }))),
  ),
];

interface Case {
  readonly files: AccountFiles;
  /** Undefined: the container's own. */
  readonly user: string | undefined;
}

const who = fc.oneof(anyName, anyId);
const user = fc.oneof(
  { weight: 4, arbitrary: who },
  { weight: 2, arbitrary: fc.tuple(who, who).map(([name, group]) => `${name}:${group}`) },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom("", ":", "::", "bob:docker:x", "1000:118:", ":docker", "0:") },
);
const anyCase: fc.Arbitrary<Case> = fc.record({ files: anyFiles, user });

describe("an exec user", () => {
  it("is what the engine and the kernel say it is", { timeout: 3_600_000 }, async () => {
    const bed = inject("bed");
    await using stack = new AsyncDisposableStack();
    const containers: AccountContainer[] = [];
    for (const making of MAKINGS)
      containers.push(stack.use(await AccountContainer.start(bed, making, FIRST)));

    const idCount = Math.min(...(await Promise.all(containers.map((container) => container.idCount()))));
    const engine = { ...(await rulesOf(bed.socket)), idCount };
    const cases = [...NAMED_CASES, ...fc.sample(anyCase, { seed: SEED, numRuns: CASES })];
    const outcomes: string[] = [];
    const disagreements: string[] = [];
    const work = containers.map(async (container, own) => {
      for (const { files, user } of cases.filter((_, at) => at % containers.length === own)) {
        await container.write(files);
        const expected = expectation(container.making, { files, user }, engine);
        const answer = observed(await container.exec(user));
        outcomes.push(expected.kind);
        if (agree(expected, answer)) continue;
        disagreements.push(
          JSON.stringify({ making: container.making, user, files, expected, answer }, null, 1),
        );
      }
    });
    await Promise.all(work);

    const counts = [...new Set(outcomes)].map(
      (kind) => `${outcomes.filter((o) => o === kind).length} ${kind}`,
    );
    console.log(
      `exec users on ${engine.label}, seed ${SEED}: ${outcomes.length} cases (${counts.join(", ")}), ` +
        `${disagreements.length} disagreements`,
    );
    expect(outcomes).toHaveLength(NAMED_CASES.length + CASES);
    expect(disagreements).toEqual([]);
  });
});

interface EngineRules extends Omit<ExecUserOptions, "groupAdd"> {
  readonly label: string;
}

function expectation(making: Making, { files, user = "" }: Case, engine: EngineRules): ExecUserResult {
  const { groupAdd } = making;
  if (user !== "") return resolveExecUser(user, files, { ...engine, groupAdd, origin: "request" });
  if (making.user !== "" || engine.rules === "podman") {
    return resolveExecUser(making.user, files, { ...engine, groupAdd });
  }
  // Without any user an exec is what Docker made of the files when it started the container; the runtime then
  // reads those of today.
  const asked = engineProcess("", FIRST, { ...engine, groupAdd });
  const given = "uid" in asked ? runtimeProcess(asked, files, engine) : asked;
  return "uid" in given ? { kind: "user", user: given } : given;
}

const MESSAGES: readonly (readonly [RegExp, ExecUserResult["kind"]])[] = [
  [/token too long/, "unreadable"],
  [/must be in range|invalid argument|unmapped (user|[ug]id)/, "out-of-range"],
  [/invalid USER value/, "malformed"],
  [/unable to find (additional )?groups?|no groups found|etc\/group: no such file/i, "unknown-group"],
  [/unable to find user|no users found|etc\/passwd: no such file/i, "unknown-user"],
];

function observed(
  answer: Answer,
): Answer | { readonly kind: ExecUserResult["kind"]; readonly message: string } {
  if (answer.kind === "process") return answer;
  const kind = MESSAGES.find(([message]) => message.test(answer.message))?.[1];
  return kind === undefined ? answer : { ...answer, kind };
}

function agree(expected: ExecUserResult, answer: ReturnType<typeof observed>): boolean {
  if (expected.kind === "out-of-range" && expected.isByChance && answer.kind === "process") return true;
  if (expected.kind !== "user" || answer.kind !== "process") return expected.kind === answer.kind;
  const { uid, gid, groups, groupsByChance = [], home } = expected.user;
  const certain = answer.groups.filter((group) => !groupsByChance.includes(group));
  return (
    JSON.stringify({ uid, gid, groups, home }) ===
    JSON.stringify({ uid: answer.uid, gid: answer.gid, groups: certain, home: answer.home })
  );
}

interface VersionReply {
  readonly Version: string;
  readonly BuildTime: string;
  readonly Components: readonly { readonly Name: string; readonly Version: string }[];
}

interface InfoReply {
  readonly DriverStatus?: readonly (readonly string[])[];
  readonly OperatingSystem: string;
}

async function rulesOf(socket: string): Promise<EngineRules> {
  const { Version, BuildTime, Components } = (await get(socket, "/version")) as VersionReply;
  const info = (await get(socket, "/info")) as InfoReply;
  const driver = info.DriverStatus?.find(([key]) => key === "driver-type")?.[1];
  const isPodman = Components.some(({ Name }) => Name === "Podman Engine");
  const engine = driver === "io.containerd.snapshotter.v1" ? "containerd" : "moby";
  const rules = isPodman ? "podman" : engine;
  // Docker: name "runc", version "1.1.5". Podman: name "OCI Runtime (runc)", version "runc version 1.1.5 …".
  const runc = Components.find(({ Name }) => /\brunc\b/.test(Name))?.Version;
  const version = /\d+\.\d+\S*/.exec(runc ?? "")?.[0];
  return {
    rules,
    engineVersion: Version,
    engineBuilt: BuildTime,
    ...(isPodman ? { distribution: info.OperatingSystem } : {}),
    ...(version === undefined ? {} : { runtime: { name: "runc", version } }),
    label: `${rules} ${Version} with runc ${version}`,
  };
}

function get(socketPath: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request({ socketPath, path }, (reply) => resolve(json(reply)))
      .on("error", reject)
      .end();
  });
}
