export const id = 199;
export const ids = [199];
export const modules = {

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ CAUTIOUS)
/* harmony export */ });
const CAUTIOUS = {
    group: "docker",
    allowRootGroup: false,
    restartServices: "auto",
    onWorldWritable: "warn",
    verify: true,
    verifyCommand: "docker version",
    dryRun: false,
};


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   vY: () => (/* binding */ NO_CONTAINERS)
/* harmony export */ });
/* unused harmony export jobContainerOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _named_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);



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
            return { kind: "failed", target, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure) };
        }
    };
    const [jobs, services, others] = await Promise.all([
        Promise.all(job.container === undefined ? [] : [inspectOwn("job", "job", job.container)]),
        Promise.all(job.services.map(({ name, id }) => inspectOwn("service", name, id))),
        Promise.all(named.map((entry) => (0,_named_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findNamed */ .n)(engine, entry))),
    ]);
    const paths = socketPaths(jobContainerOf(jobs));
    const mounts = (one) => one.kind === "failed" || (0,_socket_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .findSocketMount */ .wT)(one.container, paths) !== undefined;
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


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/grant/observe/observe.js
var observe = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/socket/socket-access.js
var socket_access = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __webpack_require__(411);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/grant/plan/refusal.js
var refusal = __webpack_require__(3437);
// EXTERNAL MODULE: ./build/grant/plan/socket.js
var plan_socket = __webpack_require__(3884);
// EXTERNAL MODULE: ./build/grant/plan/user.js + 12 modules
var plan_user = __webpack_require__(4359);
;// CONCATENATED MODULE: ./build/grant/plan/edit-refusal.js






const ACCOUNT_FILES = ["/etc/group", "/etc/passwd", "/etc/gshadow"];
function refuseEdit(seen, user, socket, policy) {
    const { container } = seen;
    const group = (0,plan_socket/* refuseSocketGroup */.B)(socket, policy.allowRootGroup);
    if (group !== undefined)
        return group;
    if (user.uid === socket.uid) {
        return (0,refusal/* refuse */.T)("owner-only", `the user owns the socket, whose mode denies it (${(0,socket_facts/* socketTitle */.SJ)(socket)}): for the owner the kernel looks at no other bits`, "Give the socket back to root on its machine: `sudo chown root SOCKET`.");
    }
    const [, explicitGroup = ""] = (0,plan_user/* userSpec */.tI)(seen).split(":");
    if (explicitGroup !== "") {
        return (0,refusal/* refuse */.T)("group-explicit", `the user is given with an explicit group (\`${(0,plan_user/* userSpec */.tI)(seen)}\`): the engine then ignores /etc/group`, `Add the group from outside: \`options: --group-add ${socket.gid}\`, or drop the group from the user.`);
    }
    if (user.name !== undefined && !(0,names/* isRecordableName */.jo)(user.name)) {
        return (0,refusal/* refuse */.T)("account-file-unusable", `the user's name in /etc/passwd, \`${(0,text_file/* fromBytes */.uK)(user.name)}\`, can't stand in a group's list of members`, fromOutside(socket.gid));
    }
    if (container.readOnlyRootfs) {
        return (0,refusal/* refuse */.T)("rootfs-read-only", "the container's root file system is read-only: /etc/group can't be edited", fromOutside(socket.gid));
    }
    return refuseMountedFile(seen, socket);
}
function refuseMountedFile({ container, files, places }, { gid }) {
    const followed = [files.group, files.passwd, files.gshadow].flatMap((file) => file?.path ?? []);
    const real = places === undefined ? [] : ACCOUNT_FILES.map((path) => path.replace("/etc", places.accounts));
    const mounts = [...container.mounts.map(({ destination }) => destination), ...(places?.mounts ?? [])];
    const mounted = mounts.find((mount) => [...ACCOUNT_FILES, ...real, ...followed].some((path) => path === mount || path.startsWith(`${mount}/`)));
    if (mounted === undefined)
        return undefined;
    return (0,refusal/* refuse */.T)("account-file-mounted", `${mounted} is a mount: the engine reads the image's own account files instead of what is there`, fromOutside(gid));
}
function fromOutside(gid) {
    return `Give the group from the start: \`options: --group-add ${gid}\`.`;
}

// EXTERNAL MODULE: ./build/identity/edits.js
var identity_edits = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/identity/group.js
var identity_group = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/identity/group-edits.js
var group_edits = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/identity/passwd.js
var passwd = __webpack_require__(4601);
;// CONCATENATED MODULE: ./build/grant/plan/membership.js







