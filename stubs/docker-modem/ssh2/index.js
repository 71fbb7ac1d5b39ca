// For docker over ssh, which no endpoint is (src/engine/endpoint.ts).
exports.Client = class {
  constructor() {
    throw new Error("ssh2 is not bundled");
  }
};
