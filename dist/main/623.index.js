export const id = 623;
export const ids = [623];
export const modules = {

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grantJob: () => (/* binding */ grantJob)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/socket/misuse.js
var socket_misuse = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/grant/shared-engine.js
var shared_engine = __webpack_require__(303);
;// CONCATENATED MODULE: ./build/grant/apply/socket-policy.js







async function enforceSocketPolicy(shared, policy) {
    const { socket } = shared;
    const { rootless } = shared.connection.info;
    if (socket.kind === "tcp" || (0,shared_engine/* isBeforeVm */.ZV)(shared))
        return { socket, warnings: [] };
    const found = (0,socket_misuse/* findMisuse */.Km)(socket.facts, rootless);
    const line = (0,socket_misuse/* repairLine */.Ox)(socket.path, socket.facts, rootless);
    const describe = (misuse) => (0,socket_misuse/* describeMisuse */.ul)(misuse, socket.path, socket.facts);
    const text = found.map(describe).join("; ");
    if (found.includes("open") && policy.onWorldWritable === "fail") {
        throw new errors/* DoodError */.bI("world-writable", text, `Close it on its machine: \`${line}\`, and delete what opens it from your workflow; or set \`on-world-writable: fix\`.`);
    }
    if (found.length > 0 && policy.onWorldWritable === "fix") {
        if (policy.dryRun)
            return { socket, warnings: [`${text}. It would be repaired`] };
        const facts = await repair(socket, { rootless, policy, text, line });
        const done = `${socket.path} was repaired: ${(0,socket_facts/* socketTitle */.SJ)(socket.facts)} before, ${(0,socket_facts/* socketTitle */.SJ)(facts)} now`;
        return { socket: { ...socket, facts }, repair: done, warnings: [] };
    }
    const told = found.filter((misuse) => misuse === "chowned" || policy.onWorldWritable === "warn");
    const remedy = `Delete that from your workflow, and repair the socket on its machine: \`${line}\`, or by \`on-world-writable: fix\``;
    return { socket, warnings: told.map((misuse) => `${describe(misuse)}. ${remedy}`) };
}
async function repair(socket, { rootless, policy, text, line }) {
    const fail = (why, cause) => new errors/* DoodError */.bI("world-writable", `${text}; ${why}`, `Repair it on the engine's machine: \`${line}\`.`, {
        cause,
    });
    const { path, facts: before, vantage } = socket;
    const dockerGid = before.gid === 0 && vantage === "host" ? await readDockerGid() : undefined;
    const wanted = (0,socket_misuse/* repaired */.X9)(before, rootless, dockerGid);
    if (wanted.gid === 0 && vantage === "container" && !rootless && !policy.allowRootGroup) {
        throw fail("its group is 0, and which is the machine's docker group can't be seen from a container");
    }
    try {
        if (wanted.uid !== before.uid || wanted.gid !== before.gid)
            await (0,promises_.chown)(path, wanted.uid, wanted.gid);
        if (wanted.mode !== before.mode)
            await (0,promises_.chmod)(path, wanted.mode);
    }
    catch (cause) {
        throw fail(`this user (uid ${process.getuid?.()}) may not repair it (${(0,errors/* errnoOf */.UQ)(cause) ?? cause})`, cause);
    }
    const now = (0,socket_file/* readSocket */.Ce)(path);
    if (now.uid === wanted.uid && now.gid === wanted.gid && now.mode === wanted.mode)
        return now;
    throw fail(`after the repair it is ${(0,socket_facts/* socketTitle */.SJ)(now)}, not ${(0,socket_facts/* socketTitle */.SJ)(wanted)}`);
}
async function readDockerGid() {
    const text = await (0,promises_.readFile)("/etc/group", "latin1").catch(() => "");
    return (0,group/* parseGroup */.h)(text).find(({ name }) => name === "docker")?.gid;
}

// EXTERNAL MODULE: ./build/engine/connection.js
var engine_connection = __webpack_require__(6723);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/grant/discover/act.js



const ACT_PATHS = ["/var/run/act", "/run/act"];
const JOB_CONTAINER = /^act-[A-Za-z0-9-]+-[0-9a-f]{64}$/;
async function findActJob(engine, { id }) {
    const name = actJobContainer(await (0,promises_.readFile)("/proc/self/mountinfo", "utf8").catch(() => ""));
    const container = name === undefined ? undefined : await inspectExactly(engine, name);
    if (name === undefined || container === undefined)
        return undefined;
    const members = await engine.networkMembers(`${name}-${id}-network`, (member) => looksLikeService(name, member));
    return { container, services: actServices(name, members) };
}
function actJobContainer(mountinfo) {
    for (const line of mountinfo.split("\n")) {
        const [, , , root = "", mountPoint = ""] = line.split(" ");
        const [, name = ""] = /\/volumes\/([^/]+)-env\/_data$/.exec(root) ?? [];
        if (ACT_PATHS.includes(mountPoint) && JOB_CONTAINER.test(name))
            return name;
    }
    return undefined;
}
function actServices(jobContainer, members) {
    return members.flatMap(({ id, name, aliases }) => {
        const service = aliases.find((alias) => actContainerName(jobContainer, alias) === name);
        return service === undefined ? [] : [{ name: service, id }];
    });
}
const MAX_PREFIX = 63;
function actContainerName(jobContainer, service) {
    const name = `${jobContainer}-${service}`.replaceAll(/[^A-Za-z0-9]/g, "-").replaceAll("--", "-");
    return `${prefix(name)}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex")}`;
}
function looksLikeService(jobContainer, name) {
    const start = `${prefix(jobContainer)}-`;
    return name.startsWith(start) && /^[0-9a-f]{64}$/.test(name.slice(start.length));
}
function prefix(name) {
    return name.slice(0, MAX_PREFIX).replaceAll(/^-+|-+$/g, "");
}
async function inspectExactly(engine, name) {
    try {
        const found = await engine.inspect(name);
        return found.name === name ? found.id : undefined;
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return undefined;
        throw failure;
    }
}

// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __webpack_require__(1198);
;// CONCATENATED MODULE: ./build/grant/discover/named-containers.js

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";
async function findNamed(engine, entry) {
    const [kind, ...rest] = entry.split("=");
    if (rest.length === 0)
        return [{ label: entry, container: await inspectNamed(engine, entry) }];
    const value = rest.join("=");
    if ((kind !== "label" && kind !== "compose") || value === "")
        throw malformed(entry);
    const label = kind === "compose" ? `${COMPOSE_LABEL}=${value}` : value;
    const ids = await engine.listByLabel(label);
    if (ids.length === 0) {
        throw new errors/* DoodError */.bI("container-not-found", `no container has the label \`${label}\`, which the input \`containers\` asks for (\`${entry}\`)`, "Start the containers before this step, or correct the entry: `docker ps --filter label=…` lists them.");
    }
    const found = await Promise.all(ids.map((id) => inspectIfThere(engine, id)));
    return found.flat().map((container) => ({ label: container.name, container }));
}
async function inspectIfThere(engine, id) {
    try {
        return [await engine.inspect(id)];
    }
    catch (failure) {
        if (failure instanceof errors/* DoodError */.bI && failure.code === "container-gone")
            return [];
        throw failure;
    }
}
async function inspectNamed(engine, entry) {
    if (!NAME.test(entry))
        throw malformed(entry);
    let container;
    try {
        container = await engine.inspect(entry);
    }
    catch (failure) {
        const error = (0,errors/* toDoodError */.Yn)(failure);
        if (/multiple|more than one|ambiguous/i.test(error.message))
            throw ambiguous(entry, error);
        if (error.code !== "container-gone")
            throw error;
        throw new errors/* DoodError */.bI("container-not-found", `there is no container \`${entry}\`, which the input \`containers\` names`, "Start it before this step, or correct the name: `docker ps` lists the running ones.", { cause: failure });
    }
    const meant = LONG_ID.test(entry) ? container.id.startsWith(entry) : container.name === entry;
    if (!meant)
        throw ambiguous(entry);
    return container;
}
function ambiguous(entry, cause) {
    return new errors/* DoodError */.bI("container-ambiguous", `\`${entry}\` in the input \`containers\` could mean more than one container: it is neither a whole name (one that doesn't look like an id) nor 12 or more digits of an id`, "Give the whole name, or the id as `docker ps` shows it.", { cause });
}
function malformed(entry) {
    return new errors/* DoodError */.bI("input-invalid", `\`${entry}\` in the input \`containers\` is no container`, "Give one a line: a name, an id, `label=key=value`, or `compose=project`.");
}

;// CONCATENATED MODULE: ./build/grant/discover/targets.js



const NO_CONTAINERS = { container: undefined, services: [] };
async function findTargets(engine, { job, named, user, jobSocket }, socketPaths) {
    const withUser = user === undefined ? {} : { user };
    const inspectOwn = async (role, label, id) => {
        const target = { role, label, id, ...withUser };
        try {
            const facts = await engine.inspect(id);
            const isTold = role === "job" && jobSocket !== undefined;
            return { kind: "found", target, container: isTold ? { ...facts, clientSocket: jobSocket } : facts };
        }
        catch (failure) {
            return { kind: "failed", target, error: (0,errors/* toDoodError */.Yn)(failure) };
        }
    };
    const [jobs, services, others] = await Promise.all([
        Promise.all(job.container === undefined ? [] : [inspectOwn("job", "job", job.container)]),
        Promise.all(job.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(named.map((entry) => findNamed(engine, entry))),
    ]);
    const paths = socketPaths(jobContainerOf(jobs));
    const mounts = (one) => one.kind === "failed" || (0,mount/* findSocketMount */.wT)(one.container, paths) !== undefined;
    const asked = others.flat().map(({ label, container }) => ({
        kind: "found",
        target: { role: "named", label, id: container.id, ...withUser },
        container,
    }));
    return {
        targets: withoutRepeats([...jobs, ...services.filter(mounts), ...asked]),
        passedOver: services.filter((service) => !mounts(service)).map(({ target }) => target.label),
        own: [...jobs, ...services],
    };
}
function jobContainerOf(own) {
    const job = own.find(({ target }) => target.role === "job");
    return job?.kind === "found" ? job.container : undefined;
}
function withoutRepeats(found) {
    const idOf = (one) => (one.kind === "found" ? one.container.id : one.target.id);
    return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}

;// CONCATENATED MODULE: ./build/grant/discover/discovery.js







async function discover(start, { act, ...asked }) {
    try {
        const isNamed = asked.job.container !== undefined || asked.job.services.length > 0;
        const byAct = act === undefined || isNamed ? undefined : await findActJob(start.engine, act);
        const request = { ...asked, job: byAct ?? asked.job };
        const finding = await findEngines(start, request);
        const isHiddenByAct = act !== undefined && !isNamed && byAct === undefined;
        const close = () => {
            for (const { connection } of new Set([finding.docker, finding.job]))
                connection[Symbol.dispose]();
        };
        return { ...finding, containers: request.job, isHiddenByAct, [Symbol.dispose]: close };
    }
    catch (failure) {
        start.engine[Symbol.dispose]();
        throw failure;
    }
}
async function findEngines(start, request) {
    const { engine, endpoint, socket } = start;
    const hostPaths = (job) => pathsOnMachine(socket.hostPaths, job);
    const [info, found] = await Promise.all([engine.info(), findTargets(engine, request, hostPaths)]);
    const seen = { ...socket, hostPaths: hostPaths(jobContainerOf(found.own)) };
    const dindHost = (0,docker_in_docker/* findDindHost */.ls)(info, endpoint, request.job.services);
    const docker = (0,shared_engine/* sharedEngine */.Q)((0,engine_connection/* connectionOf */.a)(engine, info, endpoint), seen, dindHost);
    if (dindHost !== undefined && (0,docker_in_docker/* isApart */.zB)(found))
        return besideDindHost(start, docker, dindHost, found, request);
    return {
        docker,
        job: docker,
        found,
        dindHost: dindHost ?? (0,docker_in_docker/* findSharer */.Lz)(found, seen.hostPaths),
        warnings: [],
    };
}
async function besideDindHost(start, docker, dindHost, { targets }, request) {
    const named = targets.filter(({ target }) => target.role === "named");
    const alone = { targets: named, passedOver: [], own: [] };
    const isTcp = start.endpoint.kind === "tcp";
    const around = await openRunnersEngine(start, request);
    if (around.kind === "failed") {
        const warnings = isTcp ? [] : [apartWarning(around.error, request)];
        return { docker, job: docker, found: alone, dindHost, warnings };
    }
    const { connection, found } = around;
    const hostPaths = pathsOnMachine(start.socket.hostPaths, jobContainerOf(found.own));
    const job = { connection, socket: { ...docker.socket, hostPaths }, dindHost };
    if (isTcp)
        return { docker, job, found: { ...alone, own: found.own }, dindHost, warnings: [] };
    const users = found.targets.filter(({ target }) => target.role === "job" || target.label !== dindHost.service);
    return { docker, job, found: { ...found, targets: [...users, ...named] }, dindHost, warnings: [] };
}
function apartWarning(cause, { user }) {
    const why = `this job's containers are not this engine's, and their own can't be asked at ${docker_in_docker/* RUNNERS_ENGINE */.ng.path} (${cause.message})`;
    if (user === undefined)
        return `${why}: only this step's own user is known to have access`;
    throw new errors/* DoodError */.bI("container-gone", why, "Run this step as root, or use the sidecar.", { cause });
}
async function openRunnersEngine({ socket, trace }, request) {
    try {
        const connection = await (0,engine_connection/* openConnection */.J)(docker_in_docker/* RUNNERS_ENGINE */.ng, trace);
        try {
            const own = { ...request, named: [] };
            const hostPaths = (job) => pathsOnMachine(socket.hostPaths, job);
            return { kind: "open", connection, found: await findTargets(connection.engine, own, hostPaths) };
        }
        catch (failure) {
            connection[Symbol.dispose]();
            throw failure;
        }
    }
    catch (failure) {
        return { kind: "failed", error: (0,errors/* toDoodError */.Yn)(failure) };
    }
}
function pathsOnMachine(here, job) {
    const mounted = here.flatMap((path) => (job === undefined ? [] : ((0,mount/* pathOnMachine */.W_)(job.mounts, path) ?? [])));
    return [...new Set([...mounted, ...here])];
}

// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __webpack_require__(4501);
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/grant/side-by-side.js

const SIDE_BY_SIDE = 16;
function sideBySide(items, act) {
    return pLimit(SIDE_BY_SIDE).map(items, act);
}

// EXTERNAL MODULE: ./build/report/run-result.js
var run_result = __webpack_require__(3046);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/action/job-request.js
var job_request = __webpack_require__(7156);
// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/action/publish.js + 5 modules
var publish = __webpack_require__(1570);
// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/action/state.js
var state = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/action/grant-job.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














const loadGrant = () => __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 3007));
async function grantJob(start, inputs, step) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { container, services } = inputs.job;
        if (container !== undefined || services.length + inputs.containers.length > 0)
            void loadGrant();
        const discovery = __addDisposableResource(env_1, await discover(start, (0,job_request/* requestOf */.fo)(inputs, start, step.env)), false);
        introduce(discovery, step.env);
        const run = await grantAll(discovery, inputs, step);
        (0,publish/* publish */.m)(run, step);
        (0,sidecar/* warnOfNoPost */.Hn)(run, inputs, step.env);
        step.files.warnOfLost();
        return run.outcomes.some((outcome) => (0,run_result/* denialOf */.Z9)(outcome) !== undefined) ? 1 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function introduce({ docker, found, dindHost, containers, isHiddenByAct }, env) {
    if (isHiddenByAct) {
        log/* log */.R.notice("act doesn't name this job's containers, and this step doesn't run in one of its job containers: name the containers that it is about with the input `containers`");
    }
    (0,sidecar/* noticeOfRunner */.Es)(containers, env);
    const { info, endpoint } = docker.connection;
    const [owner, mode] = docker.socket.kind === "unix" ? (0,socket_facts/* socketTitle */.SJ)(docker.socket.facts).split(" ") : [];
    const facts = owner === undefined ? "" : `, owner ${owner}, mode ${mode}`;
    log/* log */.R.line(`${info.title} at ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)}${facts}`);
    const { targets, passedOver } = found;
    if (targets.length === 0 && dindHost === undefined)
        log/* log */.R.line("no target: this job has no container that mounts the socket; detection only");
    if (passedOver.length > 0)
        log/* log */.R.line(`services without the socket, left alone: ${passedOver.join(", ")}`);
}
async function grantAll(discovery, inputs, { files }) {
    const { found, dindHost, warnings } = discovery;
    const check = await enforceSocketPolicy(discovery.docker, inputs);
    const { hostPaths } = discovery.job.socket;
    const docker = { ...discovery.docker, socket: check.socket };
    const job = { ...discovery.job, socket: { ...check.socket, hostPaths } };
    const detecting = (0,new_container/* detectNewContainer */.r8)(docker, inputs.allowRootGroup);
    const outcomes = await sideBySide(found.targets, async (one) => {
        const shared = one.target.role === "named" ? docker : job;
        const journal = (0,state/* stateJournal */.P3)(files, inputs.cleanup);
        const { grantAccess } = await loadGrant();
        return grantAccess({ shared, policy: inputs, journal }, one);
    });
    const newContainer = await detecting;
    if (newContainer.kind === "failed" && outcomes.length === 0)
        throw newContainer.error;
    const { info, endpoint } = docker.connection;
    return {
        engine: info.title,
        address: (0,engine_endpoint/* endpointAddress */.C)(endpoint),
        dindHost: dindHost === undefined
            ? undefined
            : { title: dindHost.title, privileged: (0,docker_in_docker/* isPrivileged */.a8)(dindHost, found.own) },
        newContainer,
        check,
        outcomes,
        warnings: [
            ...check.warnings,
            ...warnings,
            ...(0,docker_in_docker/* riskWarnings */.f0)(dindHost, found.own),
            ...(newContainer.kind === "failed" ? [unknownOptions(newContainer.error)] : []),
        ],
        policy: inputs,
        durationMs: (0,clock/* uptimeMs */.B)(),
    };
}
function unknownOptions({ message, remedy }) {
    return `the outputs \`gid\` and \`container-options\` stay empty: ${message}. ${remedy}`;
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   a: () => (/* binding */ connectionOf)
/* harmony export */ });
/* harmony import */ var _docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8143);

