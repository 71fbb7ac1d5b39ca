import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJobContext } from "../../../src/action/job-context.ts";
import { loadGrants } from "../../../src/action/saved-grants.ts";
import { parseDockerHost } from "../../../src/engine/docker-host.ts";
import { planRevert } from "../../../src/grant/plan/revert.ts";
import { parseGroup } from "../../../src/identity/group.ts";
import { expectId, orRefusal, runs, spoiled, spoiledJson, TIMEOUT_MS } from "./fuzzing.ts";

const ID = "0123456789ab".repeat(6).slice(0, 64);
const JOB = {
  status: "success",
  container: { id: ID, network: "n" },
  services: { db: { id: ID, ports: {} } },
};

it(
  "a job context of any shape gives ids of containers alone, or a refusal",
  () => {
    const text = fc.oneof(
      spoiled(JSON.stringify(JOB)),
      spoiledJson(JOB).map((job) => JSON.stringify(job) ?? ""),
    );
    fc.assert(
      fc.property(text, (job) => {
        const found = orRefusal(() => parseJobContext(job), ["job-context-invalid"]);
        const ids = [found?.container, ...(found?.services ?? []).map(({ id }) => id)];
        for (const id of ids) expect(id ?? ID).toMatch(/^[0-9a-f]{12,64}$/);
      }),
      runs("job contexts"),
    );
  },
  TIMEOUT_MS,
);

const RECORD = {
  id: ID,
  label: "agent",
  edits: [
    { kind: "append", file: "group", line: "docker:x:118:app" },
    { kind: "add-member", file: "group", group: "docker", gid: 118, user: "app" },
    { kind: "set-gid", file: "group", group: "docker", from: 9, to: 118 },
  ],
};

it(
  "a saved state of any shape gives nobody a group, and is about its own container",
  () => {
    const text = fc.oneof(
      spoiled(JSON.stringify(RECORD)),
      spoiledJson(RECORD).map((record) => JSON.stringify(record) ?? ""),
    );
    const files = {
      passwd: "app:x:1001:1001::/:\n",
      group: "root:x:0:\ndocker:x:118:app\nwheel:x:9:\n",
      gshadow: "",
    };
    fc.assert(
      fc.property(text, (state) => {
        const records = orRefusal(() => loadGrants({ [`STATE_grant-${ID}`]: state }), ["record-invalid"]);
        for (const { id, edits } of records ?? []) {
          expect(id).toBe(ID);
          const { group = "" } = planRevert(edits, files, 118).files;
          const before = parseGroup(files.group);
          for (const { name, gid, members } of parseGroup(group)) {
            expectId(gid);
            const was = before.find((entry) => entry.name === name);
            expect(was?.members).toEqual(expect.arrayContaining([...members]));
            if (gid === 0) expect(was?.gid).toBe(0);
          }
        }
      }),
      runs("saved states"),
    );
  },
  TIMEOUT_MS,
);

it("a saved state of more edits than a grant makes is refused: each reads its file", () => {
  const edits = Array.from({ length: 65 }, () => RECORD.edits[2]);
  const state = JSON.stringify({ ...RECORD, edits });
  expect(() => loadGrants({ [`STATE_grant-${ID}`]: state })).toThrow(
    expect.objectContaining({ code: "record-invalid" }),
  );
});

it(
  "an address of any text is one, or a refusal that doesn't say it",
  () => {
    fc.assert(
      fc.property(
        spoiled("unix:///run/docker.sock", "tcp://[::1]:2376", "ssh://u:secret@h", "npipe://x"),
        (host) => {
          const found = orRefusal(() => parseDockerHost(host, "DOCKER_HOST"), ["engine-address"]);
          if (found?.kind === "tcp") expect(found.port > 0 && found.port < 65536).toBe(true);
          if (found?.kind === "unix") expect(found.path.startsWith("/")).toBe(true);
        },
      ),
      runs("addresses"),
    );
  },
  TIMEOUT_MS,
);
