import { describe, expect, it } from "vitest";
import { atoi, atoiOrZero, toUint32, trimSpace } from "../../../src/identity/go-text.ts";
import { fromBytes, toBytes } from "../../../src/identity/text-file.ts";

describe("trimSpace", () => {
  it("takes off what Go calls space, in UTF-8", () => {
    expect(trimSpace(toBytes("\u00a0\u2003 \t\v\fx y\u3000\u0085\r"))).toBe("x y");
  });

  it("leaves a byte order mark and a lone byte A0", () => {
    expect(trimSpace(toBytes("\ufeffx"))).toBe(toBytes("\ufeffx"));
    expect(trimSpace("x\xa0")).toBe("x\xa0");
  });

  it("is quick with a megabyte of blanks", () => {
    expect(trimSpace(`x${" ".repeat(1 << 20)}`)).toBe("x");
  });
});

describe("atoi", () => {
  it.each([
    ["118", 118],
    ["+99", 99],
    ["-1", -1],
    ["0099", 99],
    ["-0", 0],
  ])("reads %s as %d", (text, value) => {
    expect(atoi(text)).toBe(value);
  });

  it.each(["", " 1", "1 ", "1e3", "0x10", "1_000", "--1", "9223372036854775808", "-9223372036854775809"])(
    "refuses %j",
    (text) => {
      expect(atoi(text)).toBeUndefined();
    },
  );

  it("gives the low 32 bits that Go gives for a number that is too big", () => {
    expect(toUint32(atoiOrZero("99999999999999999999"))).toBe(0xffff_ffff);
    expect(toUint32(atoiOrZero("-99999999999999999999"))).toBe(0);
    expect(toUint32(atoiOrZero("4294967301"))).toBe(5);
    expect(toUint32(atoiOrZero("-1"))).toBe(0xffff_ffff);
  });
});

describe("toBytes", () => {
  it("has one character a byte, and fromBytes takes it back", () => {
    expect(toBytes("é")).toBe("\xc3\xa9");
    expect(fromBytes("\xc3\xa9")).toBe("é");
  });
});