async function openConnection(endpoint, trace) {
    const engine = await (0,_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .connectEngine */ .x)(endpoint, trace);
    try {
        return connectionOf(engine, await engine.info(), endpoint);
    }
    catch (failure) {
        engine[Symbol.dispose]();
        throw failure;
    }
}
function connectionOf(engine, info, endpoint) {
    return { engine, info, endpoint, [Symbol.dispose]: () => engine[Symbol.dispose]() };
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ findSharer),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   f0: () => (/* binding */ riskWarnings),
/* harmony export */   ls: () => (/* binding */ findDindHost),
/* harmony export */   ng: () => (/* binding */ RUNNERS_ENGINE),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2273);


const SHORT_ID = /^[0-9a-f]{12}$/;
function findDindHost({ hostname, containerized }, endpoint, services) {
    const byId = services.find(({ id }) => SHORT_ID.test(hostname) && id.startsWith(hostname));
    const byName = services.find(({ name }) => endpoint.kind === "tcp" && endpoint.host === name);
    const service = byId ?? (containerized ? byName : undefined);
    if (service !== undefined)
        return { title: `service \`${service.name}\``, service: service.name };
    return containerized ? { title: `container ${hostname}` } : undefined;
}
function findSharer({ targets, own }, sockets) {
    const shared = targets.filter(isInspected).flatMap(({ container }) => {
        const mount = (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .findSocketMount */ .wT)(container, sockets);
        return mount?.isForeign ? [mount.source] : [];
    });
    const sharer = own
        .filter(isInspected)
        .find(({ container }) => container.privileged &&
        container.mounts.some(({ type, source }) => type === "volume" && shared.some((socket) => socket.startsWith(`${source}/`))));
    return sharer === undefined ? undefined : { title: titleOf(sharer), service: sharer.target.label };
}
function isApart({ own }) {
    return own.length > 0 && own.every((one) => one.kind === "failed" && one.error.code === "container-gone");
}
const RUNNERS_ENGINE = {
    kind: "unix",
    path: _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE,
    origin: "the engine of the job's own containers",
};
function isPrivileged(host, own) {
    const found = own
        .filter(isInspected)
        .find(({ target }) => target.role === "service" && target.label === host.service);
    return found?.container.privileged ?? null;
}
function riskWarnings(host, own) {
    const privileged = own
        .filter(isInspected)
        .filter(({ container }) => container.privileged)
        .map(titleOf);
    const unseen = host !== undefined && isPrivileged(host, own) === null ? [unseenRisk(host)] : [];
    return [...privileged.map((title) => risk(title, title === host?.title)), ...unseen];
}
function risk(title, hasEngine) {
    const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
    return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}
