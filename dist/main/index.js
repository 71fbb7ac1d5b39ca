import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1698:
/***/ ((module, exports, __nccwpck_require__) => {

//Based on follow-redirects v0.0.x

var nativeHttps = __nccwpck_require__(5692),
  nativeHttp = __nccwpck_require__(8611),
  url = __nccwpck_require__(7016),
  utils = __nccwpck_require__(5413);

var maxRedirects = module.exports.maxRedirects = 5;

var protocols = {
  https: nativeHttps,
  http: nativeHttp
};

for (var protocol in protocols) {
  var h = function() {};
  h.prototype = protocols[protocol];
  h = new h();

  h.request = function(h) {
    return function(options, callback, redirectOptions) {

      redirectOptions = redirectOptions || {};

      var max = (typeof options === 'object' && 'maxRedirects' in options) ? options.maxRedirects : exports.maxRedirects;

      var redirect = utils.extend({
        count: 0,
        max: max,
        clientRequest: null,
        userCallback: callback
      }, redirectOptions);

      if (redirect.count > redirect.max) {
        var err = new Error('Max redirects exceeded. To allow more redirects, pass options.maxRedirects property.');
        redirect.clientRequest.emit('error', err);
        return redirect.clientRequest;
      }

      redirect.count++;

      var reqUrl;
      if (typeof options === 'string') {
        reqUrl = options;
      } else {
        reqUrl = url.format(utils.extend({
          protocol: protocol
        }, options));
      }

      var clientRequest = Object.getPrototypeOf(h).request(options, redirectCallback(reqUrl, redirect));

      if (!redirect.clientRequest) redirect.clientRequest = clientRequest;

      function redirectCallback(reqUrl, redirect) {
        return function(res) {
          if (res.statusCode < 300 || res.statusCode > 399) {
            return redirect.userCallback(res);
          }

          if (!('location' in res.headers)) {
            return redirect.userCallback(res);
          }

          var redirectUrl = url.resolve(reqUrl, res.headers.location);

          var proto = url.parse(redirectUrl).protocol;
          proto = proto.substr(0, proto.length - 1);
          return module.exports[proto].get(redirectUrl, redirectCallback(reqUrl, redirect), redirect);
        };
      }

      return clientRequest;
    };
  }(h);

  // see https://github.com/joyent/node/blob/master/lib/http.js#L1623
  h.get = function(h) {
    return function(options, cb, redirectOptions) {
      var req = h.request(options, cb, redirectOptions);
      req.end();
      return req;
    };
  }(h);

  module.exports[protocol] = h;
}


/***/ }),

/***/ 7867:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = HttpDuplex;

var util = __nccwpck_require__(9023),
  stream = __nccwpck_require__(9307);

util.inherits(HttpDuplex, stream.Duplex);

function HttpDuplex(req, res, options) {
  var self = this;

  if (!(self instanceof HttpDuplex)) return new HttpDuplex(req, res, options);

  stream.Duplex.call(self, options);
  self._output = null;

  self.connect(req, res);
}

HttpDuplex.prototype.connect = function(req, res) {
  var self = this;
  self.req = req;
  self._output = res;
  self.emit('response', res);

  res.on('data', function(c) {
    if (!self.push(c)) self._output.pause();
  });
  res.on('end', function() {
    self.push(null);
  });
};

HttpDuplex.prototype._read = function(n) {
  if (this._output) this._output.resume();
};

HttpDuplex.prototype._write = function(chunk, encoding, cb) {
  this.req.write(chunk, encoding);
  cb();
};

HttpDuplex.prototype.end = function(chunk, encoding, cb) {
  this._output.socket.destroySoon();
  return this.req.end(chunk, encoding, cb);
};

HttpDuplex.prototype.destroy = function() {
  this.req.destroy();
  this._output.socket.destroy();
};

HttpDuplex.prototype.destroySoon = function() {
  this.req.destroy();
  this._output.socket.destroy();
};


/***/ }),

/***/ 5530:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var querystring = __nccwpck_require__(3480),
  http = __nccwpck_require__(1698),
  fs = __nccwpck_require__(9896),
  path = __nccwpck_require__(6928),
  url = __nccwpck_require__(7016),
  ssh = __nccwpck_require__(9254),
  HttpDuplex = __nccwpck_require__(7867),
  debug = __nccwpck_require__(3391)('modem'),
  utils = __nccwpck_require__(5413),
  util = __nccwpck_require__(9023),
  splitca = __nccwpck_require__(4087),
  os = __nccwpck_require__(857),
  isWin = os.type() === 'Windows_NT',
  stream = __nccwpck_require__(2203);

var defaultOpts = function () {
  var host;
  var opts = {};

  if (!process.env.DOCKER_HOST) {
    // Windows socket path: //./pipe/docker_engine ( Windows 10 )
    // Linux & Darwin socket path is /var/run/docker.sock when running system-wide,
    // or $HOME/.docker/run/docker.sock in new Docker Desktop installs.
    opts.socketPath = isWin ? '//./pipe/docker_engine' : findDefaultUnixSocket;
  } else if (process.env.DOCKER_HOST.indexOf('unix://') === 0) {
    // Strip off unix://, fall back to default if unix:// was passed without a path
    opts.socketPath = process.env.DOCKER_HOST.substring(7) || findDefaultUnixSocket;
  } else if (process.env.DOCKER_HOST.indexOf('npipe://') === 0) {
    // Strip off npipe://, fall back to default of //./pipe/docker_engine if
    // npipe:// was passed without a path
    opts.socketPath = process.env.DOCKER_HOST.substring(8) || '//./pipe/docker_engine';
  } else {
    var hostStr = process.env.DOCKER_HOST;
    if (hostStr.indexOf('\/\/') < 0) {
      hostStr = 'tcp://' + hostStr;
    }
    try {
      host = new url.URL(hostStr);
    } catch (err) {
      throw new Error('DOCKER_HOST env variable should be something like tcp://localhost:1234');
    }

    opts.port = host.port;

    if (process.env.DOCKER_TLS_VERIFY === '1' || opts.port === '2376') {
      opts.protocol = 'https';
    } else if (host.protocol === 'ssh:') {
      opts.protocol = 'ssh';
      opts.username = host.username;
      opts.sshOptions = {
        agent: process.env.SSH_AUTH_SOCK,
      }
    } else {
      opts.protocol = 'http';
    }

    if (process.env.DOCKER_PATH_PREFIX) {
      opts.pathPrefix = process.env.DOCKER_PATH_PREFIX;
    }
    else {
      opts.pathPrefix = '/';
    }

    opts.host = host.hostname;

    if (process.env.DOCKER_CERT_PATH) {
      opts.ca = splitca(path.join(process.env.DOCKER_CERT_PATH, 'ca.pem'));
      opts.cert = fs.readFileSync(path.join(process.env.DOCKER_CERT_PATH, 'cert.pem'));
      opts.key = fs.readFileSync(path.join(process.env.DOCKER_CERT_PATH, 'key.pem'));
    }

    if (process.env.DOCKER_CLIENT_TIMEOUT) {
      opts.timeout = parseInt(process.env.DOCKER_CLIENT_TIMEOUT, 10);
    }
  }

  return opts;
};

var findDefaultUnixSocket = function () {
  return new Promise(function (resolve) {
    var userDockerSocket = path.join(os.homedir(), '.docker', 'run', 'docker.sock');
    fs.access(userDockerSocket, function (err) {
      if (err) resolve('/var/run/docker.sock');
      else resolve(userDockerSocket);
    })
  });
}


var Modem = function (options) {
  var optDefaults = defaultOpts();
  var opts = Object.assign({}, optDefaults, options);

  this.host = opts.host;

  if (!this.host) {
    this.socketPath = opts.socketPath;
  }

  this.port = opts.port;
  this.pathPrefix = opts.pathPrefix;
  this.username = opts.username;
  this.password = opts.password;
  this.version = opts.version;
  this.key = opts.key;
  this.cert = opts.cert;
  this.ca = opts.ca;
  this.timeout = opts.timeout;
  this.connectionTimeout = opts.connectionTimeout;
  this.checkServerIdentity = opts.checkServerIdentity;
  this.agent = opts.agent;
  this.headers = opts.headers || {};
  this.sshOptions = Object.assign({}, options ? options.sshOptions : {}, optDefaults.sshOptions);
  //retrocompabitlity
  if (this.sshOptions.agentForward === undefined) {
    this.sshOptions.agentForward = opts.agentForward;
  }

  if (this.key && this.cert && this.ca) {
    this.protocol = 'https';
  }
  this.protocol = opts.protocol || this.protocol || 'http';
};

Modem.prototype.dial = function (options, callback) {
  var opts, address, data;

  if (options.options) {
    opts = options.options;
  }

  // Prevent credentials from showing up in URL
  if (opts && opts.authconfig) {
    delete opts.authconfig;
  }

  // Prevent abortsignal from showing up in the URL
  if (opts && opts.abortSignal) {
    delete opts.abortSignal;
  }

  if (this.version) {
    options.path = '/' + this.version + options.path;
  }

  if (this.host) {
    var parsed = url.parse(this.host);
    address = url.format({
      protocol: parsed.protocol || this.protocol,
      hostname: parsed.hostname || this.host,
      port: this.port,
      pathname: parsed.pathname || this.pathPrefix,
    });
    address = url.resolve(address, options.path);
  } else {
    address = options.path;
  }

  if (options.path.indexOf('?') !== -1) {
    if (opts && Object.keys(opts).length > 0) {
      address += this.buildQuerystring(opts._query || opts);
    } else {
      address = address.substring(0, address.length - 1);
    }
  }

  var optionsf = {
    path: address,
    method: options.method,
    headers: options.headers || Object.assign({}, this.headers),
    key: this.key,
    cert: this.cert,
    ca: this.ca
  };


  if (this.checkServerIdentity) {
    optionsf.checkServerIdentity = this.checkServerIdentity;
  }

  if (this.agent) {
    optionsf.agent = this.agent;
  }

  if (options.authconfig) {
    optionsf.headers['X-Registry-Auth'] = options.authconfig.key || options.authconfig.base64 ||
      Buffer.from(JSON.stringify(options.authconfig)).toString('base64').replace(/\+/g, "-").replace(/\//g, "_");
  }

  if (options.registryconfig) {
    optionsf.headers['X-Registry-Config'] = options.registryconfig.base64 ||
      Buffer.from(JSON.stringify(options.registryconfig)).toString('base64');
  }

  if (options.abortSignal) {
    optionsf.signal = options.abortSignal;
  }

  if (options.file) {
    if (typeof options.file === 'string') {
      data = fs.createReadStream(path.resolve(options.file));
    } else {
      data = options.file;
    }
    optionsf.headers['Content-Type'] = options?.headers?.['Content-Type'] ?? 'application/tar';
  } else if (opts && options.method === 'POST') {
    data = JSON.stringify(opts._body || opts);
    if (options.allowEmpty) {
      optionsf.headers['Content-Type'] = options?.headers?.['Content-Type'] ?? 'application/json';
    } else {
      if (data !== '{}' && data !== '""') {
        optionsf.headers['Content-Type'] = options?.headers?.['Content-Type'] ?? 'application/json';
      } else {
        data = undefined;
      }
    }
  }

  if (typeof data === 'string') {
    optionsf.headers['Content-Length'] = Buffer.byteLength(data);
  } else if (Buffer.isBuffer(data) === true) {
    optionsf.headers['Content-Length'] = data.length;
  } else if (optionsf.method === 'PUT' || options.hijack || options.openStdin) {
    optionsf.headers['Transfer-Encoding'] = 'chunked';
  }

  if (options.hijack) {
    optionsf.headers.Connection = 'Upgrade';
    optionsf.headers.Upgrade = optionsf.headers.Upgrade ?? 'tcp';
  }

  if (this.socketPath) {
    // SocketPath may be a function that can return a promise:
    this.getSocketPath().then((socketPath) => {
      optionsf.socketPath = socketPath;
      this.buildRequest(optionsf, options, data, callback);
    });
  } else {
    var urlp = url.parse(address);
    optionsf.hostname = urlp.hostname;
    optionsf.port = urlp.port;
    optionsf.path = urlp.path;

    this.buildRequest(optionsf, options, data, callback);
  }
};

Modem.prototype.getSocketPath = function () {
  if (!this.socketPath) return;
  if (this.socketPathCache) return Promise.resolve(this.socketPathCache);

  var socketPathValue = typeof this.socketPath === 'function'
    ? this.socketPath() : this.socketPath;

  this.socketPathCache = socketPathValue;

  return Promise.resolve(socketPathValue);
}

Modem.prototype.buildRequest = function (options, context, data, callback) {
  var self = this;
  var connectionTimeoutTimer;
  var finished = false;

  var opts = self.protocol === 'ssh' ? Object.assign(options, {
    agent: ssh(Object.assign({}, self.sshOptions, {
      'host': self.host,
      'port': self.port,
      'username': self.username,
      'password': self.password,
    })),
    protocol: 'http:',
  }) : options;

  var req = null;
  try {
    req = http[self.protocol === 'ssh' ? 'http' : self.protocol].request(opts, function () { });
  } catch (e) {
    callback(e);
    return;
  }

  debug('Sending: %s', util.inspect(options, {
    showHidden: true,
    depth: null
  }));

  if (self.connectionTimeout) {
    connectionTimeoutTimer = setTimeout(function () {
      debug('Connection Timeout of %s ms exceeded', self.connectionTimeout);
      req.destroy();
    }, self.connectionTimeout);
  }

  if (self.timeout) {
    req.setTimeout(self.timeout);
    req.on('timeout', function () {
      debug('Timeout of %s ms exceeded', self.timeout);
      req.destroy();
    });
  }

  if (context.hijack === true) {
    clearTimeout(connectionTimeoutTimer);
    req.on('upgrade', function (res, sock, head) {
      if (finished === false) {
        finished = true;
        if (head.length > 0) {
          sock.unshift(head);
        }
        return callback(null, sock);
      }
    });
  }

  req.on('connect', function () {
    clearTimeout(connectionTimeoutTimer);
  });

  req.on('disconnect', function () {
    clearTimeout(connectionTimeoutTimer);
  });

  req.on('response', function (res) {
    clearTimeout(connectionTimeoutTimer);
    if (context.isStream === true) {
      if (finished === false) {
        finished = true;
        self.buildPayload(null, context.isStream, context.statusCodes, context.openStdin, req, res, null, callback);
      }
    } else {
      // The native 'request' method only handles aborting during the request lifecycle not the response lifecycle.
      // We need to make the response stream abortable so that it's destroyed with an error on abort and then
      // it triggers the request 'error' event
      if (options.signal != null) {
        stream.addAbortSignal(options.signal, res)
      }
      var chunks = [];
      res.on('data', function (chunk) {
        chunks.push(chunk);
      });

      res.on('end', function () {
        var buffer = Buffer.concat(chunks);
        var result = buffer.toString();

        debug('Received: %s', result);

        var json = utils.parseJSON(result) || buffer;
        if (finished === false) {
          finished = true;
          self.buildPayload(null, context.isStream, context.statusCodes, false, req, res, json, callback);
        }
      });
    }
  });

  req.on('error', function (error) {
    clearTimeout(connectionTimeoutTimer);
    if (finished === false) {
      finished = true;
      self.buildPayload(error, context.isStream, context.statusCodes, false, {}, {}, null, callback);
    }
  });

  if (typeof data === 'string' || Buffer.isBuffer(data)) {
    req.write(data);
  } else if (data) {
    data.on('error', function (error) {
      req.destroy(error);
    });
    data.pipe(req);
  }

  if (!context.openStdin && (typeof data === 'string' || data === undefined || Buffer.isBuffer(data))) {
    req.end();
  }
};

Modem.prototype.buildPayload = function (err, isStream, statusCodes, openStdin, req, res, json, cb) {
  if (err) return cb(err, null);

  if (statusCodes[res.statusCode] !== true) {
    getCause(isStream, res, json, function (err, cause) {
      if (err) {
        return cb(err, null);
      }
      var msg = new Error(
        '(HTTP code ' + res.statusCode + ') ' +
        (statusCodes[res.statusCode] || 'unexpected') + ' - ' +
        (cause.message || cause.error || cause) + ' '
      );
      msg.reason = statusCodes[res.statusCode];
      msg.statusCode = res.statusCode;
      msg.json = json;
      cb(msg, null);
    });
  } else {
    if (openStdin) {
      cb(null, new HttpDuplex(req, res));
    } else if (isStream) {
      cb(null, res);
    } else {
      cb(null, json);
    }
  }

  function getCause(isStream, res, json, callback) {
    var chunks = '';
    var done = false;

    if (isStream) {
      res.on('data', function (chunk) {
        chunks += chunk;
      });
      res.on('error', function (err) {
        handler(err, null);
      });
      res.on('end', function () {
        handler(null, utils.parseJSON(chunks) || chunks)
      });
    } else {
      callback(null, json);
    }

    function handler(err, data) {
      if (done === false) {
        if (err) {
          callback(err);
        } else {
          callback(null, data);
        }
      }
      done = true;
    }
  }
};

Modem.prototype.demuxStream = function (streama, stdout, stderr) {
  var pendingStreamType = null;
  var pendingDataLength = null;
  var buffer = Buffer.from('');
  
  function processData(data) {
    if (data) {
      buffer = Buffer.concat([buffer, data]);
    }
    if (pendingStreamType === null) {
      if (buffer.length >= 8) {
        var header = bufferSlice(8);
        var streamType = header.readUInt8(0);
        var dataLength = header.readUInt32BE(4);

        // Validate stream type per Docker multiplex protocol:
        // 0 = stdin, 1 = stdout, 2 = stderr
        if (streamType !== 0 && streamType !== 1 && streamType !== 2) {
          // Invalid header — stream is likely not multiplexed (e.g. TTY mode)
          // or has become misaligned. Write the entire buffer as stdout
          // and stop trying to demux.
          var remaining = Buffer.concat([header, buffer]);
          stdout.write(remaining);
          buffer = Buffer.from('');
          pendingStreamType = null;
          pendingDataLength = null;
          // Switch to raw passthrough for the rest of the stream
          streama.removeListener('data', processData);
          streama.on('data', function(chunk) {
            stdout.write(chunk);
          });
          return;
        }

        pendingStreamType = streamType;
        pendingDataLength = dataLength;
        // It's possible we got a "data" that contains multiple messages
        // Process the next one
        processData();
      }
    } else {
      if (buffer.length >= pendingDataLength) {
        var content = bufferSlice(pendingDataLength);
        if (pendingStreamType === 1) {
          stdout.write(content);
        } else {
          stderr.write(content);
        }
        pendingStreamType = null;
        pendingDataLength = null;
        // It's possible we got a "data" that contains multiple messages
        // Process the next one
        processData();
      }
    }
  }

  function bufferSlice(end) {
    var out = buffer.subarray(0, end);
    buffer = Buffer.from(buffer.subarray(end, buffer.length));
    return out;
  }

  streama.on('data', processData);
};

Modem.prototype.followProgress = function (streama, onFinished, onProgress) {
  var buf = '';
  var output = [];
  var finished = false;

  streama.on('data', onStreamEvent);
  streama.on('error', onStreamError);
  streama.on('end', onStreamEnd);
  streama.on('close', onStreamEnd);

  function onStreamEvent(data) {
    buf += data.toString();
    pump();

    function pump() {
      var pos;
      while ((pos = buf.indexOf('\n')) >= 0) {
        if (pos == 0) {
          buf = buf.slice(1);
          continue;
        }
        processLine(buf.slice(0, pos));
        buf = buf.slice(pos + 1);
      }
    }

    function processLine(line) {
      if (line[line.length - 1] == '\r') line = line.substr(0, line.length - 1);
      if (line.length > 0) {
        var obj = JSON.parse(line);
        output.push(obj);
        if (onProgress) {
          onProgress(obj);
        }
      }
    }
  };

  function onStreamError(err) {
    finished = true;
    streama.removeListener('data', onStreamEvent);
    streama.removeListener('error', onStreamError);
    streama.removeListener('end', onStreamEnd);
    streama.removeListener('close', onStreamEnd);
    onFinished(err, output);
  }

  function onStreamEnd() {
    if (!finished) onFinished(null, output);
    finished = true;
  }
};

Modem.prototype.buildQuerystring = function (opts) {
  var clone = {};

  Object.keys(opts).map(function (key, i) {
    if (
      opts[key] &&
      typeof opts[key] === 'object' &&
      !Array.isArray(opts[key])
    ) {
      clone[key] = JSON.stringify(opts[key]);
    } else {
      clone[key] = opts[key];
    }
  });

  return querystring.stringify(clone);
};

module.exports = Modem;


/***/ }),

