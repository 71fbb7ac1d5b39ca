import { describe, expect, it } from "vitest";
import { parseMountTable } from "../../../src/system/mount-table.ts";
import { ownContainer } from "../../../src/system/own-container.ts";

const ID = "a24b41d3e43f".padEnd(64, "0");
const OTHER = "b0b".padEnd(64, "0");

const table = (...mounts: readonly (readonly [root: string, mountPoint: string])[]) =>
  parseMountTable(
    [
      "170 169 0:50 / / rw,relatime - overlay overlay rw",
      ...mounts.map(([root, at]) => `243 170 254:0 ${root} ${at} rw,relatime - ext4 /dev/vda rw`),
    ].join("\n"),
  );

describe("the container that a process runs in", () => {
  it.each([
    ["Docker", `/var/lib/docker/containers/${ID}`],
    ["Docker with a disk of its own for its data", `/containers/${ID}`],
    ["Podman", `/containers/storage/overlay-containers/${ID}/userdata`],
    [
      "Podman with the storage driver vfs",
      `/home/me/.local/share/containers/storage/vfs-containers/${ID}/userdata`,
    ],
  ])("is named by the files that %s mounts into it", (_, folder) => {
    const mounts = table(
      [`${folder}/resolv.conf`, "/etc/resolv.conf"],
      [`${folder}/hostname`, "/etc/hostname"],
      [`${folder}/hosts`, "/etc/hosts"],
    );
    expect(ownContainer(mounts)).toEqual({ kind: "known", id: ID });
  });

  it("is none on a machine, whatever else is mounted there", () => {
    expect(ownContainer(table())).toEqual({ kind: "none" });
    expect(ownContainer(table([`/var/lib/docker/containers/${ID}/mounts/shm`, "/dev/shm"]))).toEqual({
      kind: "none",
    });
    expect(ownContainer([])).toEqual({ kind: "none" });
  });

  it.each([
    ["a pod of Kubernetes", [["/var/lib/kubelet/pods/0a1b/etc-hosts", "/etc/hosts"]]],
    [
      "files of two containers",
      [
        [`/var/lib/docker/containers/${ID}/hostname`, "/etc/hostname"],
        [`/var/lib/docker/containers/${OTHER}/hosts`, "/etc/hosts"],
      ],
    ],
    [
      "a file of the job's own",
      [
        [`/var/lib/docker/containers/${ID}/hostname`, "/etc/hostname"],
        ["/home/me/hosts", "/etc/hosts"],
      ],
    ],
    ["an id that is none", [["/var/lib/docker/containers/0a1b/hostname", "/etc/hostname"]]],
  ] as const)("is unknown with %s", (_, mounts) => {
    expect(ownContainer(table(...mounts))).toEqual({ kind: "unknown" });
  });
});
