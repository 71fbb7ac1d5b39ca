import { execFile } from "node:child_process";

/** How a command ended: its exit code and what it printed. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The engine under test, reached through the docker CLI so that nothing of the action's own code is trusted. */
export class Engine {
  readonly socket: string;

  constructor(socket: string) {
    this.socket = socket;
  }

  /** Runs `docker …` and gives how it ended, whatever its exit code. `env` is added to this process's. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
    return execute("docker", ["-H", `unix://${this.socket}`, ...args], { env: { ...process.env, ...env } });
  }

  /** What `docker …` printed, without the final newline. Throws where it failed. */
  async docker(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(args);
    if (code !== 0) throw new Error(`docker ${args.join(" ")}: exit code ${code}\n${stderr}`);
    return stdout.trimEnd();
  }
}

/** How a program is started: its whole environment, and as whom. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Uid and gid; without it, this process's own. */
  readonly uid?: number;
}

/** Runs a program. Throws where it can't be started or is killed by a signal. */
export function execute(file: string, args: readonly string[], around: Surroundings): Promise<Finished> {
  const user = around.uid === undefined ? {} : { gid: around.uid };
  return new Promise((resolve, reject) => {
    execFile(file, args, { ...around, ...user, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
      else reject(error);
    });
  });
}