/***/ 9254:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Client = (__nccwpck_require__(2796)/* .Client */ .K),
  http = __nccwpck_require__(8611);

module.exports = function (opt) {
  var conn = new Client();
  var agent = new http.Agent();

  agent.createConnection = function (options, fn) {
    try {
      conn.once('ready', function () {
        conn.exec('docker system dial-stdio', function (err, stream) {
          if (err) {
            handleError(err , fn);
          }

          fn(null, stream);
          
          stream.addListener('error', (err) => {
            handleError(err, fn);
          });
          stream.once('close', () => {
            conn.end();
            agent.destroy();
          });
        });
      }).on('error', (err) => {
        handleError(err, fn);
      })
        .connect(opt);
      conn.once('end', () => agent.destroy());
      
    } catch (err) {
      handleError(err);
    }
  };

  function handleError(err, cb) {
    conn.end();
    agent.destroy();
    if (cb) {
      cb(err);
    } else {
      throw err;
    }
  }

  return agent;
};


/***/ }),

/***/ 5413:
/***/ ((module) => {

// https://github.com/HenrikJoreteg/extend-object/blob/v0.1.0/extend-object.js

var arr = [];
var each = arr.forEach;
var slice = arr.slice;

module.exports.extend = function(obj) {
  each.call(slice.call(arguments, 1), function(source) {
    if (source) {
      for (var prop in source) {
        obj[prop] = source[prop];
      }
    }
  });
  return obj;
};

module.exports.parseJSON = function(s) {
  try {
    return JSON.parse(s);
  } catch (e) {
    return null;
  }
};


/***/ }),

/***/ 3391:
/***/ ((module) => {

// The real one prints whole requests under DEBUG=modem: exec environments must never reach a log.
module.exports = () => () => {};


/***/ }),

/***/ 9307:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// The real one is a copy of what Node itself has.
module.exports = __nccwpck_require__(7075);


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack_module, exports) => {

// For docker over ssh, which no endpoint is (src/engine/endpoint.ts).
exports.K = class {
  constructor() {
    throw new Error("ssh2 is not bundled");
  }
};


/***/ }),

/***/ 3472:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var extend = (__nccwpck_require__(3423).extend),
  Exec = __nccwpck_require__(1886),
  util = __nccwpck_require__(3423);

/**
 * Represents a Container
 * @param {Object} modem docker-modem
 * @param {String} id    Container's ID
 */
var Container = function(modem, id) {
  this.modem = modem;
  this.id = id;

  this.defaultOptions = {
    top: {},
    start: {},
    commit: {},
    stop: {},
    pause: {},
    unpause: {},
    restart: {},
    resize: {},
    attach: {},
    remove: {},
    copy: {},
    kill: {},
    exec: {},
    rename: {},
    log: {},
    stats: {},
    getArchive: {},
    infoArchive: {},
    putArchive: {},
    update: {},
    wait: {}
  };
};

Container.prototype[(__nccwpck_require__(9023).inspect).custom] = function() { return this; };

/**
 * Inspect
 * @param  {Object}   opts     Options (optional)
 * @param  {Function} callback Callback, if supplied will query Docker.
 * @return {Object}            ID only and only if callback isn't supplied.
 */
Container.prototype.inspect = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/containers/' + this.id + '/json?',
    method: 'GET',
    options: args.opts,
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    }
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Rename
 * @param  {Object}   opts     Rename options
 * @param  {Function} callback Callback
 */
Container.prototype.rename = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.rename);

  var optsf = {
    path: '/containers/' + this.id + '/rename?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      204: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Update
 * @param  {Object}   opts     Update options
 * @param  {Function} callback Callback
 */
Container.prototype.update = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.update);

  var optsf = {
    path: '/containers/' + this.id + '/update',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      204: true,
      400: 'bad parameter',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Top
 * @param  {Object}   opts like 'ps_args' (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.top = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.top);

  var optsf = {
    path: '/containers/' + this.id + '/top?',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Containers changes
 * @param  {Object}   Options
 * @param  {Function} callback Callback
 */
Container.prototype.changes = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/containers/' + this.id + '/changes',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    }
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Checkpoints list
 * @param  {Object}   opts     List checkpoints options (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.listCheckpoint = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/containers/' + this.id + '/checkpoints?',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};


/**
 * Delete checkpoint
 * @param  {Object}   opts     Delete checkpoint options (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.deleteCheckpoint = function(checkpoint, opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/containers/' + this.id + '/checkpoints/' + checkpoint + '?',
    method: 'DELETE',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Create checkpoint
 * @param  {Object}   opts     Create checkpoint options (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.createCheckpoint = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/containers/' + this.id + '/checkpoints',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    allowEmpty: true,
    statusCodes: {
      200: true, //unofficial, but proxies may return it
      201: true,
      204: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};


/**
 * Export
 * @param  {Object}   opts     Options (optional)
 * @param  {Function} callback Callback with the octet-stream.
 */
Container.prototype.export = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/containers/' + this.id + '/export',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    isStream: true,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    }
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Start
 * @param  {Object}   opts     Container start options (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.start = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.start);

  var optsf = {
    path: '/containers/' + this.id + '/start?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      304: 'container already started',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Pause
 * @param  {Object}   opts     Pause options (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.pause = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.pause);

  var optsf = {
    path: '/containers/' + this.id + '/pause',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Unpause
 * @param  {Object}   opts     Unpause options (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.unpause = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.unpause);

  var optsf = {
    path: '/containers/' + this.id + '/unpause',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Setup an exec call to a running container
 *
 * @param {object} opts
 * @param {function} callback
 */
Container.prototype.exec = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.exec);

  var optsf = {
    path: '/containers/' + this.id + '/exec',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      201: true,
      404: 'no such container',
      409: 'container stopped/paused',
      500: 'server error'
    },
    options: args.opts
  };


  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(new Exec(self.modem, data.Id));
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      if (err) return args.callback(err, data);
      args.callback(err, new Exec(self.modem, data.Id));
    });
  }
};

/**
 * Commit
 * @param  {Object}   opts     Commit options like 'Hostname' (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.commit = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.commit);

  args.opts.container = this.id;

  var optsf = {
    path: '/commit?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      201: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Stop
 * @param  {Object}   opts     Container stop options, like 't' (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.stop = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.stop);

  var optsf = {
    path: '/containers/' + this.id + '/stop?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      304: 'container already stopped',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Restart
 * @param  {Object}   opts     Container restart options, like 't' (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.restart = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.restart);

  var optsf = {
    path: '/containers/' + this.id + '/restart?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Kill
 * @param  {Object}   opts     Container kill options, like 'signal' (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.kill = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.kill);

  var optsf = {
    path: '/containers/' + this.id + '/kill?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Container resize
 * @param  {[type]}   opts     Resize options. (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.resize = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.resize);

  var optsf = {
    path: '/containers/' + this.id + '/resize?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      400: 'bad parameter',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Attach
 * @param  {Object}   opts     Attach options, like 'logs' (optional)
 * @param  {Function} callback Callback with stream.
 */
Container.prototype.attach = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.attach);

  var optsf = {
    path: '/containers/' + this.id + '/attach?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    isStream: true,
    hijack: args.opts.hijack,
    openStdin: args.opts.stdin,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, stream) {
        if (err) {
          return reject(err);
        }
        resolve(stream);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, stream) {
      args.callback(err, stream);
    });
  }
};

/**
 * Waits for a container to end.
 * @param  {[type]}   opts     Container wait options, like condition. (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.wait = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.wait);

  var optsf = {
    path: '/containers/' + this.id + '/wait?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      400: 'bad parameter',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Removes a container
 * @param  {Object}   opts     Remove options, like 'force' (optional)
 * @param  {Function} callback Callback
 */
Container.prototype.remove = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.remove);

  var optsf = {
    path: '/containers/' + this.id + '?',
    method: 'DELETE',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true, // unofficial, but proxies may return it
      204: true,
      400: 'bad parameter',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Copy (WARNING: DEPRECATED since RAPI v1.20)
 * @param  {Object}   opts     Copy options, like 'Resource' (optional)
 * @param  {Function} callback Callback with stream.
 */
Container.prototype.copy = function(opts, callback) {
  var self = this;
  console.log('container.copy is deprecated since Docker v1.8.x');
  var args = util.processArgs(opts, callback, this.defaultOptions.copy);

  var optsf = {
    path: '/containers/' + this.id + '/copy',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    isStream: true,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * getArchive
 * @param  {Object}   opts     Archive options, like 'path'
 * @param  {Function} callback Callback with stream.
 */
Container.prototype.getArchive = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.getArchive);

  var optsf = {
    path: '/containers/' + this.id + '/archive?',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    isStream: true,
    statusCodes: {
      200: true,
      400: 'client error, bad parameters',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * infoArchive
 * @param  {Object}   opts     Archive options, like 'path'
 * @param  {Function} callback Callback with stream.
 */
Container.prototype.infoArchive = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.infoArchive);

  var optsf = {
    path: '/containers/' + this.id + '/archive?',
    method: 'HEAD',
    abortSignal: args.opts.abortSignal,
    isStream: true,
    statusCodes: {
      200: true,
      400: 'client error, bad parameters',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * putArchive
 * @param  {Object}   opts     Archive options, like 'path'
 * @param  {Function} callback Callback with stream.
 */
Container.prototype.putArchive = function(file, opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.putArchive);

  var optsf = {
    path: '/containers/' + this.id + '/archive?',
    method: 'PUT',
    file: file,
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      400: 'client error, bad parameters',
      403: 'client error, permission denied',
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Container logs
 * @param  {Object}   opts     Logs options. (optional)
 * @param  {Function} callback Callback with data
 */
Container.prototype.logs = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.log);

  var optsf = {
    path: '/containers/' + this.id + '/logs?',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    isStream: args.opts.follow || false,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

/**
 * Container stats
 * @param  {Object}   opts     Stats options. (optional)
 * @param  {Function} callback Callback with data
 */
Container.prototype.stats = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback, this.defaultOptions.stats);
  var isStream = true;
  if (args.opts.stream === false) {
    isStream = false;
  }
  var optsf = {
    path: '/containers/' + this.id + '/stats?',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    isStream: isStream,
    statusCodes: {
      200: true,
      404: 'no such container',
      500: 'server error'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      args.callback(err, data);
    });
  }
};

module.exports = Container;


/***/ }),

/***/ 1886:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var util = __nccwpck_require__(3423);

/**
 * Represents an Exec
 * @param {Object} modem docker-modem
 * @param {String} id    Exec's ID
 */
var Exec = function(modem, id) {
  this.modem = modem;
  this.id = id;
};

Exec.prototype[(__nccwpck_require__(9023).inspect).custom] = function() { return this; };

/**
 * Start the exec call that was setup.
 *
 * @param {object} opts
 * @param {function} callback
 */
Exec.prototype.start = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/exec/' + this.id + '/start',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    isStream: true,
    allowEmpty: true,
    hijack: args.opts.hijack,
    openStdin: args.opts.stdin,
    statusCodes: {
      200: true,
      204: true,
      404: 'no such exec',
      409: 'container stopped/paused',
      500: 'container not running'
    },
    options: args.opts
  };


  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      if (err) return args.callback(err, data);
      args.callback(err, data);
    });
  }
};

/**
 * Resize the exec call that was setup.
 *
 * @param {object} opts
 * @param {function} callback
 */
Exec.prototype.resize = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/exec/' + this.id + '/resize?',
    method: 'POST',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      404: 'no such exec',
      500: 'container not running'
    },
    options: args.opts
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      if (err) return args.callback(err, data);
      args.callback(err, data);
    });
  }
};

/**
 * Get low-level information about the exec call.
 *
 * @param {Object}   opts     Options (optional)
 * @param {function} callback
 */
Exec.prototype.inspect = function(opts, callback) {
  var self = this;
  var args = util.processArgs(opts, callback);

  var optsf = {
    path: '/exec/' + this.id + '/json',
    method: 'GET',
    abortSignal: args.opts.abortSignal,
    statusCodes: {
      200: true,
      404: 'no such exec',
      500: 'server error'
    }
  };

  if(args.callback === undefined) {
    return new this.modem.Promise(function(resolve, reject) {
      self.modem.dial(optsf, function(err, data) {
        if (err) {
          return reject(err);
        }
        resolve(data);
      });
    });
  } else {
    this.modem.dial(optsf, function(err, data) {
      if (err) return args.callback(err, data);
      args.callback(err, data);
    });
  }
};


module.exports = Exec;


/***/ }),

/***/ 3423:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var DockerIgnore = __nccwpck_require__(6473);
var fs = __nccwpck_require__(9896);
var path = __nccwpck_require__(6928);
var tar = __nccwpck_require__(9494);
var zlib = __nccwpck_require__(3106);

// https://github.com/HenrikJoreteg/extend-object/blob/v0.1.0/extend-object.js

var arr = [];
var each = arr.forEach;
var slice = arr.slice;

module.exports.extend = function(obj) {
  each.call(slice.call(arguments, 1), function(source) {
    if (source) {
      for (var prop in source) {
        obj[prop] = source[prop];
      }
    }
  });
  return obj;
};

module.exports.processArgs = function(opts, callback, defaultOpts) {
  if (!callback && typeof opts === 'function') {
    callback = opts;
    opts = null;
  }
  return {
    callback: callback,
    opts: module.exports.extend({}, defaultOpts, opts)
  };
};


/**
 * Parse the given repo tag name (as a string) and break it out into repo/tag pair.
 * // if given the input http://localhost:8080/woot:latest
 * {
 *   repository: 'http://localhost:8080/woot',
 *   tag: 'latest'
 * }
 * @param {String} input Input e.g: 'repo/foo', 'ubuntu', 'ubuntu:latest'
 * @return {Object} input parsed into the repo and tag.
 */
module.exports.parseRepositoryTag = function(input) {
  var separatorPos;
  var digestPos = input.indexOf('@');
  var colonPos = input.lastIndexOf(':');
  // @ symbol is more important
  if (digestPos >= 0) {
    separatorPos = digestPos;
  } else if (colonPos >= 0) {
    separatorPos = colonPos;
  } else {
    // no colon nor @
    return {
      repository: input
    };
  }

  // last colon is either the tag (or part of a port designation)
  var tag = input.slice(separatorPos + 1);

  // if it contains a / its not a tag and is part of the url
  if (tag.indexOf('/') === -1) {
    return {
      repository: input.slice(0, separatorPos),
      tag: tag
    };
  }

  return {
    repository: input
  };
};


module.exports.prepareBuildContext = function(file, next) {
  if (file && file.context) {
    fs.readFile(path.join(file.context, '.dockerignore'), (err, data) => {
      let ignoreFn;
      let filterFn;

      if (!err) {
        const dockerIgnore = DockerIgnore({ ignorecase: false }).add(data.toString());

        filterFn = dockerIgnore.createFilter();
        ignoreFn = (path) => {
          return !filterFn(path);
        }
      }

      const entries = file.src.slice() || []

      const pack = tar.pack(file.context, {
        entries: filterFn ? entries.filter(filterFn) : entries,
        ignore: ignoreFn // Only works on directories
      });

      next(pack.pipe(zlib.createGzip()));
    })
  } else {
    next(file);
  }
}


/***/ }),

/***/ 6473:
/***/ ((module) => {

// For building images from a folder.
module.exports = () => {
  throw new Error("@balena/dockerignore is not bundled");
};


/***/ }),

/***/ 9494:
/***/ ((__unused_webpack_module, exports) => {

// For building images from a folder.
exports.pack = () => {
  throw new Error("tar-fs is not bundled");
};


/***/ }),

/***/ 4087:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(9896);

module.exports = function (filepath, split, encoding) {
  split = typeof split !== 'undefined' ? split : "\n";
  encoding = typeof encoding !== 'undefined' ? encoding : "utf8";

  var ca = [];
  var chain = fs.readFileSync(filepath, encoding);
  if(chain.indexOf("-END CERTIFICATE-") < 0 || chain.indexOf("-BEGIN CERTIFICATE-") < 0){
    throw Error("File does not contain 'BEGIN CERTIFICATE' or 'END CERTIFICATE'");
  }
  chain = chain.split(split);
  var cert = [];
  var _i, _len;
  for (_i = 0, _len = chain.length; _i < _len; _i++) {
    var line = chain[_i];
    if (!(line.length !== 0)) {
      continue;
    }
    cert.push(line);
    if (line.match(/-END CERTIFICATE-/)) {
      ca.push(cert.join(split));
      cert = [];
    }
  }
  return ca;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")) });

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:crypto")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:crypto")) });

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:https")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:https")) });

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:zlib")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:zlib")) });

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:zlib")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:zlib")) });

/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  grantJob: () => (/* binding */ grantJob)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __nccwpck_require__(5894);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __nccwpck_require__(7364);
// EXTERNAL MODULE: ./build/socket/misuse.js
var socket_misuse = __nccwpck_require__(2076);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __nccwpck_require__(5249);
// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __nccwpck_require__(2002);
// EXTERNAL MODULE: ./build/grant/shared-engine.js + 1 modules
var shared_engine = __nccwpck_require__(3081);
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
var engine_connection = __nccwpck_require__(6723);
// EXTERNAL MODULE: ./build/socket/mount.js
var socket_mount = __nccwpck_require__(2273);
// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __nccwpck_require__(1198);
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
async function findTargets(engine, { job, named, users, jobSocket }, socketPaths) {
    const inspectOwn = async (role, label, id) => {
        const target = { role, label, id, ...userFor(users, label) };
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
    const mounts = (one) => one.kind === "failed" || (0,socket_mount/* findSocketMount */.wT)(one.container, paths) !== undefined;
    const asked = others.flat().map(({ label, container }) => ({
        kind: "found",
        target: { role: "named", label, id: container.id, ...userFor(users, label, container.name) },
        container,
    }));
    const own = [...jobs, ...services];
    requireNames(users, [...own, ...asked]);
    return {
        targets: withoutRepeats([...jobs, ...services.filter(mounts), ...asked]),
        passedOver: services.filter((one) => one.kind === "found").filter((one) => !mounts(one)),
        own,
    };
}
function userFor({ all, single }, ...names) {
    const name = names.find((candidate) => Object.hasOwn(single, candidate));
    if (name !== undefined)
        return { user: single[name] ?? "" };
    return all === undefined ? {} : { user: all, isUserForAll: true };
}
function requireNames({ single }, found) {
    const names = found.flatMap((one) => [
        one.target.label,
        ...(one.kind === "found" && one.target.role === "named" ? [one.container.name] : []),
    ]);
    const missing = Object.keys(single).filter((name) => !names.includes(name));
    if (missing.length === 0)
        return;
    const known = [...new Set(names)].map((name) => `\`${name}\``).join(", ") || "none";
    throw new errors/* DoodError */.bI("input-invalid", `the input \`user\` names ${missing.map((name) => `\`${name}\``).join(", ")}, which is none of this run's containers (${known})`, "Give a user alone, or `NAME=USER` with the name of a service, `job`, or an entry of `containers`.");
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
        const byAct = act === undefined || isNamed ? undefined : await findByAct(start.engine, act);
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
async function findByAct(engine, act) {
    const { findActJob } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3145));
    return findActJob(engine, act);
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
    const job = { ...docker, connection, socket: { ...docker.socket, hostPaths } };
    if (isTcp)
        return { docker, job, found: { ...alone, own: found.own }, dindHost, warnings: [] };
    const users = found.targets.filter(({ target }) => target.role === "job" || target.label !== dindHost.service);
    return { docker, job, found: { ...found, targets: [...users, ...named] }, dindHost, warnings: [] };
}
function apartWarning(cause, { users }) {
    const why = `this job's containers are not this engine's, and their own can't be asked at ${docker_in_docker/* RUNNERS_ENGINE */.ng.path} (${cause.message})`;
    if (users.all === undefined && Object.keys(users.single).length === 0)
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
    const mounted = here.flatMap((path) => (job === undefined ? [] : ((0,socket_mount/* pathOnMachine */.W_)(job.mounts, path) ?? [])));
    return [...new Set([...mounted, ...here])];
}