const MAX_JOINS = 4;
function proposeGrant(seen, user, gid, group, engine) {
    const files = (0,plan_user/* accountTexts */.Yj)(seen.files);
    const entry = user.name === undefined ? newPasswdEntry(files, user.uid) : undefined;
    const name = user.name ?? entry?.name ?? "";
    for (const proposal of proposals(files, name, gid, group)) {
        const edits = [...(entry?.edits ?? []), ...proposal.edits];
        const found = (0,plan_user/* execUser */.PU)(seen, (0,identity_edits/* applyEdits */.ct)(files, edits), engine);
        if (found.kind === "user" && found.user.uid === user.uid && found.user.groups.includes(gid)) {
            return { kind: "grant", ...proposal, edits, user: found.user };
        }
    }
    return (0,refusal/* refuse */.T)("group-explicit", `no entry in /etc/group gives \`${seen.target.user ?? seen.container.user}\` a group with this engine's rules`, `Add the group from outside: \`options: --group-add ${gid}\`.`);
}
function* proposals(files, user, gid, group) {
    const groups = (0,identity_group/* parseGroup */.h)(files.group ?? "");
    const alone = { gid, alsoGains: [], losesPrevious: [] };
    const names = new Set(groups.filter((entry) => entry.gid === gid).map(({ name }) => name));
    for (const name of [...names].slice(0, MAX_JOINS)) {
        const edits = (0,group_edits/* joinGroup */.U)(files, { name, gid }, user);
        yield { ...alone, group: (0,text_file/* fromBytes */.uK)(name), how: "joined", edits };
    }
    const named = groups.find((entry) => entry.name === (0,text_file/* toBytes */.ZJ)(group));
    if (named !== undefined && mayMove(files, named, gid)) {
        const lines = groups.filter((entry) => entry.name === named.name && entry.gid === named.gid);
        const members = [...new Set(lines.flatMap((line) => line.members))].filter((member) => member !== "");
        yield {
            group,
            gid,
            how: "realigned",
            previousGid: named.gid,
            edits: [
                { file: "group", kind: "set-gid", group: named.name, from: named.gid, to: gid },
                ...(0,group_edits/* joinGroup */.U)(files, { name: named.name, gid }, user),
            ],
            alsoGains: members.filter((member) => member !== user).map(text_file/* fromBytes */.uK),
            losesPrevious: members.map(text_file/* fromBytes */.uK),
        };
    }
    for (const name of freeNames(files, group, gid)) {
        yield {
            ...alone,
            group: name,
            how: "created",
            edits: (0,group_edits/* createGroup */.w)(files, { name: (0,text_file/* toBytes */.ZJ)(name), gid }, [user]),
        };
    }
}
function mayMove(files, { gid: from }, to) {
    const isPrimary = (0,passwd/* parsePasswd */.i)(files.passwd ?? "").some((entry) => entry.gid === from);
    return from !== to && from !== 0 && to !== 0 && !isPrimary;
}
function freeNames(files, group, gid) {
    const taken = namesIn([...(0,identity_group/* parseGroup */.h)(files.group ?? ""), ...(0,identity_group/* parseGroup */.h)(files.gshadow ?? "")]);
    const names = [group, `${group}-${gid}`].filter((name) => !taken.has(name));
    for (let number = 2; names.length < 2; number++) {
        const name = `${group}-${gid}-${number}`;
        if (!taken.has(name))
            names.push(name);
    }
    return names;
}
function namesIn(entries) {
    return new Set(entries.map(({ name }) => (0,text_file/* fromBytes */.uK)(name)));
}
function newPasswdEntry(files, uid) {
    const taken = namesIn((0,passwd/* parsePasswd */.i)(files.passwd ?? ""));
    let name = `dood-${uid}`;
    for (let number = 2; taken.has(name); number++)
        name = `dood-${uid}-${number}`;
    const line = `${name}:x:${uid}:0:setup-dood:/:/sbin/nologin`;
    return { name, edits: [{ file: "passwd", kind: "append", line }] };
}

// EXTERNAL MODULE: ./build/grant/plan/restart.js
var plan_restart = __webpack_require__(5586);
;// CONCATENATED MODULE: ./build/grant/plan/plan.js







