import { type ChildProcess, execFile } from "node:child_process";
import { constants } from "node:os";

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
  run(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    onStart?: (process: ChildProcess) => void,
  ): Promise<Finished> {
    return execute("docker", ["-H", `unix://${this.socket}`, ...args], {
      env: { ...process.env, ...env },
      ...(onStart === undefined ? {} : { onStart }),
    });
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
  /** Told of the process, so that it can be killed: its exit code is then what a shell, and the runner, make of that. */
  readonly onStart?: (process: ChildProcess) => void;
}

/** Runs a program. Throws where it can't be started or is killed by a signal that nobody here sent. */
export function execute(
  file: string,
  args: readonly string[],
  { onStart, ...around }: Surroundings,
): Promise<Finished> {
  const user = around.uid === undefined ? {} : { gid: around.uid };
  return new Promise((resolve, reject) => {
    const child = execFile(
      file,
      args,
      { ...around, ...user, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, stderr });
        else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
        else if (onStart !== undefined && error.signal)
          resolve({ code: 128 + constants.signals[error.signal], stdout, stderr });
        else reject(error);
      },
    );
    onStart?.(child);
  });
}
