import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupGrant, proposeGrant } from "../../../../src/grant/plan/membership.ts";
import type { Refusal } from "../../../../src/grant/plan/refusal.ts";
import { accountTexts, execUser } from "../../../../src/grant/plan/user.ts";
import { applyEdits, pendingEdits } from "../../../../src/identity/edits.ts";
import type { AccountFiles, ExecUserResult } from "../../../../src/identity/exec-user.ts";
import { isRecordableName } from "../../../../src/identity/names.ts";
import { parsePasswd } from "../../../../src/identity/passwd.ts";
import { toBytes } from "../../../../src/identity/text-file.ts";
import { anyFiles, anyName } from "../../../arbitraries/account-files.ts";
import { engine, observation } from "./observations.ts";

const APP = "app:x:1001:1001::/:\n";

function propose(group: string, user = "app", passwd = APP, gshadow?: string): GroupGrant | Refusal {
  const files = { passwd, group, ...(gshadow === undefined ? {} : { gshadow }) };
  const seen = observation({ container: { user }, files });
  const found = execUser(seen, accountTexts(seen.files), engine);
  if (found.kind !== "user") throw new Error(found.kind);
  return proposeGrant(seen, found.user, 118, "docker", engine);
}

describe("proposeGrant", () => {
  it("joins the group that has the GID, whatever its name", () => {
    expect(propose("other:x:118:x\ndocker:x:9:\n")).toMatchObject({ how: "joined", group: "other" });
  });

  it("never takes 99 for 999, nor 118 for 1180", () => {
    expect(propose("a:x:1180:\nb:x:11:\nc:x:0118a:\n")).toMatchObject({ how: "created", group: "docker" });
  });

  it("gives docker the GID where it has another, and tells who gains and who loses", () => {
    expect(propose("docker:x:9:old,app,old,,new\n")).toMatchObject({
      how: "realigned",
      previousGid: 9,
      alsoGains: ["old", "new"],
      losesPrevious: ["old", "app", "new"],
    });
  });

  it("counts the members of all lines of a realigned group", () => {
    const grant = propose("docker:x:9:\ndocker:x:118x:no\ndocker:x:9:bob,app\n");
    expect(grant).toMatchObject({ how: "realigned", alsoGains: ["bob"], losesPrevious: ["bob", "app"] });
  });

  it.each([
    ["a user's primary group", "docker:x:1001:\n"],
    ["root's group by another name", "docker:x:0:\n"],
  ])("leaves docker alone where it is %s, and makes a second one", (_, group) => {
    expect(propose(group)).toMatchObject({ how: "created", group: "docker-118", alsoGains: [] });
  });

  it("goes on to a name that neither group nor gshadow has", () => {
    const group = "docker:x:1001:\ndocker-118:x:5:\n";
    expect(propose(group, "app", APP, "docker-118-2:!::\n")).toMatchObject({ group: "docker-118-3" });
  });

  it("keeps gshadow in step, where there is one", () => {
    const grant = propose("docker:x:118:\n", "app", APP, "docker:!::\n");
    expect(grant).toMatchObject({ edits: [{ file: "group" }, { file: "gshadow", kind: "add-member" }] });
  });

  it("makes an entry for a uid without one, under a name that is free", () => {
    const grant = propose("", "4242", `${APP}dood-4242:x:5:5::/:\n`);
    expect(grant).toMatchObject({
      edits: [
        { file: "passwd", line: "dood-4242-2:x:4242:0:setup-dood:/:/sbin/nologin" },
        { file: "group", line: "docker:x:118:dood-4242-2" },
      ],
    });
  });

  it("makes a second group of the same GID where the containerd store skips the first: it is named like the user", () => {
    const files = { passwd: "docker:x:1001:1001::/:\n", group: "docker:x:118:\n" };
    const seen = observation({ container: { user: "docker" }, files });
    const containerd = { ...engine, rules: "containerd" } as const;
    const user = { uid: 1001, gid: 1001, groups: [1001], home: "/", name: "docker", groupsFromFile: true };
    expect(proposeGrant(seen, user, 118, "docker", engine)).toMatchObject({ how: "joined" });
    expect(proposeGrant(seen, user, 118, "docker", containerd)).toMatchObject({
      how: "created",
      group: "docker-118",
    });
  });

  it("refuses a user whom no entry helps by the engine's rules: the containerd store takes `app:` for `app:0`", () => {
    const seen = observation({ container: { user: "app:" }, files: { passwd: APP, group: "" } });
    const user = { uid: 1001, gid: 0, groups: [0], home: "/", groupsFromFile: false };
    const containerd = { ...engine, rules: "containerd" } as const;
    expect(proposeGrant(seen, user, 118, "docker", containerd)).toMatchObject({
      kind: "refuse",
      code: "group-explicit",
      remedy: expect.stringContaining("--group-add 118"),
    });
  });

  it("gives any user of any files the group, changes nothing else of it, and names all others who gain", () => {
    let granted = 0;
    fc.assert(
      fc.property(anyFiles, anyUser, anyRules, (files, user, rules) => {
        const of = (name: string, now: AccountFiles) =>
          execUser(observation({ container: { user: name }, files }), now, { ...engine, rules });
        const before = of(user, files);
        if (before.kind !== "user" || !isRecordableName(before.user.name ?? "any")) return;
        const seen = observation({ container: { user }, files });
        const grant = proposeGrant(seen, before.user, 118, "docker", { ...engine, rules });
        if (grant.kind === "refuse") return;
        granted++;

        const after = applyEdits(files, grant.edits);
        const { uid, gid } = before.user;
        const groups = expect.arrayContaining([118]);
        expect(of(user, after)).toMatchObject({ user: { uid, gid, groups } });
        expect(pendingEdits(after, grant.edits)).toEqual([]);
        const found = parsePasswd(files.passwd ?? "").map(
          ({ name }) => [of(name, files), of(name, after)] as const,
        );
        const gains = found.flatMap(([was, is]) => (isIn(is) && !isIn(was) ? [is.user.name] : []));
        expect([grant.user.name, ...grant.alsoGains.map(toBytes)]).toEqual(expect.arrayContaining(gains));
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(granted).toBeGreaterThan(100);
  });
});

const anyUser = fc.oneof(anyName, fc.constantFrom("1000", "1001", "4242"));
const anyRules = fc.constantFrom("moby", "containerd", "podman");
const isIn = (found: ExecUserResult): found is Extract<ExecUserResult, { kind: "user" }> =>
  found.kind === "user" && found.user.groups.includes(118);
