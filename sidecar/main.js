#!/usr/bin/env node
import "./socket.js";
import "../dist/main/index.js";
