import { describe, expect, it } from "vitest";
import { listeningOn } from "../../../src/socket/socket-tables.ts";

describe("what the kernel's tables say of a socket", () => {
  it("is who listens on a path, and not who is connected to it, nor another's abstract name", () => {
    const table = [
      "Num       RefCount Protocol Flags    Type St Inode Path",
      "00000000bba02963: 00000002 00000000 00010000 0001 01 13199147 /var/run/docker.sock",
      "00000000618ee0de: 00000003 00000000 00000000 0001 03 14209772 /run/docker.sock",
      "00000000618ee0df: 00000002 00000000 00010000 0001 01 7 @/run/docker.sock",
      "00000000618ee0d0: 00000002 00000000 00010000 0001 01 8",
      "00000000618ee0d1: 00000002 00000000 00010000 0001 01 9 /run/podman/podman.sock",
    ].join("\n");
    expect(listeningOn(table, ["/run/docker.sock"])).toEqual([13199147]);
    expect(listeningOn(table, ["/run/other.sock"])).toEqual([]);
  });
});
