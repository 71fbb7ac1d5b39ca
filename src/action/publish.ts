import { type PasteBlock, toDoodError } from "../errors.ts";
import type { Workspace } from "../grant/discover/workspace.ts";
import type { Outcome } from "../grant/outcome.ts";
import { type ActionReference, errorPage } from "../report/action-reference.ts";
import { makeReport, type Report } from "../report/json.ts";
import { MARKS } from "../report/marks.ts";
import { pasteBlocks, runBlocks } from "../report/paste-block.ts";
import {
  containerOptionsOf,
  denialOf,
  gidOf,
  grantOf,
  proofVerdictOf,
  type RunResult,
  triedOf,
  warningsOf,
} from "../report/run-result.ts";
import { dindNote, duration, MAIN_PROCESS, sentence, toolOf, userOf } from "../report/sentence.ts";
import { renderFailure, renderSummary } from "../report/summary.ts";
import { socketTitle } from "../socket/socket-facts.ts";
import type { FileCommands } from "./file-commands.ts";
import { log } from "./log.ts";

/** Where a step tells of itself. */
export interface Publishing {
  readonly files: FileCommands;
  readonly reference: ActionReference;
}

/** Tells people and later steps what a run did: the log, the annotations, the outputs, the summary. */
export function publish(run: RunResult, workspace: Workspace, { files, reference }: Publishing): void {
  if (run.check.repair !== undefined) log.line(`${MARKS.good.sign} ${run.check.repair}`);
  const note = dindNote(run);
  if (note !== undefined) log.line(note);
  for (const warning of run.warnings) log.warn(warning);
  for (const outcome of run.outcomes) announce(outcome, run, reference);
  if (run.outcomes.length === 0) {
    log.line(`${MARKS.good.sign} a container gets docker with \`${containerOptionsOf(run)}\``);
  }
  const report = makeReport(run);
  log.folded(`Details (${duration(run.durationMs)} in all)`, [
    ...details(run, report),
    `workspace on the engine's machine: ${workspace.kind === "known" ? workspace.path : `unknown (${workspace.reason})`}`,
  ]);
  setOutputs(report, files);
  files.output("workspace", workspace.kind === "known" ? workspace.path : "");
  files.summary(renderSummary(run, reference));
}

/** The same of a run that failed as a whole. */
export function publishFailure(failure: unknown, address: string, { files, reference }: Publishing): void {
  const error = toDoodError(failure);
  const blocks = [...error.blocks, ...runBlocks(error.code, address, reference)];
  log.fail("setup-dood", error, errorPage(reference, error.code));
  foldBlocks("", blocks);
  files.summary(renderFailure(error, blocks, reference));
}

/** One line a target, and an annotation for each thing that somebody has to know. */
function announce(outcome: Outcome, run: RunResult, reference: ActionReference): void {
  const { label } = outcome.target;
  const text = sentence(outcome);
  const denial = denialOf(outcome);
  if (outcome.kind === "passed-over" && triedOf(run.outcomes).length > 0) {
    // As it was meant, a database say.
    log.line(`${MARKS.doubtful.sign} ${text}`);
  } else if (outcome.kind === "passed-over") {
    log.warn(`${text}. ${outcome.refusal.remedy}`);
    foldBlocks(` for ${label}`, pasteBlocks(outcome, run, reference));
  } else if (denial === undefined) {
    log.line(`${MARKS[proofVerdictOf(outcome)].sign} ${text} (${duration(outcome.durationMs)})`);
  } else {
    const { code, remedy } = denial;
    const title = `${userOf(outcome)} in ${label} can't use docker`;
    log.fail(title, { code, message: text, remedy }, errorPage(reference, code));
    foldBlocks(` for ${label}`, pasteBlocks(outcome, run, reference));
  }
  for (const warning of warningsOf(outcome)) log.warn(`${label}: ${warning}`);
  const { alsoGains = [] } = grantOf(outcome) ?? {};
  if (alsoGains.length > 0) {
    log.warn(`${label}: by the realigned group, these users may use docker too: ${alsoGains.join(", ")}`);
  }
}

function foldBlocks(about: string, blocks: readonly PasteBlock[]): void {
  for (const { where, lines } of blocks) log.folded(`Ready to paste${about}, ${where}`, lines);
}

function details(run: RunResult, report: Report): readonly string[] {
  const { group, verified, proof, changed } = report;
  return [
    ...run.outcomes.flatMap(targetDetails),
    `${group === "" ? "no group" : `group ${group}, GID ${gidOf(run) ?? "unknown"}`}; for container.options: ${containerOptionsOf(run) || "unknown"}`,
    `verified: ${verified}; proof: ${proof ?? "none"}; changed: ${changed}`,
  ];
}

function targetDetails(outcome: Outcome): readonly string[] {
  const { target, container } = outcome;
  const id = (container?.id ?? target.id).slice(0, 12);
  const title = `${target.label}: container ${container?.name || "unknown"} (${id}), user ${userOf(outcome)}`;
  if (!("plan" in outcome)) return [title];
  const { mount, socket } = outcome.plan;
  const [before, after] = [
    socketTitle(socket),
    socketTitle("socketAfter" in outcome ? outcome.socketAfter : socket),
  ];
  const restarted = outcome.kind === "passed" && outcome.restarted ? "restarted, " : "";
  const { processes } = outcome.kind === "passed" ? outcome : outcome.plan;
  const proof = outcome.kind === "passed" ? outcome.proof : undefined;
  return [
    title,
    `  socket at ${mount.path}: ${before}${after === before ? "" : `, ${after} afterwards`}`,
    `  main process: ${restarted}${MAIN_PROCESS[processes.main]}`,
    ...processes.lacking.map(({ name, pid, uid }) => `  lacks the group: ${name} (PID ${pid}, uid ${uid})`),
    ...(proof === undefined ? [] : [`  proof: ${proof.level}, by ${toolOf({ proof })}`]),
  ];
}

function setOutputs(report: Report, files: FileCommands): void {
  files.output("gid", report.gid ?? "");
  files.output("group", report.group);
  files.output("socket", report.socket);
  files.output("container-options", report.containerOptions);
  files.output("proof", report.proof ?? "");
  files.output("verified", report.verified);
  files.output("changed", report.changed);
  files.output("report", JSON.stringify(report));
}
