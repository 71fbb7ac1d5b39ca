import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDaemonGroup, readSocketUnit } from "../../../src/runner/engine-group.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dood-root-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("dockerd's own word on its socket's group", () => {
  it.each([
    [["dockerd", "--group", "ops"], "ops"],
    [["dockerd", "--group=ops", "-H", "unix:///x"], "ops"],
    [["dockerd", "-G", "ops"], "ops"],
    [["dockerd", "-Gops"], "ops"],
    [["dockerd"], "docker"],
  ])("is %j: %s", async (command, group) =>
    expect(await readDaemonGroup(command, root)).toMatchObject({ kind: "dockerd", group }),
  );

  it("is in its file, wherever that is", async () => {
    put("etc/docker/daemon.json", '{"group": "files"}');
    put("opt/d.json", '{"group": "others"}');
    expect(await readDaemonGroup(["dockerd"], root)).toMatchObject({ group: "files", origin: "file" });
    const other = await readDaemonGroup(["dockerd", "--config-file", "/opt/d.json"], root);
    expect(other).toMatchObject({ group: "others" });
  });

  it.each(['{"group": 5}', "{", "[]", '{"group": ""}'])(
    "is the default where the file has %s",
    async (text) => {
      put("etc/docker/daemon.json", text);
      expect(await readDaemonGroup(["dockerd"], root)).toMatchObject({ group: "docker", origin: "default" });
    },
  );
});

describe("docker.socket", () => {
  const unit = "[Socket]\nListenStream=/run/docker.sock\nSocketGroup=docker\n";

  it("gives the socket to its SocketGroup", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    expect(await readSocketUnit(root)).toMatchObject({ group: "docker", streams: ["/run/docker.sock"] });
  });

  it("is the machine's own before the package's", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    put("etc/systemd/system/docker.socket", "[Socket]\nSocketGroup = ops\n");
    expect(await readSocketUnit(root)).toMatchObject({ group: "ops" });
  });

  it("takes the last word of its drop-ins, and of two with one name the machine's own", async () => {
    put("usr/lib/systemd/system/docker.socket", unit);
    put("etc/systemd/system/docker.socket.d/50-a.conf", "[Socket]\nSocketGroup=ours\n");
    put("usr/lib/systemd/system/docker.socket.d/50-a.conf", "[Socket]\nSocketGroup=theirs\n");
    put("run/systemd/system/docker.socket.d/10-b.conf", "[Socket]\nSocketGroup=early\n");
    expect(await readSocketUnit(root)).toMatchObject({ group: "ours" });
  });

  it("is root's where nothing gives it a group (systemd.socket(5))", async () => {
    put("usr/lib/systemd/system/docker.socket", "[Socket]\nListenStream=/run/docker.sock\n");
    put("etc/systemd/system/docker.socket.d/a.conf", "[Socket]\n#SocketGroup=docker\nSocketGroup=\n");
    expect(await readSocketUnit(root)).toMatchObject({ group: "root" });
  });
});
