import { runHook } from "./hook/run.ts";

process.exitCode = await runHook(process.env, process.stdin);
