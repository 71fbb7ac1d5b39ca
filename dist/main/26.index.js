export const id = 26;
export const ids = [26,270];
export const modules = {

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grantJob: () => (/* binding */ grantJob)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/socket/misuse.js
var socket_misuse = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/grant/site.js
var grant_site = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/grant/apply/socket-policy.js






async function tendSocket(site, policy) {
    const { socket } = site;
    if (socket.kind === "tcp" || (0,grant_site/* isBeforeVm */.ZV)(site))
        return { socket, warnings: [] };
    const found = (0,socket_misuse/* findMisuse */.Km)(socket.facts, site.info.rootless);
    const line = (0,socket_misuse/* repairLine */.Ox)(socket.path, socket.facts, site.info.rootless);
    const describe = (misuse) => (0,socket_misuse/* describeMisuse */.ul)(misuse, socket.path, socket.facts);
    const text = found.map(describe).join("; ");
    if (found.includes("open") && policy.onWorldWritable === "fail") {
        throw new errors/* DoodError */.bI("world-writable", text, `Close it on its machine: \`${line}\`, and delete what opens it from your workflow; or set \`on-world-writable: fix\`.`);
    }
    if (found.length > 0 && policy.onWorldWritable === "fix") {
        if (policy.dryRun)
            return { socket, warnings: [`${text}. It would be repaired`] };
        const facts = await repair(socket.path, { site, before: socket.facts, policy, text, line });
        const done = `${socket.path} was repaired: ${(0,socket_facts/* socketTitle */.SJ)(socket.facts)} before, ${(0,socket_facts/* socketTitle */.SJ)(facts)} now`;
        return { socket: { ...socket, facts }, repair: done, warnings: [] };
    }
    const told = found.filter((misuse) => misuse === "chowned" || policy.onWorldWritable === "warn");
    const remedy = `Delete that from your workflow, and repair the socket on its machine: \`${line}\`, or by \`on-world-writable: fix\``;
    return { socket, warnings: told.map((misuse) => `${describe(misuse)}. ${remedy}`) };
}
async function repair(path, { site, before, policy, text, line }) {
    const fail = (why, cause) => new errors/* DoodError */.bI("world-writable", `${text}; ${why}`, `Repair it on the engine's machine: \`${line}\`.`, {
        cause,
    });
    const { info, vantage } = site;
    const dockerGid = before.gid === 0 && vantage === "host" ? await readDockerGid() : undefined;
    const wanted = (0,socket_misuse/* repaired */.X9)(before, info.rootless, dockerGid);
    if (wanted.gid === 0 && vantage === "container" && !info.rootless && !policy.allowRootGroup) {
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
    const now = (0,grant_site/* readSocket */.Ce)(path);
    if (now.uid === wanted.uid && now.gid === wanted.gid && now.mode === wanted.mode)
        return now;
    throw fail(`after the repair it is ${(0,socket_facts/* socketTitle */.SJ)(now)}, not ${(0,socket_facts/* socketTitle */.SJ)(wanted)}`);
}
async function readDockerGid() {
    const text = await (0,promises_.readFile)("/etc/group", "latin1").catch(() => "");
    return (0,group/* parseGroup */.h)(text).find(({ name }) => name === "docker")?.gid;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/grant/discover/act.js




const ACT_PATHS = ["/var/run/act", "/run/act"];
const JOB_CONTAINER = /^act-[A-Za-z0-9-]+-[0-9a-f]{64}$/;
async function completeJob(engine, job, env) {
    if (!env["ACT"] || job.container !== undefined || job.services.length > 0)
        return job;
    const name = actJobContainer(await (0,promises_.readFile)("/proc/self/mountinfo", "utf8").catch(() => ""));
    const container = name === undefined ? undefined : await inspectExactly(engine, name);
    if (name === undefined || container === undefined) {
        log/* log */.Rm.notice("act doesn't name this job's containers, and this step doesn't run in one of its job containers: name the containers that it is about with the input `containers`");
        return job;
    }
    const network = `${name}-${env["GITHUB_JOB"] ?? ""}-network`;
    const members = await engine.networkMembers(network, (member) => looksLikeService(name, member));
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

// EXTERNAL MODULE: ./build/engine/docker-engine.js + 4 modules
var docker_engine = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __webpack_require__(1198);
;// CONCATENATED MODULE: ./build/grant/discover/targets.js


const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const LONG_ID = /^[0-9a-f]{12,64}$/;
const COMPOSE_LABEL = "com.docker.compose.project";
async function findTargets(engine, request, sockets) {
    const withUser = request.user === undefined ? {} : { user: request.user };
    const inspectOwn = async (role, label, id) => ({
        target: { role, label, id, ...withUser },
        container: await engine
            .inspect(id)
            .then((facts) => (role === "job" ? withSocket(facts, request.jobSocket) : facts), errors/* toDoodError */.Yn),
    });
    const [job, services, named] = await Promise.all([
        request.job === undefined ? undefined : inspectOwn("job", "job", request.job),
        Promise.all(request.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(request.named.map((entry) => findNamed(engine, entry))),
    ]);
    const paths = sockets(job?.container instanceof errors/* DoodError */.bI ? undefined : job?.container);
    const mounts = ({ container }) => container instanceof errors/* DoodError */.bI || (0,mount/* findSocketMount */.wT)(container, paths) !== undefined;
    const own = [...(job === undefined ? [] : [job]), ...services.filter(mounts)];
    const others = named.flat().map(({ label, container }) => ({
        target: { role: "named", label, id: container.id, ...withUser },
        container,
    }));
    return {
        targets: withoutRepeats([...own, ...others]),
        passedOver: services.filter((service) => !mounts(service)).map(({ target }) => target.label),
        own: [...(job === undefined ? [] : [job]), ...services],
    };
}
function withSocket(facts, clientSocket) {
    return clientSocket === undefined ? facts : { ...facts, clientSocket };
}
function withoutRepeats(found) {
    const idOf = ({ target, container }) => container instanceof errors/* DoodError */.bI ? target.id : container.id;
    return found.filter((one, index) => found.findIndex((other) => idOf(other) === idOf(one)) === index);
}
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
    const containers = await Promise.all(ids.map((id) => engine.inspect(id)));
    return containers.map((container) => ({ label: container.name, container }));
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

;// CONCATENATED MODULE: ./build/grant/discover/discovery.js






async function openScene({ engine, socket, endpoint, vantage }, ask, trace) {
    try {
        const here = (0,grant_site/* enginePaths */.Jw)(endpoint);
        const sockets = (job) => socketsOnMachine(here, job);
        const request = await ask(engine);
        const [info, found] = await Promise.all([engine.info(), findTargets(engine, request, sockets)]);
        const place = { engine, info, endpoint, socket, sockets: sockets(jobOf(found)) };
        const nest = (0,docker_in_docker/* findNest */.YF)(info, endpoint, request.services);
        const site = nest === undefined ? { ...place, vantage } : { ...place, vantage: "container", nest };
        if (nest !== undefined && (0,docker_in_docker/* isApart */.zB)(found)) {
            return await openBesideNest(site, nest, found, { request, sockets, trace });
        }
        const sharer = nest ?? (0,docker_in_docker/* findSharer */.Lz)(found, site.sockets);
        return { site, jobSite: site, found, nest: sharer, warnings: [], close: () => engine.close() };
    }
    catch (failure) {
        engine.close();
        throw failure;
    }
}
async function openBesideNest(site, nest, found, way) {
    const named = found.targets.filter(({ target }) => target.role === "named");
    const alone = { targets: named, passedOver: [], own: [] };
    const around = await openAround(way).catch(errors/* toDoodError */.Yn);
    if (around instanceof errors/* DoodError */.bI) {
        const close = () => site.engine.close();
        if (site.endpoint.kind === "tcp")
            return { site, jobSite: site, found: alone, nest, warnings: [], close };
        const why = `this job's containers are not this engine's, and their own can't be asked at ${docker_in_docker/* RUNNERS_ENGINE */.ng.path} (${around.message})`;
        if (way.request.user !== undefined) {
            throw new errors/* DoodError */.bI("container-gone", why, "Run this step as root, or use the sidecar.", {
                cause: around,
            });
        }
        const warnings = [`${why}: only this step's own user is known to have access`];
        return { site, jobSite: site, found: alone, nest, warnings, close };
    }
    const { engine, info, found: outer } = around;
    const close = () => {
        site.engine.close();
        engine.close();
    };
    const own = { ...alone, own: outer.own };
    if (site.endpoint.kind === "tcp")
        return { site, jobSite: site, found: own, nest, warnings: [], close };
    const sockets = way.sockets(jobOf(outer));
    const jobSite = { ...site, engine, info, endpoint: docker_in_docker/* RUNNERS_ENGINE */.ng, sockets };
    const users = outer.targets.filter(({ target }) => target.role === "job" || target.label !== nest.service);
    const all = { ...outer, targets: [...users, ...named] };
    return { site, jobSite, found: all, nest, warnings: [], close };
}
async function openAround({ request, sockets, trace, }) {
    const engine = await (0,docker_engine/* connectEngine */.x)(docker_in_docker/* RUNNERS_ENGINE */.ng, trace);
    try {
        const own = { ...request, named: [] };
        const [info, found] = await Promise.all([engine.info(), findTargets(engine, own, sockets)]);
        return { engine, info, found };
    }
    catch (failure) {
        engine.close();
        throw failure;
    }
}
function socketsOnMachine(here, job) {
    const mounted = here.flatMap((path) => (job === undefined ? [] : ((0,mount/* pathOnMachine */.W_)(job.mounts, path) ?? [])));
    return [...new Set([...mounted, ...here])];
}
function jobOf({ own }) {
    const job = own.find(({ target }) => target.role === "job")?.container;
    return job instanceof errors/* DoodError */.bI ? undefined : job;
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

;// CONCATENATED MODULE: ./build/grant/discover/privilege.js


function isPrivileged(nest, { own }) {
    const found = own.find(({ target }) => target.role === "service" && target.label === nest.service);
    return found === undefined || found.container instanceof errors/* DoodError */.bI ? null : found.container.privileged;
}
function riskWarnings(nest, found) {
    const privileged = found.own
        .filter(({ container }) => !(container instanceof errors/* DoodError */.bI) && container.privileged)
        .map(docker_in_docker/* titleOf */.Gg);
    const unseen = nest !== undefined && isPrivileged(nest, found) === null ? [unseenRisk(nest)] : [];
    return [...privileged.map((title) => risk(title, title === nest?.title)), ...unseen];
}
function risk(title, hasEngine) {
    const who = hasEngine ? "root in it, and so whoever may use the engine in it," : "root in it";
    return `${title} is privileged (--privileged, or the capability SYS_ADMIN): ${who} can become root on the machine that runs it${hasEngine ? INSTEAD : ""}`;
}
function unseenRisk({ title }) {
    return `${title} runs an engine, for which a container has to be privileged as a rule (it can't be looked at from here): whoever may use that engine can then become root on the machine that runs it${INSTEAD}`;
}
const INSTEAD = ". Docker in Docker keeps jobs' containers apart, but guards no machine; where you don't need a second engine, share the machine's own socket instead";

// EXTERNAL MODULE: ./build/grant/verify/proof-script.js
var proof_script = __webpack_require__(89);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/report/report.js





function makeReport({ site, found, nest, warnings }, care, outcomes, detection, policy) {
    const targets = outcomes.map(targetReport);
    const levels = targets.length === 0 ? ["api"] : targets.map(({ proof }) => proof);
    const proved = policy.verify && !policy.dryRun ? levels.filter((level) => level !== null) : [];
    const complete = proved.length === levels.length;
    const proof = complete ? ((0,proof_script/* weakest */.hB)(proved) ?? null) : null;
    const first = targets.find(({ gid }) => gid !== null);
    const gid = detection?.gid ?? first?.gid ?? null;
    const needsNone = detection !== undefined && gid === null;
    return {
        version: 1,
        engine: site.info.title,
        socket: (0,engine_endpoint/* endpointAddress */.C)(site.endpoint),
        gid,
        group: targets.find(({ group }) => group !== "")?.group ?? (needsNone ? "" : policy.group),
        containerOptions: detection?.containerOptions ?? (gid === null ? "" : `--group-add ${gid}`),
        verified: proof !== null && proof !== "inferred" && outcomes.every(({ kind }) => kind === "passed"),
        proof,
        changed: care.repair !== undefined || targets.some(({ changed }) => changed),
        dryRun: policy.dryRun,
        durationMs: Math.round((0,clock/* uptimeMs */.B)()),
        dockerInDocker: nest === undefined ? null : { container: nest.title, privileged: isPrivileged(nest, found) },
        repair: care.repair ?? "",
        warnings: [...care.warnings, ...warnings, ...riskWarnings(nest, found)],
        targets,
    };
}
function targetReport(outcome) {
    const { target, container, durationMs } = outcome;
    const base = {
        role: target.role,
        label: target.label,
        id: container?.id ?? target.id,
        name: container?.name ?? "",
        image: container?.image ?? "",
        user: (target.user ?? container?.user) || "root",
        configuredUser: container?.user ?? "",
        mountPath: "",
        socketBefore: "",
        socketAfter: "",
        openToEveryone: false,
        result: "failed",
        group: "",
        gid: null,
        how: "none",
        previousGid: null,
        alsoGains: [],
        losesPrevious: [],
        restarted: false,
        mainProcess: "unknown",
        proof: null,
        tool: "",
        changed: false,
        warnings: [],
        code: null,
        message: "",
        remedy: "",
        durationMs: Math.round(durationMs),
    };
    switch (outcome.kind) {
        case "refused":
            return {
                ...base,
                result: "refused",
                openToEveryone: outcome.refusal.code === "world-writable",
                code: outcome.refusal.code,
                message: outcome.refusal.message,
                remedy: outcome.refusal.remedy,
            };
        case "failed":
            return {
                ...base,
                changed: outcome.changed,
                code: outcome.error.code,
                message: outcome.error.message,
                remedy: outcome.error.remedy,
            };
        case "planned":
            return {
                ...base,
                ...planReport(outcome.plan),
                result: "planned",
                restarted: outcome.plan.restart.kind === "restart",
                mainProcess: outcome.plan.main,
                warnings: outcome.plan.warnings,
            };
        case "passed":
            return {
                ...base,
                ...planReport(outcome.plan),
                socketAfter: (0,socket_facts/* socketTitle */.SJ)(outcome.socketAfter),
                openToEveryone: (0,socket_facts/* opensToEveryone */._X)(outcome.socketAfter),
                result: outcome.changed ? "granted" : "nothing-to-do",
                restarted: outcome.restarted,
                mainProcess: outcome.main,
                proof: outcome.proof?.level ?? null,
                tool: outcome.proof === undefined
                    ? ""
                    : [outcome.proof.tool, outcome.proof.detail].filter(Boolean).join(" "),
                changed: outcome.changed,
                warnings: outcome.warnings,
            };
    }
}
function planReport(plan) {
    const common = {
        user: plan.userTitle,
        mountPath: plan.mount.path,
        socketBefore: (0,socket_facts/* socketTitle */.SJ)(plan.socket),
        openToEveryone: (0,socket_facts/* opensToEveryone */._X)(plan.socket),
        gid: plan.socket.gid,
    };
    if (plan.kind === "nothing")
        return { ...common, how: plan.reason };
    const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
    return { ...common, group, how, previousGid, alsoGains, losesPrevious };
}

// EXTERNAL MODULE: ./build/action/publish.js + 4 modules
var publish = __webpack_require__(6270);
// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/action/state.js
var state = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/action/grant-job.js













async function grantJob(place, inputs, channel, env) {
    const report = await grantAll(place, inputs, channel, env);
    await (0,publish/* publish */.m)(report, channel);
    (0,sidecar/* warnOfNoPost */.Hn)(report, inputs, env);
    channel.warnOfLost(env);
    return report.targets.some(({ code }) => code !== null) ? 1 : 0;
}
const loadGrant = () => __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 126));
async function grantAll(place, inputs, channel, env) {
    const { container, services } = inputs.job;
    if (container !== undefined || services.length + inputs.containers.length > 0)
        void loadGrant();
    const scene = await openScene(place, (engine) => requestOf(inputs, engine, place, env), log/* trace */.uP);
    try {
        const { found } = scene;
        introduce(scene);
        const care = await tendSocket(scene.site, inputs);
        const site = { ...scene.site, socket: care.socket };
        const jobSite = { ...scene.jobSite, socket: care.socket };
        const detected = detect(site, inputs.allowRootGroup);
        const outcomes = await sideBySide(found.targets, (one) => handle(one.target.role === "named" ? site : jobSite, one, inputs, channel));
        const detection = await detected;
        if (detection instanceof errors/* DoodError */.bI && outcomes.length === 0)
            throw detection;
        const known = detection instanceof errors/* DoodError */.bI ? undefined : detection;
        return makeReport({ ...scene, site }, care, outcomes, known, inputs);
    }
    finally {
        scene.close();
    }
}
async function requestOf(inputs, engine, { endpoint }, env) {
    const job = await completeJob(engine, inputs.job, env);
    (0,sidecar/* noticeOfRunner */.Es)(job, env);
    const here = endpoint.kind === "unix" ? endpoint.path : undefined;
    const jobSocket = (0,sidecar/* isSidecar */.SE)(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
    return {
        job: job.container,
        services: job.services,
        named: inputs.containers,
        user: inputs.user,
        ...(jobSocket === undefined ? {} : { jobSocket }),
    };
}
async function handle(site, found, inputs, channel) {
    const { grantAccess } = await loadGrant();
    return grantAccess(site, found, inputs, (edited, { id }, edits) => {
        const { endpoint } = site;
        if ((0,state/* isTakenBack */.Zb)(inputs.cleanup, edited))
            (0,state/* saveGrant */.sS)(channel, { id, label: edited.label, edits, endpoint });
    });
}
async function detect(site, allowRootGroup) {
    return (0,new_container/* detectAddress */.iX)(site) ?? (await (0,new_container/* detectGrant */.wN)(site, allowRootGroup).catch(errors/* toDoodError */.Yn));
}
function introduce({ site, found, nest }) {
    const { info, endpoint, socket } = site;
    const [owner, mode] = socket.kind === "unix" ? (0,socket_facts/* socketTitle */.SJ)(socket.facts).split(" ") : [];
    const facts = owner === undefined ? "" : `, owner ${owner}, mode ${mode}`;
    log/* log */.Rm.line(`${info.title} at ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)}${facts}`);
    const { targets, passedOver } = found;
    if (targets.length === 0 && nest === undefined)
        log/* log */.Rm.line("no target: this job has no container that mounts the socket; detection only");
    if (passedOver.length > 0)
        log/* log */.Rm.line(`services without the socket, left alone: ${passedOver.join(", ")}`);
}


/***/ }),

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  publishFailure: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/report/diagram.js

const MAX_TARGETS = 12;
const CLASSES = [
    "classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    "classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    "classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    "classDef planned fill:#ddf4ff,stroke:#0969da,color:#1f2328",
];
function verdict({ code, result, proof, warnings }) {
    if (code !== null)
        return "bad";
    if (result === "planned")
        return "planned";
    return proof === null || proof === "inferred" || warnings.length > 0 ? "doubtful" : "good";
}
function renderDiagram({ socket, gid, targets }) {
    const shown = targets.slice(0, MAX_TARGETS);
    const rest = targets.length - shown.length;
    const owner = gid === null ? "" : `group ${gid}`;
    return (0,sanitize/* fenced */.OF)("mermaid", [
        "flowchart LR",
        `  socket[("${[socket, owner].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}")]`,
        ...shown.flatMap((target, index) => path(target, index)),
        ...(rest > 0 ? [`  socket --> rest["${(0,sanitize/* node */.rH)(`and ${rest} more`)}"]`] : []),
        ...CLASSES.map((line) => `  ${line}`),
    ]);
}
const MARKS = { good: "✓", doubtful: "!", bad: "✗", planned: "…" };
function path(target, index) {
    const { role, label, name, image, user, code } = target;
    const [via, container, person] = [`g${index}`, `c${index}`, `u${index}`];
    const title = role === "named" ? name || label : role === "job" ? "job container" : label;
    const kind = verdict(target);
    const link = code === null ? "-->" : "-.-";
    return [
        `  socket ${link} ${via}["${(0,sanitize/* node */.rH)(code ?? way(target))}"]`,
        `  ${via} ${link} ${container}["${[title, image].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}"]`,
        `  ${container} ${link} ${person}(["${(0,sanitize/* node */.rH)(`${MARKS[kind]} ${user}`)}"])`,
        `  class ${via},${container},${person} ${kind}`,
    ];
}
function way({ how, group, gid }) {
    if (how === "root")
        return "root needs no group";
    if (how === "owner")
        return "owns the socket";
    if (how === "let-in")
        return "let in by something else";
    return group === "" ? `group ${gid}` : `group ${group} (${gid})`;
}

// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/report/paste-block.js

const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;
function pasteBlock(target, { gid, socket }) {
    const group = gid === null ? [] : [`--group-add ${gid}`];
    switch (target.code) {
        case "group-explicit":
        case "rootfs-read-only":
        case "account-file-mounted":
            return group.length === 0 ? undefined : recreated(target, group, []);
        case "userns-remapped":
            return recreated(target, ["--userns=host", ...group], []);
        case "socket-not-mounted":
            return recreated(target, [], [SOCKET_MOUNT]);
        default:
            return target.code === null ? undefined : runBlock(target.code, socket);
    }
}
function runBlock(code, socket) {
    switch (code) {
        case "root-group":
            return step("allow-root-group", "true");
        case "world-writable":
            return step("on-world-writable", "fix");
        case "owner-only":
            return HARMLESS.test(socket) ? engineRestart(socket) : undefined;
        default:
            return undefined;
    }
}
function recreated(target, options, volumes) {
    const { role, label, name, image, configuredUser } = target;
    const all = [...(configuredUser === "" ? [] : [`--user ${configuredUser}`]), ...options];
    if (![label, image, configuredUser || "root"].every((value) => HARMLESS.test(value)))
        return undefined;
    if (role === "named") {
        const volumeOptions = volumes.map((volume) => `--volume ${volume}`);
        const words = ["docker run --detach", `--name ${name || label}`, ...all, ...volumeOptions, image];
        const lines = words.map((word, index) => `${index === 0 ? "" : "  "}${word}${word === image ? "" : " \\"}`);
        return { where: "where the container is started", language: "sh", lines };
    }
    const body = [
        `image: ${image}`,
        ...(all.length === 0 ? [] : [`options: ${all.join(" ")}`]),
        ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
    ];
    const lines = role === "job"
        ? ["container:", ...body.map((line) => `  ${line}`)]
        : ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)];
    return { where: "in the job", language: "yaml", lines };
}
function step(input, value) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
    const path = (0,sidecar/* isSidecar */.SE)(process.env) ? "/sidecar" : "";
    const local = `.${path || "/"}`;
    const uses = repository && ref ? `${repository}${path}@${ref}` : local;
    const lines = [`- uses: ${HARMLESS.test(uses) ? uses : local}`, "  with:", `    ${input}: ${value}`];
    return { where: "as this step", language: "yaml", lines };
}
function engineRestart(socket) {
    const podman = [
        "sudo groupadd --force --system docker",
        "sudo install -d /etc/systemd/system/podman.socket.d",
        "printf '[Socket]\\nSocketMode=0660\\nSocketGroup=docker\\n' | sudo tee /etc/systemd/system/podman.socket.d/group.conf",
        "sudo systemctl daemon-reload",
        "sudo systemctl restart podman.socket",
    ];
    const docker = [
        "sudo groupadd --force --system docker",
        "sudo systemctl restart docker.socket docker.service",
    ];
    return {
        where: "on the engine's machine",
        language: "sh",
        lines: socket.includes("podman") ? podman : docker,
    };
}