function planAccess(seen, policy, engine) {
    const sight = (0,plan_socket/* seenSocket */.b)(seen, policy, engine);
    if (sight.kind === "refuse")
        return sight;
    const { mount, socket, warnings } = sight;
    const found = (0,plan_user/* execUser */.PU)(seen, (0,plan_user/* accountTexts */.Yj)(seen.files), engine);
    if (found.kind !== "user")
        return refuseMountedFile(seen, socket) ?? (0,plan_user/* refuseUser */.Gr)(found, seen);
    const decide = (user, main) => {
        const restart = (0,plan_restart/* planRestart */.Ro)(seen, main, user, socket.gid, policy);
        return { user, userTitle: (0,plan_user/* userTitle */.O2)(user), mount, socket, main, restart, warnings };
    };
    const main = (0,plan_restart/* mainProcess */.Fy)(seen, found.user, socket);
    const reason = (0,socket_access/* accessClass */.R)(found.user, socket);
    const isUnheeded = reason === "member" &&
        isByFile(seen, found.user, socket) &&
        refuseMountedFile(seen, socket) !== undefined;
    if (reason !== undefined && !isUnheeded)
        return { kind: "nothing", reason, ...decide(found.user, main) };
    const grant = refuseEdit(seen, found.user, socket, policy) ??
        proposeGrant(seen, found.user, socket.gid, policy.group, engine);
    if (grant.kind === "refuse") {
        if (!mayHaveOtherAccess(socket))
            return grant;
        const admittedMain = seen.main?.uid === found.user.uid ? "needs-none" : main;
        const admitted = {
            kind: "nothing",
            reason: "other-access",
            ...decide(found.user, admittedMain),
        };
        const told = [...warnings, otherAccessWarning(grant, mount)];
        return { kind: "ask-first", mount, admitted: { ...admitted, warnings: told }, refusal: grant };
    }
    const decided = decide(grant.user, main === "unknown" ? "lacks" : main);
    const losses = realignWarnings(grant);
    return { kind: "edit", grant, edits: grant.edits, ...decided, warnings: [...decided.warnings, ...losses] };
}
function isByFile({ container }, user, { gid }) {
    return user.groupsFromFile && !container.groupAdd.includes(String(gid));
}
function mayHaveOtherAccess(socket) {
    return (0,socket_facts/* opensToGroup */.Sd)(socket) && !(0,socket_facts/* opensToEveryone */._X)(socket);
}
function otherAccessWarning({ message }, { source }) {
    return `something else than a group lets it in, an access list perhaps (\`getfacl ${source}\`), and it has access only as long as that lasts: ${message}`;
}
function realignWarnings({ group, gid, previousGid, losesPrevious }) {
    if (losesPrevious.length === 0)
        return [];
    return [
        `group ${group} was given the socket's GID ${gid} in place of ${previousGid}: what belongs to GID ${previousGid} is now closed to its members (${losesPrevious.join(", ")})`,
    ];
}

// EXTERNAL MODULE: ./build/grant/verify/proof.js + 2 modules
var proof = __webpack_require__(5640);
;// CONCATENATED MODULE: ./build/grant/examination.js



async function examine(shared, target, container, policy) {
    const seen = await (0,observe/* observe */.l)(shared, target, container);
    const plan = planAccess(seen, policy, engineRules(shared.connection.info));
    if (plan.kind !== "ask-first")
        return { seen, plan };
    return { seen, plan: (await isAdmitted(shared, target, plan)) ? plan.admitted : plan.refusal };
}
async function isAdmitted({ connection }, target, { mount }) {
    try {
        const { engine, info } = connection;
        const question = { mount, engineVersion: info.version };
        const { level } = await (0,proof/* proveAccess */.v)(engine, target, question, proof/* HARMLESS_COMMAND */.O);
        return level !== "inferred";
    }
    catch {
        return false;
    }
}
function engineRules({ product, imageStore, version, rootless, usernsRemap }) {
    const rules = product === "podman" ? "podman" : imageStore === "containerd" ? "containerd" : "moby";
    return { rules, engineVersion: version, rootless, usernsRemap };
}


/***/ }),

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ mainProcess),
/* harmony export */   Ro: () => (/* binding */ planRestart),
/* harmony export */   nh: () => (/* binding */ mainFromKernel)
/* harmony export */ });
/* harmony import */ var _socket_socket_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1238);

