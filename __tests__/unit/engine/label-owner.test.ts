import { describe, expect, it } from "vitest";
import { ownersOf } from "../../../src/engine/label-owner.ts";

const PROJECT = "com.docker.compose.project";
const NUMBER = "com.docker.compose.container-number";

function owners(label: string, container: Record<string, string>, image: Record<string, string>) {
  const listed = [{ id: "one", imageId: "image", labels: { ...image, ...container } }];
  return ownersOf(label, listed, new Map([["image", image]]));
}

describe("ownersOf", () => {
  it("has a container that was given the label", () => {
    expect(owners("role=web", { role: "web" }, {})).toEqual(["one"]);
    expect(owners("role", { role: "web" }, {})).toEqual(["one"]);
    expect(owners("role=a=b", { role: "a=b" }, {})).toEqual(["one"]);
  });

  it("has a container that was given another value than its image has", () => {
    expect(owners("role=web", { role: "web" }, { role: "other" })).toEqual(["one"]);
  });

  it.each(["role=web", "role"])("leaves out a container whose image brings `%s`, and says so", (label) => {
    expect(() => owners(label, {}, { role: "web" })).toThrow(
      expect.objectContaining({
        code: "container-not-found",
        message: expect.stringContaining(`1 container carries the label \`${label}\` only by its image`),
      }),
    );
  });

  it("has a Compose container of an image that Compose built, which has the project's label as well", () => {
    expect(owners(`${PROJECT}=shop`, { [PROJECT]: "shop", [NUMBER]: "1" }, { [PROJECT]: "shop" })).toEqual([
      "one",
    ]);
  });

  it("leaves out a container whose image claims to be a Compose container in all", () => {
    const all = { [PROJECT]: "shop", [NUMBER]: "1" };
    expect(() => owners(`${PROJECT}=shop`, {}, all)).toThrow("only by its image");
  });

  it("goes by the whole label, where the engine takes it for a pattern", () => {
    expect(owners("role=*", { role: "web" }, {})).toEqual([]);
  });

  it.each(["__proto__", "constructor", "toString"])("takes no label from nowhere: %s", (key) => {
    expect(owners(key, {}, {})).toEqual([]);
  });
});
