import { idField, isJsonObject, textField } from "../json.ts";
import type { Edit } from "./edits.ts";

/** An edit of account files as a record has it. @throws TypeError for what is none */
export function narrowEdit(entry: unknown): Edit {
  if (!isJsonObject(entry)) throw new TypeError("an edit is an object");
  const file = textField(entry, "file");
  switch (entry["kind"]) {
    case "append":
      if (file !== "group" && file !== "gshadow" && file !== "passwd") break;
      return { kind: "append", file, line: textField(entry, "line") };
    case "add-member": {
      if (file !== "group" && file !== "gshadow") break;
      const gid = entry["gid"] === undefined ? {} : { gid: idField(entry, "gid") };
      return {
        kind: "add-member",
        file,
        group: textField(entry, "group"),
        ...gid,
        user: textField(entry, "user"),
      };
    }
    case "set-gid": {
      if (file !== "group") break;
      const [from, to] = [idField(entry, "from"), idField(entry, "to")];
      return { kind: "set-gid", file, group: textField(entry, "group"), from, to };
    }
  }
  throw new TypeError(`no edit: ${JSON.stringify(entry["kind"])} of ${file}`);
}
