import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Configuration } from "../../../src/render/configuration.ts";
import { FORMATS } from "../../../src/render/format.ts";
import { render } from "../../../src/render/render.ts";
import { readPage } from "../../markdown.ts";

const configuration: Configuration = {
  gid: 118,
  hostUserNamespace: false,
  name: "agent",
  image: "ghcr.io/actions/actions-runner:latest",
  isComposeService: true,
  source: "/var/run/docker.sock",
  path: "/var/run/docker.sock",
};

describe("a grant as configuration", () => {
  it.each(["arc", "compose"] as const)("is what the documentation shows (%s)", (format) => {
    const [block] = readPage("docs/self-hosted.md").blocks.filter(({ meta }) => meta === format);
    expect(parse(render(format, configuration))).toEqual(parse(block?.text ?? ""));
  });

  it.each(FORMATS)("ends with one line feed (%s)", (format) =>
    expect(render(format, configuration)).toMatch(/[^\n]\n$/),
  );

  it("takes a container out of a namespace that shuts it out, where that can be said", () => {
    const remapped = { ...configuration, hostUserNamespace: true };
    expect(render("run", remapped)).toContain("--userns=host");
    expect(parse(render("compose", remapped)).services.agent.userns_mode).toBe("host");
    expect(parse(render("workflow", remapped)).container.options).toBe("--userns=host --group-add 118");
    expect(JSON.parse(render("devcontainer", remapped)).runArgs).toContain("--userns=host");
  });

  it.each([
    ["My_App.1", "my-app-1"],
    ["--x--", "x"],
    ["___", "agent"],
  ])("gives a pod a name that Kubernetes takes: %s", (name, expected) =>
    expect(parse(render("kubernetes", { ...configuration, name })).metadata.name).toBe(expected),
  );
});