// EXTERNAL MODULE: ./build/system/mount-table.js
var mount_table = __nccwpck_require__(6496);
;// CONCATENATED MODULE: ./build/system/own-container.js
const MOUNT_POINTS = ["/etc/hostname", "/etc/hosts"];
const SOURCE = /\/(?:[a-z]+-)?containers\/([0-9a-f]{64})\/(?:userdata\/)?host(?:name|s)$/;
function ownContainer(mounts) {
    const given = mounts.filter(({ mountPoint }) => MOUNT_POINTS.includes(mountPoint));
    if (given.length === 0)
        return { kind: "none" };
    const ids = new Set(given.map(({ root }) => SOURCE.exec(root)?.[1]));
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? { kind: "known", id } : { kind: "unknown" };
}

;// CONCATENATED MODULE: ./build/grant/discover/workspace.js






async function locateWorkspace(discovery, request) {
    if (request.path === "")
        return unknown("GITHUB_WORKSPACE is not set");
    if (isAnotherEngine(discovery))
        return unknown("docker uses another engine than the one of this job's containers");
    const { docker, containers } = discovery;
    const isInJobContainer = !request.isSidecar || request.isAct;
    if (containers.container !== undefined && isInJobContainer)
        return byJobContainer(discovery, request);
    return request.isSidecar ? byOwnContainer(docker, request) : onMachine(docker, request);
}
function isAnotherEngine({ docker, job, found }) {
    if (docker.connection !== job.connection)
        return true;
    const container = jobContainerOf(found.own);
    return container !== undefined && (0,socket_mount/* findSocketMount */.wT)(container, docker.socket.hostPaths)?.isForeign === true;
}
function byJobContainer({ found }, request) {
    const job = found.own.find(({ target }) => target.role === "job");
    if (job?.kind === "found")
        return inContainer(job.container, request);
    return unknown(job === undefined ? "docker's engine doesn't know the job container" : job.error.message);
}
async function byOwnContainer({ connection }, request) {
    const own = ownContainer(request.mounts);
    if (own.kind !== "known")
        return unknown("which container this step runs in can't be told");
    try {
        return inContainer(await connection.engine.inspect(own.id), request);
    }
    catch (failure) {
        return unknown((0,errors/* toDoodError */.Yn)(failure).message);
    }
}
function inContainer(container, { realPath, mounts }) {
    const point = (0,mount_table/* mountPointOf */.nN)(mounts, realPath);
    const mount = container.mounts.find(({ destination }) => (0,socket_file/* linkTarget */.Cm)(destination) === point);
    const path = mount && (0,socket_mount/* pathOnMachine */.W_)([{ ...mount, destination: point ?? "" }], realPath);
    if (path !== undefined)
        return { kind: "known", path };
    return unknown(`no folder of the engine's machine is mounted at ${realPath}`);
}
function onMachine({ connection, dindHost }, { path, mounts, hostname }) {
    const { info, endpoint } = connection;
    if (endpoint.kind === "tcp")
        return unknown("the engine is reached over TCP, and can be anywhere");
    if (dindHost !== undefined)
        return unknown(`the engine runs in ${dindHost.title}`);
    if (ownContainer(mounts).kind !== "none")
        return unknown("this step runs in a container that isn't known to be this job's");
    if (info.desktop)
        return { kind: "known", path };
    if (info.hostname !== hostname)
        return unknown(`the engine runs on another machine, ${info.hostname}`);
    return { kind: "known", path };
}
function unknown(reason) {
    return { kind: "unknown", reason };
}

// EXTERNAL MODULE: ./build/grant/new-container.js
var new_container = __nccwpck_require__(4501);
// EXTERNAL MODULE: ./build/grant/plan/container-state.js
var container_state = __nccwpck_require__(558);
;// CONCATENATED MODULE: ./build/grant/passed-over.js

function withoutSocket({ target, container }) {
    return { kind: "passed-over", target, container, durationMs: 0, refusal: (0,container_state/* socketNotMounted */.xd)() };
}
function passOverUnknownUsers(outcomes) {
    const isUnknown = (outcome) => outcome.kind === "refused" &&
        outcome.refusal.code === "user-unknown" &&
        outcome.target.isUserForAll === true;
    if (outcomes.every(isUnknown))
        return outcomes;
    return outcomes.map((outcome) => outcome.kind === "refused" && isUnknown(outcome) ? { ...outcome, kind: "passed-over" } : outcome);
}

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
var run_result = __nccwpck_require__(3046);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __nccwpck_require__(7218);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/action/changed-group.js

async function changedGroupWarnings(socket) {
    if (socket.kind === "tcp" || socket.vantage !== "host")
        return [];
    if (socket.facts.gid === changed_group_readDockerGid())
        return [];
    const { readChangedGroup } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5347));
    const changed = await readChangedGroup(socket.path);
    if (changed === undefined)
        return [];
    return [
        `${socket.path}: ${changed.text}. Give it back on this machine, then run the job again: \`${changed.line}\``,
    ];
}
function changed_group_readDockerGid() {
    try {
        const [, gid] = /^docker:[^:\n]*:(\d+):/m.exec((0,external_node_fs_.readFileSync)("/etc/group", "latin1")) ?? [];
        return gid === undefined ? undefined : Number(gid);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/action/job-request.js
var job_request = __nccwpck_require__(7156);
// EXTERNAL MODULE: ./build/action/log.js
var log = __nccwpck_require__(4173);
// EXTERNAL MODULE: ./build/action/publish.js + 6 modules
var publish = __nccwpck_require__(7041);
// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __nccwpck_require__(2416);
// EXTERNAL MODULE: ./build/action/state.js
var state = __nccwpck_require__(862);
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


















const progress = {
    waiting: ({ label }, what) => log/* log */.R.line(`${label}: waiting for ${what}`),
};
const loadGrant = () => __nccwpck_require__.e(/* import() | grant */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 7993));
async function grantJob(start, inputs, step) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { container, services } = inputs.job;
        if (container !== undefined || services.length + inputs.containers.length > 0)
            void loadGrant();
        const discovery = __addDisposableResource(env_1, await discover(start, (0,job_request/* requestOf */.fo)(inputs, start, step.env)), false);
        introduce(discovery, step.env);
        requireTarget(discovery, inputs);
        const locating = (0,job_request/* workspaceRequestOf */.yZ)(step.env).then((request) => locateWorkspace(discovery, request));
        const run = await grantAll(discovery, inputs, step);
        (0,publish/* publish */.m)(run, await locating, step);
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
    if (found.targets.length === 0 && dindHost === undefined)
        log/* log */.R.line("no target: this job has no container that mounts the socket; detection only");
}
function requireTarget({ found, dindHost, containers }, { users, containers: named }) {
    if (users.all === undefined || found.targets.length > 0 || dindHost !== undefined)
        return;
    const services = found.passedOver.map(({ target }) => target.label).join(", ");
    const looked = [
        containers.container === undefined ? "no job container" : "",
        services === "" ? "no services" : `no service that mounts the socket (${services} doesn't)`,
        named.length === 0 ? "nothing in the input `containers`" : "",
    ];
    throw new errors/* DoodError */.bI("container-not-found", `the input \`user\` (${users.all}) is about no container: this job has ${looked.filter(Boolean).join(", ")}`, "Mount the socket in the container that it is about (`volumes:`), or name that in `containers`. The user of the runner itself needs a membership on its machine (`dood runner setup`).");
}
async function grantAll(discovery, inputs, { files }) {
    const { found, dindHost, warnings } = discovery;
    const [check, changed] = await Promise.all([
        enforceSocketPolicy(discovery.docker, inputs),
        changedGroupWarnings(discovery.docker.socket),
    ]);
    const { hostPaths } = discovery.job.socket;
    const docker = { ...discovery.docker, socket: check.socket };
    const job = { ...discovery.job, socket: { ...check.socket, hostPaths } };
    const detecting = (0,new_container/* detectNewContainer */.r8)(docker, inputs.allowRootGroup);
    const granted = await sideBySide(found.targets, async (one) => {
        const shared = one.target.role === "named" ? docker : job;
        const journal = (0,state/* stateJournal */.P3)(files, inputs.cleanup);
        const { grantAccess } = await loadGrant();
        return grantAccess({ shared, policy: inputs, journal, progress }, one);
    });
    const left = found.passedOver.filter(({ target }) => target.label !== dindHost?.service);
    const outcomes = [...passOverUnknownUsers(granted), ...left.map(withoutSocket)];
    const newContainer = await detecting;
    if (newContainer.kind === "failed" && granted.length === 0)
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
            ...changed,
            ...warnings,
            ...(0,docker_in_docker/* riskWarnings */.f0)(dindHost, found.own),
            ...(newContainer.kind === "failed" && outcomes.some(({ kind }) => kind === "passed")
                ? [unknownOptions(newContainer.error)]
                : []),
        ],
        policy: inputs,
        durationMs: (0,clock/* uptimeMs */.B)(),
    };
}
function unknownOptions({ message, remedy }) {
    return `the outputs \`gid\` and \`container-options\` stay empty: ${message}. ${remedy}`;
}


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ vantageOf),
/* harmony export */   _1: () => (/* binding */ startJob),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   yZ: () => (/* binding */ workspaceRequestOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _engine_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1722);
/* harmony import */ var _grant_shared_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8568);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6713);
/* harmony import */ var _system_mount_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6496);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7625);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2002);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4173);








function requestOf(inputs, { endpoint }, env) {
    const here = endpoint.kind === "unix" ? endpoint.path : undefined;
    const jobSocket = (0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .isSidecar */ .SE)(env) ? env["SETUP_DOOD_JOB_SOCKET"] : here;
    return {
        job: inputs.job,
        named: inputs.containers,
        users: inputs.users,
        ...(jobSocket === undefined ? {} : { jobSocket }),
        act: env["ACT"] ? { id: env["GITHUB_JOB"] ?? "" } : undefined,
    };
}
async function workspaceRequestOf(env) {
    const path = env["GITHUB_WORKSPACE"] ?? "";
    return {
        path,
        realPath: (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTarget */ .Cm)(path),
        isSidecar: (0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .isSidecar */ .SE)(env),
        isAct: Boolean(env["ACT"]),
        mounts: await (0,_system_mount_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readMountTable */ .Kb)(),
        hostname: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(),
    };
}
function vantageOf({ job }, endpoint) {
    const path = endpoint.kind === "unix" ? endpoint.path : undefined;
    return job.container !== undefined || (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isInContainer */ .L7)(path) ? "container" : "host";
}
async function startJob(endpoint, inputs, env) {
    const socket = (0,_grant_shared_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .readSharedSocket */ .H)(endpoint, vantageOf(inputs, endpoint), (0,_system_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .t)(process.platform, env));
    const engine = await (0,_engine_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .x)(endpoint, _log_js__WEBPACK_IMPORTED_MODULE_6__/* .trace */ .u);
    engine.info().catch(() => { });
    return { engine, endpoint, socket, trace: _log_js__WEBPACK_IMPORTED_MODULE_6__/* .trace */ .u };
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log),
/* harmony export */   u: () => (/* binding */ trace)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4962);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1872);