function unseenRisk({ title }) {
    return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}
const INSTEAD = ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";
function titleOf({ target }) {
    return target.role === "job" ? "the job container" : `service \`${target.label}\``;
}
function isInspected(found) {
    return found.kind === "found";
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r8: () => (/* binding */ detectNewContainer),
/* harmony export */   vO: () => (/* binding */ requireGroup)
/* harmony export */ });
/* unused harmony export detectGroup */
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
/* harmony import */ var _plan_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(303);






async function detectNewContainer(shared, allowRootGroup) {
    const { connection, dindHost } = shared;
    const { endpoint } = connection;
    if (dindHost !== undefined && endpoint.kind === "tcp") {
        const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
        return { kind: "address", options: `--env DOCKER_HOST=${(0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddress */ .C)(endpoint)}${verify}` };
    }
    try {
        const gid = await detectGroup(shared, allowRootGroup);
        const namespace = connection.info.usernsRemap ? "--userns=host " : "";
        return { kind: "group", gid, options: `${namespace}--group-add ${gid}` };
    }
    catch (failure) {
        return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure) };
    }
}
async function detectGroup(shared, allowRootGroup) {
    const seen = await viewOfNewContainer(shared);
    requireGroup(seen, allowRootGroup);
    return seen.gid;
}
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_plan_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(shared) {
    const { socket } = shared;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if ((0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(shared))
        return viewInVm(shared);
    if (!(0,_shared_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(shared))
        return socket.facts;
    const maps = await (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(gid, maps.gid), mode };
}
function viewInVm({ connection: { info } }) {
    if (info.desktop)
        return { uid: 0, gid: 0, mode: 0o660 };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "this machine's engine runs its containers in a virtual machine, where the socket's group is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup),
/* harmony export */   b: () => (/* binding */ seenSocket)
/* harmony export */ });
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1634);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3437);




