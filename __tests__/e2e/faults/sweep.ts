import { isDeepStrictEqual } from "node:util";
import type { Step, StepResult } from "../bed/action.ts";
import { annotations } from "../bed/annotations.ts";
import type { Fault, ProxiedRequest } from "../bed/proxy.ts";
import type { Files, Lane } from "./lane.ts";

/** One thing that goes wrong at the n-th request. */
export interface Case<Kind extends string = string> {
  readonly kind: Kind;
  readonly at: number;
}

/** How many cases there were, and how they ended, for one line of the log. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #endings = new Map<string, number>();
  readonly problems: string[] = [];

  count(kind: string, request: string, ending: string, problems: readonly string[]): void {
    const requests = this.#counts.get(kind) ?? new Map<string, number>();
    this.#counts.set(kind, requests.set(request, (requests.get(request) ?? 0) + 1));
    this.#endings.set(ending, (this.#endings.get(ending) ?? 0) + 1);
    this.problems.push(...problems.map((problem) => `${kind} at ${request}: ${problem}`));
  }

  /** The requests to which a kind was done, each once. */
  requests(kind: string): ReadonlySet<string> {
    return new Set(this.#counts.get(kind)?.keys());
  }

  get total(): number {
    return [...this.#endings.values()].reduce((sum, count) => sum + count, 0);
  }

  line(title: string): string {
    const kinds = [...this.#counts].map(([kind, requests]) => {
      const cases = [...requests.values()].reduce((sum, count) => sum + count, 0);
      return `${kind} ${cases}`;
    });
    const endings = [...this.#endings].map(([ending, count]) => `${ending} ${count}`);
    return `faults, ${title}: ${this.total} cases (${kinds.join(", ")}); ended: ${endings.join(", ")}; ${this.problems.length} problems`;
  }
}

/** Carries out all cases, those of one lane one after another. */
export async function sweep<T>(
  lanes: readonly Lane[],
  cases: readonly T[],
  run: (lane: Lane, one: T) => Promise<void>,
): Promise<void> {
  const left = [...cases];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await run(lane, one);
    }),
  );
}

/** A request without what differs from run to run. */
export function nameOf(request: ProxiedRequest | undefined): string {
  if (request === undefined) return "nothing";
  const path = request.path.replace(/[0-9a-f]{64}/, "ID");
  return [request.method, path, request.query.get("path")].filter(Boolean).join(" ");
}

export function faultOf(kind: Exclude<Fault["kind"], "serve">, afterBytes = 5): Fault {
  switch (kind) {
    case "tear":
      return { kind, afterBytes };
    case "delay":
      return { kind, milliseconds: 200 };
    case "answer":
      return { kind, status: 500, message: "out of order" };
    default:
      return { kind };
  }
}

/** By something that connected or asked the kernel. It isn't verified where the main process, left alone, lacks the group. */
function isProved({ outputs }: Step): boolean {
  return ["docker", "api", "access"].includes(outputs["proof"] ?? "");
}

/** What is wrong about a run's verdict, seen beside what the kernel says; nothing where it was true. */
export async function judge(
  lane: Lane,
  step: Step,
  { allowed, after }: { readonly allowed: readonly string[]; readonly after: Files },
): Promise<readonly string[]> {
  const [files, connects] = [await lane.files(), await lane.connects()];
  const codes = annotations(step, "error").map(({ code }) => code);
  const changed = !isDeepStrictEqual(files, lane.before);
  return [
    ...torn(files, lane.before, after),
    ...(step.code === 0 && !connects ? ["it passed, but the kernel denies the access"] : []),
    ...(step.code === 0 && !isProved(step) ? ["it passed unverified"] : []),
    ...(step.code === 1 && codes.length === 0 ? [`it failed without a word: ${step.log}`] : []),
    ...(step.code > 1 && step.code < 128 ? [`exit code ${step.code}: ${step.log}`] : []),
    ...codes.filter((code) => !allowed.includes(code)).map((code) => `it failed with ${code}: ${step.log}`),
    ...(step.outputs["changed"] !== undefined && step.outputs["changed"] !== String(changed)
      ? [`it says changed: ${step.outputs["changed"]}`]
      : []),
  ];
}

/** The same about post: it leaves the grant (`after`) and warns of it, or nothing of it. */
export async function judgePost(lane: Lane, post: StepResult, after: Files): Promise<readonly string[]> {
  const files = await lane.files();
  const warned = annotations(post, "warning").length > 0;
  const isBack = isDeepStrictEqual(files, lane.before);
  return [
    ...torn(files, lane.before, after),
    ...(post.code === 0 ? [] : [`post failed: ${post.log}`]),
    ...(isBack || warned ? [] : [`post says nothing of what it left: ${post.log}`]),
    ...(/\[internal\]/.test(post.log) ? [`post warns of a bug: ${post.log}`] : []),
  ];
}

/** Which files are neither the old nor the new one. */
function torn(files: Files, before: Files, after: Files): readonly string[] {
  const paths = Object.keys(before) as (keyof Files)[];
  return paths
    .filter((path) => files[path] !== before[path] && files[path] !== after[path])
    .map((path) => `${path} is torn: ${files[path]}`);
}

/** A run with nothing in its way: it must give the access and prove it, whatever came before. */
export async function converge(lane: Lane, after: Files): Promise<readonly string[]> {
  const step = await lane.main();
  const isAfter = isDeepStrictEqual(await lane.files(), after);
  return [
    ...(step.code === 0 ? [] : [`a rerun failed: ${step.log}`]),
    ...(isProved(step) ? [] : ["a rerun proved nothing"]),
    ...(isAfter ? [] : [`a rerun left other files: ${JSON.stringify(await lane.files())}`]),
    ...((await lane.connects()) ? [] : ["after a rerun the kernel denies the access"]),
  ];
}
