import { describe, expect, it } from "vitest";
import { socketsMounted, withGroups } from "../../../src/hook/message.ts";

const SOCKET = "/var/run/docker.sock";
const volume = (source: string) => ({ sourceVolumePath: source, targetVolumePath: source, readOnly: false });
const withSocket = { image: "i", createOptions: null, systemMountVolumes: [volume(SOCKET)] };
const gids = new Map([[SOCKET, 118]]);
const rewrite = (message: unknown) => withGroups(message, [SOCKET], gids);

describe("a container hook's message", () => {
  it("adds the group to the job container and to the services that mount the socket, and to no other", () => {
    const message = {
      command: "prepare_job",
      args: {
        container: withSocket,
        services: [
          { contextName: "agent", createOptions: "--cpus 1", userMountVolumes: [volume(SOCKET)] },
          { contextName: "redis", createOptions: "--cpus 1", userMountVolumes: [] },
          { contextName: "own", createOptions: `-v ${SOCKET}:${SOCKET}` },
        ],
      },
    };
    const { message: rewritten, added } = rewrite(message);
    expect(rewritten).toMatchObject({
      args: {
        container: { createOptions: "--group-add 118" },
        services: [
          { createOptions: "--group-add 118 --cpus 1" },
          { createOptions: "--cpus 1" },
          { createOptions: `--group-add 118 -v ${SOCKET}:${SOCKET}` },
        ],
      },
    });
    expect(added).toHaveLength(3);
  });

  it("adds it to a container action", () => {
    expect(rewrite({ command: "run_container_step", args: withSocket }).message).toEqual({
      command: "run_container_step",
      args: { ...withSocket, createOptions: "--group-add 118" },
    });
  });

  it("adds nothing that is there already", () => {
    const args = { ...withSocket, createOptions: "--group-add=118" };
    expect(rewrite({ command: "run_container_step", args })).toEqual({
      message: { command: "run_container_step", args },
      added: [],
    });
  });

  it("keeps what it doesn't know, at every level", () => {
    const later = {
      command: "prepare_job",
      version: 2,
      args: { later: [1], container: { ...withSocket, gpu: { n: 1 } } },
    };
    expect(rewrite(later).message).toEqual({
      ...later,
      args: { later: [1], container: { ...later.args.container, createOptions: "--group-add 118" } },
    });
  });

  it.each([
    { command: "cleanup_job", args: {}, state: { a: 1 } },
    { command: "cleanup_job", args: null },
    { command: "run_script_step", args: { entryPoint: "bash", container: withSocket } },
    { command: "a_later_command", args: { container: withSocket } },
    { command: "prepare_job", args: { container: null, services: null } },
    { command: "prepare_job", args: { services: [null, "odd"] } },
    null,
    "odd",
    [],
  ])("leaves %j alone", (message) => {
    expect(socketsMounted(message, [SOCKET])).toEqual([]);
    expect(rewrite(message)).toEqual({ message, added: [] });
  });
});
