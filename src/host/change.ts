import type { Edit } from "../identity/edits.ts";

/** One change of this machine, with all that is needed to take back exactly that. */
export type Change =
  /** Of the account files. `user` is whom it is for; undefined for a group of its own. */
  | {
      readonly kind: "accounts";
      readonly title: string;
      readonly edits: readonly Edit[];
      readonly user?: string;
    }
  | {
      readonly kind: "socket-group";
      readonly title: string;
      readonly path: string;
      readonly from: number;
      readonly to: number;
    }
  /** Of a configuration file; `before` is null where there was none. */
  | {
      readonly kind: "file";
      readonly title: string;
      readonly path: string;
      readonly before: string | null;
      readonly after: string;
    };