const log = {
    line: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text)),
    notice: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text)),
    warn: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text), { title: "setup-dood" }),
    fail: (title, failure, page) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)([`${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(failure.message)} [${failure.code}]`, (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(failure.remedy), page].join("\n"), {
        title: (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title),
    }),
    notTakenBack: (about, failure) => {
        const { code, message, remedy } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDoodError */ .Yn)(failure);
        log.warn(`${about}: what was granted could not be taken back: ${message} [${code}]. ${remedy}`);
    },
    folded: (title, lines) => {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title));
        for (const line of lines)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line));
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4)();
    },
};
const trace = (request, durationMs, result) => {
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o)())
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${request}: ${result}, ${durationMs.toFixed(1)} ms`));
};


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  publishFailure: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/report/action-reference.js
var action_reference = __nccwpck_require__(6713);
// EXTERNAL MODULE: ./build/socket/socket-facts.js
var socket_facts = __nccwpck_require__(5249);
// EXTERNAL MODULE: ./build/report/run-result.js
var run_result = __nccwpck_require__(3046);
;// CONCATENATED MODULE: ./build/report/sentence.js

function sentence(outcome) {
    const where = `${userOf(outcome)} in ${whereabouts(outcome)}`;
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return `${where}: ${(0,run_result/* denialOf */.Z9)(outcome)?.message}`;
        case "passed-over":
            return `${where} was left alone: ${outcome.refusal.message}`;
        case "planned":
            return `${where} would be able to use docker: ${actionTaken(outcome)}`;
        case "passed":
            return `${where} may ${outcome.changed ? "now " : ""}use docker: ${actionTaken(outcome)}; ${proved(outcome)}`;
    }
}
function userOf(outcome) {
    if ("plan" in outcome)
        return outcome.plan.userTitle;
    return (outcome.target.user ?? outcome.container?.user) || "root";
}
function whereabouts({ target, container }) {
    const words = {
        job: "the job container",
        service: `service \`${target.label}\``,
        named: `container \`${container?.name || target.label}\``,
    };
    const image = container?.image ?? "";
    return image === "" ? words[target.role] : `${words[target.role]} (image ${image})`;
}
function dindNote(run) {
    if (run.dindHost === undefined)
        return undefined;
    const where = `Docker in Docker: ${run.dindHost.title} runs an engine of its own`;
    return (0,run_result/* gidOf */.Kr)(run) === undefined
        ? `${where}, at ${run.address}. There is no socket of this machine to grant: over TCP no user needs a group`
        : `${where}. The socket is that engine's, not this machine's, of which nothing is granted: the group gives access to that engine alone`;
}
function before(outcome) {
    if (!("plan" in outcome))
        return "no access";
    const { plan } = outcome;
    if (plan.kind === "nothing") {
        const words = {
            root: "root",
            owner: "owns the socket",
            member: `in group ${plan.socket.gid}`,
            "other-access": "let in by something else than a group",
        };
        return words[plan.reason];
    }
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `not in group ${group} (${gid})`,
        realigned: `group ${group} had GID ${previousGid}`,
        created: `no group had GID ${gid}`,
    };
    return words[how];
}
function actionTaken(outcome) {
    const isPlan = outcome.kind === "planned";
    const isRestart = isPlan ? outcome.plan.restart.kind === "restart" : outcome.restarted;
    const restart = isRestart ? `, and its main process ${isPlan ? "would be" : "was"} restarted` : "";
    return `${grantWords(outcome)}${restart}`;
}
function grantWords({ kind, plan }) {
    if (plan.kind === "nothing") {
        const words = {
            root: "it is root, and needs no group",
            owner: "it owns the socket, and needs no group",
            member: `it was in group ${plan.socket.gid} already`,
            "other-access": "the kernel lets it in already, by something else than a group",
        };
        return words[plan.reason];
    }
    const [joined, went] = kind === "planned" ? ["would join", "would go"] : ["joined", "went"];
    const { how, group, gid, previousGid } = plan.grant;
    const words = {
        joined: `${joined} group ${group} (${gid})`,
        realigned: `${joined} group ${group}, whose GID ${went} from ${previousGid} to the socket's ${gid}`,
        created: `${joined} the new group ${group} (${gid})`,
    };
    return words[how];
}
function proved(outcome) {
    return outcome.kind === "planned" ? "not tried" : provedBy(outcome.proof);
}
function provedBy(proof) {
    switch (proof?.level) {
        case "docker":
            return `proved by ${toolOf({ proof })}`;
        case "api":
            return `proved by a connection (${toolOf({ proof })})`;
        case "access":
            return "proved by the kernel's own check (nothing in the image can connect)";
        case "inferred":
            return "inferred, not verified";
        case undefined:
            return "not verified";
    }
}
function toolOf({ proof }) {
    return proof === undefined ? "" : [proof.tool, proof.detail].filter(Boolean).join(" ");
}
const MAIN_PROCESS = {
    has: "has the group",
    lacks: "lacks the group",
    "needs-none": "needs none",
    unknown: "can't be seen from here",
};
const REVERTED = {
    reverted: "taken back; its main process keeps its groups until it is restarted",
    "nothing-left": "nothing of the grant is left",
    "container-gone": "the container is gone, and the grant with it",
    "left-in-part": "taken back as far as it is a grant's; the record also names what no grant adds, and that was left",
};
function duration(ms) {
    const whole = Math.round(ms);
    return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/report/json.js



function makeReport(run) {
    const { outcomes, policy, dindHost } = run;
    return {
        version: 1,
        engine: run.engine,
        socket: run.address,
        gid: (0,run_result/* gidOf */.Kr)(run) ?? null,
        group: (0,run_result/* groupOf */.F8)(run),
        containerOptions: (0,run_result/* containerOptionsOf */.Fz)(run),
        verified: (0,run_result/* isVerified */.p4)(run),
        proof: (0,run_result/* proofOf */.oX)(run) ?? null,
        changed: (0,run_result/* isChanged */.Hq)(run),
        dryRun: policy.dryRun,
        durationMs: Math.round(run.durationMs),
        dockerInDocker: dindHost === undefined ? null : { container: dindHost.title, privileged: dindHost.privileged },
        repair: run.check.repair ?? "",
        warnings: run.warnings,
        targets: outcomes.map(targetReport),
    };
}
function targetReport(outcome) {
    const { target, container } = outcome;
    const denial = outcome.kind === "passed-over" ? outcome.refusal : (0,run_result/* denialOf */.Z9)(outcome);
    return {
        role: target.role,
        label: target.label,
        id: container?.id ?? target.id,
        name: container?.name ?? "",
        image: container?.image ?? "",
        user: userOf(outcome),
        configuredUser: container?.user ?? "",
        ...socketFields(outcome),
        openToEveryone: (0,run_result/* isOpenToEveryone */.zl)(outcome),
        result: resultOf(outcome),
        ...grantFields(outcome),
        ...processFields(outcome),
        changed: "changed" in outcome && outcome.changed,
        warnings: (0,run_result/* warningsOf */.nZ)(outcome),
        code: denial?.code ?? null,
        message: denial?.message ?? "",
        remedy: denial?.remedy ?? "",
        durationMs: Math.round(outcome.durationMs),
    };
}
function resultOf(outcome) {
    if (outcome.kind !== "passed")
        return outcome.kind;
    return outcome.changed ? "granted" : "nothing-to-do";
}
function socketFields(outcome) {
    if (!("plan" in outcome))
        return { mountPath: "", socketBefore: "", socketAfter: "" };
    const { mount, socket } = outcome.plan;
    return {
        mountPath: mount.path,
        socketBefore: (0,socket_facts/* socketTitle */.SJ)(socket),
        socketAfter: outcome.kind === "passed" ? (0,socket_facts/* socketTitle */.SJ)(outcome.socketAfter) : "",
    };
}
function grantFields(outcome) {
    const none = {
        group: "",
        gid: null,
        how: "none",
        previousGid: null,
        alsoGains: [],
        losesPrevious: [],
    };
    if (!("plan" in outcome))
        return none;
    const { plan } = outcome;
    const gid = plan.socket.gid;
    if (plan.kind === "nothing") {
        return { ...none, gid, how: plan.reason === "other-access" ? "let-in" : plan.reason };
    }
    const { group, how, previousGid = null, alsoGains, losesPrevious } = plan.grant;
    return { group, gid, how, previousGid, alsoGains, losesPrevious };
}
function processesIn(processes) {
    const lacking = processes?.lacking ?? [];
    return {
        mainProcess: processes?.main ?? "unknown",
        lackingProcesses: lacking.map(({ pid, name, uid }) => ({ pid, name, uid })),
    };
}
function processFields(outcome) {
    switch (outcome.kind) {
        case "planned": {
            const { restart, processes } = outcome.plan;
            return { restarted: restart.kind === "restart", ...processesIn(processes), proof: null, tool: "" };
        }
        case "passed":
            return {
                restarted: outcome.restarted,
                ...processesIn(outcome.processes),
                proof: outcome.proof?.level ?? null,
                tool: toolOf(outcome),
            };
        default:
            return { restarted: false, ...processesIn(undefined), proof: null, tool: "" };
    }
}

;// CONCATENATED MODULE: ./build/report/marks.js
const MARKS = {
    good: { sign: "✓", emoji: "✅" },
    doubtful: { sign: "!", emoji: "⚠️" },
    bad: { sign: "✗", emoji: "❌" },
    planned: { sign: "…", emoji: "📝" },
};

// EXTERNAL MODULE: ./build/grant/plan/container-state.js
var container_state = __nccwpck_require__(558);
;// CONCATENATED MODULE: ./build/report/paste-block.js



const SOCKET_MOUNT = "/var/run/docker.sock:/var/run/docker.sock";
const HARMLESS = /^[A-Za-z0-9_./@][A-Za-z0-9_./:@-]*$/;
function pasteBlocks(outcome, run, reference) {
    const code = outcome.kind === "passed-over" ? outcome.refusal.code : (0,run_result/* denialOf */.Z9)(outcome)?.code;
    const gid = (0,run_result/* gidOf */.Kr)(run);
    const group = gid === undefined ? [] : [`--group-add ${gid}`];
    switch (code) {
        case undefined:
            return [];
        case "group-explicit":
        case "rootfs-read-only":
        case "account-file-mounted":
            return group.length === 0 ? [] : recreated(outcome, group, []);
        case "container-not-running":
            return endedByItself(outcome, group) ? recreated(outcome, group, []) : [];
        case "userns-remapped":
            return recreated(outcome, ["--userns=host", ...group], []);
        case "socket-not-mounted":
            return recreated(outcome, [], [SOCKET_MOUNT]);
        default:
            return runBlocks(code, run.address, reference);
    }
}
function endedByItself({ container }, group) {
    if (container === undefined || group.length === 0 || !(0,container_state/* endsByItself */.Rw)(container))
        return false;
    return !container.groupAdd.some((gid) => group.includes(`--group-add ${gid}`));
}
function runBlocks(code, socket, reference) {
    switch (code) {
        case "root-group":
            return [step(reference, "allow-root-group", "true")];
        case "world-writable":
            return [step(reference, "on-world-writable", "fix")];
        case "owner-only":
            return HARMLESS.test(socket) ? [engineRestart(socket)] : [];
        default:
            return [];
    }
}
function recreated({ target: { role, label }, container }, options, volumes) {
    const { name = "" } = container ?? {};
    if (!HARMLESS.test(label))
        return [];
    if (role === "named") {
        if (!HARMLESS.test(name || label))
            return [];
        const words = [...options, ...volumes.map((volume) => `--volume ${volume}`)];
        const where = `added to the command that starts ${name || label} (docker run, docker create)`;
        return [{ where, language: "sh", lines: [words.join(" ")] }];
    }
    const body = [
        ...(options.length === 0 ? [] : [`options: ${options.join(" ")}`]),
        ...(volumes.length === 0 ? [] : ["volumes:", ...volumes.map((volume) => `  - ${volume}`)]),
    ];
    const [title, lines] = role === "job"
        ? ["the job's container", ["container:", ...body.map((line) => `  ${line}`)]]
        : [`service ${label}`, ["services:", `  ${label}:`, ...body.map((line) => `    ${line}`)]];
    return [{ where: `added to what ${title} has in the workflow`, language: "yaml", lines }];
}
function step(reference, input, value) {
    const uses = (0,action_reference/* usesOf */.MZ)(reference);
    const local = (0,action_reference/* usesOf */.MZ)({ ...reference, repository: undefined });
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

// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __nccwpck_require__(1872);
;// CONCATENATED MODULE: ./build/report/diagram.js




const MAX_TARGETS = 12;
const CLASSES = [
    "classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    "classDef doubtful fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    "classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    "classDef planned fill:#ddf4ff,stroke:#0969da,color:#1f2328",
];
function renderDiagram(run) {
    const shown = run.outcomes.slice(0, MAX_TARGETS);
    const rest = run.outcomes.length - shown.length;
    const gid = (0,run_result/* gidOf */.Kr)(run);
    const owner = gid === undefined ? "" : `group ${gid}`;
    return (0,sanitize/* fenced */.OF)("mermaid", [
        "flowchart LR",
        `  socket[("${[run.address, owner].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}")]`,
        ...shown.flatMap(path),
        ...(rest > 0 ? [`  socket --> rest["${(0,sanitize/* node */.rH)(`and ${rest} more`)}"]`] : []),
        ...CLASSES.map((line) => `  ${line}`),
    ]);
}
function path(outcome, index) {
    const { target, container } = outcome;
    const [via, box, person] = [`g${index}`, `c${index}`, `u${index}`];
    const titles = { named: container?.name || target.label, job: "job container", service: target.label };
    const kind = (0,run_result/* verdictOf */.Vj)(outcome);
    const link = "plan" in outcome ? "-->" : "-.-";
    return [
        `  socket ${link} ${via}["${(0,sanitize/* node */.rH)(way(outcome))}"]`,
        `  ${via} ${link} ${box}["${[titles[target.role], container?.image ?? ""].filter(Boolean).map(sanitize/* node */.rH).join("<br>")}"]`,
        `  ${box} ${link} ${person}(["${(0,sanitize/* node */.rH)(`${MARKS[kind].sign} ${userOf(outcome)}`)}"])`,
        `  class ${via},${box},${person} ${kind}`,
    ];
}
function way(outcome) {
    if (!("plan" in outcome))
        return (outcome.kind === "failed" ? outcome.error : outcome.refusal).code;
    const { plan } = outcome;
    if (plan.kind === "edit")
        return `group ${plan.grant.group} (${plan.grant.gid})`;
    const words = {
        root: "root needs no group",
        owner: "owns the socket",
        member: `group ${plan.socket.gid}`,
        "other-access": "let in by something else",
    };
    return words[plan.reason];
}

;// CONCATENATED MODULE: ./build/report/summary.js







function renderSummary(run, reference) {
    const { outcomes } = run;
    const drawn = outcomes.length > 0 ? [table(outcomes, reference), renderDiagram(run)] : [];
    const parts = [
        `## ${headline(run)}`,
        engineLine(run),
        ...drawn,
        ...outcomes.flatMap((outcome) => refusal(outcome, run, reference)),
        ...securityNote(outcomes),
        ...note(dindNote(run)),
        ...note(run.check.repair),
        ...warnings(run),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderFailure({ code, message, remedy }, blocks, reference) {
    const parts = [
        `## ${MARKS.bad.emoji} docker access: not granted`,
        `${asSentence(message)} (${codeLink(code, reference)})`,
        ...help(remedy, blocks),
    ];
    return `${parts.join("\n\n")}\n`;
}
function headline(run) {
    const { outcomes, policy } = run;
    const { good, doubtful, bad, planned } = MARKS;
    const isGood = (0,run_result/* isVerified */.p4)(run);
    if (outcomes.length === 0 && run.dindHost !== undefined && (0,run_result/* gidOf */.Kr)(run) === undefined) {
        return `${(isGood ? good : planned).emoji} docker access: Docker in Docker needs no group`;
    }
    if (outcomes.length === 0) {
        return `${good.emoji} a container gets docker with <code>${(0,sanitize/* cell */.Hn)((0,run_result/* containerOptionsOf */.Fz)(run))}</code>`;
    }
    const tried = (0,run_result/* triedOf */.yT)(outcomes);
    if (tried.length === 0)
        return `${doubtful.emoji} no container of this job has the docker socket`;
    const able = tried.filter((outcome) => (0,run_result/* denialOf */.Z9)(outcome) === undefined).length;
    const count = `${able} of ${tried.length} ${tried.length === 1 ? "container" : "containers"}`;
    if (able < tried.length)
        return `${bad.emoji} docker ${policy.dryRun ? "would work" : "works"} in ${count}`;
    if (policy.dryRun)
        return `${planned.emoji} docker would work in ${count} (dry run)`;
    return `${(isGood ? good : doubtful).emoji} docker works in ${count}${isGood ? "" : ", not all of it verified"}`;
}
function engineLine(run) {
    const gid = (0,run_result/* gidOf */.Kr)(run);
    const options = (0,run_result/* containerOptionsOf */.Fz)(run);
    const isTold = options === "" || run.outcomes.length === 0;
    const hint = isTold ? "" : `; a new container gets access with \`${options}\``;
    return `${(0,sanitize/* cell */.Hn)(run.engine)} at ${(0,sanitize/* cell */.Hn)(run.address)}${gid === undefined ? "" : `, group ${gid}${hint}`}.`;
}
function note(text) {
    return text === undefined ? [] : [`> [!NOTE]\n> ${(0,sanitize/* prose */.CS)(text)}`];
}
function table(outcomes, reference) {
    const rows = outcomes.map((outcome) => [
        [outcome.target.label, outcome.container?.image ?? ""].filter(Boolean).map(sanitize/* cell */.Hn).join("<br>"),
        (0,sanitize/* cell */.Hn)(userOf(outcome)),
        (0,sanitize/* cell */.Hn)(before(outcome)),
        `${MARKS[(0,run_result/* verdictOf */.Vj)(outcome)].emoji} ${after(outcome, reference)}`,
        "plan" in outcome ? (0,sanitize/* cell */.Hn)(proved(outcome)) : "–",
        duration(outcome.durationMs).replace(" ", "&nbsp;"),
    ]);
    const head = ["container", "user", "before", "after", "proof", "time"];
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function after(outcome, reference) {
    if ("plan" in outcome)
        return (0,sanitize/* cell */.Hn)(actionTaken(outcome));
    const { code } = outcome.kind === "failed" ? outcome.error : outcome.refusal;
    return `${outcome.kind === "passed-over" ? "left alone" : outcome.kind}: ${codeLink(code, reference)}`;
}
function refusal(outcome, run, reference) {
    const isLeft = outcome.kind === "passed-over" && (0,run_result/* triedOf */.yT)(run.outcomes).length === 0;
    const denial = isLeft ? outcome.refusal : (0,run_result/* denialOf */.Z9)(outcome);
    if (denial === undefined)
        return [];
    const mark = MARKS[isLeft ? "doubtful" : "bad"].emoji;
    return [
        `### ${mark} ${(0,sanitize/* cell */.Hn)(outcome.target.label)}: user ${(0,sanitize/* cell */.Hn)(userOf(outcome))} can't use docker`,
        asSentence(denial.message),
        ...help(denial.remedy, pasteBlocks(outcome, run, reference)),
    ];
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
function securityNote(outcomes) {
    const notes = [
        ...(outcomes.some(run_result/* isOpenToEveryone */.zl)
            ? ["**The socket is open to everyone on the machine**, who can all become root on it."]
            : []),
        ...outcomes.flatMap((outcome) => {
            const { group = "", alsoGains = [] } = (0,run_result/* grantOf */.od)(outcome) ?? {};
            if (alsoGains.length === 0)
                return [];
            return `In ${(0,sanitize/* cell */.Hn)(outcome.target.label)}, these members of the realigned group ${(0,sanitize/* cell */.Hn)(group)} may use docker too: ${(0,sanitize/* cell */.Hn)(alsoGains.join(", "))}.`;
        }),
    ];
    return notes.length === 0 ? [] : [`> [!CAUTION]\n${notes.map((note) => `> ${note}`).join("\n>\n")}`];
}
function warnings({ warnings: ofRun, outcomes }) {
    const told = [
        { label: "socket", warnings: ofRun },
        ...outcomes.map((outcome) => ({ label: outcome.target.label, warnings: (0,run_result/* warningsOf */.nZ)(outcome) })),
    ];
    const lines = told.flatMap(({ label, warnings }) => warnings.map((warning) => `> **${(0,sanitize/* cell */.Hn)(label)}**: ${(0,sanitize/* prose */.CS)(warning)}`));
    return lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n>\n")}`];
}
function codeLink(code, reference) {
    const page = (0,action_reference/* errorPage */.Wr)(reference, code);
    return /^https?:/.test(page) ? `[${code}](${encodeURI(page)})` : `\`${code}\``;
}

// EXTERNAL MODULE: ./build/action/log.js
var log = __nccwpck_require__(4173);
;// CONCATENATED MODULE: ./build/action/publish.js










function publish(run, workspace, { files, reference }) {
    if (run.check.repair !== undefined)
        log/* log */.R.line(`${MARKS.good.sign} ${run.check.repair}`);
    const note = dindNote(run);
    if (note !== undefined)
        log/* log */.R.line(note);
    for (const warning of run.warnings)
        log/* log */.R.warn(warning);
    for (const outcome of run.outcomes)
        announce(outcome, run, reference);
    if (run.outcomes.length === 0) {
        log/* log */.R.line(`${MARKS.good.sign} a container gets docker with \`${(0,run_result/* containerOptionsOf */.Fz)(run)}\``);
    }
    const report = makeReport(run);
    log/* log */.R.folded(`Details (${duration(run.durationMs)} in all)`, [
        ...details(run, report),
        `workspace on the engine's machine: ${workspace.kind === "known" ? workspace.path : `unknown (${workspace.reason})`}`,
    ]);
    setOutputs(report, files);
    files.output("workspace", workspace.kind === "known" ? workspace.path : "");
    files.summary(renderSummary(run, reference));
}
function publishFailure(failure, address, { files, reference }) {
    const error = (0,errors/* toDoodError */.Yn)(failure);
    const blocks = [...error.blocks, ...runBlocks(error.code, address, reference)];
    log/* log */.R.fail("setup-dood", error, (0,action_reference/* errorPage */.Wr)(reference, error.code));
    foldBlocks("", blocks);
    files.summary(renderFailure(error, blocks, reference));
}
function announce(outcome, run, reference) {
    const { label } = outcome.target;
    const text = sentence(outcome);
    const denial = (0,run_result/* denialOf */.Z9)(outcome);
    if (outcome.kind === "passed-over" && (0,run_result/* triedOf */.yT)(run.outcomes).length > 0) {
        log/* log */.R.line(`${MARKS.doubtful.sign} ${text}`);
    }
    else if (outcome.kind === "passed-over") {
        log/* log */.R.warn(`${text}. ${outcome.refusal.remedy}`);
        foldBlocks(` for ${label}`, pasteBlocks(outcome, run, reference));
    }
    else if (denial === undefined) {
        log/* log */.R.line(`${MARKS[(0,run_result/* proofVerdictOf */.t5)(outcome)].sign} ${text} (${duration(outcome.durationMs)})`);
    }
    else {
        const { code, remedy } = denial;
        const title = `${userOf(outcome)} in ${label} can't use docker`;
        log/* log */.R.fail(title, { code, message: text, remedy }, (0,action_reference/* errorPage */.Wr)(reference, code));
        foldBlocks(` for ${label}`, pasteBlocks(outcome, run, reference));
    }
    for (const warning of (0,run_result/* warningsOf */.nZ)(outcome))
        log/* log */.R.warn(`${label}: ${warning}`);
    const { alsoGains = [] } = (0,run_result/* grantOf */.od)(outcome) ?? {};
    if (alsoGains.length > 0) {
        log/* log */.R.warn(`${label}: by the realigned group, these users may use docker too: ${alsoGains.join(", ")}`);
    }
}
function foldBlocks(about, blocks) {
    for (const { where, lines } of blocks)
        log/* log */.R.folded(`Ready to paste${about}, ${where}`, lines);
}
function details(run, report) {
    const { group, verified, proof, changed } = report;
    return [
        ...run.outcomes.flatMap(targetDetails),
        `${group === "" ? "no group" : `group ${group}, GID ${(0,run_result/* gidOf */.Kr)(run) ?? "unknown"}`}; for container.options: ${(0,run_result/* containerOptionsOf */.Fz)(run) || "unknown"}`,
        `verified: ${verified}; proof: ${proof ?? "none"}; changed: ${changed}`,
    ];
}
function targetDetails(outcome) {
    const { target, container } = outcome;
    const id = (container?.id ?? target.id).slice(0, 12);
    const title = `${target.label}: container ${container?.name || "unknown"} (${id}), user ${userOf(outcome)}`;
    if (!("plan" in outcome))
        return [title];
    const { mount, socket } = outcome.plan;
    const [before, after] = [
        (0,socket_facts/* socketTitle */.SJ)(socket),
        (0,socket_facts/* socketTitle */.SJ)("socketAfter" in outcome ? outcome.socketAfter : socket),
    ];
    const restarted = outcome.kind === "passed" && outcome.restarted ? "restarted, " : "";
    const { processes } = outcome.kind === "passed" ? outcome : outcome.plan;
    const proof = outcome.kind === "passed" ? outcome.proof : undefined;
    return [
        title,
        `  socket at ${mount.path}: ${before}${after === before ? "" : `, ${after} afterwards`}`,
        `  main process: ${restarted}${MAIN_PROCESS[processes.main]}`,
        ...processes.lacking.map(({ name, pid, uid }) => `  lacks the group: ${name} (PID ${pid}, uid ${uid})`),
        ...(proof === undefined ? [] : [`  proof: ${proof.level}, by ${toolOf({ proof })}`]),
    ];
}
function setOutputs(report, files) {
    files.output("gid", report.gid ?? "");
    files.output("group", report.group);
    files.output("socket", report.socket);
    files.output("container-options", report.containerOptions);
    files.output("proof", report.proof ?? "");
    files.output("verified", report.verified);
    files.output("changed", report.changed);
    files.output("report", JSON.stringify(report));
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __nccwpck_require__(5894);
// EXTERNAL MODULE: ./build/report/action-reference.js
var action_reference = __nccwpck_require__(6713);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(4962);
// EXTERNAL MODULE: ./build/action/log.js
var action_log = __nccwpck_require__(4173);
;// CONCATENATED MODULE: ./build/action/file-commands.js



class FileCommands {
    #env;
    #outputs = [];
    #isStateLost = false;
    #isSummaryLost = false;
    constructor(env) {
        this.#env = env;
    }
    output(name, value) {
        attempt(() => writeLine(this.#env["GITHUB_OUTPUT"], name, String(value)) || (0,core/* setOutput */.uH)(name, value), () => this.#outputs.push(name));
    }
    state(name, value) {
        attempt(() => writeLine(this.#env["GITHUB_STATE"], name, value) || (0,core/* saveState */.LZ)(name, value), () => {
            this.#isStateLost = true;
        });
    }
    summary(markdown) {
        const file = this.#env["GITHUB_STEP_SUMMARY"];
        if (file === undefined)
            return;
        attempt(() => {
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
            (0,external_node_fs_.appendFileSync)(file, markdown);
        }, () => {
            this.#isSummaryLost = true;
        });
    }
    warnOfLost() {
        const lost = [
            ...(this.#outputs.length === 0 ? [] : [`these outputs are not set: ${this.#outputs.join(", ")}`]),
            ...(this.#isSummaryLost ? ["the job has no summary of this step"] : []),
            ...(this.#isStateLost ? ["the post step can take nothing back"] : []),
        ];
        if (lost.length === 0)
            return;
        const path = this.#env["GITHUB_OUTPUT"] ?? this.#env["GITHUB_STEP_SUMMARY"] ?? "";
        const owner = ownerOf(path);
        const who = `this user (uid ${process.getuid?.()})`;
        const remedy = owner === undefined
            ? `the runner's files can't be found by ${who}`
            : `the runner's files belong to uid ${owner}, and ${who} may not write them. A container that runs as that uid may (\`options: --user ${owner}\`), and so may the sidecar, which is root`;
        action_log/* log */.R.warn(`the work is done, but ${lost.join("; ")}: ${remedy}`);
    }
}
function writeLine(file, name, value) {
    if (!file || !(0,external_node_fs_.existsSync)(file) || /[\r\n\u0085\u2028\u2029]/.test(value))
        return false;
    (0,external_node_fs_.appendFileSync)(file, `${name}=${value}\n`);
    return true;
}
function ownerOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).uid;
    }
    catch {
        return undefined;
    }
}
function attempt(write, onFailure) {
    try {
        write();
    }
    catch {
        onFailure();
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/identity/names.js
var names = __nccwpck_require__(411);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/action/job-context.js


const CONTAINER_ID = /^[0-9a-f]{12,64}$/;
function parseJobContext(text) {
    const job = text.trim() === "" ? {} : record(parseJson(text), "it");
    const container = record(job["container"] ?? {}, "`container`");
    const services = Object.entries(record(job["services"] ?? {}, "`services`")).map(([name, service]) => ({
        name,
        id: containerId(record(service ?? {}, `service \`${name}\``)["id"], `service \`${name}\``),
    }));
    const own = containerId(container["id"], "`container`");
    return {
        container: own,
        services: services.flatMap(({ name, id }) => (id === undefined ? [] : [{ name, id }])),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid("it isn't JSON", cause);
    }
}
function record(value, what) {
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw invalid(`${what} is ${value === null ? "null" : Array.isArray(value) ? "a list" : typeof value}, not an object`);
}
function containerId(value, what) {
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value === "string" && CONTAINER_ID.test(value))
        return value;
    throw invalid(`the id of ${what} is no container id`);
}
function invalid(why, cause) {
    return new errors/* DoodError */.bI("job-context-invalid", `the input \`job\` is not the runner's job context: ${why}`, "Leave the input out (its default is right), or give `$" + "{{ toJSON(job) }}`.", { cause });
}

;// CONCATENATED MODULE: ./build/action/inputs.js




function loadInputs() {
    const group = (0,core/* getInput */.V4)("group") || "docker";
    if (!(0,names/* isValidName */.uV)(group))
        throw inputs_invalid("group", group, "a group name as groupadd(8) takes it");
    return {
        users: requestedUsers((0,core/* getMultilineInput */.q3)("user")),
        containers: (0,core/* getMultilineInput */.q3)("containers").filter((line) => line !== ""),
        group,
        socket: (0,core/* getInput */.V4)("socket") || undefined,
        restartServices: choice("restart-services", ["auto", "always", "never"]),
        verify: flag("verify", true),
        verifyCommand: (0,core/* getInput */.V4)("verify-command") || "docker version",
        onWorldWritable: choice("on-world-writable", ["warn", "fail", "fix", "ignore"]),
        allowRootGroup: flag("allow-root-group", false),
        cleanup: choice("cleanup", ["auto", "always", "never"]),
        dryRun: flag("dry-run", false),
        job: parseJobContext((0,core/* getInput */.V4)("job")),
    };
}
function requestedUsers(lines) {
    const entries = lines.filter((line) => line !== "").map((line) => line.split(/=(.*)/s, 2));
    const alone = entries.filter(([, user]) => user === undefined).map(([name = ""]) => name);
    const single = entries.flatMap(([name = "", user]) => (user === undefined ? [] : [[name, user]]));
    for (const user of [...alone, ...single.map(([, user]) => user)]) {
        if (!(0,names/* isUid */.hO)(user) && !(0,names/* isValidName */.uV)(user)) {
            throw inputs_invalid("user", user, "a user name as useradd(8) takes it, a uid, or lines of `NAME=USER`");
        }
    }
    if (alone.length > 1)
        throw inputs_invalid("user", alone.join(", "), "one user for all containers, and lines of `NAME=USER`");
    return { all: alone[0], single: Object.fromEntries(single) };
}
function choice(name, accepted) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        return accepted[0];
    const found = accepted.find((candidate) => candidate === value);
    if (found === undefined)
        throw inputs_invalid(name, value, accepted.map((word) => `\`${word}\``).join(", "));
    return found;
}
function flag(name, byDefault) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        return byDefault;
    if (["true", "True", "TRUE"].includes(value))
        return true;
    if (["false", "False", "FALSE"].includes(value))
        return false;
    throw inputs_invalid(name, value, "`true`, `false`");
}
function inputs_invalid(name, value, accepted) {
    return new errors/* DoodError */.bI("input-invalid", `the input \`${name}\` is \`${value}\``, `It takes ${accepted}.`);
}

// EXTERNAL MODULE: ./build/action/job-request.js
var job_request = __nccwpck_require__(7156);
// EXTERNAL MODULE: ./build/system/own-socket.js + 1 modules
var own_socket = __nccwpck_require__(8890);
// EXTERNAL MODULE: ./build/system/platform.js
var platform = __nccwpck_require__(7625);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/identity/group.js
var group = __nccwpck_require__(7364);
// EXTERNAL MODULE: ./build/identity/text-file.js
var text_file = __nccwpck_require__(4819);
;// CONCATENATED MODULE: ./build/system/self.js






function self_isDenied(socketPath) {
    try {
        (0,external_node_fs_.accessSync)(socketPath, external_node_fs_.constants.W_OK);
        return false;
    }
    catch (failure) {
        return (0,errors/* errnoOf */.UQ)(failure) === "EACCES";
    }
}
async function readSelf() {
    const primary = process.getgid?.() ?? 0;
    const groups = [...new Set([primary, ...(process.getgroups?.() ?? [])])];
    const name = nameOfSelf();
    const entries = (0,group/* parseGroup */.h)(await (0,promises_.readFile)("/etc/group", "latin1").catch(() => ""));
    const listed = entries.filter(({ members }) => name !== undefined && members.includes((0,text_file/* toBytes */.ZJ)(name)));
    const explained = [primary, ...listed.map(({ gid }) => gid)];
    return {
        uid: process.getuid?.() ?? 0,
        name,
        groups,
        givenGroups: groups.filter((gid) => !explained.includes(gid)),
    };
}
function nameOfSelf() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __nccwpck_require__(2002);
// EXTERNAL MODULE: ./build/system/user-namespace.js
var user_namespace = __nccwpck_require__(3051);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/action/runner-access.js





const RUNNER_UID = "SETUP_DOOD_RUNNER_UID";
const HOLDER = "SETUP_DOOD_BRIDGE_HOLDER";
const STATE = "bridge";
function isOnRunner({ job }, env) {
    return job.container === undefined && !env["ACT"] && !(0,action_reference/* isSidecar */.SE)(env);
}
function announceRunner(path, dryRun, files) {
    const lease = { path, uid: process.getuid?.() ?? 0, holder: (0,external_node_crypto_.randomUUID)() };
    if (!dryRun)
        files.state(STATE, JSON.stringify(lease));
    return { [RUNNER_UID]: String(lease.uid), [HOLDER]: lease.holder };
}
async function letRunnerIn(endpoint, { group, dryRun }, env) {
    const uid = Number(env[RUNNER_UID] ?? 0);
    if (endpoint.kind === "tcp" || uid === 0)
        return;
    if (dryRun) {
        action_log/* log */.R.line(`would let the runner's user (uid ${uid}) into the socket's group, and at once by its access list`);
        return;
    }
    const { lendSocket } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 832));
    await lendSocket({ path: endpoint.path, uid, holder: env[HOLDER] }, group, env);
    action_log/* log */.R.line(`✓ the runner's user (uid ${uid}) may use docker in this job's next steps by the socket's access list; from the runner's next restart on by its group`);
}
function requireLetIn(path) {
    if (!self_isDenied(path))
        return;
    throw new errors/* DoodError */.bI("proof-denied", `the kernel still denies this user ${path}`, "Restart the runner, which then has the group.");
}
function isRunnerLetIn(env) {
    return Boolean(env[`STATE_${STATE}`]);
}
async function takeRunnerBack(env) {
    const text = env[`STATE_${STATE}`];
    if (text === undefined || !isRunnerLetIn(env))
        return;
    if (process.getuid?.() !== 0) {
        const { runAsRoot } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 383));
        await runAsRoot(env, [process.execPath, process.argv[1] ?? ""], { [`STATE_${STATE}`]: text });
        return;
    }
    const { returnSocket } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 832));
    log.line((await returnSocket(text))
        ? "the socket's access list is as it was; the user stays in the group"
        : "another job of this user still needs the socket's access list: left to that one");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/engine/docker-host.js
var docker_host = __nccwpck_require__(4994);
;// CONCATENATED MODULE: ./build/engine/docker-context.js





function readCurrentContext(configFolder) {
    try {
        const config = (0,json/* objectOf */.Xy)(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(configFolder, "config.json"), "utf8")));
        return (0,json/* textOf */.b6)(config["currentContext"]) || undefined;
    }
    catch {
        return undefined;
    }
}
async function readContext(name, origin, configFolder) {
    const { createHash } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
    const id = createHash("sha256").update(name).digest("hex");
    const meta = await readMeta((0,external_node_path_.join)(configFolder, "contexts/meta", id, "meta.json"), origin);
    const address = (0,docker_host/* parseDockerHost */.mB)(meta.host, origin);
    if (address.kind === "unix")
        return { ...address, origin };
    const files = await findTlsFiles((0,external_node_path_.join)(configFolder, "contexts/tls", id, "docker"));
    const encrypted = meta.skipVerify || Object.keys(files).length > 0;
    return { ...address, origin, ...(encrypted ? { tls: { verify: !meta.skipVerify, ...files } } : {}) };
}
async function readMeta(path, origin) {
    let meta;
    try {
        meta = (0,json/* objectOf */.Xy)(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    }
    catch (cause) {
        throw (0,docker_host/* unusable */._P)(origin, `there is no such context (${path} can't be read)`, cause);
    }
    const docker = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(meta["Endpoints"])["docker"]);
    const host = docker["Host"];
    if (typeof host !== "string")
        throw (0,docker_host/* unusable */._P)(origin, "the context names no docker engine");
    return { host, skipVerify: docker["SkipTLSVerify"] === true };
}
async function findTlsFiles(folder) {
    const names = ["ca", "cert", "key"];
    const found = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, `${name}.pem`);
        return (0,promises_.access)(path).then(() => [[name, path]], () => []);
    }));
    return Object.fromEntries(found.flat());
}

