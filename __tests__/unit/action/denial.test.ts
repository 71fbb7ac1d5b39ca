import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Denied, explainDenial } from "../../../src/action/denial.ts";

const denied: Denied = {
  path: "/var/run/docker.sock",
  socket: { uid: 0, gid: 105, mode: 0o660 },
  self: { uid: 1001, name: "app", groups: [1001], givenGroups: [] },
  vantage: "container",
  onRunner: false,
  allowRootGroup: false,
  act: false,
  action: { repository: "owner/setup-dood", ref: "v2" },
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

  it("sends nobody to a sidecar on the runner's own machine", () => {
    const { remedy, blocks } = explainDenial({ ...denied, vantage: "host" });
    expect(blocks.flatMap(({ lines }) => lines).join()).toMatch(/^usermod .*105.* app$/);
    expect(remedy).not.toContain("sidecar");
  });
});
