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

  it("is the same on every architecture: the image is made by copying scripts alone", async () => {
    const instructions = (await read("Dockerfile")).match(/^[A-Z]+/gm);
    expect(new Set(instructions)).toEqual(new Set(["FROM", "COPY", "ENTRYPOINT"]));
  });
});
