import type { ErrorCode, PasteBlock } from "../errors.ts";
import type { Outcome } from "../grant/outcome.ts";
import { type ActionReference, errorPage } from "./action-reference.ts";
import { renderDiagram } from "./diagram.ts";
import { MARKS } from "./marks.ts";
import { pasteBlocks } from "./paste-block.ts";
import {
  containerOptionsOf,
  denialOf,
  gidOf,
  grantOf,
  isOpenToEveryone,
  isVerified,
  type RunResult,
  triedOf,
  verdictOf,
  warningsOf,
} from "./run-result.ts";
import { cell, fenced, plain, prose } from "./sanitize.ts";
import { actionTaken, before, dindNote, duration, proved, userOf } from "./sentence.ts";

/** What a target or a run as a whole was denied for. */
interface Denial {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
}

/** The job summary, in GitHub's Markdown. */
export function renderSummary(run: RunResult, reference: ActionReference): string {
  const { outcomes } = run;
  const drawn = outcomes.length > 0 ? [table(outcomes, reference), renderDiagram(run)] : [];
  const parts = [
    `## ${headline(run)}`,
    engineLine(run),
    ...drawn,
    ...outcomes.flatMap((outcome) => refusal(outcome, run, reference)),
    ...securityNote(outcomes),
    ...note(dindNote(run)),
    ...note(run.check.repair),
    ...warnings(run),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The same for a run that failed as a whole. */
export function renderFailure(
  { code, message, remedy }: Denial,
  blocks: readonly PasteBlock[],
  reference: ActionReference,
): string {
  const parts = [
    `## ${MARKS.bad.emoji} docker access: not granted`,
    `${asSentence(message)} (${codeLink(code, reference)})`,
    ...help(remedy, blocks),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headline(run: RunResult): string {
  const { outcomes, policy } = run;
  const { good, doubtful, bad, planned } = MARKS;
  const isGood = isVerified(run);
  if (outcomes.length === 0 && run.dindHost !== undefined && gidOf(run) === undefined) {
    return `${(isGood ? good : planned).emoji} docker access: Docker in Docker needs no group`;
  }
  if (outcomes.length === 0) {
    return `${good.emoji} a container gets docker with <code>${cell(containerOptionsOf(run))}</code>`;
  }
  const tried = triedOf(outcomes);
  if (tried.length === 0) return `${doubtful.emoji} no container of this job has the docker socket`;
  const able = tried.filter((outcome) => denialOf(outcome) === undefined).length;
  const count = `${able} of ${tried.length} ${tried.length === 1 ? "container" : "containers"}`;
  if (able < tried.length) return `${bad.emoji} docker ${policy.dryRun ? "would work" : "works"} in ${count}`;
  if (policy.dryRun) return `${planned.emoji} docker would work in ${count} (dry run)`;
  return `${(isGood ? good : doubtful).emoji} docker works in ${count}${isGood ? "" : ", not all of it verified"}`;
}

function engineLine(run: RunResult): string {
  const gid = gidOf(run);
  const options = containerOptionsOf(run);
  const isTold = options === "" || run.outcomes.length === 0;
  const hint = isTold ? "" : `; a new container gets access with \`${options}\``;
  return `${cell(run.engine)} at ${cell(run.address)}${gid === undefined ? "" : `, group ${gid}${hint}`}.`;
}

function note(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`> [!NOTE]\n> ${prose(text)}`];
}

function table(outcomes: readonly Outcome[], reference: ActionReference): string {
  const rows = outcomes.map((outcome) => [
    [outcome.target.label, outcome.container?.image ?? ""].filter(Boolean).map(cell).join("<br>"),
    cell(userOf(outcome)),
    cell(before(outcome)),
    `${MARKS[verdictOf(outcome)].emoji} ${after(outcome, reference)}`,
    "plan" in outcome ? cell(proved(outcome)) : "–",
    duration(outcome.durationMs).replace(" ", "&nbsp;"),
  ]);
  const head = ["container", "user", "before", "after", "proof", "time"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function after(outcome: Outcome, reference: ActionReference): string {
  if ("plan" in outcome) return cell(actionTaken(outcome));
  const { code } = outcome.kind === "failed" ? outcome.error : outcome.refusal;
  return `${outcome.kind === "passed-over" ? "left alone" : outcome.kind}: ${codeLink(code, reference)}`;
}

function refusal(outcome: Outcome, run: RunResult, reference: ActionReference): readonly string[] {
  const isLeft = outcome.kind === "passed-over" && triedOf(run.outcomes).length === 0;
  const denial = isLeft ? outcome.refusal : denialOf(outcome);
  if (denial === undefined) return [];
  const mark = MARKS[isLeft ? "doubtful" : "bad"].emoji;
  return [
    `### ${mark} ${cell(outcome.target.label)}: user ${cell(userOf(outcome))} can't use docker`,
    asSentence(denial.message),
    ...help(denial.remedy, pasteBlocks(outcome, run, reference)),
  ];
}

function help(remedy: string, blocks: readonly PasteBlock[]): readonly string[] {
  return [
    `**Remedy:** ${asSentence(remedy)}`,
    ...blocks.flatMap(({ where, language, lines }) => [
      `Ready to paste, ${prose(where)}:`,
      fenced(language, lines.map(plain)),
    ]),
  ];
}

/** A message as a paragraph of its own. */
function asSentence(text: string): string {
  const whole = /[.!?:]$/.test(text) ? text : `${text}.`;
  return prose(whole.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
}

/** Who else may use docker: GitHub shows it as a box of its own. */
function securityNote(outcomes: readonly Outcome[]): readonly string[] {
  const notes = [
    ...(outcomes.some(isOpenToEveryone)
      ? ["**The socket is open to everyone on the machine**, who can all become root on it."]
      : []),
    ...outcomes.flatMap((outcome) => {
      const { group = "", alsoGains = [] } = grantOf(outcome) ?? {};
      if (alsoGains.length === 0) return [];
      return `In ${cell(outcome.target.label)}, these members of the realigned group ${cell(group)} may use docker too: ${cell(alsoGains.join(", "))}.`;
    }),
  ];
  return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}

function warnings({ warnings: ofRun, outcomes }: RunResult): readonly string[] {
  const told = [
    { label: "socket", warnings: ofRun },
    ...outcomes.map((outcome) => ({ label: outcome.target.label, warnings: warningsOf(outcome) })),
  ];
  const lines = told.flatMap(({ label, warnings }) =>
    warnings.map((warning) => `> **${cell(label)}**: ${prose(warning)}`),
  );
  return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}

function codeLink(code: ErrorCode, reference: ActionReference): string {
  const page = errorPage(reference, code);
  return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}
