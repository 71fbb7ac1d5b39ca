import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findRunners } from "../../../src/runner/runners.ts";
import type { MachineRoot } from "../../../src/system/unit-file.ts";
import { processWith } from "./machines.ts";

const UNIT = "actions.runner.acme-app.box.service";
const TEXT = "[Service]\nUser=runner\nWorkingDirectory=/home/runner/actions-runner\n";
let machine: MachineRoot;
let units: string;
beforeEach(() => {
  machine = { path: mkdtempSync(join(tmpdir(), "dood-units-")), owner: process.getuid?.() ?? 0 };
  units = join(machine.path, "etc/systemd/system");
  mkdirSync(units, { recursive: true, mode: 0o755 });
  writeFileSync(join(units, UNIT), TEXT, { mode: 0o644 });
});
afterEach(() => rmSync(machine.path, { recursive: true }));

describe("the runners of a machine", () => {
  it("are its services, by their own files", async () =>
    expect(await findRunners([], machine)).toEqual([
      {
        unit: UNIT,
        user: "runner",
        folder: "/home/runner/actions-runner",
        environment: {},
        process: undefined,
        isBusy: false,
      },
    ]));

  it.runIf(process.getuid?.() === 0)(
    "are services as the runner's own script makes them: root:root 0664",
    async () => {
      chmodSync(join(units, UNIT), 0o664);
      expect(await findRunners([], machine)).toMatchObject([{ unit: UNIT }]);
      chownSync(join(units, UNIT), 0, 100);
      expect(await findRunners([], machine)).toEqual([]);
    },
  );

  it("are no processes, whatever they call themselves", async () => {
    const process = { ...processWith([1001], 4000), command: ["/home/x/bin/Runner.Listener", "run"] };
    expect(await findRunners([process], machine)).toMatchObject([{ user: "runner", process: undefined }]);
  });

  it("are busy by a worker in their own service alone", async () => {
    const worker = { ...processWith([1001]), command: ["/home/runner/actions-runner/bin/Runner.Worker"] };
    expect(await findRunners([worker], machine)).toMatchObject([{ isBusy: false }]);
    expect(await findRunners([{ ...worker, unit: UNIT }], machine)).toMatchObject([{ isBusy: true }]);
  });

  it("have what the last word of their drop-ins says", async () => {
    mkdirSync(join(units, `${UNIT}.d`), { mode: 0o755 });
    writeFileSync(join(units, `${UNIT}.d/user.conf`), "[Service]\nUser=ci\n", { mode: 0o644 });
    expect(await findRunners([], machine)).toMatchObject([{ user: "ci" }]);
  });

  it("have the environment that their unit sets", async () => {
    const text = `${TEXT}Environment=A=0\nEnvironment=\nEnvironment="B=1 2" 'C=3=4' DOCKER_HOST=unix:///x D=\n`;
    writeFileSync(join(units, UNIT), text);
    expect(await findRunners([], machine)).toMatchObject([
      { environment: { B: "1 2", C: "3=4", DOCKER_HOST: "unix:///x", D: "" } },
    ]);
  });

  it.each([
    ["that others can write", () => chmodSync(join(units, UNIT), 0o666)],
    ["in a folder that others can write to", () => chmodSync(units, 0o777)],
    ["that is a link", () => relink()],
    ["with another name", () => rename()],
  ])("aren't found by a unit %s", async (_, change) => {
    change();
    expect(await findRunners([], machine)).toEqual([]);
  });

  it("aren't found by a unit that isn't root's", async () =>
    expect(await findRunners([], { ...machine, owner: machine.owner + 1 })).toEqual([]));

  function relink(): void {
    rmSync(join(units, UNIT));
    writeFileSync(join(machine.path, "elsewhere"), TEXT);
    symlinkSync("../../../elsewhere", join(units, UNIT));
  }

  function rename(): void {
    rmSync(join(units, UNIT));
    writeFileSync(join(units, "actions.runner.$(id).service"), TEXT);
  }
});
