import fc from "fast-check";
import { expect, it } from "vitest";
import { parseOwners } from "../../../src/engine/file-owner.ts";
import {
  narrowAliases,
  narrowContainer,
  narrowIds,
  narrowImageLabels,
  narrowInfo,
  narrowLabelled,
  narrowNetwork,
  narrowTop,
  narrowWaitChannel,
} from "../../../src/engine/narrow.ts";
import { expectId, orRefusal, runs, spoiled, spoiledJson, TIMEOUT_MS } from "./fuzzing.ts";

const CONTAINER = {
  Id: "c0ffee",
  ImageID: "sha256:1",
  Name: "/agent",
  Labels: { role: "web" },
  Config: { Image: "i", User: "app", Env: ["DOCKER_HOST=unix:///s"], Labels: { role: "web" } },
  HostConfig: { GroupAdd: ["118"], PortBindings: { "80/tcp": [{ HostPort: "" }] }, CapAdd: ["ALL"] },
  State: { Status: "running", Pid: 7, Health: { Status: "healthy" } },
  Mounts: [{ Type: "bind", Source: "/s", Destination: "/var/run/docker.sock" }],
  NetworkSettings: { Networks: { net: { Aliases: ["agent"] } } },
};
const INFO = {
  ServerVersion: "28",
  SecurityOptions: ["name=userns"],
  DockerRootDir: "/d/1.2",
  DriverStatus: [["a", "b"]],
};
const TOP = { Titles: ["PID", "UID", "GID", "SUPGID"], Processes: [["7", "1001", "1001", "118,4"]] };
const endpoint = { kind: "unix", path: "/s", origin: "" } as const;

it(
  "an engine's answers of any shape are narrowed, or refused",
  () => {
    const any = fc.oneof(
      ...[CONTAINER, [CONTAINER], INFO, TOP, { Name: "net", Containers: { c0: CONTAINER } }].map(spoiledJson),
    );
    fc.assert(
      fc.property(any, (answer) => {
        for (const narrow of [narrowContainer, narrowLabelled, narrowImageLabels]) {
          orRefusal(() => narrow(answer), ["engine-unknown"]);
        }
        orRefusal(() => narrowInfo(answer, endpoint), ["engine-unknown"]);
        narrowIds(answer);
        narrowNetwork(answer, "net");
        narrowAliases(answer, "net");
        narrowWaitChannel(answer, 7);
        for (const { uid, groups } of narrowTop(answer) ?? [])
          for (const id of [uid, ...groups]) expectId(id);
      }),
      runs("answers of the engine"),
    );
  },
  TIMEOUT_MS,
);

it(
  "what a container's own stat prints gives ids of the files that were asked for, or nothing",
  () => {
    const paths = ["/etc/group", "/etc/passwd"];
    fc.assert(
      fc.property(spoiled("0 0 /etc/group\n0 42 /etc/passwd\nstat: cannot stat '/etc/x'\n"), (output) => {
        for (const [path, { uid, gid }] of parseOwners(output, paths)) {
          expect(paths).toContain(path);
          expectId(uid);
          expectId(gid);
        }
      }),
      runs("outputs of stat"),
    );
  },
  TIMEOUT_MS,
);
