import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** An authority that signs certificates, made by openssl: ca.pem, and a folder for each that it signed. */
export class Authority {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#make(folder, ["ca.pem", "ca-key.pem"], "/CN=authority", []);
  }

  get ca(): string {
    return join(this.folder, "ca.pem");
  }

  /** A folder with cert.pem and key.pem, as DOCKER_CERT_PATH names one but for its ca.pem. */
  sign(name: string, alternativeNames?: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    const by = ["-CA", this.ca, "-CAkey", join(this.folder, "ca-key.pem")];
    const names = alternativeNames === undefined ? [] : ["-addext", `subjectAltName=${alternativeNames}`];
    this.#make(folder, ["cert.pem", "key.pem"], `/CN=${name}`, [...by, ...names]);
    return folder;
  }

  #make(folder: string, [out, keyout]: readonly [string, string], subject: string, more: readonly string[]) {
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    const files = ["-out", join(folder, out), "-keyout", join(folder, keyout)];
    execFileSync("openssl", ["req", "-x509", "-days", "1", ...key, "-subj", subject, ...files, ...more], {
      stdio: "pipe",
    });
  }
}