;// CONCATENATED MODULE: ./build/report/sentence.js
function sentence(target) {
    const where = `${target.user} in ${whereabouts(target)}`;
    switch (target.result) {
        case "refused":
        case "failed":
            return `${where}: ${target.message}`;
        case "planned":
            return `${where} would be able to use docker: ${deed(target)}`;
        case "granted":
            return `${where} may now use docker: ${deed(target)}; ${proved(target)}`;
        case "nothing-to-do":
            return `${where} may use docker: ${deed(target)}; ${proved(target)}`;
    }
}
function nested({ dockerInDocker, socket, gid }) {
    if (dockerInDocker === null)
        return undefined;
    const where = `Docker in Docker: ${dockerInDocker.container} runs an engine of its own`;
    return gid === null
        ? `${where}, at ${socket}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
function whereabouts(target) {
    const { role, label, name, image } = target;
    const words = {
        job: "the job container",
        service: `service \`${label}\``,
        named: `container \`${name || label}\``,
    };
    return image === "" ? words[role] : `${words[role]} (image ${image})`;
}
function before({ how, gid, group, previousGid, code }) {
    if (code !== null)
        return "no access";
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
        root: "root",
        owner: "owns the socket",
        member: `in group ${gid}`,
        "let-in": "let in by something else than a group",
        none: "unknown",
    };
    return words[how];
}
function deed({ how, group, gid, previousGid, restarted, result }) {
    const isPlan = result === "planned";
    const joined = isPlan ? "would join" : "joined";
    const done = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${isPlan ? "would go" : "went"} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
        root: "it is root, and needs no group",
        owner: "it owns the socket, and needs no group",
        member: `it was in group ${gid} already`,
        "let-in": "the kernel lets it in already, by something else than a group",
        none: "nothing was done",
    };
    return restarted
        ? `${done[how]}, and its main process ${isPlan ? "would be" : "was"} restarted`
        : done[how];
}
function proved({ proof, tool, result }) {
    switch (proof) {
        case "docker":
            return `proved by ${tool}`;
        case "api":
            return `proved by a connection (${tool})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        default:
            return result === "planned" ? "not tried" : "not verified";
    }
}
function duration(ms) {
    return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/action/log.js
var log = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/report/summary.js





function renderSummary(report) {
    const { targets } = report;
    const drawn = targets.length > 0 ? [table(targets), renderDiagram(report)] : [];
    const parts = [
        `## ${headline(report)}`,
        engineLine(report),
        ...drawn,
        ...targets.filter(({ code }) => code !== null).map((target) => refusal(target, report)),
        ...securityNote(report),
        ...note(nested(report)),
        ...note(report.repair === "" ? undefined : report.repair),
        ...warnings(report),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderFailure({ code, message, remedy }, blocks) {
    const parts = [
        "## ❌ docker access: not granted",
        `${asSentence(message)} (${codeLink(code)})`,
        ...help(remedy, blocks),
    ];
    return `${parts.join("\n\n")}\n`;
}
function headline({ targets, dryRun, verified, dockerInDocker, gid, containerOptions }) {
    const good = targets.filter(({ code }) => code === null).length;
    if (targets.length === 0 && dockerInDocker !== null && gid === null) {
        return `${verified ? "✅" : "📝"} docker access: Docker in Docker needs no group`;
    }
    if (targets.length === 0)
        return `✅ a container gets docker with <code>${(0,sanitize/* cell */.Hn)(containerOptions)}</code>`;
    const count = `${good} of ${targets.length} ${targets.length === 1 ? "container" : "containers"}`;
    if (good < targets.length)
        return `❌ docker ${dryRun ? "would work" : "works"} in ${count}`;
    if (dryRun)
        return `📝 docker would work in ${count} (dry run)`;
    return `${verified ? "✅" : "⚠️"} docker works in ${count}${verified ? "" : ", not all of it verified"}`;
}
function engineLine({ engine, socket, gid, containerOptions, targets }) {
    const isTold = containerOptions === "" || targets.length === 0;
    const options = isTold ? "" : `; a new container gets access with \`${containerOptions}\``;
    return `${(0,sanitize/* cell */.Hn)(engine)} at ${(0,sanitize/* cell */.Hn)(socket)}${gid === null ? "" : `, group ${gid}${options}`}.`;
}
function note(text) {
    return text === undefined ? [] : [`> [!NOTE]\n> ${(0,sanitize/* prose */.CS)(text)}`];
}
function table(targets) {
    const marks = { good: "✅", doubtful: "⚠️", bad: "❌", planned: "📝" };
    const rows = targets.map((target) => [
        [target.label, target.image].filter(Boolean).map(sanitize/* cell */.Hn).join("<br>"),
        (0,sanitize/* cell */.Hn)(target.user),
        (0,sanitize/* cell */.Hn)(before(target)),
        `${marks[verdict(target)]} ${target.code === null ? (0,sanitize/* cell */.Hn)(deed(target)) : `${target.result}: ${codeLink(target.code)}`}`,
        target.code === null ? (0,sanitize/* cell */.Hn)(proved(target)) : "–",
        duration(target.durationMs).replace(" ", "&nbsp;"),
    ]);
    const head = ["container", "user", "before", "after", "proof", "time"];
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function refusal(target, report) {
    const block = pasteBlock(target, report);
    return [
        `### ❌ ${(0,sanitize/* cell */.Hn)(target.label)}: user ${(0,sanitize/* cell */.Hn)(target.user)} can't use docker`,
        asSentence(target.message),
        ...help(target.remedy, block === undefined ? [] : [block]),
    ].join("\n\n");
}
function help(remedy, blocks) {
    return [
        `**Remedy:** ${asSentence(remedy)}`,
        ...blocks.flatMap(({ where, language, lines }) => [
            `Ready to paste, ${(0,sanitize/* prose */.CS)(where)}:`,
            (0,sanitize/* fenced */.OF)(language, lines.map(sanitize/* plain */.pj)),
        ]),
    ];
}
function asSentence(text) {
    const whole = /[.!?:]$/.test(text) ? text : `${text}.`;
    return (0,sanitize/* prose */.CS)(whole.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
}
function securityNote({ targets }) {
    const open = targets.filter(({ openToEveryone }) => openToEveryone);
    const notes = [
        ...(open.length === 0
            ? []
            : ["**The socket is open to everyone on the machine**, who can all become root on it."]),
        ...targets
            .filter(({ alsoGains }) => alsoGains.length > 0)
            .map(({ label, group, alsoGains }) => `In ${(0,sanitize/* cell */.Hn)(label)}, these members of the realigned group ${(0,sanitize/* cell */.Hn)(group)} may use docker too: ${(0,sanitize/* cell */.Hn)(alsoGains.join(", "))}.`),
    ];
    return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}
function warnings({ warnings: ofSocket, targets }) {
    const told = [{ label: "socket", warnings: ofSocket }, ...targets];
    const lines = told.flatMap(({ label, warnings }) => warnings.map((warning) => `> **${(0,sanitize/* cell */.Hn)(label)}**: ${(0,sanitize/* prose */.CS)(warning)}`));
    return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}
function codeLink(code) {
    const page = (0,log/* errorPage */.Wr)(code, process.env);
    return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}

;// CONCATENATED MODULE: ./build/action/publish.js






async function publish(report, channel) {
    if (report.repair !== "")
        log/* log */.Rm.line(`✓ ${report.repair}`);
    const inside = nested(report);
    if (inside !== undefined)
        log/* log */.Rm.line(inside);
    for (const warning of report.warnings)
        log/* log */.Rm.warn(warning);
    for (const target of report.targets)
        announce(target, report);
    if (report.targets.length === 0)
        log/* log */.Rm.line(`✓ a container gets docker with \`${report.containerOptions}\``);
    log/* log */.Rm.folded(`Details (${duration(report.durationMs)} in all)`, details(report));
    setOutputs(report, channel);
    channel.summary(renderSummary(report));
}
async function publishFailure(failure, socket, channel) {
    const error = (0,errors/* toDoodError */.Yn)(failure);
    const block = runBlock(error.code, socket);
    const blocks = block === undefined ? error.blocks : [...error.blocks, block];
    log/* log */.Rm.fail("setup-dood", error);
    foldBlocks("", blocks);
    channel.summary(renderFailure(error, blocks));
}
function announce(target, report) {
    const { label, code } = target;
    const text = sentence(target);
    if (code === null) {
        log/* log */.Rm.line(`${markOf(target)} ${text} (${duration(target.durationMs)})`);
    }
    else {
        log/* log */.Rm.fail(`${target.user} in ${label} can't use docker`, { ...target, code, message: text });
        const block = pasteBlock(target, report);
        foldBlocks(` for ${label}`, block === undefined ? [] : [block]);
    }
    for (const warning of target.warnings)
        log/* log */.Rm.warn(`${label}: ${warning}`);
    if (target.alsoGains.length > 0) {
        const names = target.alsoGains.join(", ");
        log/* log */.Rm.warn(`${label}: by the realigned group, these users may use docker too: ${names}`);
    }
}
function markOf({ result, proof }) {
    if (result === "planned")
        return MARKS.planned;
    return proof === null || proof === "inferred" ? MARKS.doubtful : MARKS.good;
}
function foldBlocks(about, blocks) {
    for (const { where, lines } of blocks)
        log/* log */.Rm.folded(`Ready to paste${about}, ${where}`, lines);
}
function details(report) {
    return [
        ...report.targets.flatMap(targetDetails),
        `${report.group === "" ? "no group" : `group ${report.group}, GID ${report.gid ?? "unknown"}`}; for container.options: ${report.containerOptions || "unknown"}`,
        `verified: ${report.verified}; proof: ${report.proof ?? "none"}; changed: ${report.changed}`,
    ];
}
function targetDetails(target) {
    const { label, name, id, user, mountPath, socketBefore, socketAfter, restarted, mainProcess, proof, tool } = target;
    const mains = {
        has: "has the group",
        lacks: "lacks the group",
        "needs-none": "needs none",
        unknown: "can't be seen from here",
    };
    const after = socketAfter === "" || socketAfter === socketBefore ? "" : `, ${socketAfter} afterwards`;
    return [
        `${label}: container ${name || "unknown"} (${id.slice(0, 12)}), user ${user}`,
        ...(mountPath === "" ? [] : [`  socket at ${mountPath}: ${socketBefore}${after}`]),
        ...(target.code === null
            ? [
                `  main process: ${restarted && target.result !== "planned" ? "restarted, " : ""}${mains[mainProcess]}`,
            ]
            : []),
        ...(proof === null ? [] : [`  proof: ${proof}, by ${tool}`]),
    ];
}
function setOutputs(report, channel) {
    channel.output("gid", report.gid ?? "");
    channel.output("group", report.group);
    channel.output("socket", report.socket);
    channel.output("container-options", report.containerOptions);
    channel.output("proof", report.proof ?? "");
    channel.output("verified", report.verified);
    channel.output("changed", report.changed);
    channel.output("report", JSON.stringify(report));
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iX: () => (/* binding */ detectAddress),
/* harmony export */   vO: () => (/* binding */ requireGroup),
/* harmony export */   wN: () => (/* binding */ detectGrant)
/* harmony export */ });
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
/* harmony import */ var _plan_socket_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1570);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);






async function detectGrant(site, allowRootGroup) {
    const seen = await viewOfNewContainer(site);
    requireGroup(seen, allowRootGroup);
    const namespace = site.info.usernsRemap ? "--userns=host " : "";
    return { gid: seen.gid, containerOptions: `${namespace}--group-add ${seen.gid}` };
}
function detectAddress({ endpoint, nest }) {
    if (nest === undefined || endpoint.kind !== "tcp")
        return undefined;
    const verify = endpoint.tls?.verify ? " --env DOCKER_TLS_VERIFY=1" : "";
    return { gid: undefined, containerOptions: `--env DOCKER_HOST=${(0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointAddress */ .C)(endpoint)}${verify}` };
}
function requireGroup(socket, allowRootGroup) {
    const refusal = (0,_plan_socket_group_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSocketGroup */ .B)(socket, allowRootGroup);
    if (refusal !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI(refusal.code, refusal.message, refusal.remedy);
}
async function viewOfNewContainer(site) {
    const { socket } = site;
    if (socket.kind === "tcp") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "the engine is reached over TCP: its socket's group can't be seen from here", "Run this step on the engine's own machine; a container that uses the same TCP address needs no group.");
    }
    if ((0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeforeVm */ .ZV)(site))
        return viewInVm(site);
    if (!(0,_site_js__WEBPACK_IMPORTED_MODULE_3__/* .isBehindNamespace */ .Yl)(site))
        return socket.facts;
    const maps = await (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineIdMaps */ .hg)(socket.facts.uid);
    if (maps === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "a rootless engine's containers see the socket's group under another number than this machine, and the engine's process isn't visible from here", "Run this step on the engine's own machine, or look in a container: `docker run --rm -v SOCKET:/s.sock IMAGE stat -c %g /s.sock`.");
    }
    const { uid, gid, mode } = socket.facts;
    return { uid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(uid, maps.uid), gid: (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(gid, maps.gid), mode };
}
function viewInVm({ info }) {
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

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup)
/* harmony export */ });
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3437);


