import { describe, expect, it } from "vitest";
import { type AskFirst, type Plan, planAccess } from "../../../../src/grant/plan/plan.ts";
import { engine, observation, policy } from "./observations.ts";

type Seen = Parameters<typeof observation>[0];

const planned = (seen: Seen, change: Partial<typeof policy> = {}): Plan =>
  planAccess(observation(seen), { ...policy, ...change }, engine);

/** The plan, if the kernel denies whom it is asked about. */
const plan = (seen: Seen, change: Partial<typeof policy> = {}): Exclude<Plan, AskFirst> => {
  const found = planned(seen, change);
  return found.kind === "ask-first" ? found.refusal : found;
};
const socket = (uid: number, gid: number, mode: number) => ({ socket: { uid, gid, mode } });

describe("planAccess", () => {
  it("gives the user the group, in an edit of the group file alone", () => {
    expect(plan({})).toMatchObject({
      kind: "edit",
      grant: { how: "created", group: "docker", gid: 118 },
      edits: [{ kind: "append", file: "group", line: "docker:x:118:app" }],
      user: { uid: 1001, groups: [118, 1001] },
    });
  });

  it.each([
    ["paused", { container: { status: "paused" } }, "docker unpause agent"],
    ["restarting", { container: { status: "restarting" } }, "docker logs agent"],
    ["exited", { container: { status: "exited" } }, "docker start agent"],
  ] as const)("refuses a container that is %s, with what brings it back", (_, seen, remedy) => {
    expect(plan(seen)).toMatchObject({ kind: "refuse", code: "container-not-running" });
    expect(plan(seen)).toHaveProperty("remedy", expect.stringContaining(remedy));
  });

  it("refuses a container without the socket", () => {
    expect(plan({ mount: undefined })).toMatchObject({ code: "socket-not-mounted" });
  });

  it("never takes an unknown group for 0", () => {
    expect(plan({ socket: undefined, container: { user: "root" } })).toMatchObject({ code: "gid-unknown" });
  });

  it.each([
    ["a daemon that remaps", {}, { usernsRemap: true }, "userns-remapped"],
    ["a namespace of its own", { container: { usernsMode: "auto" } }, {}, "userns-remapped"],
    ["no namespace: nobody's socket", {}, {}, undefined],
    ["the host's namespace", { container: { usernsMode: "host" } }, { usernsRemap: true }, undefined],
  ] as const)("takes 65534 for an unmapped id only within a namespace: %s", (_, seen, rules, code) => {
    const found = planAccess(observation({ ...seen, ...socket(65534, 65534, 0o660) }), policy, {
      ...engine,
      ...rules,
    });
    expect(found.kind === "refuse" ? found.code : undefined).toBe(code);
  });

  it.each([
    ["root", { container: { user: "" } }, "root"],
    ["the owner", socket(1001, 118, 0o660), "owner"],
    ["a member by the file", { files: { passwd: "app:x:1001:1001::/:", group: "d:x:118:app" } }, "member"],
    ["a member from outside", { container: { groupAdd: ["118"] } }, "member"],
    ["one whose primary group it is", { container: { user: "1001:118" } }, "member"],
  ] as const)("does nothing for %s", (_, seen, reason) => {
    expect(plan(seen)).toMatchObject({ kind: "nothing", reason });
  });

  it("counts a primary group, which Podman doesn't list among a process's groups", () => {
    const seen = observation({ container: { user: "1001:118" } });
    expect(planAccess(seen, policy, { ...engine, rules: "podman" })).toMatchObject({ reason: "member" });
  });

  it.each([
    ["owner-only: nobody but root may", socket(0, 118, 0o600)],
    [
      "a member, for whom the kernel looks at the group's bits",
      { container: { groupAdd: ["118"] }, ...socket(0, 118, 0o606) },
    ],
    ["the owner, whose own bits count and no others", socket(1001, 118, 0o060)],
  ] as const)("claims no access that the kernel denies: %s", (_, seen) => {
    const found = plan(seen);
    expect(found.kind).not.toBe("nothing");
    expect(found).toMatchObject({ kind: "refuse", code: "owner-only" });
  });

  it("joins group 0 only where that is allowed, and moves no group there", () => {
    const files = { passwd: "app:x:1001:1001::/:", group: "root:x:0:\ndocker:x:9:old\n" };
    expect(plan({ files, ...socket(0, 0, 0o660) })).toMatchObject({ code: "root-group" });
    expect(plan({ files, ...socket(0, 0, 0o660) }, { allowRootGroup: true })).toMatchObject({
      grant: { how: "joined", group: "root", gid: 0 },
    });
    const bare = { passwd: "app:x:1001:1001::/:", group: "docker:x:9:old\n" };
    expect(plan({ files: bare, ...socket(0, 0, 0o660) }, { allowRootGroup: true })).toMatchObject({
      grant: { how: "created", group: "docker-0", gid: 0, alsoGains: [] },
    });
  });

  it.each([
    ["an explicit gid", { user: "1001:1001" }, "group-explicit"],
    ["an explicit group name", { user: "app:app" }, "group-explicit"],
    ["a read-only root file system", { readOnlyRootfs: true }, "rootfs-read-only"],
    [
      "a mounted group file",
      { mounts: [{ type: "bind", source: "/x", destination: "/etc/group" }] },
      "account-file-mounted",
    ],
    [
      "a mounted /etc",
      { mounts: [{ type: "volume", source: "/x", destination: "/etc" }] },
      "account-file-mounted",
    ],
  ] as const)("refuses %s, and gives the --group-add line", (_, container, code) => {
    const found = plan({ container });
    expect(found).toMatchObject({ kind: "refuse", code });
    expect(found).toHaveProperty("remedy", expect.stringContaining("--group-add 118"));
  });

  it("refuses a group file that a link leads into a mount, or that lies below one", () => {
    const mounts = [{ type: "bind", source: "/x", destination: "/data" }];
    const seen = observation({ container: { mounts } });
    const group = { path: "/data/etc/group", text: "", mode: 0o644, uid: 0, gid: 0 };
    const at = (path: string) => ({ ...seen, files: { ...seen.files, group: { ...group, path } } });
    expect(planAccess(at("/data/etc/group"), policy, engine)).toMatchObject({
      refusal: { code: "account-file-mounted" },
    });
    expect(planAccess(at("/database/group"), policy, engine)).toMatchObject({ kind: "edit" });
  });

  it("takes nobody for a member by a group file that the engine doesn't read", () => {
    const files = { passwd: "app:x:1001:1001::/:", group: "docker:x:118:app" };
    const mounts = [{ type: "bind", source: "/x", destination: "/etc/group" }];
    expect(plan({ files, container: { mounts } })).toMatchObject({ code: "account-file-mounted" });
    expect(plan({ files, container: { mounts, groupAdd: ["118"] } })).toMatchObject({ reason: "member" });
    expect(plan({ files, container: { mounts, user: "1001:118" } })).toMatchObject({ reason: "member" });
  });

  it.each([
    ["explicit group", { container: { user: "1001:1001" } }],
    ["group 0", socket(0, 0, 0o660)],
  ] as const)(
    "has the kernel asked before it refuses, whose word stands, and says on what it hangs: %s",
    (_, seen) => {
      expect(
        planned({ ...seen, processes: [{ pid: 100, name: "app", uid: 1001, groups: [1001] }] }),
      ).toMatchObject({
        kind: "ask-first",
        mount: { path: "/var/run/docker.sock" },
        refusal: { kind: "refuse" },
        admitted: {
          kind: "nothing",
          reason: "other-access",
          processes: { main: "needs-none", lacking: [] },
          restart: { kind: "none" },
          warnings: [expect.stringContaining("getfacl /run/docker.sock")],
        },
      });
    },
  );

  it.each([
    ["everyone may use it", socket(0, 118, 0o666)],
    ["nobody but its owner may", socket(0, 118, 0o600)],
  ] as const)("asks nothing of the kernel where %s", (_, seen) => {
    expect(planned({ container: { user: "1001:1001" }, ...seen })).toMatchObject({ kind: "refuse" });
  });

  it("blames the mount where the user isn't in a mounted passwd file", () => {
    const mounts = [{ type: "bind", source: "/x", destination: "/etc/passwd" }];
    const files = { passwd: "", group: "" };
    expect(plan({ container: { mounts }, files })).toMatchObject({ code: "account-file-mounted" });
  });

  it("lets the input user stand for a container's explicit uid:gid", () => {
    const seen = { container: { user: "1001:1001" }, target: { user: "4242" } };
    expect(plan(seen)).toMatchObject({ kind: "edit", user: { uid: 4242 } });
  });

  it("names the users that there are where the one asked for is not", () => {
    const found = plan({ target: { user: "bob" } });
    expect(found).toMatchObject({ kind: "refuse", code: "user-unknown" });
    expect(found).toHaveProperty("message", expect.stringMatching(/`bob` \(the input `user`\).* app, root/));
  });

  it.each([
    ["a second colon, which the containerd store doesn't take", "a:b:c", "containerd"],
    ["a number out of range", "4294967296", "moby"],
  ] as const)("refuses a user that the engine doesn't accept: %s", (_, user, rules) => {
    const found = planAccess(observation({ container: { user } }), policy, { ...engine, rules });
    expect(found).toMatchObject({ kind: "refuse", code: "user-unknown" });
    expect(found).toHaveProperty(
      "message",
      expect.stringContaining(`\`${user}\` (the container's own user) is no user`),
    );
  });

  it("refuses a name that no list of members can hold", () => {
    const files = { passwd: "a,b:x:1001:1001::/:", group: "" };
    expect(plan({ files, container: { user: "1001" } })).toMatchObject({ code: "account-file-unusable" });
  });
});

