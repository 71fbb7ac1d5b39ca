import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const REPOSITORY = join(import.meta.dirname, "../../..");
const read = (path: string) => readFile(join(REPOSITORY, path), "utf8");

describe("the sidecar", () => {
  it("has the action's inputs and outputs", async () => {
    const action = parse(await read("action.yml"));
    const sidecar = parse(await read("sidecar/action.yml"));
    expect(sidecar.inputs).toEqual(action.inputs);
    expect(sidecar.outputs).toEqual(action.outputs);
  });

  it("is built from a pinned image, with what it runs in the context", async () => {
    const { runs } = parse(await read("sidecar/action.yml"));
    const dockerfile = await read(join("sidecar", runs.image));
    expect(dockerfile).toMatch(/^FROM \S+@sha256:[0-9a-f]{64}$/m);
    const copied = [...dockerfile.matchAll(/^COPY (\S+) /gm)].map(([, path]) => path);
    const ignored = await read(".dockerignore");
    for (const path of copied) expect(ignored.split("\n")).toContain(`!${path}`);
    expect(runs["post-entrypoint"]).toBe("/setup-dood/sidecar/post.js");
  });

  it.each([
    [{}, "unix:///var/run/docker.sock", "where the runner mounts it into every Docker action"],
    [
      { DOCKER_HOST: "unix:///own.sock" },
      "unix:///var/run/docker.sock",
      "where the runner mounts it into every Docker action",
    ],
    // What the user named is said to be the user's.
    [{ INPUT_SOCKET: "/x.sock" }, "unix:///var/run/docker.sock", null],
    [{ DOCKER_HOST: "tcp://docker:2375" }, "tcp://docker:2375", null],
  ])("finds the engine, and says by whom: %j", (env, address, origin) => {
    const script = `await import(${JSON.stringify(join(REPOSITORY, "sidecar/socket.js"))});
      console.log(JSON.stringify([process.env.DOCKER_HOST, process.env.SETUP_DOOD_ENGINE_ORIGIN ?? null]));`;
    const args = ["--input-type=module", "--eval", script];
    const printed = execFileSync(process.execPath, args, { env, encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual([address, origin]);
  });

  it("is the same on every architecture: the image is made by copying scripts alone", async () => {
    const instructions = (await read("Dockerfile")).match(/^[A-Z]+/gm);
    expect(new Set(instructions)).toEqual(new Set(["FROM", "COPY", "ENTRYPOINT"]));
  });
});
