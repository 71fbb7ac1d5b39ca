import { describe, expect, it } from "vitest";
import { type PathStat, requireFewLooks, resolveLinks } from "../../../src/engine/path-stat.ts";

const LINK = { isSymlink: true, isRegular: false, size: 0 };
const FOLDER: PathStat = { isSymlink: false, isRegular: false, size: 0, linkTarget: "" };

/** An engine that has these links, and folders for all else but `/gone`; what it was asked is kept. */
function container(links: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const stat = async (path: string): Promise<PathStat | undefined> => {
    asked.push(path);
    const linkTarget = links[path];
    if (linkTarget !== undefined) return { ...LINK, linkTarget };
    return path === "/gone" ? undefined : FOLDER;
  };
  return { stat, asked };
}

describe("resolveLinks", () => {
  it("looks at every component, and at each of a link's target", async () => {
    const { stat, asked } = container({ "/a/b": "/c/d" });
    expect(await resolveLinks("/a/b/e", stat)).toBe("/c/d/e");
    expect(asked).toEqual(["/a", "/a/b", "/c", "/c/d", "/c/d/e"]);
  });

  it("asks once for a plain folder", async () => {
    const { stat, asked } = container({});
    expect(await resolveLinks("/etc", stat)).toBe("/etc");
    expect(asked).toEqual(["/etc"]);
  });

  it("follows relative links and those to the root", async () => {
    expect(await resolveLinks("/a/b/etc", container({ "/a/b": "../x", "/x/etc": "." }).stat)).toBe("/x");
    expect(await resolveLinks("/config/etc", container({ "/config": "/" }).stat)).toBe("/etc");
  });

  it("leaves what isn't there as it is", async () => {
    expect(await resolveLinks("/gone/x/y", container({}).stat)).toBe("/gone/x/y");
  });

  it("refuses links without an end, and targets that no message can hold", async () => {
    const unusable = { code: "account-file-unusable" };
    await expect(resolveLinks("/a", container({ "/a": "/b", "/b": "/a" }).stat)).rejects.toMatchObject(
      unusable,
    );
    await expect(resolveLinks("/a", container({ "/a": "/x\n::error::" }).stat)).rejects.toMatchObject(
      unusable,
    );
  });
});

describe("requireFewLooks", () => {
  it("refuses the fifth, and says what helps", () => {
    expect(() => requireFewLooks(4, "/config")).not.toThrow();
    expect(() => requireFewLooks(5, "/config")).toThrow("where /config really is can't be found out");
  });
});