;// CONCATENATED MODULE: ./build/engine/locate.js






async function locateEngine(socket, env) {
    if (socket !== undefined)
        return { kind: "unix", path: inputPath(socket), origin: "the input `socket`" };
    const config = env["DOCKER_CONFIG"] || (0,external_node_path_.join)(env["HOME"] || (0,external_node_os_.homedir)(), ".docker");
    const host = env["DOCKER_HOST"] ?? "";
    if (host !== "")
        return fromHost(host, "DOCKER_HOST", config, env);
    const named = env["DOCKER_CONTEXT"] || undefined;
    const context = named ?? readCurrentContext(config);
    if (context !== undefined && context !== "" && context !== "default") {
        const origin = `the docker context \`${context}\`${named === undefined ? "" : ", named by DOCKER_CONTEXT"}`;
        return readContext(context, origin, config);
    }
    if (wantsTls(env))
        return fromHost("tcp://localhost:2376", "DOCKER_TLS_VERIFY without DOCKER_HOST", config, env);
    return usualSocket(env);
}
function inputPath(value) {
    const path = value.replace(/^unix:\/\//, "");
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    const isAddress = /[@:]/.test(value);
    throw new errors/* DoodError */.bI("input-invalid", isAddress
        ? "the input `socket` is an address, and no path of a Unix socket"
        : `the input \`socket\` is \`${value}\`, which is no absolute path of a Unix socket`, "Give an absolute path, or `unix:///path/to/docker.sock`. An engine behind `tcp://` is named by DOCKER_HOST.");
}
function wantsTls(env) {
    return [env["DOCKER_TLS_VERIFY"], env["DOCKER_TLS"]].some((value) => value !== undefined && value !== "");
}
async function fromHost(host, origin, config, env) {
    const address = (0,docker_host/* parseDockerHost */.mB)(host, origin);
    if (address.kind === "unix" || !wantsTls(env))
        return { ...address, origin };
    const verify = (env["DOCKER_TLS_VERIFY"] ?? "") !== "";
    return { ...address, origin, tls: { verify, ...(await findTlsFiles(env["DOCKER_CERT_PATH"] || config)) } };
}
async function usualSocket(env) {
    const usual = usualPaths(env);
    const path = firstThere(usual);
    if (path !== undefined)
        return { kind: "unix", path, origin: "its usual place" };
    const others = usual.slice(1).join(", ");
    return { kind: "unix", path: docker_host/* DEFAULT_SOCKET */.YE, origin: `docker's default; nor is there one at ${others}` };
}
function usualPaths(env) {
    const runtime = env["XDG_RUNTIME_DIR"] || `/run/user/${process.getuid?.() ?? 0}`;
    return [
        docker_host/* DEFAULT_SOCKET */.YE,
        (0,external_node_path_.join)(runtime, "docker.sock"),
        "/run/podman/podman.sock",
        (0,external_node_path_.join)(runtime, "podman/podman.sock"),
    ];
}
function firstThere(paths) {
    return paths.find((path) => {
        try {
            return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
        }
        catch (failure) {
            return (0,errors/* errnoOf */.UQ)(failure) === "EACCES";
        }
    });
}

;// CONCATENATED MODULE: ./build/action/step-engine.js

const ORIGIN = "SETUP_DOOD_ENGINE_ORIGIN";
async function locateStepEngine(socket, env) {
    const endpoint = await locateEngine(socket, env);
    const origin = env[ORIGIN];
    return origin === undefined ? endpoint : { ...endpoint, origin };
}

;// CONCATENATED MODULE: ./build/action/rerun-with-sudo.js








const NEEDED = [
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ACTIONS",
    "GITHUB_SERVER_URL",
    "GITHUB_ACTION_REPOSITORY",
    "GITHUB_ACTION_REF",
    "GITHUB_WORKFLOW",
    "GITHUB_JOB",
    "GITHUB_WORKSPACE",
    "RUNNER_DEBUG",
    "ACT",
];
async function rerunWithSudo(endpoint, { allowRootGroup, dryRun }, { vantage, onRunner }, files, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !self_isDenied(endpoint.path))
        return undefined;
    const { hasPasswordlessSudo, runAsRoot } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 383));
    if (await hasPasswordlessSudo(env)) {
        const [node, script = ""] = [process.execPath, process.argv[1]];
        const needed = {
            ...environmentForRoot(env),
            ...(onRunner ? announceRunner(endpoint.path, dryRun, files) : {}),
            ...handedOn(endpoint),
        };
        const code = await runAsRoot(env, [node, script], needed);
        if (code === 0 && onRunner && !dryRun)
            requireLetIn(endpoint.path);
        return code;
    }
    const socket = (0,socket_file/* readSocket */.Ce)(endpoint.path);
    (0,user_namespace/* requireMappedOwner */.y5)(socket, endpoint.path);
    const [{ explainDenial }, { readHostFacts }] = await Promise.all([
        Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2276)),
        Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5347)),
    ]);
    const self = await readSelf();
    const inPod = onRunner && (0,platform/* platformOf */.t)(process.platform, env) === "kubernetes" && !(0,own_socket/* seemsOwnSocket */.vd)(endpoint.path);
    throw explainDenial({
        path: endpoint.path,
        socket,
        self,
        vantage,
        host: vantage === "host" && !inPod ? await readHostFacts(endpoint.path, self.uid) : undefined,
        inPod,
        onRunner,
        allowRootGroup,
        act: Boolean(env["ACT"]),
        action: (0,action_reference/* readActionReference */.Os)(env),
        job: env["GITHUB_JOB"] || "build",
    });
}
async function rerunPostWithSudo(endpoint, env) {
    if (endpoint.kind === "tcp" || process.getuid?.() === 0 || !isDenied(endpoint.path))
        return false;
    const { hasPasswordlessSudo, runAsRoot } = await Promise.all(/* import() | runner */[__nccwpck_require__.e(260), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 383));
    if (!(await hasPasswordlessSudo(env)))
        return false;
    const needed = { ...environmentForRoot(env), ...handedOn(endpoint) };
    await runAsRoot(env, [process.execPath, process.argv[1] ?? ""], needed);
    return true;
}
function handedOn({ path, origin }) {
    return { INPUT_SOCKET: path, [ORIGIN]: origin };
}
function environmentForRoot(env) {
    const needed = (name) => NEEDED.includes(name) || name.startsWith("INPUT_") || name.startsWith("STATE_");
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && needed(name) ? [[name, value]] : []));
}

// EXTERNAL MODULE: ./build/action/sidecar.js
var sidecar = __nccwpck_require__(2416);
;// CONCATENATED MODULE: ./build/action/run.js









async function runMain(env) {
    const files = new FileCommands(env);
    const reference = (0,action_reference/* readActionReference */.Os)(env);
    let address = "";
    try {
        const inputs = loadInputs();
        (0,sidecar/* requireJob */.bo)(inputs, env);
        const endpoint = await locateStepEngine(inputs.socket, env);
        address = (0,engine_endpoint/* endpointAddress */.C)(endpoint);
        const onRunner = isOnRunner(inputs, env);
        const place = { vantage: (0,job_request/* vantageOf */.Sw)(inputs, endpoint), onRunner };
        const asRoot = await rerunWithSudo(endpoint, inputs, place, files, env);
        if (asRoot !== undefined)
            return asRoot;
        if (onRunner)
            await letRunnerIn(endpoint, inputs, env);
        const start = await (0,job_request/* startJob */._1)(endpoint, inputs, env);
        const { grantJob } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9222));
        return await grantJob(start, inputs, { files, reference, env });
    }
    catch (failure) {
        const { publishFailure } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7041));
        publishFailure(failure, address, { files, reference });
        return 1;
    }
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ noticeOfRunner),
/* harmony export */   Hn: () => (/* binding */ warnOfNoPost),
/* harmony export */   bo: () => (/* binding */ requireJob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _report_action_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4173);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(862);




const EXPRESSION = "$" + "{{ toJSON(job) }}";
function requireJob({ containers }, env) {
    if (!(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isSidecar */ .SE)(env) || env["INPUT_JOB"] || containers.length > 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("job-context-invalid", "the sidecar's image was started without the input `job`, which names this job's containers", `Give it to the step: \`job: ${EXPRESSION}\` under \`with:\`.`, { blocks: [{ where: "in that step", language: "yaml", lines: ["with:", `  job: ${EXPRESSION}`] }] });
}
function noticeOfRunner(job, env) {
    if (!(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isSidecar */ .SE)(env) || job.container !== undefined)
        return;
    _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.notice("this job runs on the runner itself, not in a container: the sidecar can help its services, but not the runner's own user. Use the action (setup-dood@v1) instead");
}
function warnOfNoPost({ outcomes }, { cleanup }, env) {
    if (!(0,_report_action_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isSidecar */ .SE)(env) || env["INPUT_VERIFY-COMMAND"] !== undefined)
        return;
    const outlive = outcomes.filter((one) => "changed" in one && one.changed && (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isTakenBack */ .Zb)(cleanup, one.target));
    if (outlive.length === 0)
        return;
    _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.warn(`what was granted in ${outlive.map(({ target }) => target.label).join(", ")} stays: a step \`uses: docker://…\` has no post step. Use the action \`sidecar\` where it is to be taken back`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ stateJournal),
/* harmony export */   Zb: () => (/* binding */ isTakenBack)
/* harmony export */ });
/* unused harmony export GRANT */
const GRANT = "grant-";
function isTakenBack(cleanup, { role }) {
    return cleanup === "always" || (cleanup === "auto" && role === "named");
}
function stateJournal(files, cleanup) {
    return {
        write: async (target, record) => {
            if (isTakenBack(cleanup, target))
                files.state(`${GRANT}${record.id}`, JSON.stringify(record));
        },
    };
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openConnection),
/* harmony export */   a: () => (/* binding */ connectionOf)
/* harmony export */ });
/* harmony import */ var _docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1722);

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

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = process.getBuiltinModule("node:diagnostics_channel");
// EXTERNAL MODULE: ./build/node_modules/docker-modem/lib/modem.js
var modem = __nccwpck_require__(5530);
// EXTERNAL MODULE: ./build/node_modules/dockerode/lib/container.js
var container = __nccwpck_require__(3472);
;// CONCATENATED MODULE: ./build/engine/client.js



