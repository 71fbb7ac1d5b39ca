import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { pack } from "tar-stream";
import { expect, it } from "vitest";
import { readPlainFiles } from "../../../src/engine/archive.ts";
import { toEngineError } from "../../../src/engine/engine-error.ts";
import { readPathStat, resolveLinks } from "../../../src/engine/path-stat.ts";
import { expectId, expectRefusal, orRefusal, runs, spoiled, spoiledJson, TIMEOUT_MS } from "./fuzzing.ts";

const CODES = ["account-file-unusable", "engine-unknown", "engine-failed"] as const;
const STAT = { name: "group", size: 10, mode: 0o644, mtime: "2026-01-01T00:00:00Z", linkTarget: "" };
const TEXT = "root:x:0:\n";

const archives = await Promise.all(
  (["file", "symlink", "link", "character-device", "fifo", "directory"] as const).map(async (type) => {
    const tar = pack();
    const isFile = type === "file";
    tar.entry({ name: "group", type, ...(isFile ? {} : { linkname: "/etc/shadow" }) }, isFile ? TEXT : "");
    tar.finalize();
    return (await buffer(tar)).toString("latin1");
  }),
);

const answer = fc.record({ archive: spoiled(...archives), stat: spoiledJson(STAT), header: fc.boolean() });

const encoded = (stat: unknown) => Buffer.from(JSON.stringify(stat) ?? "").toString("base64");

it(
  "an archive that was tampered with gives one plain file whose ids are ids, or a refusal",
  async () => {
    await fc.assert(
      fc.asyncProperty(answer, async ({ archive, stat, header }) => {
        const told = header ? encoded(stat) : archive.slice(0, 40);
        const call = {
          stat: async (path: string) =>
            readPathStat({ headers: { "x-docker-container-path-stat": told } }, path),
          open: async () => Readable.from([Buffer.from(archive, "latin1")]),
        };
        try {
          const [file] = await readPlainFiles(["/etc/group"], call);
          if (file === undefined) return;
          expectId(file.uid);
          expectId(file.gid);
          expect(file.mode & ~0o7777).toBe(0);
          expect(file.text.length).toBeLessThanOrEqual(2 ** 20);
        } catch (failure) {
          // A mistake of ours would be a TypeError.
          expect(failure).not.toBeInstanceOf(TypeError);
          expectRefusal(toEngineError(failure, "GET", { kind: "unix", path: "/s", origin: "" }, 1000), CODES);
        }
      }),
      runs("archives"),
    );
  },
  TIMEOUT_MS,
);

it(
  "a path stat that was tampered with gives a path without links, or a refusal",
  async () => {
    const stats = fc.array(spoiledJson({ ...STAT, mode: 2 ** 27 + 0o777, linkTarget: "/mnt" }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(stats, async (answers) => {
        let asked = 0;
        const stat = async (path: string) =>
          readPathStat(
            { headers: { "x-docker-container-path-stat": encoded(answers[asked++ % answers.length]) } },
            path,
          );
        const path = await resolveLinks("/etc/group", stat).catch((failure: unknown) =>
          expectRefusal(failure, ["account-file-unusable", "engine-unknown"]),
        );
        if (path !== undefined) expect(path).toMatch(/^\/[^\0-\x1f]*$/);
      }),
      runs("path stats"),
    );
  },
  TIMEOUT_MS,
);

it(
  "a path-stat header of any bytes is a stat or a refusal",
  () => {
    fc.assert(
      fc.property(spoiled(encoded(STAT)), (header) => {
        orRefusal(
          () => readPathStat({ headers: { "x-docker-container-path-stat": header } }, "/etc"),
          ["engine-unknown"],
        );
      }),
      runs("path-stat headers"),
    );
  },
  TIMEOUT_MS,
);
