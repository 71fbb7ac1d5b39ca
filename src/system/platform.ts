import type { PasteBlock } from "../errors.ts";

/** Where this program runs, as far as that decides what its users do instead where there is no socket. */
export type Platform = "linux" | "macos" | "windows" | "kubernetes";

/** Kubernetes gives every container the address of its API (kubernetes pkg/kubelet/kubelet_pods.go getServiceEnvVarMap). */
export function platformOf(system: NodeJS.Platform, env: NodeJS.ProcessEnv): Platform {
  if (system === "darwin") return "macos";
  if (system === "win32") return "windows";
  return env["KUBERNETES_SERVICE_HOST"] ? "kubernetes" : "linux";
}

export interface Instead {
  readonly remedy: string;
  readonly blocks: readonly PasteBlock[];
}

const ON_LINUX: PasteBlock = { where: "in the job", language: "yaml", lines: ["runs-on: ubuntu-latest"] };

/** What to do where there is no socket to be granted. */
export const INSTEAD: Readonly<Record<Platform, Instead>> = {
  linux: {
    remedy:
      "Start the engine, or name its socket with the input `socket`. In a container job, check that nothing removes the socket's mount.",
    blocks: [],
  },
  macos: {
    remedy:
      "macOS runners have neither container jobs nor services, and GitHub's have no Docker: run this job on Linux. On a Mac of your own, start Docker Desktop: its socket there belongs to your own user, who needs no group.",
    blocks: [ON_LINUX],
  },
  windows: {
    remedy:
      "Windows runners have neither container jobs nor services, and what docker uses there is a named pipe, which no group of a container opens: run this job on Linux, or in WSL 2 where this machine's engine has a socket.",
    blocks: [ON_LINUX],
  },
  // https://docs.github.com/en/actions/concepts/runners/actions-runner-controller
  kubernetes: {
    remedy:
      "This runs in a Kubernetes pod, beside which no engine shares a socket: there is nothing to be granted. Use a runner set whose pods have an engine of their own (`containerMode`, type `dind`): docker then works without setup-dood. To build images alone, none is needed: `docker buildx create --driver kubernetes`.",
    blocks: [
      {
        where: "in the values of the chart gha-runner-scale-set",
        language: "yaml",
        lines: ["containerMode:", "  type: dind"],
      },
    ],
  },
};
