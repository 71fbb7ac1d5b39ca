import type { Outcome } from "../grant/outcome.ts";
import { MARKS } from "./marks.ts";
import { gidOf, type RunResult, verdictOf } from "./run-result.ts";
import { fenced, node } from "./sanitize.ts";
import { userOf } from "./sentence.ts";

/** More than these would be no picture any more; the table has them all. */
const MAX_TARGETS = 12;

/** Primer's colours, each with its own text colour, so that they can be read in the light and the dark theme. */
const CLASSES = [
  "classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
  "classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#1f2328",
  "classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328",
  "classDef planned fill:#ddf4ff,stroke:#0969da,color:#1f2328",
];

/** The machine's socket, the groups that open it, and who comes through, as a Mermaid flowchart. */
export function renderDiagram(run: RunResult): string {
  const shown = run.outcomes.slice(0, MAX_TARGETS);
  const rest = run.outcomes.length - shown.length;
  const gid = gidOf(run);
  const owner = gid === undefined ? "" : `group ${gid}`;
  return fenced("mermaid", [
    "flowchart LR",
    `  socket[("${[run.address, owner].filter(Boolean).map(node).join("<br>")}")]`,
    ...shown.flatMap(path),
    ...(rest > 0 ? [`  socket --> rest["${node(`and ${rest} more`)}"]`] : []),
    ...CLASSES.map((line) => `  ${line}`),
  ]);
}

/** socket → group → container → user; a refusal, or why no group is needed, stands where the group would. */
function path(outcome: Outcome, index: number): readonly string[] {
  const { target, container } = outcome;
  const [via, box, person] = [`g${index}`, `c${index}`, `u${index}`];
  const titles = { named: container?.name || target.label, job: "job container", service: target.label };
  const kind = verdictOf(outcome);
  const link = "plan" in outcome ? "-->" : "-.-";
  return [
    `  socket ${link} ${via}["${node(way(outcome))}"]`,
    `  ${via} ${link} ${box}["${[titles[target.role], container?.image ?? ""].filter(Boolean).map(node).join("<br>")}"]`,
    `  ${box} ${link} ${person}(["${node(`${MARKS[kind].sign} ${userOf(outcome)}`)}"])`,
    `  class ${via},${box},${person} ${kind}`,
  ];
}

/** What lets the user in, or why nothing does. */
function way(outcome: Outcome): string {
  if (!("plan" in outcome)) return (outcome.kind === "failed" ? outcome.error : outcome.refusal).code;
  const { plan } = outcome;
  if (plan.kind === "edit") return `group ${plan.grant.group} (${plan.grant.gid})`;
  const words = {
    root: "root needs no group",
    owner: "owns the socket",
    member: `group ${plan.socket.gid}`,
    "other-access": "let in by something else",
  };
  return words[plan.reason];
}
