import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Denied, explainDenial, type HostFacts } from "../../../src/action/denial.ts";

const denied: Denied = {
  path: "/var/run/docker.sock",
  socket: { uid: 0, gid: 105, mode: 0o660 },
  self: { uid: 1001, name: "app", groups: [1001], givenGroups: [] },
  vantage: "container",
  onRunner: false,
  host: undefined,
  inPod: false,
  allowRootGroup: false,
  act: false,
  action: { server: "https://github.com", repository: "owner/setup-dood", ref: "v2", isSidecar: false },
  job: "test",
};

describe("explainDenial", () => {
  it("names the user, the socket's group, and the lines to paste into the job", () => {
    const { code, message, remedy, blocks } = explainDenial(denied);
    expect(code).toBe("socket-denied");
    expect(message).toContain("app (uid 1001)");
    expect(message).toContain("group 105 (0:105 0660)");
    expect(remedy).toContain("`uses: owner/setup-dood/sidecar@v2`");
    expect(remedy).toContain("`options: --group-add 105`");
    const [sidecar, options] = blocks.map(({ lines }) => parse(lines.join("\n")));
    expect(sidecar).toEqual({ steps: [{ uses: "owner/setup-dood/sidecar@v2" }] });
    expect(options.jobs.group.steps).toEqual([{ uses: "owner/setup-dood@v2", id: "dood" }]);
    expect(options.jobs.test.container.options).toBe(`\${{ needs.group.outputs.options }}`);
  });

  it("names no owner that it hasn't seen: with `uses: ./` the sidecar lies beside", () => {
    const action = { ...denied.action, repository: undefined, ref: undefined };
    const { remedy, blocks } = explainDenial({ ...denied, action });
    const [sidecar, options] = blocks.map(({ lines }) => parse(lines.join("\n")));
    expect(remedy).toContain("`uses: ./sidecar`");
    expect(sidecar).toEqual({ steps: [{ uses: "./sidecar" }] });
    expect(options.jobs.group.steps).toEqual([{ uses: "./", id: "dood" }]);
  });

  it("says that a group given by number is another machine's", () => {
    const self = { uid: 1001, name: undefined, groups: [0, 118], givenGroups: [118] };
    const { message } = explainDenial({ ...denied, self });
    expect(message).toContain("uid 1001");
    expect(message).toMatch(/given group 118 .* on this machine the socket's group is 105/);
    expect(explainDenial({ ...denied, self, vantage: "host" }).message).not.toContain("given group");
  });

  it("gives no group option where no group would help", () => {
    const codeFor = (socket: Denied["socket"]) => explainDenial({ ...denied, socket }).code;
    expect(codeFor({ uid: 0, gid: 105, mode: 0o600 })).toBe("owner-only");
    expect(codeFor({ uid: 0, gid: 0, mode: 0o660 })).toBe("root-group");
  });

  it("gives act's own option where act runs the job", () => {
    const lines = (act: boolean) => explainDenial({ ...denied, act }).blocks.flatMap((block) => block.lines);
    expect(lines(true)).toContain('act --container-options "--group-add 105"');
    expect(lines(false).join()).not.toContain("act --");
  });

  it("tells a runner in a container to be started with the group, for a sidecar can't help it", () => {
    const { remedy } = explainDenial({ ...denied, onRunner: true });
    expect(remedy).toContain("docker run --group-add 105");
    expect(remedy).toContain("dood grant CONTAINER --restart");
    expect(remedy).not.toContain("sidecar");
  });

  describe("on the runner's own machine", () => {
    const facts = {
      group: "docker",
      freeName: "docker-105",
      isMember: false,
      service: "actions.runner.a.b.service",
      canSetUp: false,
      changedGroup: undefined,
    };
    const explain = (change: Partial<HostFacts> | undefined) => {
      const host = change === undefined ? undefined : { ...facts, ...change };
      const { code, message, remedy, blocks } = explainDenial({ ...denied, vantage: "host", host });
      expect(remedy).not.toContain("sidecar");
      return { code, message, remedy, lines: blocks.flatMap(({ lines }) => lines) };
    };

    it("gives the group to the user, and the line that restarts the runner's service", () => {
      expect(explain({}).lines).toEqual([
        "sudo usermod --append --groups docker app",
        "sudo systemctl restart actions.runner.a.b.service",
      ]);
      expect(explain({ service: undefined }).remedy).toContain("start it again from a new login");
    });

    it("makes the group first where the socket's number has none", () => {
      const join = "sudo usermod --append --groups docker-105 app";
      expect(explain({ group: undefined }).lines).toContain(join);
      expect(explain({ group: undefined }).lines[0]).toBe("sudo groupadd --gid 105 docker-105");
      expect(explain(undefined).lines).toEqual([
        "sudo groupadd --gid 105 docker",
        "sudo usermod --append --groups docker app",
      ]);
    });

    it("says that the runner is older than the membership, and grants nothing", () => {
      const { message, lines } = explain({ isMember: true });
      expect(message).toContain(
        "app (uid 1001) is a member of docker, to which /var/run/docker.sock belongs (0:105 0660), but this runner was started before that",
      );
      expect(message).not.toContain("sudo");
      expect(lines).toEqual(["sudo systemctl restart actions.runner.a.b.service"]);
      const byHand = explain({ isMember: true, service: undefined });
      expect(byHand.remedy).toContain("end the runner and start it again from a new login");
      expect(byHand.lines).toEqual([]);
    });

    it("has the engine give a group first where a set-up can, never the group root", () => {
      const socket = { uid: 0, gid: 0, mode: 0o660 };
      const error = (canSetUp: boolean) =>
        explainDenial({ ...denied, socket, vantage: "host", host: { ...facts, canSetUp } });
      expect(error(true)).toMatchObject({
        code: "root-group",
        remedy: expect.stringContaining("sudo dood runner setup --user app"),
      });
      expect(error(true).remedy).not.toContain("allow-root-group");
      expect(error(false).remedy).toContain("allow-root-group");
    });

    it("lets nobody into a group that isn't the engine's", () => {
      const changedGroup = { configured: "docker", text: "changed", line: "sudo chgrp docker /s" };
      expect(explain({ changedGroup })).toMatchObject({
        code: "socket-group-changed",
        lines: ["sudo chgrp docker /s"],
      });
    });
  });

  it("gives a pod its group where the pod is made", () => {
    const { remedy, blocks } = explainDenial({ ...denied, vantage: "host", onRunner: true, inPod: true });
    expect(remedy).toContain("dood options IMAGE --for arc");
    const values = parse(blocks.flatMap(({ lines }) => lines).join("\n"));
    expect(values.template.spec.securityContext).toEqual({ supplementalGroups: [105] });
  });
});