const REQUEST_START = "http.client.request.start";
class Client {
    modem;
    #agent;
    constructor({ agent, options }) {
        this.modem = createModem(options);
        this.#agent = agent;
        (0,external_node_diagnostics_channel_namespaceObject.subscribe)(REQUEST_START, this.#watch);
    }
    #watch = (message) => {
        const { request } = message;
        if (request.agent !== this.#agent)
            return;
        request.once("response", (answer) => answer.once("error", (failure) => request.emit("error", failure)));
    };
    close() {
        (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)(REQUEST_START, this.#watch);
        this.#agent.destroy();
    }
    container(id) {
        return new container(this.modem, id);
    }
    get({ path, query, abortSignal }) {
        const request = {
            path: query === undefined ? path : `${path}?`,
            method: "GET",
            ...(query === undefined ? {} : { options: query }),
            statusCodes: { 200: true },
            abortSignal,
        };
        return new Promise((resolve, reject) => {
            this.modem.dial(request, (failure, answer) => (failure ? reject(failure) : resolve(answer)));
        });
    }
}
function createModem(options) {
    const defaults = { protocol: "http", headers: {}, sshOptions: {}, Promise };
    return Object.assign(Object.create(modem.prototype), defaults, options);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = process.getBuiltinModule("node:http");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/engine/endpoint.js
var engine_endpoint = __nccwpck_require__(5894);
;// CONCATENATED MODULE: ./build/engine/client-options.js





const MAX_CONNECTIONS = 64;
async function clientOptions(endpoint) {
    const keep = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
    if (endpoint.kind === "unix") {
        const agent = quiet(new external_node_http_namespaceObject.Agent({ ...keep, servername: "" }));
        return { agent, options: { socketPath: endpoint.path, agent } };
    }
    const { host, port, tls } = endpoint;
    if (tls === undefined) {
        const agent = new external_node_http_namespaceObject.Agent(keep);
        return { agent, options: { protocol: "http", host, port, agent } };
    }
    const { Agent: TlsAgent } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    const agent = new TlsAgent({ ...keep, ...(await readTlsFiles(tls, endpoint)) });
    return { agent, options: { protocol: "https", host, port, agent } };
}
function quiet(agent) {
    return Object.assign(agent, { [external_node_util_.inspect.custom]: () => "Agent" });
}
async function readTlsFiles(tls, endpoint) {
    const read = (path) => path === undefined
        ? undefined
        : (0,promises_.readFile)(path).catch((cause) => {
            throw new errors/* DoodError */.bI("engine-tls", `the TLS file ${path} for ${(0,engine_endpoint/* endpointTitle */.o)(endpoint)} can't be read`, "Let this step's user read it.", { cause });
        });
    const [ca, cert, key] = await Promise.all([read(tls.ca), read(tls.cert), read(tls.key)]);
    return { rejectUnauthorized: tls.verify, ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
}

// EXTERNAL MODULE: ./build/engine/failure.js
var engine_failure = __nccwpck_require__(481);
// EXTERNAL MODULE: ./build/engine/narrow.js
var narrow = __nccwpck_require__(7040);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __nccwpck_require__(7218);
;// CONCATENATED MODULE: ./build/engine/trace.js


function traceRequests(modem, trace) {
    const dial = modem.dial.bind(modem);
    modem.dial = (options, callback) => {
        const inside = options.options?.["path"];
        const query = typeof inside === "string" ? `?path=${inside}` : "";
        const request = `${options.method} ${options.path.replace(/\?.*$/, "")}${query}`;
        const start = (0,clock/* uptimeMs */.B)();
        dial(options, (failure, answer) => {
            trace(request, (0,clock/* uptimeMs */.B)() - start, failure ? (0,engine_failure/* describeFailure */.Ic)(failure) : "ok");
            callback?.(failure, answer);
        });
    };
}

;// CONCATENATED MODULE: ./build/engine/docker-engine.js





const REQUEST_TIMEOUT_MS = 30_000;
const RESTART_TIMEOUT_MS = 60_000;
const LOG_LINES = 3;
async function connectEngine(endpoint, trace) {
    const client = new Client(await clientOptions(endpoint));
    if (trace !== undefined)
        traceRequests(client.modem, trace);
    return new DockerEngine(client, endpoint);
}
class DockerEngine {
    #client;
    #endpoint;
    #slaveMountLooks = new Map();
    #brokenArchives = new Map();
    #means;
    #info;
    constructor(client, endpoint) {
        this.#client = client;
        this.#endpoint = endpoint;
        this.#means = {
            client,
            engine: this,
            call: (request, send) => this.#call(request, REQUEST_TIMEOUT_MS, send),
        };
    }
    info() {
        this.#info ??= this.#askInfo();
        return this.#info;
    }
    #askInfo() {
        return this.#call("GET /info", REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowInfo */.kY)(await this.#client.get({ path: "/info", abortSignal }), this.#endpoint));
    }
    inspect(nameOrId) {
        return this.#call(`GET /containers/${nameOrId}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const answer = await this.#client.container(encodeURIComponent(nameOrId)).inspect({ abortSignal });
            const container = (0,narrow/* narrowContainer */.lO)(answer);
            if ((0,narrow/* hasSlaveMount */.HG)(answer))
                this.#slaveMountLooks.set(container.id, 0);
            return container;
        });
    }
    listRunning() {
        return this.#call("GET /containers/json", REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowIds */.qM)(await this.#client.get({ path: "/containers/json", abortSignal })));
    }
    async listByLabel(label) {
        const query = { all: true, filters: { label: [label] } };
        const listed = await this.#call(`GET /containers/json label=${label}`, REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowLabelled */.bT)(await this.#client.get({ path: "/containers/json", query, abortSignal })));
        const images = [...new Set(listed.map(({ imageId }) => imageId))];
        const labels = await Promise.all(images.map(async (id) => [id, await this.#imageLabels(id)]));
        const { ownersOf } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5787));
        return ownersOf(label, listed, new Map(labels));
    }
    #imageLabels(id) {
        return this.#call(`GET /images/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => (0,narrow/* narrowImageLabels */.w9)(await this.#client.get({ path: `/images/${encodeURIComponent(id)}/json`, abortSignal })));
    }
    async networkMembers(network, isWanted) {
        const found = await this.#call(`GET /networks/${network}`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const path = `/networks/${encodeURIComponent(network)}`;
                return (0,narrow/* narrowNetwork */.yG)(await this.#client.get({ path, abortSignal }), network);
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) === 404)
                    return [];
                throw failure;
            }
        });
        const withAliases = ({ id, name }) => this.#call(`GET /containers/${id}/json`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const answer = await this.#client.container(id).inspect({ abortSignal });
            return { id, name, aliases: (0,narrow/* narrowAliases */.s8)(answer, network) };
        });
        return Promise.all(found.filter(({ name }) => isWanted(name)).map(withAliases));
    }
    readFiles(id, paths) {
        return this.#withFiles(id, (files) => files.read(id, paths));
    }
    realPaths(id, paths) {
        return this.#withFiles(id, (files) => files.realPaths(id, paths));
    }
    writeFiles(id, writes) {
        return this.#withFiles(id, (files) => files.write(id, writes));
    }
    async #withFiles(id, act) {
        const known = this.#brokenArchives.get(id);
        if (known !== undefined)
            return act(await this.#filesByExec(known));
        const { FilesByArchive } = await __nccwpck_require__.e(/* import() | grant */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 1042));
        try {
            return await act(new FilesByArchive(this.#means, this.#slaveMountLooks));
        }
        catch (failure) {
            const { brokenArchive } = await __nccwpck_require__.e(/* import() | broken-archive */ 565).then(__nccwpck_require__.bind(__nccwpck_require__, 2637));
            const broken = brokenArchive(failure);
            if (broken === undefined)
                throw failure;
            this.#brokenArchives.set(id, broken);
            return act(await this.#filesByExec(broken));
        }
    }
    async #filesByExec(broken) {
        const { FilesByExec } = await __nccwpck_require__.e(/* import() | broken-archive */ 565).then(__nccwpck_require__.bind(__nccwpck_require__, 8772));
        return new FilesByExec(this.#means, broken);
    }
    exec(id, request) {
        return this.#call(`POST /containers/${id}/exec`, request.timeoutMs + REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { runExec } = await __nccwpck_require__.e(/* import() | grant */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 6102));
            return runExec(this.#client, id, request, abortSignal);
        });
    }
    processes(id) {
        return this.#top(id, "-o pid,uid,gid,supgid,comm", narrow/* narrowTop */.dU);
    }
    waitChannel(id, pid) {
        return this.#top(id, "-o pid,wchan:32", (top) => (0,narrow/* narrowWaitChannel */.Qq)(top, pid));
    }
    #top(id, ps_args, narrow) {
        return this.#call(`GET /containers/${id}/top`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                const options = { ps_args, abortSignal };
                return narrow(await this.#client.container(id).top(options));
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) === 500)
                    return undefined;
                throw failure;
            }
        });
    }
    async restart(id, stopTimeoutS) {
        const timeout = stopTimeoutS === undefined ? {} : { t: stopTimeoutS };
        await this.#call(`POST /containers/${id}/restart`, RESTART_TIMEOUT_MS, (abortSignal) => this.#client.container(id).restart({ ...timeout, abortSignal }));
    }
    lastLog(id) {
        return this.#call(`GET /containers/${id}/logs`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            const { unframed } = await __nccwpck_require__.e(/* import() | grant */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 6102));
            const options = { stdout: true, stderr: true, tail: LOG_LINES, follow: false, abortSignal };
            return unframed(await this.#client.container(id).logs(options));
        });
    }
    async start(id) {
        await this.#call(`POST /containers/${id}/start`, REQUEST_TIMEOUT_MS, async (abortSignal) => {
            try {
                await this.#client.container(id).start({ abortSignal });
            }
            catch (failure) {
                if ((0,engine_failure/* statusOf */.c2)(failure) !== 304)
                    throw failure;
            }
        });
    }
    [Symbol.dispose]() {
        this.#client.close();
    }
    async #call(request, timeoutMs, send) {
        try {
            return await send(AbortSignal.timeout(timeoutMs));
        }
        catch (failure) {
            const { toEngineError } = await __nccwpck_require__.e(/* import() | grant */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 6862));
            throw toEngineError(failure, request, this.#endpoint, timeoutMs);
        }
    }
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ DEFAULT_SOCKET),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   mB: () => (/* binding */ parseDockerHost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7625);



const DEFAULT_SOCKET = "/var/run/docker.sock";
const DEFAULT_PORT = 2375;
function parseDockerHost(value, origin) {
    const text = value.trim();
    const [, scheme, rest = ""] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(text) ?? [];
    switch (scheme ?? (/^\.?\//.test(text) ? "unix" : "tcp")) {
        case "unix": {
            const path = rest === "" ? DEFAULT_SOCKET : rest;
            if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
                throw unusable(origin, "it is no absolute path of a Unix socket");
            return { kind: "unix", path };
        }
        case "tcp":
            return parseTcp(rest, origin);
        case "ssh":
            throw unusable(origin, "it reaches the engine over ssh, which setup-dood doesn't do");
        case "npipe":
            throw unusable(origin, "it is a Windows named pipe", undefined, _system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTEAD */ .Z.windows);
        default:
            throw unusable(origin, `the scheme \`${scheme}://\` is none that setup-dood knows`);
    }
}
function parseTcp(text, origin) {
    const [whole, ipv6, name, digits = ""] = /^(?:\[([^\]]+)\]|([^:/@[\]]*))(?::(\d{0,5}))?\/?$/.exec(text) ?? [];
    const port = digits === "" ? DEFAULT_PORT : Number(digits);
    if (whole === undefined || port < 1 || port > 65535)
        throw unusable(origin, "it is no `tcp://host:port`");
    return { kind: "tcp", host: ipv6 ?? (name || "localhost"), port };
}
const ANOTHER = {
    remedy: "Give `unix:///path/to/docker.sock` or `tcp://host:port` there, or name the engine's socket with the input `socket`.",
    blocks: [],
};
function unusable(origin, why, cause, instead = ANOTHER) {
    const { remedy, blocks } = instead;
    const message = `the engine's address (${origin}) can't be used: ${why}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("engine-address", message, remedy, { cause, blocks });
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointAddress),
/* harmony export */   o: () => (/* binding */ endpointTitle)
/* harmony export */ });
function endpointAddress(endpoint) {
    if (endpoint.kind === "unix")
        return endpoint.path;
    const host = endpoint.host.includes(":") ? `[${endpoint.host}]` : endpoint.host;
    return `tcp://${host}:${endpoint.port}`;
}
function endpointTitle(endpoint) {
    return `${endpointAddress(endpoint)} (${endpoint.origin})`;
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Ju: () => (/* binding */ isProgramMissing),
/* harmony export */   Y7: () => (/* binding */ engineWords),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kv: () => (/* binding */ isContainerMissing),
/* harmony export */   tY: () => (/* binding */ wasAnswered)
/* harmony export */ });
function statusOf(failure) {
    if (typeof failure !== "object" || failure === null || !("statusCode" in failure))
        return undefined;
    return typeof failure.statusCode === "number" ? failure.statusCode : undefined;
}
function wasAnswered(error) {
    return statusOf(error.cause) !== undefined;
}
function isContainerMissing(failure) {
    const words = engineWords(describeFailure(failure));
    return statusOf(failure) === 404 && /no such container|no container with/i.test(words);
}
function engineWords(words) {
    return words.replace(/^\(HTTP code \d+\) [^-]*- /, "");
}
function describeFailure(failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return message.replace(/\s+/g, " ").trim();
}
function isProgramMissing(words) {
    return (/exec: "[^"]*": |executable file .*not found|command that was not found/i.test(words) ||
        /exec(?: user process caused:| \S+:) (?:no such file or directory|exec format error|permission denied)/i.test(words));
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ownersOf: () => (/* binding */ ownersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

const COMPOSE_PROJECT = "com.docker.compose.project";
const COMPOSE_NUMBER = "com.docker.compose.container-number";
function ownersOf(label, listed, images) {
    const [key = "", ...rest] = label.split("=");
    const value = rest.length === 0 ? undefined : rest.join("=");
    const carriers = listed.filter(({ labels }) => Object.hasOwn(labels, key) && (value === undefined || labels[key] === value));
    const owners = carriers.filter(({ labels, imageId }) => isOwn(key, labels, images.get(imageId) ?? labels));
    if (carriers.length > 0 && owners.length === 0)
        throw imagesOnly(label, carriers.length);
    return owners.map(({ id }) => id);
}
function isOwn(key, container, image) {
    if (!Object.hasOwn(image, key) || image[key] !== container[key])
        return true;
    const isComposed = Object.hasOwn(container, COMPOSE_NUMBER) && !Object.hasOwn(image, COMPOSE_NUMBER);
    return key === COMPOSE_PROJECT && isComposed;
}
function imagesOnly(label, count) {
    const carriers = count === 1 ? "1 container carries" : `${count} containers carry`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("container-not-found", `${carriers} the label \`${label}\` only by ${count === 1 ? "its image" : "their images"}, which anybody could have made`, "Name those containers in the input `containers` by their names, or give them a label of their own.");
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ hasSlaveMount),
/* harmony export */   Hw: () => (/* binding */ mountsInOwnNamespace),
/* harmony export */   Qq: () => (/* binding */ narrowWaitChannel),
/* harmony export */   bT: () => (/* binding */ narrowLabelled),
/* harmony export */   dU: () => (/* binding */ narrowTop),
/* harmony export */   kY: () => (/* binding */ narrowInfo),
/* harmony export */   lO: () => (/* binding */ narrowContainer),
/* harmony export */   qM: () => (/* binding */ narrowIds),
/* harmony export */   s8: () => (/* binding */ narrowAliases),
/* harmony export */   w9: () => (/* binding */ narrowImageLabels),
/* harmony export */   yG: () => (/* binding */ narrowNetwork)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9368);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5894);