function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
const PROOF_SCRIPT = `
# One stream, so that the last word is this script's: an engine mixes two as it likes.
exec 2>&1
S=$1; T=$3; LC_ALL=C; export LC_ALL
say() { echo; echo "dood-proof $*"; }
has() { command -v "$1" >/dev/null 2>&1; }
opened() {
  # <> would make a file that isn't there.
  if [ ! -e "$S" ]; then
    if [ -e "\${S%/*}" ] && [ ! -x "\${S%/*}" ]; then echo denied; else echo missing; fi
    return
  fi
  if [ ! -S "$S" ]; then echo not-a-socket; return; fi
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if has docker; then
  ( eval "$2" ) </dev/null; c=$?
  if [ $c -eq 0 ]; then say docker docker ok; else say docker docker "failed:$c:$(opened)"; fi
  exit
fi
o=$(opened)
if [ "$o" != ok ]; then say access sh "$o"; exit; fi
judge() {
  case $3 in
    *HTTP/1.?' 200 '*|'HTTP 200 '*) r=ok ;;
    *HTTP/1.?' 403 '*|'HTTP 403 '*) r=forbidden ;;
    *HTTP/1.?' '*|'HTTP '*) r=garbled ;;
    *EACCES*|*[Pp]'ermission denied'*) r=denied ;;
    *ECONNREFUSED*|*[Cc]'onnection refused'*) r=stale ;;
    *ETIMEDOUT*|*[Tt]'imed out'*) r=silent ;;
    *) case $1:$2:$3 in
        curl:7:*) r=stale ;;
        curl:28:*|perl:142:*|socat:0:|nc:*:) r=silent ;;
        *HPE_*|*ECONNRESET*|curl:1:*HTTP/0.9*|curl:52:*|curl:56:*) r=garbled ;;
        curl:0:*|perl:0:*|python*:0:*|socat:0:*|nc:0:*) r=garbled ;;
        *) return ;;
      esac ;;
  esac
  say api "$1" $r; exit
}
Q='GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n'
if has curl; then
  o=$(curl -sS -i --http1.0 -m "$T" --unix-socket "$S" http://docker/_ping 2>&1); judge curl $? "$o"
fi
for n in node /__e/node24/bin/node /__e/node24_alpine/bin/node /__e/node20/bin/node; do
  has $n && { o=$($n -e 'const [socketPath,t]=process.argv.slice(1),r=require("http").get({socketPath,path:"/_ping",timeout:t*1e3},s=>{console.log("HTTP",s.statusCode,"");process.exit()}).on("timeout",()=>r.destroy({code:"ETIMEDOUT"})).on("error",e=>console.log(e.code))' "$S" "$T" 2>&1); judge node $? "$o"; }
done
for p in python3 python; do
  has $p && { o=$($p -c 'import socket,sys
s=socket.socket(socket.AF_UNIX);s.settimeout(float(sys.argv[2]));s.connect(sys.argv[1])
s.sendall(b"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n");print(s.recv(4096).decode("latin1"))' "$S" "$T" 2>&1); judge $p $? "$o"; }
done
if has perl; then
  o=$(perl -MSocket -e 'alarm $ARGV[1];my $s;socket($s,PF_UNIX,SOCK_STREAM,0)&&connect($s,pack_sockaddr_un($ARGV[0]))or die $!;syswrite $s,"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n";sysread $s,my $b,4096;print $b' "$S" "$T" 2>&1); judge perl $? "$o"
fi
if has socat; then
  o=$(printf "$Q" | socat -t "$T" - "UNIX-CONNECT:$S" 2>&1); judge socat $? "$o"
fi
if has nc; then
  o=$(printf "$Q" | nc -w "$T" -U "$S" 2>&1); judge nc $? "$o"
fi
say access sh ok
`;
const FAULTS = ["denied", "stale", "missing", "not-a-socket", "forbidden", "silent", "garbled"];
const LEVELS = ["docker", "api", "access", "inferred"];
function weakest(levels) {
    return LEVELS.findLast((level) => levels.includes(level));
}
function parseProof(output) {
    const verdict = output.split("\n").findLast((line) => line.startsWith("dood-proof "));
    const [, word = "", tool = "", result = ""] = verdict?.split(" ") ?? [];
    const level = LEVELS.find((candidate) => candidate === word);
    if (level === undefined)
        return undefined;
    if (result === "ok")
        return { kind: "proved", level, tool };
    const groups = parseGroups(output);
    const said = FAULTS.find((fault) => result.split(":").includes(fault));
    const fault = said ?? (level === "docker" ? faultInWords(spoken(output)) : "other");
    return { kind: "disproved", level, tool, fault, ...(groups === undefined ? {} : { groups }) };
}
function faultInWords(words) {
    if (/permission denied/i.test(words))
        return "denied";
    if (/Cannot connect to the Docker daemon|connection refused/i.test(words))
        return "stale";
    if (/\b403\b|forbidden/i.test(words))
        return "forbidden";
    if (/context deadline exceeded|i\/o timeout|request canceled/i.test(words))
        return "silent";
    return "other";
}
function parseGroups(output) {
    const lines = output.split("\n").filter((line) => line.startsWith("dood-groups "));
    if (lines.length === 0)
        return undefined;
    return [...new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number)))];
}
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
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


/***/ })

};
