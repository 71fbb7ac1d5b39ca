import { warmStart } from "./warm-start.ts";

warmStart(process.env);
const { runMain } = await import("./action/run.ts");
process.exitCode = await runMain(process.env);