function mainProcess({ main, container, target }, user, socket) {
    if (target.role === "job")
        return "needs-none";
    if (main !== undefined)
        return mainFromKernel(main, socket);
    if (container.groupAdd.includes(String(socket.gid)))
        return "has";
    return user.uid === 0 && target.user === undefined ? "needs-none" : "unknown";
}
function mainFromKernel(main, socket) {
    const [gid = -1, ...groups] = main.groups;
    const access = (0,_socket_socket_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessClass */ .R)({ uid: main.uid, gid, groups }, socket);
    return access === "root" ? "needs-none" : access === undefined ? "lacks" : "has";
}
function planRestart({ target, container, main: process }, main, user, gid, policy) {
    if (main === "has" || main === "needs-none")
        return { kind: "none" };
    const fromOutside = `give it the group from the start (\`options: --group-add ${gid}\`)`;
    const left = (reason) => ({
        kind: "left",
        reason,
        remedy: `${fromOutside}, or restart it: \`docker restart ${container.name}\``,
    });
    if (process !== undefined && process.uid !== user.uid) {
        const reason = `it runs as another user (uid ${process.uid}) than the one that has access now`;
        return { kind: "left", reason, remedy: `name that one with the input \`user\`, or ${fromOutside}` };
    }
    if (policy.restartServices === "never")
        return left("restart-services is never");
    if (policy.restartServices === "always")
        return { kind: "restart" };
    if (main === "unknown")
        return left("whether it needs a restart is unknown");
    if (target.role !== "service")
        return left("it is not one of this job's services");
    if (container.dynamicPorts.length > 0) {
        return left(`a restart would change its host port for ${container.dynamicPorts.join(", ")}`);
    }
    return { kind: "restart" };
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ sideBySide)
});

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


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/observe/container-process.js
var container_process = __webpack_require__(8509);
// EXTERNAL MODULE: ./build/grant/observe/socket.js
var socket = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/grant/plan/restart.js
var restart = __webpack_require__(5586);
;// CONCATENATED MODULE: ./build/grant/verify/access-list.js


async function findClosingList(shared, mount) {
    const path = (0,socket/* pathHere */.y)(shared, mount);
    if (path === undefined)
        return undefined;
    const { opens, readAcl } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 1757));
    const { owningGroup = "" } = (await readAcl(path)) ?? {};
    if (owningGroup === "" || opens(owningGroup))
        return undefined;
    return new errors/* DoodError */.bI("proof-denied", `the access list of ${mount.source} closes it to its own group (\`group::${owningGroup}\`), whatever its mode seems to say`, `Open it to its group on its machine: \`sudo setfacl -m g::rw ${mount.source}\`.`);
}

// EXTERNAL MODULE: ./build/grant/verify/proof.js + 2 modules
var proof = __webpack_require__(5640);
;// CONCATENATED MODULE: ./build/grant/verify/verify.js






async function prove(shared, target, plan, { verifyCommand }) {
    const { engine, info } = shared.connection;
    try {
        return await (0,proof/* proveAccess */.v)(engine, target, { ...plan, engineVersion: info.version }, verifyCommand);
    }
    catch (failure) {
        const isDenied = failure instanceof errors/* DoodError */.bI && failure.code === "proof-denied";
        throw (isDenied ? await findClosingList(shared, plan.mount) : undefined) ?? failure;
    }
}
async function conclude(shared, { container }, plan, proof) {
    const isRestart = plan.restart.kind === "restart";
    const main = isRestart ? await mainAfterRestart(shared.connection.engine, container.id, plan) : plan.main;
    const socketAfter = (await (0,socket/* viewSocket */.r)(shared, container, plan.mount)) ?? plan.socket;
    const warnings = [
        ...plan.warnings,
        ...(isRestart && main === "lacks" ? [OWN_GROUPS] : []),
        ...(plan.restart.kind === "left" ? [leftWarning(plan.restart)] : []),
        ...(proof?.level === "inferred" ? [UNTESTED] : []),
        ...(proof?.isDockerStrange ? [strangeDocker(shared)] : []),
        ...(plan.mount.isForeign ? [FOREIGN] : []),
    ];
    return { main, socketAfter, warnings };
}
async function mainAfterRestart(engine, id, { socket }) {
    const process = await (0,container_process/* readMainProcess */.L)(engine, await engine.inspect(id));
    return process === undefined ? "unknown" : (0,restart/* mainFromKernel */.nh)(process, socket);
}
const OWN_GROUPS = "its main process lacks the group even after the restart: the image's entrypoint sets its own groups (su-exec, gosu with a number). Name the group in the entrypoint, or run the container as the user";
const UNTESTED = "nothing in the image can test the access: it is inferred from the engine's own rules, not verified";
const FOREIGN = "the socket that it mounts is another engine's than the one that runs this container: which engine it reaches was not verified";
function strangeDocker({ connection: { info } }) {
    return `its \`docker\` ended well, but didn't name this engine (${info.title}): it is another program than docker's own CLI, or reaches another engine. It proves nothing`;
}
function leftWarning({ reason, remedy }) {
    return `its main process was started without the group, and ${reason}: ${remedy}`;
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ accessClass)
/* harmony export */ });
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);

function accessClass(user, socket) {
    if (user.uid === 0)
        return "root";
    if (user.uid === socket.uid)
        return (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToOwner */ .KD)(socket) ? "owner" : undefined;
    const isMember = user.gid === socket.gid || user.groups.includes(socket.gid);
    return isMember && (0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToGroup */ .Sd)(socket) ? "member" : undefined;
}


/***/ })

};
