/* Signing with a key on this computer: asks NCALayer over its socket and sends the signature as a plain form.
   What the page must hold is written in WEB-INF/tags/ncalayer.xhtml. */
(function () {
  "use strict";

  var BASICS = "kz.gov.pki.knca.basics";
  var OLDER = "kz.gov.pki.knca.commonUtils";
  var USAGE = { login: "1.3.6.1.5.5.7.3.2", sign: "1.3.6.1.5.5.7.3.4" };
  var OLDER_USAGE = { login: "AUTHENTICATION", sign: "SIGNATURE" };
  var CONNECTING = 8000;
  var GREETING = 4000;
  var PERSON = 240000;
  /* Asked for anew a while before the server forgets it: choosing a key and its password take time. */
  var MARGIN = 150000;

  function refusal(problem, detail) {
    return { problem: problem, detail: detail || "" };
  }

  function asBase64(text) {
    var bytes = new TextEncoder().encode(text);
    var letters = "";
    bytes.forEach(function (one) { letters += String.fromCharCode(one); });
    return window.btoa(letters);
  }

  function asText(base64) {
    var letters = window.atob(base64);
    var bytes = new Uint8Array(letters.length);
    for (var at = 0; at < letters.length; at++) {
      bytes[at] = letters.charCodeAt(at);
    }
    return new TextDecoder().decode(bytes);
  }

  /* Older layers wrap the signature in lines of PEM. */
  function bare(cms) {
    return cms.replace(/-----[^-]+-----/g, "").replace(/\s/g, "");
  }

  /* One conversation with the layer: every message that is neither a beat nor the greeting goes to the one who waits. */
  function connect(address) {
    return new Promise(function (resolve, reject) {
      var socket;
      var open = false;
      var line = { send: null, close: null, receive: null, lost: null };
      try {
        socket = new WebSocket(address);
      } catch (unusable) {
        reject(refusal("not-running"));
        return;
      }
      var patience = window.setTimeout(function () { fail("not-running"); }, CONNECTING);
      function fail(problem) {
        window.clearTimeout(patience);
        reject(refusal(problem));
        socket.close();
      }
      line.send = function (message) { socket.send(JSON.stringify(message)); };
      line.close = function () { line.lost = null; socket.close(); };
      socket.onopen = function () {
        open = true;
        window.clearTimeout(patience);
        /* Something else may listen there; a layer greets at once. */
        patience = window.setTimeout(function () { fail("not-layer"); }, GREETING);
      };
      socket.onmessage = function (event) {
        var message = parsed(event.data);
        if (!message) {
          return;
        }
        if (message.result && message.result.version) {
          window.clearTimeout(patience);
          resolve(line);
        } else if (line.receive && Object.keys(message).length > 0) {
          line.receive(message);
        }
      };
      socket.onclose = function () {
        window.clearTimeout(patience);
        reject(refusal(open ? "closed" : "not-running"));
        if (line.lost) {
          line.lost();
        }
      };
    });
  }

  function parsed(data) {
    try {
      var message = JSON.parse(data);
      return message && typeof message === "object" ? message : null;
    } catch (beat) {
      return null;
    }
  }

  function ask(line, message) {
    return new Promise(function (resolve, reject) {
      var patience = window.setTimeout(function () { reject(refusal("timeout")); }, PERSON);
      line.lost = function () {
        window.clearTimeout(patience);
        reject(refusal("closed"));
      };
      line.receive = function (answer) {
        window.clearTimeout(patience);
        resolve(answer);
      };
      line.send(message);
    });
  }

  function isUnknownModule(answer) {
    return /MODULE_NOT_FOUND/i.test([answer.errorCode, answer.code, answer.message].join(" "));
  }

  function basics(wish) {
    return {
      module: BASICS,
      method: "sign",
      args: {
        allowedStorages: ["PKCS12", "AKKaztokenStore", "AKKZIDCardStore"],
        format: wish.format,
        data: wish.format === "xml" ? asText(wish.content) : wish.content,
        signingParams: {
          decode: true,
          encapsulate: true,
          digested: false,
          tsaProfile: wish.format === "cms" && wish.purpose === "sign" ? {} : null
        },
        signerParams: { extKeyUsageOids: [USAGE[wish.purpose]], iin: wish.iin, bin: wish.bin, chain: [] },
        locale: wish.locale
      }
    };
  }

  function older(wish) {
    var usage = OLDER_USAGE[wish.purpose];
    return wish.format === "xml"
      ? { module: OLDER, method: "signXml", args: ["PKCS12", usage, asText(wish.content), "", ""] }
      : { module: OLDER, method: "createCAdESFromBase64", args: ["PKCS12", usage, wish.content, true] };
  }

  function fromBasics(answer) {
    if (answer.status !== true) {
      throw refusal(/cancel/i.test(answer.code + answer.message) ? "cancelled" : "module", answer.code || answer.message);
    }
    var result = answer.body && answer.body.result;
    var first = Array.isArray(result) ? result[0] : result;
    if (!first) {
      throw refusal("cancelled");
    }
    return first;
  }

  function fromOlder(answer) {
    if (isUnknownModule(answer)) {
      throw refusal("too-old");
    }
    if (String(answer.code) !== "200") {
      throw refusal(/cancel/i.test(answer.message) ? "cancelled" : "module", answer.message || answer.code);
    }
    var result = answer.responseObject;
    var first = Array.isArray(result) ? result[0] : result;
    if (!first) {
      throw refusal("cancelled");
    }
    return first;
  }

  /* The signature in base64, by the newer module or, where a layer lacks it, by the older one. */
  function sign(line, wish) {
    return ask(line, basics(wish))
      .then(function (answer) {
        return isUnknownModule(answer) ? ask(line, older(wish)).then(fromOlder) : fromBasics(answer);
      })
      .then(function (signature) {
        return wish.format === "xml" ? asBase64(signature) : bare(signature);
      });
  }

  /* What is to be signed, as it stands in the page; asked for anew when the page has stood open for long. */
  function wishOf(part) {
    if (Date.now() < part.shownAt + Number(part.dataset.seconds) * 1000 - MARGIN) {
      return Promise.resolve(read(part));
    }
    return fetch(window.location.href, { credentials: "same-origin", cache: "no-store", redirect: "manual" })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(refusal("reload")); })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").querySelector("[data-ncalayer]");
        if (!fresh || (part.dataset.purpose === "sign" && fresh.dataset.content !== part.dataset.content)) {
          throw refusal("reload");
        }
        part.dataset.content = fresh.dataset.content;
        part.querySelector("[name=signing]").value = fresh.querySelector("[name=signing]").value;
        part.shownAt = Date.now();
        return read(part);
      });
  }

  function read(part) {
    return {
      purpose: part.dataset.purpose,
      format: part.dataset.format,
      content: part.dataset.content,
      iin: part.dataset.iin || "",
      bin: part.dataset.bin || "",
      locale: document.documentElement.lang === "ru" ? "ru" : "kk"
    };
  }

  function say(part, name) {
    part.querySelector("[role=status]").textContent = name ? part.dataset["say" + name] : "";
  }

  /* The same summary the server writes, with a link to the button, and the reason with its help beside the button. */
  function tell(part, refused) {
    var problem = part.querySelector("[data-problem='" + refused.problem + "']")
      || part.querySelector("[data-problem='module']");
    var text = problem.querySelector("[data-sentence]").textContent;
    var summary = document.importNode(part.querySelector("template").content, true).firstElementChild;
    var link = summary.querySelector("a");
    link.textContent = text;
    link.setAttribute("href", "#" + part.querySelector("[data-sign]").id);
    clear(part);
    var heading = document.querySelector("#main h1");
    heading.parentNode.insertBefore(summary, heading);
    problem.hidden = false;
    var detail = problem.querySelector("[data-detail]");
    if (detail) {
      detail.textContent = String(refused.detail || "").slice(0, 120);
    }
    if (document.title.indexOf(part.dataset.sayError) !== 0) {
      document.title = part.dataset.sayError + " " + document.title;
    }
    summary.focus();
  }

  function clear(part) {
    var old = document.getElementById("errors");
    if (old) {
      old.remove();
    }
    if (document.title.indexOf(part.dataset.sayError) === 0) {
      document.title = document.title.slice(part.dataset.sayError.length + 1);
    }
    part.querySelectorAll("[data-problem], [data-refused]").forEach(function (one) { one.hidden = true; });
  }

  function begin(part, form, button) {
    var line = null;
    clear(part);
    say(part, "Connecting");
    button.disabled = true;
    wishOf(part)
      .then(function (wish) {
        return connect(part.dataset.ncalayer).then(function (connected) {
          line = connected;
          say(part, "Waiting");
          return sign(connected, wish);
        });
      })
      .then(function (signature) {
        say(part, "Sending");
        form.querySelector("[name=signature]").value = signature;
        var pressed = document.createElement("input");
        pressed.type = "hidden";
        pressed.name = button.name;
        pressed.value = button.value;
        form.appendChild(pressed);
        form.submit();
      })
      .catch(function (refused) {
        button.disabled = false;
        say(part, "");
        tell(part, refused.problem ? refused : refusal("module", refused.message));
      })
      .then(function () {
        if (line) {
          line.close();
        }
      });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-ncalayer]").forEach(function (part) {
      var form = part.querySelector("form");
      var button = part.querySelector("[data-sign]");
      part.shownAt = Date.now();
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        event.stopPropagation();
        if (!button.disabled) {
          begin(part, form, button);
        }
      });
    });
  });
})();
