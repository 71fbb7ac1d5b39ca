import type { StepResult } from "./action.ts";

/** An annotation that the runner shows at a step. */
export interface Annotation {
  readonly title: string;
  readonly message: string;
  /** The code that ends the message's first line, in brackets; empty where it has none. */
  readonly code: string;
}

/** The errors, or warnings, that a step has annotated its job with, in order. */
export function annotations(step: StepResult, level: "error" | "warning"): readonly Annotation[] {
  const commands = step.commands.filter(({ name }) => name === level);
  return commands.map(({ message, properties }) => ({
    title: properties["title"] ?? "",
    message,
    code: /\[([a-z]+(?:-[a-z]+)*)\]$/m.exec(message)?.[1] ?? "",
  }));
}

/** A job summary as a reader sees it: its numeric character references resolved. */
export function readable(summary: string): string {
  return summary.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