describe("planAccess, for another engine's socket", () => {
  const foreign = (mode: number, uid = 0) => ({
    ...socket(uid, 118, mode),
    mount: { path: "/d.sock", source: "/x/docker.sock", isForeign: true },
  });

  it.each(["warn", "fix"] as const)("warns where everyone may use it, under %s", (onWorldWritable) => {
    const found = plan(foreign(0o666), { onWorldWritable });
    expect(found).toHaveProperty("warnings", [expect.stringContaining("sudo chmod 660 /x/docker.sock")]);
  });

  it("refuses it under fail, for root too, and says nothing under ignore", () => {
    expect(plan({ ...foreign(0o666), container: { user: "" } }, { onWorldWritable: "fail" })).toMatchObject({
      code: "world-writable",
    });
    expect(plan(foreign(0o666), { onWorldWritable: "ignore" })).toMatchObject({ kind: "edit", warnings: [] });
  });

  it("warns where it was chowned", () => {
    const found = plan(foreign(0o660, 1001), { onWorldWritable: "ignore" });
    expect(found).toHaveProperty("warnings", [expect.stringContaining("sudo chown root /x/docker.sock")]);
  });

  it("leaves the engine's own to the run", () => {
    expect(plan({ ...socket(1001, 118, 0o666) }, { onWorldWritable: "fail" })).toMatchObject({
      warnings: [],
    });
  });
});
