import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { actJobContainer } from "../../../src/grant/discover/act.ts";
import { readDaemon } from "../../../src/runner/engine-group.ts";
import { variableIn, withoutVariables, withVariables } from "../../../src/runner/env-file.ts";
import { parseIdMap, toInside } from "../../../src/socket/id-map.ts";
import { parseStatus } from "../../../src/system/process-status.ts";
import { serviceOf } from "../../../src/system/processes.ts";
import { expectId, runs, spoiled, TIMEOUT_MS } from "./fuzzing.ts";

const JOB_CONTAINER = `act-ci-build-${"0123456789abcdef".repeat(4)}`;
const MOUNTINFO = [
  "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw",
  `90 22 254:0 /var/lib/docker/volumes/${JOB_CONTAINER}-env/_data /var/run/act rw - ext4 /dev/vda1 rw`,
].join("\n");

it(
  "a mountinfo of any text names a job container of act's, or none",
  () => {
    fc.assert(
      fc.property(spoiled(MOUNTINFO), (text) => {
        expect(actJobContainer(text) ?? JOB_CONTAINER).toMatch(/^act-[A-Za-z0-9-]+-[0-9a-f]{64}$/);
      }),
      runs("mountinfo"),
    );
  },
  TIMEOUT_MS,
);

const STATUS = [
  "Name:\tdockerd",
  "State:\tS (sleeping)",
  "PPid:\t1",
  "Uid:\t0\t0\t0\t0",
  "Gid:\t0\t0\t0\t0",
  "Groups:\t27 998 ",
  "NSpid:\t4711\t12",
].join("\n");

it(
  "a process's status of any text gives whole numbers, or no process",
  () => {
    fc.assert(
      fc.property(spoiled(STATUS), (text) => {
        const status = parseStatus(text);
        if (status === undefined) return;
        const { parent, uids, uid, gid, groups, pids } = status;
        for (const number of [parent, ...uids, uid, gid, ...groups, ...pids]) {
          expect(Number.isInteger(number) && number >= 0, String(number)).toBe(true);
        }
        expect(groups).toContain(gid);
        expect(uids).toHaveLength(4);
      }),
      runs("process status"),
    );
  },
  TIMEOUT_MS,
);

it(
  "a control group of any text names a service by one name, or none",
  () => {
    const cgroups = ["0::/system.slice/docker.service", "1:name=systemd:/user.slice/a.slice/x.service/y"];
    fc.assert(
      fc.property(spoiled(...cgroups), (text) => {
        expect(serviceOf(text) ?? "none.service").toMatch(/^[^/\n]+\.service$/);
      }),
      runs("control groups"),
    );
  },
  TIMEOUT_MS,
);

it(
  "a uid_map of any text maps ids to ids",
  () => {
    const id = fc.nat(0xffff_ffff);
    fc.assert(
      fc.property(
        spoiled("         0     231072      65536\n", "0 1000 1\n1 231072 65536\n"),
        id,
        (text, outside) => {
          expectId(toInside(outside, parseIdMap(text)));
        },
      ),
      runs("id maps"),
    );
  },
  TIMEOUT_MS,
);

it(
  "an `.env` of any text gets a variable, and loses it again",
  () => {
    const name = "ACTIONS_RUNNER_CONTAINER_HOOKS";
    const value = "/opt/dood/hook.js";
    fc.assert(
      fc.property(spoiled(`LANG=C.UTF-8\n${name}=/old.js\nX=$&\n`), (text) => {
        const after = withVariables(text, { [name]: value });
        expect(variableIn(after, name)).toBe(value);
        expect(withVariables(after, { [name]: value })).toBe(after);
        const back = withoutVariables(after, { before: text, after }, [name]);
        expect(variableIn(back, name)).toBe(variableIn(text, name));
      }),
      runs("`.env` files"),
    );
  },
  TIMEOUT_MS,
);

const root = await mkdtemp(join(tmpdir(), "dood-fuzz-"));
await mkdir(join(root, "etc/docker"), { recursive: true });
afterAll(() => rm(root, { recursive: true }));

it(
  "a daemon.json of any text names a group, or leaves the default",
  async () => {
    const config = JSON.stringify({ group: "staff", hosts: ["unix:///s"], features: { x: true } });
    await fc.assert(
      fc.asyncProperty(spoiled(config), async (text) => {
        await writeFile(join(root, "etc/docker/daemon.json"), text);
        const { group: found } = readDaemon(["/usr/bin/dockerd"], {
          path: root,
          owner: process.getuid?.() ?? 0,
        });
        expect(found).toMatchObject({ kind: "dockerd", origin: expect.stringMatching(/^(file|default)$/) });
        expect(found.kind === "dockerd" && found.group).toMatch(/./s);
      }),
      runs("daemon.json files"),
    );
  },
  TIMEOUT_MS,
);
