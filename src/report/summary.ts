import { errorPage } from "../action/log.ts";
import type { DoodError, PasteBlock } from "../errors.ts";
import { renderDiagram, verdict } from "./diagram.ts";
import { pasteBlock } from "./paste-block.ts";
import type { Report, TargetReport } from "./report.ts";
import { cell, fenced, plain, prose } from "./sanitize.ts";
import { before, deed, duration, nested, proved } from "./sentence.ts";

/** The job summary, in GitHub's Markdown. */
export function renderSummary(report: Report): string {
  const { targets } = report;
  const drawn = targets.length > 0 ? [table(targets), renderDiagram(report)] : [];
  const parts = [
    `## ${headline(report)}`,
    engineLine(report),
    ...drawn,
    ...targets.filter(({ code }) => code !== null).map((target) => refusal(target, report)),
    ...securityNote(report),
    ...note(nested(report)),
    ...note(report.repair === "" ? undefined : report.repair),
    ...warnings(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The same for a run that failed as a whole. */
export function renderFailure(
  { code, message, remedy }: Pick<DoodError, "code" | "message" | "remedy">,
  blocks: readonly PasteBlock[],
): string {
  const parts = [
    "## ❌ docker access: not granted",
    `${asSentence(message)} (${codeLink(code)})`,
    ...help(remedy, blocks),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headline({ targets, dryRun, verified, dockerInDocker, gid, containerOptions }: Report): string {
  const good = targets.filter(({ code }) => code === null).length;
  if (targets.length === 0 && dockerInDocker !== null && gid === null) {
    return `${verified ? "✅" : "📝"} docker access: Docker in Docker needs no group`;
  }
  if (targets.length === 0) return `✅ a container gets docker with <code>${cell(containerOptions)}</code>`;
  const count = `${good} of ${targets.length} ${targets.length === 1 ? "container" : "containers"}`;
  if (good < targets.length) return `❌ docker ${dryRun ? "would work" : "works"} in ${count}`;
  if (dryRun) return `📝 docker would work in ${count} (dry run)`;
  return `${verified ? "✅" : "⚠️"} docker works in ${count}${verified ? "" : ", not all of it verified"}`;
}

function engineLine({ engine, socket, gid, containerOptions, targets }: Report): string {
  const isTold = containerOptions === "" || targets.length === 0;
  const options = isTold ? "" : `; a new container gets access with \`${containerOptions}\``;
  return `${cell(engine)} at ${cell(socket)}${gid === null ? "" : `, group ${gid}${options}`}.`;
}

function note(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`> [!NOTE]\n> ${prose(text)}`];
}

function table(targets: readonly TargetReport[]): string {
  const marks = { good: "✅", doubtful: "⚠️", bad: "❌", planned: "📝" };
  const rows = targets.map((target) => [
    [target.label, target.image].filter(Boolean).map(cell).join("<br>"),
    cell(target.user),
    cell(before(target)),
    `${marks[verdict(target)]} ${target.code === null ? cell(deed(target)) : `${target.result}: ${codeLink(target.code)}`}`,
    target.code === null ? cell(proved(target)) : "–",
    duration(target.durationMs).replace(" ", "&nbsp;"),
  ]);
  const head = ["container", "user", "before", "after", "proof", "time"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function refusal(target: TargetReport, report: Report): string {
  const block = pasteBlock(target, report);
  return [
    `### ❌ ${cell(target.label)}: user ${cell(target.user)} can't use docker`,
    asSentence(target.message),
    ...help(target.remedy, block === undefined ? [] : [block]),
  ].join("\n\n");
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
function securityNote({ targets }: Report): readonly string[] {
  const open = targets.filter(({ openToEveryone }) => openToEveryone);
  const notes = [
    ...(open.length === 0
      ? []
      : ["**The socket is open to everyone on the machine**, who can all become root on it."]),
    ...targets
      .filter(({ alsoGains }) => alsoGains.length > 0)
      .map(
        ({ label, group, alsoGains }) =>
          `In ${cell(label)}, these members of the realigned group ${cell(group)} may use docker too: ${cell(alsoGains.join(", "))}.`,
      ),
  ];
  return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}

function warnings({ warnings: ofSocket, targets }: Report): readonly string[] {
  const told = [{ label: "socket", warnings: ofSocket }, ...targets];
  const lines = told.flatMap(({ label, warnings }) =>
    warnings.map((warning) => `> **${cell(label)}**: ${prose(warning)}`),
  );
  return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}

function codeLink(code: DoodError["code"]): string {
  const page = errorPage(code, process.env);
  return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}
