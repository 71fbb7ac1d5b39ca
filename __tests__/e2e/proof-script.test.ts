import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSocketServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROOF_SCRIPT, parseProof } from "../../src/grant/verify/proof-script.ts";
import { execute } from "./bed/engine.ts";

/** Programs, and the Debian package of each: the script is run with one of them alone in PATH. */
const TOOLS = {
  curl: "curl",
  node: "nodejs",
  python3: "python3",
  python: "python3",
  perl: "perl",
  socat: "socat",
  nc: "netcat-openbsd",
} as const;
const SHELLS = { dash: "dash", bash: "bash", busybox: "busybox" } as const;
const ANSWER_TIMEOUT_S = 2;
const NOBODY = 65534;
const ROOT = join(import.meta.dirname, "../..");

/** Programs named nc, in folders of their own, that know no Unix sockets. */
const OTHER_NETCATS = { "nc-busybox": "busybox", "nc-traditional": "nc.traditional" } as const;

type Tool = keyof typeof TOOLS;
type Shell = keyof typeof SHELLS;

let home: string;
const servers: Server[] = [];
const socket = (name: string) => join(home, `${name}.sock`);

beforeAll(async () => {
  // Debian has no program `python`.
  const { python: _, ...programs } = { ...TOOLS, ...SHELLS, "nc.traditional": "netcat-traditional" };
  const needed = Object.entries(programs).map(([name, from]) => `need ${name} ${from}`);
  execFileSync("bash", ["-euc", `source script/engines/packages.bash; ${needed.join("; ")}`], { cwd: ROOT });
  home = mkdtempSync(join(tmpdir(), "dood-proof-"));
  chmodSync(home, 0o755);
  for (const tool of Object.keys(TOOLS)) {
    mkdirSync(join(home, tool));
    symlinkSync(programOf(tool), join(home, tool, tool));
  }
  mkdirSync(join(home, "none"));
  for (const [folder, program] of Object.entries(OTHER_NETCATS)) {
    mkdirSync(join(home, folder));
    symlinkSync(execFileSync("which", [program]).toString().trim(), join(home, folder, "nc"));
  }
  const answering = (status: number, body: string) =>
    createServer((_, response) => response.writeHead(status).end(body));
  await listen("healthy", answering(200, "OK"));
  await listen("forbidden", answering(403, "Forbidden"));
  await listen("garbled", answering(502, "no upstream"));
  await listen(
    "no-http",
    createSocketServer((client) => client.end("220 mail.example.org ESMTP\r\n")),
  );
  await listen(
    "hanging-up",
    createSocketServer((client) => client.end()),
  );
  await listen("silent", createSocketServer());
  await listen("closed", createSocketServer());
  chmodSync(socket("closed"), 0o600);
  mkdirSync(socket("folder"));
  await abandon(socket("stale"));
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(home, { recursive: true });
});

async function listen(name: string, server: Server): Promise<void> {
  servers.push(server.listen(socket(name)));
  await once(server, "listening");
  chmodSync(socket(name), 0o666);
}

/** A version manager's python3 is a script that needs other programs: the real one is what it runs. */
function programOf(tool: string): string {
  const ask = tool.startsWith("python")
    ? ["python3", "-c", "import sys; print(sys.executable)"]
    : ["which", tool];
  return execFileSync(ask[0] ?? "", ask.slice(1))
    .toString()
    .trim();
}

/** What an engine that was killed leaves behind: a socket on which nobody listens. */
async function abandon(path: string): Promise<void> {
  const listener = spawn(process.execPath, ["-e", `require("node:net").createServer().listen("${path}")`]);
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 20));
  listener.kill("SIGKILL");
  await once(listener, "exit");
  chmodSync(path, 0o666);
}

