import fc from "fast-check";
import { expect, it } from "vitest";
import { proposeGrant } from "../../../src/grant/plan/membership.ts";
import { accountTexts, execUser } from "../../../src/grant/plan/user.ts";
import { applyEdits, pendingEdits, revertEdits } from "../../../src/identity/edits.ts";
import { parseGroup } from "../../../src/identity/group.ts";
import { withChangesOfOthers } from "../../../src/identity/merge.ts";
import { isRecordableName } from "../../../src/identity/names.ts";
import { toBytes } from "../../../src/identity/text-file.ts";
import { engine, observation } from "../grant/plan/observations.ts";
import { expectId, runs, spoiled, TIMEOUT_MS } from "./fuzzing.ts";

const PASSWD = "root:x:0:0:root:/root:/bin/sh\napp:x:1001:1001::/home/app:/bin/sh\n";
const GROUP = "root:x:0:\ndocker:x:999:bob,eve\napp:x:1001:\n";
const text = (...samples: readonly string[]) => spoiled(...samples).map(toBytes);
const files = fc.record({ passwd: text(PASSWD), group: text(GROUP), gshadow: text("docker:!::bob\n") });
const user = fc.oneof(spoiled("app", "1001", "app:docker", "0"), fc.constant("app"));
const rules = fc.constantFrom("moby", "containerd", "podman");

it(
  "account files of any bytes give a user with ids, and edits that can be made and taken back",
  () => {
    let granted = 0;
    fc.assert(
      fc.property(files, user, rules, (texts, name, own) => {
        const seen = observation({ container: { user: name }, files: texts });
        const found = execUser(seen, accountTexts(seen.files), { ...engine, rules: own });
        if (found.kind !== "user") return;
        for (const id of [found.user.uid, found.user.gid, ...found.user.groups]) expectId(id);
        // As the plan asks before it proposes anything.
        if (!isRecordableName(found.user.name ?? "any")) return;
        const grant = proposeGrant(seen, found.user, 118, "docker", { ...engine, rules: own });
        if (grant.kind === "refuse") return;
        granted++;
        const after = applyEdits(texts, grant.edits);
        const made = pendingEdits(texts, grant.edits);
        expect(revertEdits(after, made)).toEqual(texts);
        // Nobody but root's own entries may be root's.
        const roots = (of: string) => parseGroup(of).filter(({ gid }) => gid === 0).length;
        expect(roots(after.group ?? "")).toBe(roots(texts.group));
      }),
      runs("account files"),
    );
    expect(granted).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);

it(
  "a merge of any bytes leaves what one side alone has changed",
  () => {
    fc.assert(
      fc.property(text(GROUP), text(GROUP), text(GROUP), (base, theirs, now) => {
        const merged = withChangesOfOthers("group", { base, theirs, now });
        expect(withChangesOfOthers("group", { base, theirs: base, now })).toBe(now);
        const lines = new Set([...theirs.split("\n"), ...now.split("\n"), ...base.split("\n")]);
        const names = new Set([...lines].map((line) => line.split(":")[0]));
        for (const line of merged.split("\n")) expect(names).toContain(line.split(":")[0]);
      }),
      runs("merges"),
    );
  },
  TIMEOUT_MS,
);
