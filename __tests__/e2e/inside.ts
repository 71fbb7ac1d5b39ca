import { expect } from "vitest";
import type { Finished } from "./bed/engine.ts";
import type { Job } from "./bed/runner.ts";

/** Runs a command as the user in question; by default as a step of the job container. */
export type AsUser = (command: readonly string[]) => Promise<Finished>;

/** What every way in starts from: the user runs docker, and is denied. */
export async function expectDenied(job: Job, run: AsUser = (command) => job.exec(command)): Promise<void> {
  const { code, stderr } = await run(["docker", "version"]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/permission denied/i) });
}

/** What every way in ends with: the next step, as that user, asks the engine and runs a container. */
export async function expectDocker(job: Job, run: AsUser = (command) => job.exec(command)): Promise<void> {
  expect(await run(["docker", "version"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Server:/m),
  });
  const image = `dood-test/noshell:${job.bed.tag}`;
  const container = ["--rm", "--network", "none", "--label", job.bed.label, image, "/probe", "groups"];
  expect(await run(["docker", "run", ...container])).toMatchObject({ code: 0, stdout: "1001 \n" });
}