function narrowInfo(answer, endpoint) {
    const info = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["ServerVersion"]);
    if (version === "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("engine-unknown", `${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointTitle */ .o)(endpoint)} answers, but not like a Docker engine: GET /info has no ServerVersion`, "Name the engine's own socket with the input `socket`.");
    }
    const security = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(info["SecurityOptions"]);
    const product = "BuildahVersion" in info ? "podman" : "docker";
    const driverStatus = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(info["DriverStatus"]).map((pair) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(pair).join("="));
    return {
        title: `${product === "podman" ? "Podman" : "Docker"} ${version}`,
        product,
        version,
        imageStore: driverStatus.includes("driver-type=io.containerd.snapshotter.v1")
            ? "containerd"
            : "graphdriver",
        rootless: security.some((option) => option === "name=rootless") || info["Rootless"] === true,
        ...remapping(security, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["DockerRootDir"])),
        hostname: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["Name"]),
        containerized: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["OperatingSystem"]).endsWith(" (containerized)"),
        desktop: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["OperatingSystem"]) === "Docker Desktop",
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["KernelVersion"]) === "" ? {} : { kernel: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["KernelVersion"]) }),
        ...(product === "podman" ? { distribution: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(info["OperatingSystem"]) } : {}),
    };
}
function remapping(security, dataRoot) {
    if (!security.includes("name=userns"))
        return { usernsRemap: false };
    const [, uid, gid] = /\/(\d+)\.(\d+)$/.exec(dataRoot) ?? [];
    if (uid === undefined || gid === undefined)
        return { usernsRemap: true };
    return { usernsRemap: true, remappedRoot: { uid: Number(uid), gid: Number(gid) } };
}
function narrowIds(answer) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(answer).map((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container)["Id"]));
}
function narrowLabelled(answer) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(answer).map((value) => {
        const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        const [id, imageId] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["Id"]), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["ImageID"])];
        if (id === "" || imageId === "")
            throw notAnEngines("a list of containers has one without its Id or ImageID");
        return { id, imageId, labels: narrowLabels(container["Labels"]) };
    });
}
function narrowImageLabels(answer) {
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer)["Config"];
    if (config === undefined)
        throw notAnEngines("the engine's description of an image has no Config");
    return narrowLabels((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(config)["Labels"]);
}
function narrowLabels(value) {
    return Object.fromEntries(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value)).map(([key, label]) => [key, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(label)]));
}
function notAnEngines(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("engine-unknown", message, "Name the engine's own socket with the input `socket`.");
}
function narrowContainer(answer) {
    const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container["Config"]);
    const host = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container["HostConfig"]);
    const state = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container["State"]);
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["Id"]);
    if (id === "")
        throw notAnEngines("the engine's description of a container has no Id");
    const health = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(state["Health"])["Status"]);
    return {
        id,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container["Name"]).replace(/^\//, ""),
        image: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(config["Image"]),
        status: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(state["Status"]),
        exitCode: typeof state["ExitCode"] === "number" ? state["ExitCode"] : 0,
        pid: typeof state["Pid"] === "number" ? state["Pid"] : 0,
        health: health === "starting" || health === "healthy" || health === "unhealthy" ? health : "none",
        user: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(config["User"]),
        groupAdd: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(host["GroupAdd"]),
        mounts: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(container["Mounts"]).map(narrowMount),
        readOnlyRootfs: host["ReadonlyRootfs"] === true,
        usernsMode: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(host["UsernsMode"]),
        privileged: host["Privileged"] === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(host["CapAdd"]).some(isRootsOwn),
        ...clientSocket((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(config["Env"])),
        labels: narrowLabels(config["Labels"]),
        stopSignal: stopSignal(config["StopSignal"]),
        dynamicPorts: dynamicPorts(host),
    };
}
function stopSignal(value) {
    return value === undefined || value === "" ? "SIGTERM" : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
}
function isRootsOwn(capability) {
    return ["ALL", "SYS_ADMIN"].includes(capability.toUpperCase().replace(/^CAP_/, ""));
}
function clientSocket(env) {
    const value = env.findLast((variable) => variable.startsWith("DOCKER_HOST="));
    const [, path] = /^DOCKER_HOST=unix:\/\/(\/.+)$/.exec(value ?? "") ?? [];
    return path === undefined ? {} : { clientSocket: path };
}
function narrowMount(value) {
    const mount = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    return {
        type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mount["Type"]),
        source: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mount["Source"]),
        destination: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(mount["Destination"]),
    };
}
function hasSlaveMount(container) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container)["Mounts"]).some((mount) => /slave|^r?shared$/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(mount)["Propagation"])));
}
function mountsInOwnNamespace({ product, version }) {
    return product === "docker" && Number.parseInt(version, 10) < 24;
}
function narrowNetwork(answer, name) {
    const network = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(network["Name"]) !== name)
        return [];
    return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(network["Containers"])).map(([id, container]) => ({
        id,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(container)["Name"]),
    }));
}
function narrowAliases(answer, network) {
    const networks = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer)["NetworkSettings"])["Networks"]);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(networks[network])["Aliases"]);
}
function dynamicPorts(host) {
    const bindings = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(host["PortBindings"]));
    const dynamic = bindings
        .filter(([, hosts]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(hosts).some((binding) => ["", "0"].includes((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(binding)["HostPort"]))))
        .map(([port]) => port);
    return host["PublishAllPorts"] === true ? [...dynamic, "all (--publish-all)"] : dynamic;
}
function narrowTop(answer) {
    const processes = rowsOf(answer).map(narrowProcess);
    const known = processes.filter((process) => process !== undefined);
    return known.length === 0 || known.length < processes.length ? undefined : known;
}
function narrowProcess(cell) {
    const [pid, uid, gid, groups] = [cell("PID"), cell("UID"), cell("GID"), cell("SUPGID")];
    if (![pid, uid, gid].every((id) => /^\d+$/.test(id)) || !/^(-|\d+(,\d+)*)$/.test(groups))
        return undefined;
    const supplementary = groups === "-" ? [] : groups.split(",").map(Number);
    const ids = [Number(uid), Number(gid), ...supplementary];
    if (ids.some((id) => id > 0xffff_ffff))
        return undefined;
    return { pid: Number(pid), name: cell("COMMAND"), uid: Number(uid), groups: [...new Set(ids.slice(1))] };
}
function narrowWaitChannel(answer, pid) {
    const channel = rowsOf(answer).find((cell) => cell("PID") === String(pid))?.("WCHAN") ?? "";
    return /^[a-z_]\w+/.test(channel) ? channel : undefined;
}
function rowsOf(answer) {
    const top = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(answer);
    const titles = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(top["Titles"]).map((title) => title.toUpperCase());
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(top["Processes"])
        .map(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)
        .map((row) => (title) => row[titles.indexOf(title)] ?? "");
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Yn: () => (/* binding */ toDoodError),
/* harmony export */   bI: () => (/* binding */ DoodError)
/* harmony export */ });
class DoodError extends Error {
    name = "DoodError";
    code;
    remedy;
    blocks;
    constructor(code, message, remedy, options = {}) {
        super(message, options);
        this.code = code;
        this.remedy = remedy;
        this.blocks = options.blocks ?? [];
    }
}
function errnoOf(failure) {
    if (typeof failure !== "object" || failure === null || !("code" in failure))
        return undefined;
    return typeof failure.code === "string" ? failure.code : undefined;
}
function toDoodError(thrown) {
    if (thrown instanceof DoodError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new DoodError("internal", `unexpected failure: ${message}`, "This is a bug in setup-dood: please report it with the log of a run with RUNNER_DEBUG=1.", { cause: thrown });
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ findSharer),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   f0: () => (/* binding */ riskWarnings),
/* harmony export */   ls: () => (/* binding */ findDindHost),
/* harmony export */   ng: () => (/* binding */ RUNNERS_ENGINE),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4994);
/* harmony import */ var _socket_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2273);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r8: () => (/* binding */ detectNewContainer),
/* harmony export */   vO: () => (/* binding */ requireGroup)
/* harmony export */ });
/* unused harmony export detectGroup */
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5894);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5064);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3051);
/* harmony import */ var _plan_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3884);
/* harmony import */ var _shared_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3081);






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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DoodError */ .bI("gid-unknown", "this machine's engine runs its containers on another kernel, in a virtual machine for example: the socket here only leads to it, and its group there is another than here", "Look in a container: `docker run --rm -v /var/run/docker.sock:/s.sock IMAGE stat -c %g /s.sock`.");
}


/***/ }),

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ endsByItself),
/* harmony export */   m$: () => (/* binding */ endRemedy),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pQ: () => (/* binding */ notRunning),
/* harmony export */   xd: () => (/* binding */ socketNotMounted)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3437);

const MAX_LOG_LENGTH = 300;
const STOPPED = [0, 137, 143];
function endsByItself({ status, exitCode }) {
    return ["restarting", "running"].includes(status) || (status === "exited" && !STOPPED.includes(exitCode));
}
function endOf({ status, exitCode }, log) {
    const text = log.trim().replaceAll(/\s*[\r\n]+\s*/g, " / ");
    const code = status === "running" ? "" : ` (exit code ${exitCode})`;
    return `${code}${text === "" ? "" : `; its log ends: ${text.slice(-MAX_LOG_LENGTH)}`}`;
}
function endRemedy(name) {
    return `It ends by itself: read \`docker logs ${name}\`. If it ends because it is denied docker at its start, give it the group from the start: \`--group-add\` with the socket's GID.`;
}
function notRunning({ container, lastLog = "" }) {
    const { name, status } = container;
    const remedies = {
        paused: `Unpause it before this step: \`docker unpause ${name}\`.`,
    };
    const hasFailed = endsByItself(container);
    const start = remedies[status] ?? `Start it before this step: \`docker start ${name}\`.`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("container-not-running", `the container is ${status}, not running${hasFailed ? endOf(container, lastLog) : ""}`, hasFailed ? endRemedy(name) : start);
}
function socketNotMounted() {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("socket-not-mounted", "the container doesn't mount the Docker socket", "Mount it: `--volume /var/run/docker.sock:/var/run/docker.sock` (a service's `volumes:`).");
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
function refuse(code, message, remedy) {
    return { kind: "refuse", code, message, remedy };
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseSocketGroup),
/* harmony export */   b: () => (/* binding */ seenSocket)
/* harmony export */ });
/* harmony import */ var _socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2076);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5249);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1634);
/* harmony import */ var _container_state_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(558);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3437);





function seenSocket(seen, policy, engine) {
    const { container, mount, socket } = seen;
    if (container.status !== "running")
        return (0,_container_state_js__WEBPACK_IMPORTED_MODULE_3__/* .notRunning */ .pQ)(seen);
    if (mount === undefined)
        return (0,_container_state_js__WEBPACK_IMPORTED_MODULE_3__/* .socketNotMounted */ .xd)();
    if (socket === undefined) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("gid-unknown", `the owner of the socket at ${mount.path} could not be found out`, `Look at it in the container: \`docker exec -u 0 ${container.name} ls -ln ${mount.path}\`. An image with \`stat\` lets setup-dood do that itself.`);
    }
    if ((0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmapped */ .VC)(socket) && hasNamespace(seen, engine)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("userns-remapped", `the container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnmapped */ .Ij)(mount.path, socket)}`, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_2__/* .UNMAPPED_REMEDY */ ._P);
    }
    const misuses = mount.isForeign ? (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .findMisuse */ .Km)(socket, engine.rootless) : [];
    const remedy = `Repair it on its machine: \`${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .repairLine */ .Ox)(mount.source, socket, engine.rootless)}\``;
    if (misuses.includes("open") && policy.onWorldWritable === "fail") {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("world-writable", (0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)("open", mount.source, socket), `${remedy}.`);
    }
    const told = misuses.filter((misuse) => misuse === "chowned" || policy.onWorldWritable !== "ignore");
    const warnings = told.map((misuse) => `${(0,_socket_misuse_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMisuse */ .ul)(misuse, mount.source, socket)}. ${remedy}`);
    return { kind: "seen", mount, socket, warnings };
}
function hasNamespace({ container }, engine) {
    const mayHave = engine.usernsRemap || engine.rootless || container.usernsMode !== "";
    return mayHave && container.usernsMode !== "host";
}
function refuseSocketGroup(socket, allowRootGroup) {
    if (!(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .opensToGroup */ .Sd)(socket)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("owner-only", `the socket's group may not use it (${(0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .socketTitle */ .SJ)(socket)}): no group gives access`, 'Let the engine give its socket a group: `"group": "docker"` in /etc/docker/daemon.json (for Podman, `SocketMode=0660` and `SocketGroup=` in podman.socket), then restart it.');
    }
    if (socket.gid === 0 && !allowRootGroup) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("root-group", "the socket belongs to group 0 (root): a member of it can also write whatever that group may write", "Where group 0 isn't the machine's root, as with Docker Desktop (it is its virtual machine's) and with a rootless engine, set `allow-root-group: true`. Else let the engine give its socket a group of its own.");
    }
    return undefined;
}


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZV: () => (/* binding */ isBeforeVm),
  Yl: () => (/* binding */ isBehindNamespace),
  Q: () => (/* binding */ sharedEngine)
});

// UNUSED EXPORTS: openSharedEngine

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/engine/connection.js
var connection = __nccwpck_require__(6723);
;// CONCATENATED MODULE: ./build/socket/same-kernel.js
function isSameKernel(kernel, release) {
    return kernel === release || kernel === release.replace(/^(\d+\.\d+)(?!\d|\.\d)/, "$1.0");
}

// EXTERNAL MODULE: ./build/system/socket-file.js
var socket_file = __nccwpck_require__(2002);
// EXTERNAL MODULE: ./build/grant/discover/docker-in-docker.js
var docker_in_docker = __nccwpck_require__(1198);
// EXTERNAL MODULE: ./build/grant/shared-socket.js
var shared_socket = __nccwpck_require__(8568);
;// CONCATENATED MODULE: ./build/grant/shared-engine.js






async function openSharedEngine(endpoint, platform, trace) {
    const isInside = isInContainer(endpoint.kind === "unix" ? endpoint.path : undefined);
    const socket = readSharedSocket(endpoint, isInside ? "container" : "host", platform);
    const connection = await openConnection(endpoint, trace);
    const shared = sharedEngine(connection, socket, findDindHost(connection.info, endpoint, []));
    return { ...shared, [Symbol.dispose]: () => connection[Symbol.dispose]() };
}
function sharedEngine(connection, socket, dindHost) {
    const seen = dindHost === undefined ? socket : { ...socket, vantage: "container" };
    return { connection, socket: seen, socketEngine: connection.info, dindHost };
}
function isBehindNamespace({ connection, socket, }) {
    return connection.info.rootless && socket.kind === "unix" && socket.facts.uid !== 0;
}
function isBeforeVm({ connection, socket }) {
    const { desktop, kernel = (0,external_node_os_.release)() } = connection.info;
    const isElsewhere = desktop || process.platform !== "linux" || !isSameKernel(kernel, (0,external_node_os_.release)());
    return socket.vantage === "host" && isElsewhere;
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readSharedSocket)
/* harmony export */ });
/* unused harmony export socketPaths */
/* harmony import */ var _engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4994);
/* harmony import */ var _engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5894);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7625);
/* harmony import */ var _system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2002);
/* harmony import */ var _system_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3051);





function readSharedSocket(endpoint, vantage, platform) {
    const hostPaths = socketPaths(endpoint);
    if (endpoint.kind === "tcp")
        return { kind: "tcp", hostPaths, vantage };
    const facts = (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSocket */ .Ce)(endpoint.path, (0,_engine_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .endpointTitle */ .o)(endpoint), _system_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTEAD */ .Z[platform]);
    (0,_system_user_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .requireMappedOwner */ .y5)(facts, endpoint.path);
    return { kind: "unix", path: endpoint.path, facts, hostPaths, vantage };
}
function socketPaths(endpoint) {
    if (endpoint.kind === "tcp")
        return [_engine_docker_host_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SOCKET */ .YE];
    return [...new Set([endpoint.path, (0,_system_socket_file_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(endpoint.path)])];
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ PROOF_SCRIPT),
/* harmony export */   KJ: () => (/* binding */ readTooOld),
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   _F: () => (/* binding */ DOCKER_VERSION),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   q2: () => (/* binding */ readVersions),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
const DOCKER_VERSION = "docker version";
const PROOF_SCRIPT = `
# One stream, so that the last word is this script's: an engine mixes two as it likes.
exec 2>&1
S=$1; T=$3; LC_ALL=C; export LC_ALL
say() { echo; echo "dood-proof $*"; }
has() { command -v "$1" >/dev/null 2>&1; }
# A folder above the socket that this user may not enter.
closed() (
  set -f; IFS=/; d=
  for c in \${S#/}; do
    d=$d/$c
    if [ "$d" = "$S" ] || [ ! -e "$d" ]; then break; fi
    if [ ! -x "$d" ]; then echo "dood-closed $d $(ls -ldn "$d" 2>/dev/null)"; break; fi
  done
)
opened() {
  # <> would make a file that isn't there.
  if [ ! -e "$S" ]; then
    [ -n "$(closed)" ] && echo denied || echo missing
    return
  fi
  if [ ! -S "$S" ]; then echo not-a-socket; return; fi
  while read -r _ _ _ r p _; do
    case $r in *//deleted) if [ "$p" = "$S" ] || [ "/var$p" = "$S" ]; then echo stale; return; fi ;; esac
  done </proc/self/mountinfo
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
closed
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if [ -n "$2" ] && has docker; then
  ( eval "$2" ) </dev/null; c=$?
  # Another command doesn't name the engine that answered.
  if [ $c -eq 0 ] && [ "$2" != "docker version" ]; then ( docker version ) </dev/null; fi
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
    const closed = parseClosed(output);
    return {
        kind: "disproved",
        level,
        tool,
        fault,
        ...(groups === undefined ? {} : { groups }),
        ...(closed === undefined ? {} : { closed }),
    };
}
function readVersions(output) {
    const text = spoken(output);
    const [client = "", server = ""] = text.slice(Math.max(0, text.lastIndexOf("Client:"))).split(/^Server:/m);
    const versionIn = (part) => /^\s*Version:\s+(\S+)/m.exec(part)?.[1];
    return { client: versionIn(client), server: versionIn(server) };
}
function readTooOld(output) {
    const said = /client version ([\d.]+\d) is too old\. Minimum supported API version is ([\d.]+\d)/;
    const [, api, floor] = said.exec(spoken(output)) ?? [];
    return api === undefined || floor === undefined ? undefined : { api, floor };
}
function faultInWords(words) {
    if (/permission denied/i.test(words))
        return "denied";
    if (/Cannot connect to the Docker daemon|connection refused/i.test(words))
        return "stale";
    if (/forbidden/i.test(words))
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
function parseClosed(output) {
    const line = /^dood-closed (\/\S*)(?: ([A-Za-z-]{10})\S* +\d+ +(\d+) +(\d+) )?/m.exec(output);
    if (line === null)
        return undefined;
    const [, path = "", mode, uid, gid] = line;
    return mode === undefined ? path : `${path} (${mode}, ${uid}:${gid})`;
}
function spoken(output) {
    return output
        .split("\n")
        .filter((line) => !line.startsWith("dood-"))
        .join("\n")
        .trim();
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   e0: () => (/* binding */ atoi),
/* harmony export */   id: () => (/* binding */ trimSpaceEnd),
/* harmony export */   jT: () => (/* binding */ toUint32),
/* harmony export */   xD: () => (/* binding */ atoiOrZero)
/* harmony export */ });
const SPACE = [
    "[\\t\\n\\v\\f\\r ]",
    "\\xc2[\\x85\\xa0]",
    "\\xe1\\x9a\\x80",
    "\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]",
    "\\xe2\\x81\\x9f",
    "\\xe3\\x80\\x80",
].join("|");
const LEADING = new RegExp(`^(?:${SPACE})+`);
const LAST = new RegExp(`(?:${SPACE})$`);
function trimSpace(bytes) {
    return trimSpaceEnd(bytes.replace(LEADING, ""));
}
function trimSpaceEnd(bytes) {
    let end = bytes.length;
    for (;;) {
        const last = LAST.exec(bytes.slice(Math.max(0, end - 3), end));
        if (last === null)
            return bytes.slice(0, end);
        end -= last[0].length;
    }
}
const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
function atoi(text) {
    const value = parseInteger(text);
    return value === undefined || value > MAX_INT64 || value < MIN_INT64 ? undefined : fitted(value);
}
function isInteger(text) {
    return parseInteger(text) !== undefined;
}
function atoiOrZero(text) {
    return fitted(parseInteger(text) ?? 0n);
}
function toUint32(value) {
    return Number(BigInt.asUintN(32, BigInt(value)));
}
const MAX_DIGITS = 20;
function parseInteger(text) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return undefined;
    const digits = text.replace(/^[+-]?0*/, "");
    const value = BigInt(digits.length > MAX_DIGITS ? "9".repeat(MAX_DIGITS) : digits);
    return text.startsWith("-") ? -value : value;
}
function fitted(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        return Number.MAX_SAFE_INTEGER;
    return value < BigInt(Number.MIN_SAFE_INTEGER) ? Number.MIN_SAFE_INTEGER - 1 : Number(value);
}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseGroup)
/* harmony export */ });
/* harmony import */ var _go_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5433);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4819);


function parseGroup(text, idInFile = _go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .atoiOrZero */ .xD) {
    const entries = [];
    for (const { start, end } of (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)) {
        const line = (0,_go_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(text.slice(start, end));
        if (line === "" || line.startsWith("#"))
            continue;
        const [name = "", , gid = "", members = ""] = line.split(":");
        entries.push({ name, gid: idInFile(gid), members: members === "" ? [] : members.split(",") });
    }
    return entries;
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ isUid),
/* harmony export */   jo: () => (/* binding */ isRecordableName),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
function isValidName(name) {
    return /^[a-z_][a-z0-9_-]*\$?$(?!\n)/.test(name) && name.length <= 32;
}
function isRecordableName(name) {
    return /^[^\0-\x20\x7f:,#+-][^\0-\x1f\x7f:,]*$/.test(name) && name.trim() === name;
}
function isUid(text) {
    return /^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= 0x7fff_ffff;
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   tm: () => (/* binding */ replaceLine),
/* harmony export */   uK: () => (/* binding */ fromBytes)
/* harmony export */ });
/* unused harmony export removeLine */
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf("\n", start);
        const end = feed === -1 ? text.length : feed;
        yield { start, end };
        start = end + 1;
    }
}
function textOf(text, line) {
    return text.slice(line.start, line.end);
}
function mapLines(text, make) {
    return text
        .split("\n")
        .map((line, at, { length }) => (at === length - 1 && line === "" ? line : make(line)))
        .join("\n");
}
function appendLine(text, line) {
    return text === "" || text.endsWith("\n") ? `${text}${line}\n` : `${text}\n${line}`;
}
function removeLine(text, { start, end }) {
    const isLastWithoutFeed = end === text.length;
    return isLastWithoutFeed
        ? text.slice(0, Math.max(0, start - 1))
        : text.slice(0, start) + text.slice(end + 1);
}
function replaceLine(text, { start, end }, line) {
    return text.slice(0, start) + line + text.slice(end);
}
function toBytes(value) {
    return Buffer.from(value, "utf8").toString("latin1");
}
function fromBytes(bytes) {
    return Buffer.from(bytes, "latin1").toString("utf8");
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ei: () => (/* binding */ idField)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textField(object, name) {
    const value = object[name];
    if (typeof value === "string")
        return value;
    throw new TypeError(`"${name}" is no text`);
}
function idField(object, name) {
    const value = object[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new TypeError(`"${name}" is no id`);
}
function objectOf(value) {
    return isJsonObject(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === "string");
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2252);

process.exitCode = await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runMain */ .V)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  q3: () => (/* binding */ getMultilineInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getState, group, markdownSummary, platform, setCommandEcho, setFailed, setSecret, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:crypto")[key], ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:crypto")) });
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   Os: () => (/* binding */ readActionReference),
/* harmony export */   SE: () => (/* binding */ isSidecar),
/* harmony export */   Wr: () => (/* binding */ errorPage)
/* harmony export */ });
function isSidecar(env) {
    return env["SETUP_DOOD_SIDECAR"] !== undefined;
}
function readActionReference(env) {
    return {
        server: env["GITHUB_SERVER_URL"] || undefined,
        repository: env["GITHUB_ACTION_REPOSITORY"] || undefined,
        ref: env["GITHUB_ACTION_REF"] || undefined,
        isSidecar: isSidecar(env),
    };
}
function usesOf({ repository, ref, isSidecar }) {
    const path = isSidecar ? "/sidecar" : "";
    return repository && ref ? `${repository}${path}@${ref}` : `.${path || "/"}`;
}
function errorPage({ server, repository, ref }, code) {
    const page = `docs/errors.md#${code}`;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/${page}` : page;
}


