// The real one is a copy of what Node itself has.
module.exports = require("node:stream");
