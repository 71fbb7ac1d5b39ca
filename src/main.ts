import { runMain } from "./action/run.ts";

process.exitCode = await runMain(process.env);
