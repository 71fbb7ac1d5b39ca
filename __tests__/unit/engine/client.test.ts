import { channel } from "node:diagnostics_channel";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Client } from "../../../src/engine/client.ts";
import { clientOptions } from "../../../src/engine/client-options.ts";

let server: Server;
let folder: string;
let client: Client;

/** A client of a socket at which `answer` answers. */
async function connect(answer: RequestListener): Promise<Client> {
  folder = mkdtempSync(join(tmpdir(), "dood-client-"));
  const path = join(folder, "socket");
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(path, resolve));
  client = new Client(await clientOptions({ kind: "unix", path, origin: "the test" }));
  return client;
}

const ask = () => client.get({ path: "/info", abortSignal: AbortSignal.timeout(10_000) });

afterEach(() => {
  vi.unstubAllEnvs();
  client.close();
  server.close();
  rmSync(folder, { recursive: true });
});

describe("a client of an engine", () => {
  it.each([
    ["tcp://nowhere.invalid:2376", { DOCKER_CERT_PATH: "/nonexistent", DOCKER_TLS_VERIFY: "1" }],
    ["no [address] at all", {}],
    ["ssh://somebody@nowhere.invalid", {}],
  ])("reaches its endpoint whatever DOCKER_HOST says: %s", async (host, others) => {
    vi.stubEnv("DOCKER_HOST", host);
    for (const [name, value] of Object.entries(others)) vi.stubEnv(name, value);
    await connect((_, answer) => answer.setHeader("Content-Type", "application/json").end('{"ok":true}'));
    expect(await ask()).toEqual({ ok: true });
    expect(process.env["DOCKER_HOST"]).toBe(host);
  });

  it("fails when an answer breaks off", async () => {
    await connect((_, answer) => {
      answer.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
      answer.write('{"half":', () => answer.destroy());
    });
    await expect(ask()).rejects.toThrow("aborted");
  });

  it("watches requests from its making to its end, and only its own", async () => {
    const requests = channel("http.client.request.start");
    expect(requests.hasSubscribers).toBe(false);
    await connect((_, answer) => answer.end("{}"));
    expect(requests.hasSubscribers).toBe(true);
    client.close();
    expect(requests.hasSubscribers).toBe(false);
  });
});
