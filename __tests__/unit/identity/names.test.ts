import { describe, expect, it } from "vitest";
import { isRecordableName, isUid, isValidName } from "../../../src/identity/names.ts";

describe("isValidName", () => {
  it.each(["docker", "_apt", "a", "node-2", "machine$", "a".repeat(32)])("accepts %j", (name) => {
    expect(isValidName(name)).toBe(true);
  });

  it.each(["", "Docker", "1000", "-a", "a b", "a:b", "a,b", "a\n", "a\nb", "a$b", "é", "a".repeat(33)])(
    "refuses %j",
    (name) => {
      expect(isValidName(name)).toBe(false);
    },
  );
});

describe("isRecordableName", () => {
  it.each(["John.Doe", "a b", "1000", "DOMAIN\\user", "\xc3\xa9"])(
    "accepts %j, which images have",
    (name) => {
      expect(isRecordableName(name)).toBe(true);
    },
  );

  it.each(["", " a", "a ", "a,b", "a:b", "a\r", "a\n", "#a", "+a", "-a", "a\u001b[31m"])(
    "refuses %j",
    (name) => {
      expect(isRecordableName(name)).toBe(false);
    },
  );
});

describe("isUid", () => {
  it.each(["0", "1000", "2147483647"])("accepts %j", (text) => {
    expect(isUid(text)).toBe(true);
  });

  it.each(["", "01", "+1", "-1", "2147483648", "1e3", "0x10", "1000\n", "root"])("refuses %j", (text) => {
    expect(isUid(text)).toBe(false);
  });
});