function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return notRunning(seen);
    if (mount === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
    }
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if ((0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmapped */ .VC)(socket) && hasNamespace(seen, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("userns-remapped", `the container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnmapped */ .Ij)(mount.path, socket)}`, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .UNMAPPED_REMEDY */ ._P);
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function hasNamespace({ container }, engine) {
    const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return mayHave && container.usernsMode !== "host";
}
function notRunning({ container }) {
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${container.name}\`.`,
        restarting: `It stops as soon as it starts: read \`docker logs ${container.name}\`.`,
    };
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("container-not-running", `the container is ${container.status}, not running`, remedies[container.status] ?? `Start it before this step: \`docker start ${container.name}\`.`);
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sharedEngine),
/* harmony export */   Yl: () => (/* binding */ isBehindNamespace),
/* harmony export */   ZV: () => (/* binding */ isBeforeVm)
/* harmony export */ });
/* unused harmony export openSharedEngine */
/* harmony import */ var _engine_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6723);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2002);
/* harmony import */ var _discover_docker_in_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1198);
/* harmony import */ var _shared_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8568);




async function openSharedEngine(endpoint, platform, trace) {
    const socket = readSharedSocket(endpoint, isInContainer() ? "container" : "host", platform);
    const connection = await openConnection(endpoint, trace);
    const shared = sharedEngine(connection, socket, findDindHost(connection.info, endpoint, []));
    return { ...shared, [Symbol.dispose]: () => connection[Symbol.dispose]() };
}
function sharedEngine(connection, socket, dindHost) {
    const seen = dindHost === undefined ? socket : { ...socket, vantage: "container" };
    return { connection, socket: seen, dindHost };
}
function isBehindNamespace({ connection, socket, }) {
    return connection.info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
function isBeforeVm({ connection, socket }) {
    return socket.vantage === "host" && (connection.info.desktop || process.platform !== "linux");
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ findMisuse),
/* harmony export */   Ox: () => (/* binding */ repairLine),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   ul: () => (/* binding */ describeMisuse)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);


