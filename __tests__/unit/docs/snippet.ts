import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument, parse as parseYaml } from "yaml";
import { type CodeBlock, ROOT } from "../../markdown.ts";

/** What may stand beside `container` and `services` in a job. */
const JOB_KEYS = [
  "container",
  "env",
  "if",
  "name",
  "needs",
  "outputs",
  "runs-on",
  "services",
  "steps",
  "strategy",
];

/**
 * The YAML of a page as a whole workflow: a workflow already, or part of a job, or steps. Undefined where the word
 * after the language (```yaml compose) says that it is something else.
 * @throws Error where it is none of these, and doesn't say what it is
 */
export function asWorkflow({ text, meta }: Pick<CodeBlock, "text" | "meta">): string | undefined {
  if (meta !== "") return undefined;
  const { contents } = parseDocument(text);
  if (isSeq(contents)) return `${JOB}    steps:\n${indent(text, 6)}`;
  const keys = isMap(contents) ? contents.items.map(({ key }) => String(key)) : [];
  if (keys.includes("jobs")) return keys.includes("on") ? text : `on: push\n${text}`;
  if (keys.length > 0 && keys.every((key) => JOB_KEYS.includes(key))) {
    const missing = keys.includes("steps") ? "" : "\n    steps:\n      - run: docker version\n";
    return `${keys.includes("runs-on") ? JOB.replace(/ *runs-on.*\n/, "") : JOB}${indent(text, 4)}${missing}`;
  }
  throw new Error("it is no workflow, job or step: say what it is after the language, as in ```yaml compose");
}

const JOB = "on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n";

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Inputs given to setup-dood, and outputs read of it, that it doesn't have. */
export function unknownNames(workflow: string): readonly string[] {
  const { jobs }: { jobs: Record<string, { steps?: readonly Step[] }> } = parseYaml(workflow);
  return Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap((step) => {
      const [own, folder = ""] =
        /^(?:OWNER\/setup-dood|\.)(\/sidecar)?\/?(?:@.*)?$/.exec(step.uses ?? "") ?? [];
      if (own === undefined) return [];
      const action = parseYaml(readFileSync(join(ROOT, folder, "action.yml"), "utf8"));
      const inputs = Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs));
      const read = workflow.matchAll(new RegExp(`steps\\.${step.id ?? " "}\\.outputs\\.([\\w-]+)`, "g"));
      const outputs = [...read].map(([, name = ""]) => name).filter((name) => !(name in action.outputs));
      return [...inputs, ...outputs];
    }),
  );
}
