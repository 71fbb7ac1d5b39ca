import { describe, expect, it } from "vitest";
import { lastHost, variableIn, withoutVariables, withVariables } from "../../../src/runner/env-file.ts";

const set = { HOOK: "/opt/hook.js", GID: "118" };
const names = Object.keys(set);

describe("a runner's .env", () => {
  it.each([
    ["", "HOOK=/opt/hook.js\nGID=118\n"],
    ["LANG=C", "LANG=C\nHOOK=/opt/hook.js\nGID=118\n"],
    ["GID=1\nLANG=C\n", "GID=118\nLANG=C\nHOOK=/opt/hook.js\n"],
    ["MY_GID=1\n", "MY_GID=1\nHOOK=/opt/hook.js\nGID=118\n"],
  ])("is given variables, no other line changed: %j", (before, after) => {
    expect(withVariables(before, set)).toBe(after);
    expect(withVariables(after, set)).toBe(after);
  });

  it("takes a value as it is, whatever a pattern would make of it", () =>
    expect(withVariables("A=1\n", { A: "$&=$1" })).toBe("A=$&=$1\n"));

  it.each([null, "GID=1\nLANG=C\n"])(
    "loses them again where others have changed it since (%j before)",
    (before) => {
      const after = withVariables(before ?? "", set);
      const now = `${after}PROXY=x\n`;
      expect(withoutVariables(now, { before, after }, names)).toBe(`${before ?? ""}PROXY=x\n`);
    },
  );

  it("keeps a variable that somebody else has set anew", () => {
    const after = withVariables("", set);
    const now = after.replace("118", "120");
    expect(withoutVariables(now, { before: null, after }, names)).toBe("GID=120\n");
  });

  it.each([
    ["", undefined],
    ["MY_DOCKER_HOST=unix:///x\n#DOCKER_HOST=unix:///y\n", undefined],
    ["DOCKER_HOST=unix:///a", "unix:///a"],
    ["DOCKER_HOST=unix:///a\r\nLANG=C\r\n", "unix:///a"],
    ["DOCKER_HOST=unix:///a\nDOCKER_HOST=tcp://b:1\n", "tcp://b:1"],
    ["DOCKER_HOST=unix:///a\nDOCKER_HOST=\n", ""],
  ])("names the engine by its last word: %j", (text, host) => expect(lastHost(text)).toBe(host));

  it("tells a variable that is empty from one that isn't there", () => {
    expect(variableIn("A=\n", "A")).toBe("");
    expect(variableIn("AA=1\n", "A")).toBeUndefined();
    expect(variableIn(null, "A")).toBeUndefined();
  });
});
