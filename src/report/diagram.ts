import type { Report, TargetReport } from "./report.ts";
import { fenced, node } from "./sanitize.ts";

/** More than these would be no picture any more; the table has them all. */
const MAX_TARGETS = 12;

/** Primer's colours, each with its own text colour, so that they can be read in the light and the dark theme. */
const CLASSES = [
  "classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
  "classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#1f2328",
  "classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328",
  "classDef planned fill:#ddf4ff,stroke:#0969da,color:#1f2328",
];

export type Verdict = "good" | "doubtful" | "bad" | "planned";

/** How a target's result is to be taken: `doubtful` is access that was not verified, or came with a warning. */
export function verdict({ code, result, proof, warnings }: TargetReport): Verdict {
  if (code !== null) return "bad";
  if (result === "planned") return "planned";
  return proof === null || proof === "inferred" || warnings.length > 0 ? "doubtful" : "good";
}

/** The machine's socket, the groups that open it, and who comes through, as a Mermaid flowchart. */
export function renderDiagram({ socket, gid, targets }: Report): string {
  const shown = targets.slice(0, MAX_TARGETS);
  const rest = targets.length - shown.length;
  const owner = gid === null ? "" : `group ${gid}`;
  return fenced("mermaid", [
    "flowchart LR",
    `  socket[("${[socket, owner].filter(Boolean).map(node).join("<br>")}")]`,
    ...shown.flatMap((target, index) => path(target, index)),
    ...(rest > 0 ? [`  socket --> rest["${node(`and ${rest} more`)}"]`] : []),
    ...CLASSES.map((line) => `  ${line}`),
  ]);
}

/** What a result looks like at a glance. */
export const MARKS: Readonly<Record<Verdict, string>> = { good: "✓", doubtful: "!", bad: "✗", planned: "…" };

/** socket → group → container → user; a refusal, or why no group is needed, stands where the group would. */
function path(target: TargetReport, index: number): readonly string[] {
  const { role, label, name, image, user, code } = target;
  const [via, container, person] = [`g${index}`, `c${index}`, `u${index}`];
  const title = role === "named" ? name || label : role === "job" ? "job container" : label;
  const kind = verdict(target);
  const link = code === null ? "-->" : "-.-";
  return [
    `  socket ${link} ${via}["${node(code ?? way(target))}"]`,
    `  ${via} ${link} ${container}["${[title, image].filter(Boolean).map(node).join("<br>")}"]`,
    `  ${container} ${link} ${person}(["${node(`${MARKS[kind]} ${user}`)}"])`,
    `  class ${via},${container},${person} ${kind}`,
  ];
}

/** What lets the user in. */
function way({ how, group, gid }: TargetReport): string {
  if (how === "root") return "root needs no group";
  if (how === "owner") return "owns the socket";
  if (how === "let-in") return "let in by something else";
  return group === "" ? `group ${gid}` : `group ${group} (${gid})`;
}