/***/ }),

/***/ 3046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Fz: () => (/* binding */ containerOptionsOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Kr: () => (/* binding */ gidOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   t5: () => (/* binding */ proofVerdictOf),
/* harmony export */   yT: () => (/* binding */ triedOf),
/* harmony export */   zl: () => (/* binding */ isOpenToEveryone)
/* harmony export */ });
/* harmony import */ var _grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89);
/* harmony import */ var _socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5249);


function gidOf({ newContainer }) {
    return newContainer.kind === "group" ? newContainer.gid : undefined;
}
function groupOf(run) {
    const [granted] = run.outcomes.flatMap((one) => grantOf(one) ?? []);
    if (granted !== undefined)
        return granted.group;
    return run.newContainer.kind === "address" ? "" : run.policy.group;
}
function containerOptionsOf({ newContainer }) {
    return newContainer.kind === "failed" ? "" : newContainer.options;
}
function proofOf({ outcomes, policy }) {
    if (!policy.verify || policy.dryRun)
        return undefined;
    if (outcomes.length === 0)
        return "api";
    const tried = triedOf(outcomes);
    const levels = tried.flatMap((one) => (one.kind === "passed" ? (one.proof?.level ?? []) : []));
    return levels.length === tried.length ? (0,_grant_verify_proof_script_js__WEBPACK_IMPORTED_MODULE_1__/* .weakest */ .hB)(levels) : undefined;
}
function isVerified(run) {
    return proofOf(run) !== undefined && triedOf(run.outcomes).every(isTargetVerified);
}
function triedOf(outcomes) {
    return outcomes.filter((one) => one.kind !== "passed-over");
}
function isTargetVerified(outcome) {
    if (outcome.kind !== "passed")
        return false;
    const { plan, proof, processes } = outcome;
    if (proof === undefined || proof.level === "inferred" || processes.lacking.length > 0)
        return false;
    return !plan.mount.isForeign && !(plan.kind === "nothing" && plan.reason === "other-access");
}
function isChanged({ check, outcomes }) {
    return check.repair !== undefined || outcomes.some((one) => "changed" in one && one.changed);
}
function grantOf(outcome) {
    return "plan" in outcome && outcome.plan.kind === "edit" ? outcome.plan.grant : undefined;
}
function isOpenToEveryone(outcome) {
    switch (outcome.kind) {
        case "passed":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.socketAfter);
        case "planned":
            return (0,_socket_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .opensToEveryone */ ._X)(outcome.plan.socket);
        case "refused":
            return outcome.refusal.code === "world-writable";
        case "failed":
        case "passed-over":
            return false;
    }
}
function denialOf(outcome) {
    return outcome.kind === "refused" ? outcome.refusal : outcome.kind === "failed" ? outcome.error : undefined;
}
function warningsOf(outcome) {
    return outcome.kind === "passed"
        ? outcome.warnings
        : outcome.kind === "planned"
            ? outcome.plan.warnings
            : [];
}
function verdictOf(outcome) {
    const proved = proofVerdictOf(outcome);
    return proved === "good" && warningsOf(outcome).length > 0 ? "doubtful" : proved;
}
function proofVerdictOf(outcome) {
    switch (outcome.kind) {
        case "refused":
        case "failed":
            return "bad";
        case "planned":
            return "planned";
        case "passed-over":
            return "doubtful";
        case "passed":
            return isTargetVerified(outcome) ? "good" : "doubtful";
    }
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rH: () => (/* binding */ node)
/* harmony export */ });
const UNSAFE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";
const WORD = "[\\p{L}\\p{N}]";
const MAX_CHARACTERS = 400;
function plain(text) {
    const safe = /^[ -~]*$/.test(text) ? text : text.replace(new RegExp(UNSAFE, "gu"), "\u{FFFD}");
    const line = safe.replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
function cell(text) {
    return plain(text)
        .replace(/[\\`*_[\]<>|~$&!]|^[-+=]|(?<=^\s*\d+)[.)]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@|(?<!&)#|:(?=\/\/|[\w+-]+:)|ww(?=w\.)|(?<=\bgh)-/gi, "$&<span></span>")
        .replace(/^#/, "&#35;");
}
function prose(text) {
    return cell(text).replace(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}
const MAX_LABEL_CHARACTERS = 72;
function node(text) {
    const line = plain(text);
    const short = line.length > MAX_LABEL_CHARACTERS ? `${line.slice(0, MAX_LABEL_CHARACTERS)}…` : line;
    return short.replace(/[^A-Za-z0-9 ]/gu, (character) => new RegExp(WORD, "u").test(character) ? character : `#${character.codePointAt(0)};`);
}
function fenced(language, lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ OVERFLOW_ID),
/* harmony export */   _A: () => (/* binding */ toInside),
/* harmony export */   dU: () => (/* binding */ parseIdMap)
/* harmony export */ });
const OVERFLOW_ID = 65534;
const MAX_IDS = 2 ** 32;
function parseIdMap(text) {
    return text.split("\n").flatMap((line) => {
        const numbers = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/.exec(line)?.slice(1).map(Number) ?? [];
        const [inside = Infinity, outside = Infinity, length = Infinity] = numbers;
        return Math.max(inside, outside) + length > MAX_IDS ? [] : [{ inside, outside, length }];
    });
}
function toInside(outsideId, map) {
    const range = map.find(({ outside, length }) => outsideId >= outside && outsideId < outside + length);
    return range === undefined ? OVERFLOW_ID : range.inside + (outsideId - range.outside);
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ findMisuse),
/* harmony export */   Ox: () => (/* binding */ repairLine),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   ul: () => (/* binding */ describeMisuse)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5249);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ opensToOwner),
/* harmony export */   SJ: () => (/* binding */ socketTitle),
/* harmony export */   Sd: () => (/* binding */ opensToGroup),
/* harmony export */   _X: () => (/* binding */ opensToEveryone)
/* harmony export */ });
function socketTitle({ uid, gid, mode }) {
    return `${uid}:${gid} ${mode.toString(8).padStart(4, "0")}`;
}
const WRITE = { group: 0o020, others: 0o002 };
function opensToGroup({ mode }) {
    return (mode & WRITE.group) !== 0;
}
function opensToEveryone({ mode }) {
    return (mode & WRITE.others) !== 0;
}
function opensToOwner({ mode }) {
    return (mode & 0o200) !== 0;
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ describeUnmapped),
/* harmony export */   VC: () => (/* binding */ isUnmapped),
/* harmony export */   _P: () => (/* binding */ UNMAPPED_REMEDY)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5064);
/* harmony import */ var _socket_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5249);


function isUnmapped({ uid, gid }) {
    return uid === _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4 && gid === _id_map_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERFLOW_ID */ .J4;
}
function describeUnmapped(path, socket) {
    return `runs in a user namespace (userns-remap) that doesn't map the owner of ${path}: it sees ${(0,_socket_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .socketTitle */ .SJ)(socket)}, and not even its root may use it`;
}
const UNMAPPED_REMEDY = "Create the container in the host's user namespace: `--userns=host`.";


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uptimeMs)
/* harmony export */ });
function uptimeMs() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 6496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ readMountTable),
/* harmony export */   TQ: () => (/* binding */ parseMountTable),
/* harmony export */   nN: () => (/* binding */ mountPointOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

function parseMountTable(mountinfo) {
    const decode = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return mountinfo.split("\n").flatMap((line) => {
        const [, , , root, mountPoint] = line.split(" ");
        if (root === undefined || mountPoint === undefined)
            return [];
        return [{ root: decode(root), mountPoint: decode(mountPoint) }];
    });
}
async function readMountTable() {
    return parseMountTable(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8").catch(() => ""));
}
function mountPointOf(mounts, path) {
    const around = mounts
        .map(({ mountPoint }) => mountPoint)
        .filter((point) => path === point || path.startsWith(point === "/" ? "/" : `${point}/`));
    return around.toSorted((a, b) => b.length - a.length)[0];
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BX: () => (/* binding */ isMounted),
  mA: () => (/* binding */ listenersHere),
  ze: () => (/* binding */ requireNotMounted),
  vd: () => (/* binding */ seemsOwnSocket)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/socket/mount.js
var mount = __nccwpck_require__(2273);
;// CONCATENATED MODULE: ./build/socket/socket-tables.js

const LISTENS = 0x10000;
function listeningOn(table, paths) {
    return table.split("\n").flatMap((line) => {
        const [, flags = "", inode, path = ""] = /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ ([0-9A-F]+) [0-9A-F]+ [0-9A-F]+ +(\d+) (\/.*)$/i.exec(line) ?? [];
        const isOne = (Number.parseInt(flags, 16) & LISTENS) !== 0 && paths.includes((0,mount/* canonicalPath */.Op)(path));
        return isOne ? [Number(inode)] : [];
    });
}

// EXTERNAL MODULE: ./build/system/mount-table.js
var mount_table = __nccwpck_require__(6496);
;// CONCATENATED MODULE: ./build/system/own-socket.js





function seemsOwnSocket(path) {
    try {
        return !isMounted(path) && listenersHere(path).length > 0;
    }
    catch {
        return false;
    }
}
function requireNotMounted(path) {
    if (!isMounted(path))
        return;
    throw new errors/* DoodError */.bI("socket-elsewhere", `${path} is mounted here from another machine: its owner and access list are that machine's, whose users and groups have other numbers than in this container`, "Run this on the engine's own machine.");
}
function isMounted(path) {
    const real = (0,external_node_fs_.realpathSync)(path);
    const mounts = (0,mount_table/* parseMountTable */.TQ)((0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8"));
    return mounts.some(({ mountPoint }) => mountPoint === real);
}
function listenersHere(path) {
    const paths = [path, (0,external_node_fs_.realpathSync)(path)].map(mount/* canonicalPath */.Op);
    return listeningOn((0,external_node_fs_.readFileSync)("/proc/net/unix", "utf8"), paths);
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ listPids)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

async function listPids() {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ INSTEAD),
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
function platformOf(system, env) {
    if (system === "darwin")
        return "macos";
    if (system === "win32")
        return "windows";
    return env["KUBERNETES_SERVICE_HOST"] ? "kubernetes" : "linux";
}
const ON_LINUX = { where: "in the job", language: "yaml", lines: ["runs-on: ubuntu-latest"] };
const INSTEAD = {
    linux: {
        remedy: "Start the engine, or name its socket with the input `socket`. In a container job, check that nothing removes the socket's mount.",
        blocks: [],
    },
    macos: {
        remedy: "macOS runners have neither container jobs nor services, and GitHub's have no Docker: run this job on Linux. On a Mac of your own, start Docker Desktop: its socket there belongs to your own user, who needs no group.",
        blocks: [ON_LINUX],
    },
    windows: {
        remedy: "Windows runners have neither container jobs nor services, and what docker uses there is a named pipe, which no group of a container opens: run this job on Linux, or in WSL 2 where this machine's engine has a socket.",
        blocks: [ON_LINUX],
    },
    kubernetes: {
        remedy: "This runs in a Kubernetes pod, beside which no engine shares a socket: there is nothing to be granted. Use a runner set whose pods have an engine of their own (`containerMode`, type `dind`): docker then works without setup-dood. To build images alone, none is needed: `docker buildx create --driver kubernetes`.",
        blocks: [
            {
                where: "in the values of the chart gha-runner-scale-set",
                language: "yaml",
                lines: ["containerMode:", "  type: dind"],
            },
        ],
    },
};


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ readSocket),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   L7: () => (/* binding */ isInContainer)
/* harmony export */ });
/* unused harmony export folderTitle */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _own_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8890);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7625);
/* harmony import */ var _trusted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7679);





function readSocket(path, title = path, instead = _platform_js__WEBPACK_IMPORTED_MODULE_3__/* .INSTEAD */ .Z.linux) {
    try {
        const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!seen.isSocket())
            throw notASocket(title, seen.isDirectory());
        return { uid: seen.uid, gid: seen.gid, mode: seen.mode & 0o7777 };
    }
    catch (failure) {
        throw failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI ? failure : unreadable(path, title, instead, failure);
    }
}
function notASocket(title, isFolder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-not-a-socket", `${title} is ${isFolder ? "a folder" : "a file"}, not a socket`, isFolder
        ? "The engine makes an empty folder where a mounted socket didn't exist: mount the engine's own socket, or name it with the input `socket`."
        : "Name the engine's socket with the input `socket`.");
}
function unreadable(path, title, { remedy, blocks }, cause) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(cause) === "EACCES") {
        const closed = (0,_trusted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersTo */ .vu)(path).at(-1);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-denied", `this user can't enter ${closed === undefined ? "a folder" : folderTitle(closed)} above ${title}`, closed?.path.startsWith("/run/podman") === true
            ? "On this machine, `sudo dood runner setup` has Podman let a group through, in Podman's own way. Or run this step as a user who may enter it."
            : "Run this step as a user who may enter it.", { cause });
    }
    const dangling = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DoodError */ .bI("socket-missing", dangling ? `${title} is a link to nothing` : `there is no socket at ${title}`, remedy, { cause, blocks });
}
function folderTitle({ path, uid, mode }) {
    const owner = uid === 0 ? "root" : `uid ${uid}`;
    return `the folder ${path} (mode ${mode.toString(8).padStart(4, "0")}, owner ${owner})`;
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isInContainer(socketPath) {
    const isMarked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/.dockerenv") || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/run/.containerenv");
    return isMarked && (socketPath === undefined || !(0,_own_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .seemsOwnSocket */ .vd)(socketPath));
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ findWritable),
/* harmony export */   qT: () => (/* binding */ requireRootsFolders),
/* harmony export */   r6: () => (/* binding */ requireTrusted),
/* harmony export */   vu: () => (/* binding */ foldersTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);



const MAX_LINKS = 40;
const WRITABLE_BY_OTHERS = 0o022;
function foldersTo(path) {
    const folders = [];
    try {
        for (const { isFolder, ...component } of componentsOf(path, "/")) {
            if (isFolder)
                folders.push({ ...component, mode: component.mode & 0o7777 });
        }
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(failure) === undefined)
            throw failure;
    }
    return folders;
}
function findWritable(path, owners, from = "/") {
    for (const component of componentsOf(path, from)) {
        if (isWritable(component, owners))
            return component.path;
    }
    return undefined;
}
function isWritable({ uid, mode, isLink }, owners) {
    return !owners.includes(uid) || (!isLink && (mode & WRITABLE_BY_OTHERS) !== 0);
}
function* componentsOf(path, from) {
    let links = 0;
    let at = from;
    const pending = path.slice(from === "/" ? 0 : from.length).split("/");
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        const component = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
        if (name !== "" && name !== "." && name !== "..")
            yield component;
        if (!component.isLink) {
            at = component.path;
            continue;
        }
        if (++links > MAX_LINKS)
            throw Object.assign(new Error(`${path}: too many links`), { code: "ELOOP" });
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(component.path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = "/";
        pending.unshift(...target.split("/"));
    }
}
function requireTrusted(path, owners, title = path) {
    const component = findWritable(path, owners);
    if (component === undefined)
        return;
    const { uid, mode } = look(component);
    const allowed = [...new Set(owners)].map((owner) => (owner === 0 ? "root" : `uid ${owner}`)).join(" or ");
    const isForeign = !owners.includes(uid);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("file-unsafe", `${title} can be changed by others: ${component} ${isForeign ? `belongs to uid ${uid}` : `has mode ${(mode & 0o7777).toString(8).padStart(4, "0")}`}`, isForeign
        ? `Put it where each folder belongs to ${allowed}, for example below /opt.`
        : `Close it (sudo chmod go-w ${component}), or put the file where only ${allowed} can write, for example below /opt.`);
}
function requireRootsFolders(path) {
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [0], path);
    requireTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)), [0], path);
}
function look(path) {
    const { uid, gid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    const type = mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT;
    return { path, uid, gid, mode, isLink: type === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFLNK, isFolder: type === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFDIR };
}


/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ readIdMaps),
/* harmony export */   hg: () => (/* binding */ readEngineIdMaps),
/* harmony export */   y5: () => (/* binding */ requireMappedOwner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
/* harmony import */ var _socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5064);
/* harmony import */ var _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1634);
/* harmony import */ var _pids_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1308);






const DAEMONS = ["dockerd", "podman"];
async function readEngineIdMaps(ownerUid) {
    const pids = await (0,_pids_js__WEBPACK_IMPORTED_MODULE_4__/* .listPids */ .$)();
    const found = await Promise.all(pids.map(async (pid) => {
        const name = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/comm`, "utf8").catch(() => "");
        if (!DAEMONS.includes(name.trim()))
            return [];
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(`/proc/${pid}`).catch(() => undefined);
        const maps = owner?.uid === ownerUid ? readIdMaps(pid) : undefined;
        return maps !== undefined && (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .toInside */ ._A)(ownerUid, maps.uid) === 0 ? [maps] : [];
    }));
    const [first, ...others] = found.flat();
    return others.every((maps) => JSON.stringify(maps) === JSON.stringify(first)) ? first : undefined;
}
function readIdMaps(pid) {
    try {
        const read = (file) => (0,_socket_id_map_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIdMap */ .dU)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, "utf8"));
        const maps = { uid: read("uid_map"), gid: read("gid_map") };
        return maps.uid.length === 0 || maps.gid.length === 0 ? undefined : maps;
    }
    catch {
        return undefined;
    }
}
function requireMappedOwner(socket, path) {
    if (!(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmapped */ .VC)(socket))
        return;
    const root = readIdMaps(process.pid)?.uid.find(({ inside }) => inside === 0);
    if (root === undefined || root.outside === 0)
        return;
    const seen = `this container ${(0,_socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUnmapped */ .Ij)(path, socket)}`;
    throw root.length === 1
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("socket-elsewhere", `${seen}; the engine is rootless, and this is another engine's socket (the runner mounts /var/run/docker.sock whatever DOCKER_HOST says, actions/runner#827)`, "Mount the rootless engine's own socket (`$XDG_RUNTIME_DIR/docker.sock`) under its own path, and set DOCKER_HOST to that path.")
        : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DoodError */ .bI("userns-remapped", seen, _socket_unmapped_js__WEBPACK_IMPORTED_MODULE_3__/* .UNMAPPED_REMEDY */ ._P);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"145":"tar-stream.js","260":"runner-packages.js","393":"runner.js","565":"broken-archive.js","815":"grant.js"}[chunkId];
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
