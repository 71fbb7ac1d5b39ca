#!/usr/bin/env node
// A file of its own, since the runner gives an entrypoint no arguments; and not a shell script: a shell drops the
// variables whose names have a dash, as the inputs' have.
import "./socket.js";
import "../dist/post/index.js";