function findMisuse(socket, rootless) {
    const open = (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(socket) ? ["open"] : [];
    const chowned = isRoots(socket, rootless) && socket.uid !== 0 ? ["chowned"] : [];
    return [...open, ...chowned];
}
function describeMisuse(misuse, path, socket) {
    const seen = `${path} (${(0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)})`;
    return misuse === "open"
        ? `everyone on the machine may use ${seen}, and so become root on it: somebody ran chmod 666 or the like`
        : `somebody has chowned ${seen} to user ${socket.uid}: it works for that one alone`;
}
function repaired(socket, rootless, dockerGid) {
    const mode = socket.mode & 0o660;
    if (!isRoots(socket, rootless))
        return { ...socket, mode };
    return { uid: 0, gid: socket.gid === 0 ? (dockerGid ?? 0) : socket.gid, mode };
}
function repairLine(path, socket, rootless) {
    const { uid, mode } = repaired(socket, rootless, undefined);
    const owner = socket.gid === 0 && isRoots(socket, rootless) ? "root:docker" : "root";
    return [
        ...(uid !== socket.uid || owner === "root:docker" ? [`sudo chown ${owner} ${path}`] : []),
        ...(mode === socket.mode ? [] : [`sudo chmod ${mode.toString(8)} ${path}`]),
    ].join(" && ");
}
function isRoots(socket, rootless) {
    return !rootless && socket.uid !== _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4;
}


/***/ }),

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   W_: () => (/* binding */ pathOnMachine),
/* harmony export */   wT: () => (/* binding */ findSocketMount)
/* harmony export */ });
const ENGINE_SOCKET_NAME = /^(docker|podman)\.sock$/;
const USUAL_PATHS = ["/run/docker.sock", "/run/podman/podman.sock"];
function canonicalPath(path) {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
    return trimmed.replace(/^\/var\/run(?=\/|$)/, "/run");
}
function findSocketMount({ mounts, clientSocket }, sockets) {
    const own = [...new Set(sockets.map(canonicalPath))];
    const named = clientSocket === undefined ? undefined : pathOnMachine(mounts, clientSocket);
    if (clientSocket !== undefined && named !== undefined) {
        return { path: clientSocket, source: named, isForeign: !own.includes(canonicalPath(named)) };
    }
    const direct = mounts
        .map(({ source, destination }) => ({
        path: destination,
        source,
        isForeign: !own.includes(canonicalPath(source)),
    }))
        .filter(({ source, isForeign }) => !isForeign || isNamedLikeSocket(source));
    const folders = mounts.flatMap(({ source, destination }) => own
        .map((socket) => ({ socket, below: below(canonicalPath(source), socket) }))
        .filter(({ below }) => below !== undefined)
        .map(({ socket, below }) => ({
        path: join(destination, below ?? ""),
        source: socket,
        isForeign: false,
    })));
    const candidates = [...direct, ...folders];
    return candidates.find(({ path }) => USUAL_PATHS.includes(canonicalPath(path))) ?? candidates[0];
}
function pathOnMachine(mounts, path) {
    const around = mounts
        .map(({ source, destination }) => ({
        source,
        rest: rest(canonicalPath(destination), canonicalPath(path)),
    }))
        .filter(({ rest }) => rest !== undefined)
        .toSorted((a, b) => (a.rest ?? "").length - (b.rest ?? "").length)[0];
    if (around?.rest === undefined || around.source === "")
        return undefined;
    return around.rest === "" ? around.source : join(around.source, around.rest);
}
function rest(at, path) {
    return at === path ? "" : below(at, path);
}
function isNamedLikeSocket(source) {
    return ENGINE_SOCKET_NAME.test(source.slice(source.lastIndexOf("/") + 1));
}
function below(folder, path) {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
function join(folder, rest) {
    return folder === "/" ? `/${rest}` : `${folder.replace(/\/+$/, "")}/${rest}`;
}


/***/ })

};
