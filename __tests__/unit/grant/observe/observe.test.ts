import { describe, expect, it } from "vitest";
import { DoodError } from "../../../../src/errors.ts";
import { observe } from "../../../../src/grant/observe/observe.ts";
import {
  accountFile,
  type FakeContainer,
  FakeEngine,
  fakeContainer,
  ID,
  noAnswer,
  overTcp,
} from "../../../fake-engine.ts";

async function look(container: FakeContainer, role: "job" | "service" | "named" = "service") {
  const engine = new FakeEngine(container);
  const seen = await observe(overTcp(engine), { role, label: "x", id: ID }, container.facts);
  return { engine, seen };
}

const main = { uid: 1001, groups: [1001] };
const process = { pid: 5_000_000, name: "main", ...main };
const MOUNT = { path: "/var/run/docker.sock", source: "/var/run/docker.sock", isForeign: false };
const NO_FILES = { passwd: undefined, group: undefined, gshadow: undefined };

describe("observe", () => {
  it("gathers mount, socket, account files and processes of a service", async () => {
    const { seen } = await look({ ...fakeContainer({}, { "/etc/gshadow": "app:!::\n" }), main });
    expect(seen).toMatchObject({
      mount: MOUNT,
      socket: { uid: 0, gid: 118, mode: 0o660 },
      files: {
        passwd: { path: "/etc/passwd" },
        group: { text: "app:x:1001:\n" },
        gshadow: accountFile("/etc/gshadow", "app:!::\n"),
      },
      processes: [process],
    });
  });

  it.each([
    ["job", 0],
    ["service", 1],
    ["named", 1],
  ] as const)(
    "asks for the processes of a %s container %i times: a job's steps are execs",
    async (role, times) => {
      const { engine, seen } = await look({ ...fakeContainer(), main }, role);
      expect(engine.count("processes")).toBe(times);
      expect(seen.processes).toEqual(times === 0 ? undefined : [process]);
    },
  );

  it.each(["paused", "exited", "restarting", "created", "dead"])(
    "looks into nothing of a container that is %s",
    async (status) => {
      const { engine, seen } = await look({ ...fakeContainer({ status }), main });
      // Only for why it ended.
      const isEnded = ["exited", "restarting"].includes(status);
      expect(engine.calls).toEqual(isEnded ? [{ method: "lastLog", about: ID }] : []);
      expect(seen).toMatchObject({ mount: MOUNT, socket: undefined, files: NO_FILES, processes: undefined });
    },
  );

  it("looks into nothing of a container that mounts no socket", async () => {
    const { engine, seen } = await look({ ...fakeContainer({ mounts: [] }), main });
    expect(engine.calls).toEqual([]);
    expect(seen).toMatchObject({
      mount: undefined,
      socket: undefined,
      files: NO_FILES,
      processes: undefined,
    });
  });

  it.each([
    [
      "an account file is unusable",
      new DoodError("account-file-unusable", "a folder", ""),
      "account-file-unusable",
    ],
    ["an answer is lost", noAnswer(), "engine-failed"],
  ] as const)("fails if %s: a file that wasn't read is none that isn't there", async (_, failure, code) => {
    const container = fakeContainer();
    const engine = new FakeEngine(container);
    engine.before = ({ method }) => {
      if (method === "readFiles") throw failure;
      return undefined;
    };
    const target = { role: "service", label: "x", id: ID } as const;
    await expect(observe(overTcp(engine), target, container.facts)).rejects.toMatchObject({ code });
  });
});
