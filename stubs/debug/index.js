// docker-modem prints whole requests under DEBUG: exec environments must never reach a log.
module.exports = () => () => {};
