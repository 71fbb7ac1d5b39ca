import { warmStart } from "./warm-start.ts";

warmStart(process.env);
const { runPost } = await import("./action/post.ts");
process.exitCode = await runPost(process.env);
