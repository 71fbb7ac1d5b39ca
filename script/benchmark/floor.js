// The least that proving access costs on an engine: nothing but one exec as the user for each container, some of them
// side by side. JavaScript, because reading TypeScript would cost more than the rest of a short run.
// Usage: node floor.js SOCKET SIDE_BY_SIDE COMMAND (JSON) CONTAINER…
const { Agent, request } = process.getBuiltinModule("node:http");
const { text } = await import("node:stream/consumers");
const [socketPath, sideBySide, command, ...containers] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, servername: "" });

await Promise.all(Array.from({ length: Number(sideBySide) }, proveNext));
agent.destroy();

async function proveNext() {
  for (let id = containers.pop(); id !== undefined; id = containers.pop()) await prove(id);
}

async function prove(container) {
  const { Id } = await call("POST", `/containers/${container}/exec`, {
    Cmd: JSON.parse(command),
    User: "app",
    AttachStdout: true,
    AttachStderr: true,
  });
  await call("POST", `/exec/${Id}/start`, { Detach: false });
  for (;;) {
    const { Running, ExitCode } = await call("GET", `/exec/${Id}/json`);
    if (ExitCode > 0) throw new Error(`the proof failed in ${container}: exit code ${ExitCode}`);
    if (!Running && ExitCode !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function call(method, path, body) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const headers = { "content-type": "application/json" };
  request({ socketPath, agent, method, path, headers }, async (answer) => {
    const said = await text(answer);
    if (answer.statusCode >= 300) reject(new Error(`${method} ${path}: ${answer.statusCode} ${said}`));
    else resolve(answer.headers["content-type"] === "application/json" ? JSON.parse(said) : undefined);
  })
    .on("error", reject)
    .end(JSON.stringify(body));
  return promise;
}
