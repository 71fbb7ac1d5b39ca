import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDaemon, readEngineGroup } from "../../../src/runner/engine-group.ts";
import type { MachineRoot } from "../../../src/system/unit-file.ts";

let root: MachineRoot;
beforeEach(() => {
  root = { path: mkdtempSync(join(tmpdir(), "dood-root-")), owner: process.getuid?.() ?? 0 };
});
afterEach(() => rmSync(root.path, { recursive: true }));

function put(path: string, text: string, mode = 0o644): void {
  const folder = dirname(join(root.path, path));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(join(root.path, path), text, { mode });
}

describe("dockerd's own word on its socket's group", () => {
  it.each([
    [["dockerd", "--group", "ops"], "ops"],
    [["dockerd", "--group=ops", "-H", "unix:///x"], "ops"],
    [["dockerd", "-G", "ops"], "ops"],
    [["dockerd", "-Gops"], "ops"],
    [["dockerd"], "docker"],
  ])("is %j: %s", (command, group) =>
    expect(readDaemon(command, root).group).toMatchObject({ kind: "dockerd", group }),
  );

  it("is in its file, wherever that is", () => {
    put("etc/docker/daemon.json", '{"group": "files"}');
    put("opt/d.json", '{"group": "others"}');
    expect(readDaemon(["dockerd"], root).group).toMatchObject({ group: "files", origin: "file" });
    const other = readDaemon(["dockerd", "--config-file", "/opt/d.json"], root);
    expect(other.group).toMatchObject({ group: "others" });
  });

  it.each(['{"group": 5}', "{", "[]", '{"group": ""}'])("is the default where the file has %s", (text) => {
    put("etc/docker/daemon.json", text);
    expect(readDaemon(["dockerd"], root).group).toMatchObject({ group: "docker", origin: "default" });
  });

  it("isn't believed where others can change the file, whom it is then left to", () => {
    put("etc/d.json", "{}");
    mkdirSync(join(root.path, "home/open"), { recursive: true, mode: 0o755 });
    symlinkSync("../../etc/d.json", join(root.path, "home/open/daemon.json"));
    const read = (file: string) => readDaemon(["dockerd", `--config-file=${file}`], root).group;
    expect(read("/home/open/daemon.json")).toMatchObject({ kind: "dockerd" });
    chmodSync(join(root.path, "home/open"), 0o777);
    expect(read("/home/open/daemon.json")).toMatchObject({
      kind: "unknown",
      why: expect.stringContaining("home/open)"),
    });
  });

  it.each([
    [["dockerd"], ["/var/run/docker.sock"]],
    [["dockerd", "-H", "fd://"], []],
    [
      ["dockerd", "-Hunix:///a", "--host=unix://", "--host", "tcp://[::]:1"],
      ["/a", "/var/run/docker.sock"],
    ],
  ])("names its sockets: %j", (command, sockets) =>
    expect(readDaemon(command, root).sockets).toEqual(sockets),
  );

  it("names those of its file too", () => {
    put("etc/docker/daemon.json", '{"hosts": ["unix:///b", 5, "fd://"]}');
    expect(readDaemon(["dockerd"], root).sockets).toEqual(["/b"]);
  });
});

describe("a process that calls itself dockerd", () => {
  const command = ["dockerd", "--host=unix:///run/docker.sock", "--group=theirs"];
  const self = { pid: process.pid, uid: 0, groups: [], command, unit: undefined };

  it.each([true, false])("isn't believed, whoever it belongs to (root's: %s)", async (isRoots) =>
    expect(await readEngineGroup("/run/docker.sock", [{ ...self, isRoots }], root)).toMatchObject({
      kind: "unknown",
    }),
  );
});

describe("docker.socket", () => {
  const unit = "[Socket]\nListenStream=/run/docker.sock\nSocketGroup=docker\n";
  const group = (path = "/var/run/docker.sock") => readEngineGroup(path, [], root);

  it("gives the socket to its SocketGroup", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    expect(await group()).toMatchObject({ kind: "systemd", group: "docker" });
  });

  it("has nothing to say of another socket", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    expect(await group("/run/podman/podman.sock")).toMatchObject({ kind: "unknown" });
  });

  it("is the machine's own before the package's", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    put("etc/systemd/system/docker.socket", "[Socket]\nListenStream=/run/docker.sock\nSocketGroup = ops\n");
    expect(await group()).toMatchObject({ group: "ops" });
  });

  it("takes the last word of its drop-ins, and of two with one name the machine's own", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    put("etc/systemd/system/docker.socket.d/50-a.conf", "[Socket]\nSocketGroup=ours\n");
    put("usr/lib/systemd/system/docker.socket.d/50-a.conf", "[Socket]\nSocketGroup=theirs\n");
    put("run/systemd/system/docker.socket.d/10-b.conf", "[Socket]\nSocketGroup=early\n");
    expect(await group()).toMatchObject({ group: "ours" });
  });

  it("is root's where nothing gives it a group (systemd.socket(5))", async () => {
    put("usr/lib/systemd/system/docker.socket", "[Socket]\nListenStream=/run/docker.sock\n");
    put("etc/systemd/system/docker.socket.d/a.conf", "[Socket]\n#SocketGroup=docker\nSocketGroup=\n");
    expect(await group()).toMatchObject({ group: "root" });
  });
});
