import { basename } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { extract, pack } from "tar-stream";
import { describe, expect, it } from "vitest";
import { type ArchiveCall, packFiles, readPlainFiles, statByOpening } from "../../../src/engine/archive.ts";

const group = { path: "/etc/group", text: "root:x:0:\n", mode: 0o640, uid: 0, gid: 42 };

async function entriesOf(archive: Buffer) {
  const tar = extract();
  tar.end(gunzipSync(archive));
  const entries: string[] = [];
  for await (const { header } of tar) {
    entries.push(`${header.name} ${header.type === "link" ? `-> ${header.linkname}` : header.size}`);
  }
  return entries;
}

describe("packFiles", () => {
  it("makes a file ready under another name, keeps the old one, and gives the name by a link", async () => {
    const text = "root:x:0:\ndocker:x:499:app\n";
    const archive = await packFiles([{ path: group.path, file: { ...group, text }, previous: group }]);
    expect(await entriesOf(archive)).toEqual([
      `etc/.setup-dood ${text.length}`,
      "etc/group- -> etc/group",
      "etc/group -> etc/.setup-dood",
      "etc/.setup-dood 0",
    ]);
  });

  it("keeps nothing where nothing was", async () => {
    expect(await entriesOf(await packFiles([{ path: group.path, file: group }]))).toEqual([
      `etc/.setup-dood ${group.text.length}`,
      "etc/group -> etc/.setup-dood",
      "etc/.setup-dood 0",
    ]);
  });
});

/** The engine's archive call for a container that has these files. */
const container = (files: Readonly<Record<string, string>>): ArchiveCall => ({
  stat: async (path) => {
    const text = files[path];
    if (text === undefined) return undefined;
    return { isSymlink: false, isRegular: true, size: text.length, linkTarget: "" };
  },
  open: async (path) => {
    const text = files[path];
    if (text === undefined) return undefined;
    const tar = pack();
    tar.entry({ name: basename(path), mode: 0o640, uid: 0, gid: 42 }, text);
    tar.finalize();
    return Readable.from(tar);
  },
});

describe("readPlainFiles", () => {
  it("gives a file that was lost while it was replaced as it was, and says so", async () => {
    const files = { "/etc/group-": group.text, "/etc/.setup-dood": "root:x:0:\ndocker:x:499:app\n" };
    expect(await readPlainFiles(["/etc/group"], container(files))).toEqual([{ ...group, isLost: true }]);
  });

  it("leaves away what somebody did away with: no write was cut short there", async () => {
    const removed = { "/etc/gshadow-": "root:*::\n" };
    expect(await readPlainFiles(["/etc/gshadow"], container(removed))).toEqual([undefined]);
    const written = { ...removed, "/etc/.setup-dood": "" };
    expect(await readPlainFiles(["/etc/gshadow"], container(written))).toEqual([undefined]);
    expect(await readPlainFiles(["/etc/group"], container({}))).toEqual([undefined]);
  });

  it.each([
    ["longer than a mebibyte", "x".repeat(2 ** 20 + 1)],
    ["of more than 50,000 lines", "\n".repeat(50_001)],
  ])("refuses a file that is %s", async (_, text) => {
    await expect(readPlainFiles(["/etc/group"], container({ "/etc/group": text }))).rejects.toMatchObject({
      code: "account-file-unusable",
    });
  });

  it("opens nothing that is no plain file: for a pipe an engine may never answer, and holds its container", async () => {
    const pipe = { isSymlink: false, isRegular: false, size: 0, linkTarget: "" };
    const open = () => {
      throw new Error("was opened");
    };
    await expect(readPlainFiles(["/etc/group"], { stat: async () => pipe, open })).rejects.toMatchObject({
      code: "account-file-unusable",
    });
  });

  it("opens none before all are known: for a user's name Docker 20.10 opens a pipe at /etc/group, too", async () => {
    const file = { isSymlink: false, isRegular: true, size: 1, linkTarget: "" };
    const opened: string[] = [];
    const stat: ArchiveCall["stat"] = async (path) => {
      if (path !== "/etc/group") return file;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { ...file, isRegular: false };
    };
    const open: ArchiveCall["open"] = async (path) => void opened.push(path);
    const paths = ["/etc/passwd", "/etc/group"];
    await expect(readPlainFiles(paths, { stat, open })).rejects.toThrow("/etc/group");
    expect(opened).toEqual([]);
  });

  it("reads a file that is there from its own name alone", async () => {
    const files = { "/etc/group": group.text, "/etc/group-": "old", "/etc/.setup-dood": "new" };
    expect(await readPlainFiles(["/etc/group"], container(files))).toEqual([group]);
  });
});

describe("statByOpening", () => {
  /** Answers with their path stat, as the engine's are. */
  const answers = (mode: number) => {
    const opened: string[] = [];
    const streams: Readable[] = [];
    const open: ArchiveCall["open"] = async (path) => {
      opened.push(path);
      const stream = await container({ "/etc/group": group.text }).open(path);
      if (stream === undefined) return undefined;
      const stat = JSON.stringify({ size: group.text.length, mode, linkTarget: "" });
      const headers = { "x-docker-container-path-stat": Buffer.from(stat).toString("base64") };
      streams.push(stream as Readable);
      return Object.assign(stream, { headers });
    };
    return { opened, streams, open };
  };

  it("reads a file with one call", async () => {
    const { opened, open } = answers(0o644);
    using sparing = statByOpening(open);
    expect(await readPlainFiles(["/etc/group"], sparing)).toMatchObject([{ text: group.text }]);
    expect(opened).toEqual(["/etc/group"]);
  });

  it("lets go of an answer that is none of a plain file", async () => {
    const { streams, open } = answers(2 ** 31 + 0o755);
    {
      using sparing = statByOpening(open);
      await expect(readPlainFiles(["/etc/group"], sparing)).rejects.toThrow("is not a regular file");
    }
    expect(streams.map(({ destroyed }) => destroyed)).toEqual([true]);
  });
});
