import { describe, expect, it } from "vitest";
import { addsGroup, mountsIn, withGroup } from "../../../src/hook/create-options.ts";

describe("the options of a container hook", () => {
  it.each(["--group-add 118", "--group-add=118", "--cpus 1 --group-add '118' -e A=B"])(
    "finds the group in `%s`",
    (options) => expect(addsGroup(options, 118)).toBe(true),
  );

  it.each(["", "--group-add 1180", "--group-add docker", "-e '--group-add 118'", "--label --group-add=118x"])(
    "doesn't take `%s` for it",
    (options) => expect(addsGroup(options, 118)).toBe(false),
  );

  it.each([undefined, "", "  "])("makes options where there are none (%j)", (options) =>
    expect(withGroup(options, 118)).toBe("--group-add 118"),
  );

  it("leaves the workflow's own text as it is", () => {
    const own = `-e "A=two  words" --label 'x=y'`;
    expect(withGroup(own, 118)).toBe(`--group-add 118 ${own}`);
  });

  it("reads mounts in every spelling", () => {
    const options = `-v /a:/b:ro --volume=/c:/d --mount type=bind,source=/e,target=/f --mount=type=bind,src=/g,dst=/h -v /only`;
    expect(mountsIn(options).map(({ source, destination }) => `${source} ${destination}`)).toEqual([
      "/a /b",
      "/c /d",
      "/e /f",
      "/g /h",
    ]);
  });
});