/** Runs the script as root or, for the kernel's answer, as nobody. */
async function prove(
  name: string,
  {
    tool = "none",
    shell = "dash",
    uid = 0,
  }: { tool?: Tool | keyof typeof OTHER_NETCATS | "none"; shell?: Shell; uid?: number },
  command = "true",
) {
  const program = execFileSync("which", [shell]).toString().trim();
  const words = ["-c", PROOF_SCRIPT, "setup-dood", socket(name), command, String(ANSWER_TIMEOUT_S)];
  const args = shell === "busybox" ? ["ash", ...words] : words;
  const env = { PATH: join(home, tool), HOME: process.env["HOME"] };
  const { stdout } = await execute(program, args, { env, ...(uid === 0 ? {} : { uid }) });
  return parseProof(stdout);
}

describe.each(Object.keys(TOOLS) as Tool[])("a proof with %s alone", (tool) => {
  it("is a connection that was answered", async () => {
    expect(await prove("healthy", { tool })).toEqual({ kind: "proved", level: "api", tool });
  });

  it.each(["forbidden", "garbled", "silent", "stale"])(
    "fails where the engine is %s, and says so",
    async (fault) => {
      expect(await prove(fault, { tool })).toMatchObject({ kind: "disproved", level: "api", tool, fault });
    },
  );
});

describe.each(Object.keys(TOOLS) as Tool[])("what answers like no engine", (tool) => {
  it.each(["no-http", "hanging-up"])(`is no proof with ${tool}: %s`, async (name) => {
    // These two have nothing to say of a connection that is closed at once, nor of one without an answer.
    const tells = name === "no-http" || !["socat", "nc"].includes(tool);
    const fault = tells ? "garbled" : "silent";
    expect(await prove(name, { tool })).toMatchObject({ kind: "disproved", level: "api", tool, fault });
  });
});

describe.each(Object.keys(OTHER_NETCATS) as (keyof typeof OTHER_NETCATS)[])(
  "a netcat of the kind %s",
  (tool) => {
    it("is passed over: it knows no Unix sockets", async () => {
      expect(await prove("healthy", { tool })).toEqual({ kind: "proved", level: "access", tool: "sh" });
    });
  },
);

describe.each(Object.keys(SHELLS) as Shell[])("a proof with %s and no other tool", (shell) => {
  it("is the kernel's word that the socket may be opened", async () => {
    expect(await prove("healthy", { shell, uid: NOBODY })).toEqual({
      kind: "proved",
      level: "access",
      tool: "sh",
    });
  });

  it.each([
    ["denied", "closed"],
    ["missing", "nowhere"],
    ["not-a-socket", "folder"],
  ])("fails with %s in the shell's own words", async (fault, name) => {
    expect(await prove(name, { shell, uid: NOBODY })).toMatchObject({
      kind: "disproved",
      level: "access",
      fault,
      groups: expect.any(Array),
    });
  });
});

it("makes no file where there is no socket", async () => {
  expect(await prove("nowhere", {})).toMatchObject({ kind: "disproved", fault: "missing" });
  expect(existsSync(socket("nowhere"))).toBe(false);
});

describe("a proof with the docker CLI", () => {
  beforeAll(() => symlinkSync(execFileSync("which", ["sh"]).toString().trim(), join(home, "none", "docker")));
  afterAll(() => rmSync(join(home, "none", "docker")));

  it("runs a command with quotes, and needs no final newline of it", async () => {
    const command = `docker -c 'printf "%s" "$0"' "two  words" && [ "$(docker -c 'echo "a  b"')" = 'a  b' ]`;
    expect(await prove("healthy", {}, command)).toEqual({ kind: "proved", level: "docker", tool: "docker" });
  });

  it.each([
    ["stale", "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?"],
    ["forbidden", "Error response from daemon: <html><body><h1>403 Forbidden</h1>"],
    ["silent", "error during connect: context deadline exceeded"],
    ["other", "unknown command"],
  ])("finds %s in the docker CLI's own words", async (fault, words) => {
    const proof = await prove("healthy", {}, `docker -c 'echo "${words}"; exit 1'`);
    expect(proof).toMatchObject({ kind: "disproved", level: "docker", fault });
  });

  it("takes the kernel's word before docker's", async () => {
    const proof = await prove("nowhere", {}, "docker -c 'echo Cannot connect to the Docker daemon; exit 1'");
    expect(proof).toMatchObject({ kind: "disproved", fault: "missing" });
  });
});
