/** What a grant can be written for. */
export const FORMATS = ["run", "workflow", "compose", "kubernetes", "arc", "devcontainer"] as const;

export type Format = (typeof FORMATS)[number];
