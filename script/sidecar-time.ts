// Measures how long the sidecar takes, from the start of its container to the end, beside containers of the same image
// that do nothing: one after the other, in turns, each time with a new job container. Prints a table of medians.
//
//   node script/sidecar-time.ts [ROUNDS]     (30; the engine is that of DOOD_SOCKET, or the machine's own)
import { cpus } from "node:os";
import { makeDerivedImages } from "../__tests__/e2e/bed/derived-images.ts";
import { Engine } from "../__tests__/e2e/bed/engine.ts";
import { Job } from "../__tests__/e2e/bed/runner.ts";
import { prepareBed } from "../__tests__/e2e/bed/setup.ts";
import { Sidecar } from "../__tests__/e2e/bed/sidecar.ts";

const rounds = Number(process.argv[2] ?? 30);
const { bed, clear } = prepareBed();
const engine = new Engine(bed.socket);
await makeDerivedImages(bed, ["busybox-cli"]);

const timesMs = {
  nothing: [] as number[],
  node: [] as number[],
  unverified: [] as number[],
  sidecar: [] as number[],
};
try {
  await using sidecar = await Sidecar.build(bed);
  // The first round warms the machine's caches, and isn't counted.
  for (let round = 0; round <= rounds; round++) {
    const times = {
      nothing: await bare(sidecar.image, "true"),
      node: await bare(sidecar.image, "node", "--eval", "0"),
      unverified: await grant(sidecar, { verify: "false" }),
      sidecar: await grant(sidecar, {}),
    };
    if (round > 0) for (const name of names()) timesMs[name].push(times[name]);
  }
} finally {
  clear();
}
print(await engine.docker("version", "--format", "{{.Server.Version}}"));

async function bare(image: string, ...command: readonly string[]): Promise<number> {
  const [entrypoint = "", ...args] = command;
  const mount = ["--volume", `${bed.socketSource}:/var/run/docker.sock`];
  const started = performance.now();
  await engine.docker(
    "run",
    "--rm",
    "--label",
    bed.label,
    ...mount,
    "--entrypoint",
    entrypoint,
    image,
    ...args,
  );
  return performance.now() - started;
}

async function grant(sidecar: Sidecar, given: Readonly<Record<string, string>>): Promise<number> {
  await using job = await Job.start({ container: { image: "busybox-cli", options: "--user 1001" } }, bed);
  const { code, log, durationMs } = await sidecar.uses(job, { with: given });
  if (code !== 0) throw new Error(log);
  return durationMs;
}

function print(version: string): void {
  const titles: Readonly<Record<keyof typeof timesMs, string>> = {
    nothing: "a container of the sidecar's image that runs `true`",
    node: "the same with `node --eval 0`",
    unverified: "the sidecar with `verify: false`",
    sidecar: "the sidecar",
  };
  console.log(
    `Docker ${version}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${rounds} rounds\n`,
  );
  console.log("| from start to end | median | ratio |\n| --- | --- | --- |");
  const base = median(timesMs.nothing);
  for (const name of names()) {
    const ms = median(timesMs[name]);
    console.log(`| ${titles[name]} | ${ms.toFixed(0)} ms | ${(ms / base).toFixed(2)} |`);
  }
}

function names(): readonly (keyof typeof timesMs)[] {
  return ["nothing", "node", "unverified", "sidecar"];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
