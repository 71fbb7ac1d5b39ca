// The userland copy of what Node itself has.
module.exports = require("node:stream");
