import { runPost } from "./action/post.ts";

process.exitCode = await runPost(process.env);
