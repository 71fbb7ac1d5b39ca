/** How a result is to be taken: `doubtful` is access that was not verified, or came with a warning. */
export type Verdict = "good" | "doubtful" | "bad" | "planned";

/** The one table of marks: on a log's line, and in Markdown. */
export const MARKS: Readonly<Record<Verdict, { readonly sign: string; readonly emoji: string }>> = {
  good: { sign: "✓", emoji: "✅" },
  doubtful: { sign: "!", emoji: "⚠️" },
  bad: { sign: "✗", emoji: "❌" },
  planned: { sign: "…", emoji: "📝" },
};
