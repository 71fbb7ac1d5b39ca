import { spawn } from "node:child_process";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { Engine } from "../bed/engine.ts";

/** A root shell in a container, which carries out one command after another. */
export class Shell implements AsyncDisposable {
  readonly #process;
  readonly #lines;
  #last: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, id: string) {
    const args = ["-H", `unix://${engine.socket}`, "exec", "--interactive", "--user", "0:0", id, "sh"];
    this.#process = spawn("docker", args, { stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdin.on("error", () => {});
    this.#lines = createInterface(this.#process.stdout)[Symbol.asyncIterator]();
  }

  /** What a command prints. Throws where the shell ends with its container. */
  ask(command: string): Promise<string> {
    const answer = this.#last.then(() => this.#ask(command));
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #ask(command: string): Promise<string> {
    this.#process.stdin.write(`${command}\necho; echo DONE\n`);
    const lines: string[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`the shell ended at: ${command}`);
      if (value === "DONE") return lines.join("\n").trimEnd();
      lines.push(String(value));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill();
  }
}

/** Whether the kernel lets a new exec as the container's user, or as `user`, use the socket. Not the CLI: it is slow. */
export async function connects(engine: Engine, id: string, user?: string): Promise<boolean> {
  const Cmd = ["/probe", "once", "/var/run/docker.sock"];
  const options = { AttachStdout: true, Cmd, ...(user === undefined ? {} : { User: user }) };
  const created = await post(engine.socket, `/containers/${id}/exec`, options);
  const { Id } = JSON.parse(created) as { readonly Id?: string };
  if (Id === undefined) return false;
  return (await post(engine.socket, `/exec/${Id}/start`, { Detach: false })).includes("connected");
}

function post(socketPath: string, path: string, body: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const outgoing = request({ socketPath, path, method: "POST", headers, agent: false });
    outgoing.on("response", (answer) => text(answer).then(resolve, reject));
    outgoing.on("error", reject).end(JSON.stringify(body));
  });
}
