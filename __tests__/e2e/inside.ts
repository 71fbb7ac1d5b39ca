import { expect } from "vitest";
import type { Job } from "./bed/runner.ts";

/** What every way in starts from: the job container's own user runs docker, and is denied. */
export async function expectDenied(job: Job): Promise<void> {
  const { code, stderr } = await job.exec(["docker", "version"]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/permission denied/i) });
}

/** What every way in ends with: the next step, as that user, asks the engine and runs a container. */
export async function expectDocker(job: Job): Promise<void> {
  const version = await job.exec(["docker", "version", "--format", "{{.Server.Version}}"]);
  expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+/) });
  const image = `dood-test/noshell:${job.bed.tag}`;
  const label = ["--label", job.bed.label];
  const run = await job.exec([
    "docker",
    "run",
    "--rm",
    "--network",
    "none",
    ...label,
    image,
    "/probe",
    "groups",
  ]);
  expect(run).toMatchObject({ code: 0, stdout: "1001 \n" });
}
