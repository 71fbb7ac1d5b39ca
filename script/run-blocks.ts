// Writes each `run:` of the workflows into a file of its own in the folder that is named, for shellcheck to read.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string }[] }>>;
}

const [, , target = "."] = process.argv;
const source = join(import.meta.dirname, "../.github/workflows");
for (const file of readdirSync(source)) {
  const { jobs }: Workflow = parse(readFileSync(join(source, file), "utf8"));
  for (const [name, { steps = [] }] of Object.entries(jobs)) {
    for (const [index, { run }] of steps.entries()) {
      if (run === undefined) continue;
      // The runner fills expressions in before the shell reads anything: a word of the same length stands for each.
      const text = run.replace(/\$\{\{.*?\}\}/gs, (expression) => "_".repeat(expression.length));
      writeFileSync(
        join(target, `${file}: ${name}, step ${index + 1}`),
        `#!/usr/bin/env -S bash -e\n${text}`,
      );
    }
  }
}
