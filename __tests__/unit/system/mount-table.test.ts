import { describe, expect, it } from "vitest";
import { mountPointOf, parseMountTable } from "../../../src/system/mount-table.ts";

const line = (root: string, mountPoint: string) =>
  `243 179 254:0 ${root} ${mountPoint} rw,relatime master:1 - ext4 /dev/vda rw`;

describe("the kernel's table of mounts", () => {
  it("has a root and a mount point in each line, whose blanks and backslashes are octal", () => {
    const text = [line("/srv/my\\040work", "/__w"), line("/a\\134b\\011c", "/d"), ""].join("\n");
    expect(parseMountTable(text)).toEqual([
      { root: "/srv/my work", mountPoint: "/__w" },
      { root: "/a\\b\tc", mountPoint: "/d" },
    ]);
  });

  it("is where something is mounted, with the characters that they escape", () => {
    const table = [
      "22 28 0:20 / /sys rw,nosuid shared:7 - sysfs sysfs rw",
      "95 22 0:25 /docker.sock /run/docker.sock rw - tmpfs tmpfs rw,mode=755",
      "96 22 0:25 /a /mnt/my\\040dir\\134\\012x rw - tmpfs tmpfs rw",
      "",
    ].join("\n");
    expect(parseMountTable(table).map(({ mountPoint }) => mountPoint)).toEqual([
      "/sys",
      "/run/docker.sock",
      "/mnt/my dir\\\nx",
    ]);
  });

  it("has nothing in lines that are cut off", () => {
    expect(parseMountTable("243 179 254:0 /srv\n\n243")).toEqual([]);
  });
});

describe("the mount point of a path", () => {
  const mounts = ["/", "/__w", "/__w/_temp", "/__work"].map((mountPoint) => ({ root: "/", mountPoint }));

  it.each([
    ["/__w/app/app", "/__w"],
    ["/__w", "/__w"],
    ["/__w/_temp/x", "/__w/_temp"],
    ["/__w/_tempo", "/__w"],
    ["/home", "/"],
  ])("is the innermost one at or above it: %s", (path, point) => {
    expect(mountPointOf(mounts, path)).toBe(point);
  });

  it("is unknown without a table", () => {
    expect(mountPointOf([], "/__w")).toBeUndefined();
  });
});
