import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type CodeBlock, readPage } from "../markdown.ts";
import type { ImageName } from "./bed/containers.ts";
import { makeDerivedImages } from "./bed/derived-images.ts";
import { ownershipOf } from "./bed/kernel.ts";
import { Sidecar } from "./bed/sidecar.ts";
import { runWorkflow } from "./bed/workflow.ts";

type Images = Readonly<Record<"agent" | "builder" | "tools" | "devcontainer", ImageName>>;

/** What the README's images are, by what it says of them. */
const DEBIAN: Images = {
  agent: "debian-cli",
  builder: "debian-cli",
  tools: "debian-root",
  devcontainer: "debian-sudo",
};
const BUSYBOX: Images = {
  agent: "busybox-cli",
  builder: "busybox-cli",
  tools: "busybox-root",
  devcontainer: "busybox-sudo",
};

const bed = inject("bed");
const isWorkflow = ({ text }: CodeBlock) => /^.?jobs:$/m.test(text);
const { blocks } = readPage("README.md");
const workflows = blocks.filter(isWorkflow);
const ways = workflows.filter(({ language }) => language === "yaml");
const migrations = workflows.filter(({ language }) => language === "diff");

let sidecar: Sidecar;
beforeAll(async () => {
  await makeDerivedImages(bed, ["debian-root", "debian-sudo", "busybox-cli", "busybox-root", "busybox-sudo"]);
  sidecar = await Sidecar.build(bed);
});
afterAll(() => sidecar?.[Symbol.asyncDispose]());

/** From "permission denied" without setup-dood to a workflow that works with it, the socket as it was. */
async function expectToHelp(workflow: string, standIns: Images): Promise<void> {
  const images = byAddress(standIns);
  const socket = await ownershipOf(bed.socket);
  const without = await runWorkflow(workflow, { images, sidecar, withoutAction: true });
  expect(without).toEqual({ succeeded: false, log: expect.stringMatching(/permission denied/i) });
  const { succeeded, log } = await runWorkflow(workflow, { images, sidecar });
  expect(succeeded, log).toBe(true);
  // The client's own version comes first: the second is the engine's answer.
  expect(log).toMatch(/^Server:(.*\n)+? *Version:/m);
  expect(await ownershipOf(bed.socket)).toEqual(socket);
}

function byAddress(images: Images): Readonly<Record<string, ImageName>> {
  return Object.fromEntries(Object.entries(images).map(([name, image]) => [`ghcr.io/acme/${name}`, image]));
}

describe.each([
  ["Debian", DEBIAN],
  ["BusyBox", BUSYBOX],
] as const)("the README's own workflow, with images like %s", (_, images) => {
  it.each(ways.map((block) => [block.section, block.text] as const))("works: %s", (_section, text) =>
    expectToHelp(text, images),
  );
});

it("has one workflow, or more, for each way in that needs one, and one for each workaround", () => {
  expect(ways.map(({ section }) => section)).toEqual([
    "setup-dood", // a container job that runs as a non-root user
    "A job with service containers",
    "A container job that runs as root",
    "A container job that runs as root", // with sudo
    "From the start of the container",
  ]);
  expect(migrations).toHaveLength(7);
});

it("is told in the log as the README says", async () => {
  const [first] = ways;
  const [line = ""] = blocks.filter(({ language }) => language === "text").map(({ text }) => text);
  const { log } = await runWorkflow(first?.text ?? "", { images: byAddress(DEBIAN), sidecar });
  const told = log.split("\n").find((candidate) => candidate.startsWith("✓")) ?? "";
  const general = (text: string) =>
    text
      .replace(/\(image [^)]*\)/, "(image)")
      .replace(/\([\d.]+ m?s\)$/, "(time)")
      .replaceAll(/\d[\w.+]*/g, "N")
      // Told where the CLI is of another version than the engine.
      .replace(" (engine N)", "");
  expect(general(told)).toBe(general(line));
});

describe("what the README makes of a workaround", () => {
  it.each(migrations.map(({ text }) => [removed(text), text] as const))("works: %s", (_, text) =>
    expectToHelp(after(text), DEBIAN),
  );
});

const removed = (diff: string) => linesOf(diff, "-").join(" ").replaceAll(/\s+/g, " ").trim();
const after = (diff: string) => linesOf(diff, " +").join("\n");

function linesOf(diff: string, marks: string): readonly string[] {
  const lines = diff.split("\n").filter((line) => line === "" || marks.includes(line.charAt(0)));
  return lines.map((line) => line.slice(1));
}
