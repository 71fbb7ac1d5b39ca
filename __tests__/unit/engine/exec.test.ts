import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectEngine } from "../../../src/engine/docker-engine.ts";

const folder = mkdtempSync(join(tmpdir(), "dood-exec-"));
const path = join(folder, "engine.sock");
let refused = { at: "", status: 0 };

/** An engine that refuses an exec's creation, or its start, as Docker does for an unknown user. */
const server = createServer((request, reply) => {
  request.resume();
  const isStart = request.url?.endsWith("/start") ?? false;
  const message = "unable to find user nobody-here: no matching entries in passwd file";
  const [status, body] =
    refused.at === (isStart ? "start" : "creation") ? [refused.status, { message }] : [201, { Id: "e1" }];
  reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(path, resolve)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe("an exec as a user whom the container lacks", () => {
  it.each([
    ["start", 400],
    ["start", 404],
    ["start", 500],
    ["creation", 400],
    ["creation", 404],
    ["creation", 500],
  ])("is `user-unknown`, where the engine says so at its %s with %d", async (at, status) => {
    refused = { at, status };
    using engine = await connectEngine({ kind: "unix", path, origin: "a test" });
    const request = { command: ["true"], user: "nobody-here", timeoutMs: 1000 };
    await expect(engine.exec("c0ffee", request)).rejects.toMatchObject({ code: "user-unknown" });
  });
});
