import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaViolations } from "../report-schema.ts";
import { type Step, uses } from "./bed/action.ts";
import { annotations } from "./bed/annotations.ts";
import { SocketProxy } from "./bed/proxy.ts";
import { Job } from "./bed/runner.ts";

const volumes = ["/var/run/docker.sock:/var/run/docker.sock"];

describe("the report of a run in which one is granted, one refused and one planned", () => {
  let job: Job;
  let planned: Step;
  let step: Step;

  beforeAll(async () => {
    job = await Job.start({
      services: {
        agent: { image: "busybox", volumes },
        explicit: { image: "busybox", volumes, options: "--user 1001:1001" },
      },
    });
    planned = await uses(job, { with: { "dry-run": "true" } });
    step = await uses(job);
  });
  afterAll(() => job?.[Symbol.asyncDispose]());

  it("is what the schema says", () => {
    for (const { outputs } of [planned, step]) {
      expect(schemaViolations(JSON.parse(outputs["report"] ?? ""))).toEqual([]);
    }
  });

  it("has one line in the log for what was done, with its time, and folds the rest away", () => {
    const line = /^✓ app in service `agent` \(image [^)]+\) may now use docker: .+; .+ \([\d.]+ m?s\)$/m;
    expect(step.log).toMatch(line);
    expect(step.commands.map(({ name }) => name)).toEqual(expect.arrayContaining(["group", "endgroup"]));
  });

  it("says in a dry run what would be done, and prints nothing twice", () => {
    const would = "would be able to use docker: would join the new group docker (";
    expect(planned.log).toMatch(/^… app in service `agent` /m);
    expect(planned.log).toContain(would);
    for (const { log } of [planned, step]) {
      const lines = log.split("\n").filter((line) => !["", "::endgroup::"].includes(line));
      expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    }
  });

  it("gives the error its code, its remedy and the page that explains it", () => {
    const [error] = annotations(step, "error");
    expect(error?.title).toBe("1001:1001 in explicit can't use docker");
    expect(error?.message).toContain("--group-add");
    expect(error?.message).toContain(
      "https://github.com/owner/setup-dood/blob/v1/docs/errors.md#group-explicit",
    );
  });

  it("gives what to add to this very service, and nothing else of it", () => {
    const block = ["services:", "  explicit:", `    options: --group-add ${step.outputs["gid"]}`].join("\n");
    expect(step.log).toContain(block);
    expect(step.summary).toContain(block);
  });

  it("tells every call to the engine, with its time, under RUNNER_DEBUG, and otherwise none", async () => {
    // All that this image does itself is to ping the engine.
    await using proxy = await SocketProxy.start({ owner: { uid: 0, gid: 4242, mode: 0o660 } });
    await using other = await Job.start({
      services: { agent: { image: "noshell", volumes: [`${proxy.path}:/var/run/docker.sock`] } },
    });
    const debugged = await uses(other, { with: { socket: proxy.path }, env: { RUNNER_DEBUG: "1" } });
    expect(debugged.outputs["changed"], debugged.log).toBe("true");
    const calls = debugged.commands.filter(({ name }) => name === "debug").map(({ message }) => message);
    const told = calls.map((call) => /^([A-Z]+ [^?:]+)(?:\?path=\S+)?: .+, [\d.]+ ms$/.exec(call)?.[1]);
    const heard = proxy.requests.map(({ method, path }) => `${method} ${path}`);
    expect(told.toSorted()).toEqual(heard.filter((request) => request !== "GET /_ping").toSorted());
    expect(step.commands.filter(({ name }) => name === "debug")).toEqual([]);
  });
});
