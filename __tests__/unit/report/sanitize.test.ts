import { describe, expect, it } from "vitest";
import { cell, fenced, node, plain, prose } from "../../../src/report/sanitize.ts";

describe("plain", () => {
  it("lets no workflow command, colour or line break through to the log", () => {
    const text = plain("::error::x\r\n::set-output name=a::b\u001b[31m ##[command]ls \u202Etxt.exe");
    expect(text).toBe(
      ": :error::x\u{FFFD}\u{FFFD}::set-output name=a::b\u{FFFD}[31m # #[command]ls \u{FFFD}txt.exe",
    );
  });

  it("shortens what is endless", () => {
    expect(plain("x".repeat(1_000_000))).toHaveLength(401);
  });
});

describe("cell", () => {
  it("leaves an ordinary image name readable in the source", () => {
    expect(cell("ghcr.io/acme/agent-2:4")).toBe("ghcr.io/acme/agent-2:4");
  });

  it.each(["# x", "- x", "+ x", "1. x", "=== x", "| x", "> x"])("makes no block of %j", (text) => {
    expect(cell(text)).toMatch(/^(1)?&#/);
  });
});

describe("prose", () => {
  it("shows as code what stands between backticks, and nothing else", () => {
    expect(prose("run `a|b`, then `")).toBe("run <code>a&#124;b</code>, then &#96;");
  });
});

describe("node", () => {
  it("encodes all that could end a label", () => {
    expect(node('a"]; x')).toBe("a#34;#93;#59; x");
  });
});

describe("fenced", () => {
  it("closes only where it ends", () => {
    expect(fenced("yaml", ["a", "````", "b"])).toBe("`````yaml\na\n````\nb\n`````");
  });
});
