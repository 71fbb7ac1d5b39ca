import { parse } from "yaml";

/** A step's `uses:` of another repository, as it is written. */
export interface Pin {
  readonly repository: string;
  readonly ref: string;
  readonly version: string;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What breaks this project's own rules for workflows, which no linter knows. None where all is right. */
export function workflowFaults(text: string): readonly string[] {
  const workflow: Workflow = parse(text);
  return [
    ...(isNothing(workflow.permissions) ? [] : ["the top-level permissions are not {}"]),
    ...(startsByItself(workflow) && workflow.concurrency === undefined ? ["no concurrency"] : []),
    ...grantsWithoutReason(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      jobFaults(job).map((fault) => `${name}: ${fault}`),
    ),
    ...pins(text).flatMap(({ repository, ref, version }) =>
      /^[0-9a-f]{40}$/.test(ref) && /^v\d+\.\d+\.\d+$/.test(version)
        ? []
        : [`${repository}@${ref} is not a commit with its version beside it`],
    ),
  ];
}

/** Each `uses:` of another repository: what follows `@`, and the comment behind it. */
export function pins(text: string): readonly Pin[] {
  return [...text.matchAll(/^\s*(?:- )?uses: ([\w.-]+\/[\w./-]+)@(\S+)(?: # (\S+))?/gm)].map(
    ([, repository = "", ref = "", version = ""]) => ({ repository, ref, version }),
  );
}

function jobFaults(job: Job): readonly string[] {
  const checkouts = (job.steps ?? []).filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
  return [
    ...(job.permissions === undefined ? ["no permissions of its own"] : []),
    // A called workflow's jobs have their own.
    ...(job.uses === undefined && job["timeout-minutes"] === undefined ? ["no timeout-minutes"] : []),
    ...(checkouts.every((step) => step.with?.["persist-credentials"] === false)
      ? []
      : ["checkout keeps its credentials"]),
    ...(mayWrite(job) ? (job.steps ?? []).flatMap(unpinnedImages) : []),
  ];
}

function mayWrite({ permissions }: Job): boolean {
  return typeof permissions === "object" && Object.values(permissions ?? {}).includes("write");
}

/** The images that docker's own actions pull by themselves: with the rights of the job, and by a tag unless told. */
const PULLED = {
  "docker/setup-qemu-action": "image",
  "docker/setup-buildx-action": "driver-opts",
  "docker/build-push-action": "sbom",
} as const;

function unpinnedImages({ uses = "", with: given = {} }: Step): readonly string[] {
  const found = Object.entries(PULLED).find(([action]) => uses.startsWith(`${action}@`));
  if (found === undefined) return [];
  const [action, input] = found;
  const value = given[input];
  // Without `sbom` nothing is pulled for it.
  const isPinned = input === "sbom" && !value ? true : /@sha256:[0-9a-f]{64}$/m.test(String(value ?? ""));
  return isPinned ? [] : [`${action} pulls an image by its tag (${input})`];
}

function grantsWithoutReason(text: string): readonly string[] {
  const grants = [...text.matchAll(/^ +([a-z-]+: (?:read|write))\b(.*)$/gm)];
  return grants.flatMap(([, grant, rest = ""]) => (/^ # \S/.test(rest) ? [] : [`${grant} without a reason`]));
}

function startsByItself({ on }: Workflow): boolean {
  const events = typeof on === "object" && on !== null ? Object.keys(on) : [on].flat();
  return events.some((event) => event !== "workflow_call" && event !== "workflow_dispatch");
}

function isNothing(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
