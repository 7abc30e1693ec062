/* Comforts on top of pages that work without any script. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  /* A second click within a second sends nothing twice; the server would refuse it anyway. */
  function guardDoubleClicks() {
    var last = 0;
    document.addEventListener("submit", function (event) {
      var now = Date.now();
      if (now - last < 1000) {
        event.preventDefault();
        return;
      }
      last = now;
    });
  }

  function focusErrors() {
    var summary = document.getElementById("errors");
    if (summary) {
      summary.focus();
    }
  }

  /* Waiting for a consent: asks the server every two seconds, says what has changed, goes on by itself. */
  function watchConsent() {
    var panel = document.querySelector("[data-consent-status]");
    if (!panel) {
      return;
    }
    var spoken = panel.querySelector("[aria-live]");
    var pause = 2000;
    function ask() {
      fetch(panel.getAttribute("data-consent-status"), { credentials: "same-origin", cache: "no-store", redirect: "manual" })
        .then(function (answer) {
          if (!answer.ok) {
            throw new Error("no answer");
          }
          return answer.json();
        })
        .then(function (status) {
          pause = 2000;
          if (status.state === panel.getAttribute("data-consent-state")) {
            window.setTimeout(ask, pause);
            return;
          }
          spoken.textContent = status.text;
          if (status.reading) {
            /* Consent is there, the register answers in a moment: no need to show another page for it. */
            panel.setAttribute("data-consent-state", status.state);
            document.getElementById("consent-state").textContent = status.text;
            window.setTimeout(ask, 1000);
            return;
          }
          window.setTimeout(function () { window.location.replace(status.next); }, 1200);
        })
        .catch(function () {
          pause = Math.min(pause * 2, 30000);
          window.setTimeout(ask, pause);
        });
    }
    window.setTimeout(ask, pause);
  }

  /* Work of the system that is under way: shows how far it is, again and again, until it is done. */
  function watchProgress() {
    var part = document.querySelector("[data-refresh]");
    var pause = part ? Number(part.getAttribute("data-refresh")) : 0;
    if (!pause) {
      return;
    }
    window.setTimeout(function () {
      fetch(window.location.href, { credentials: "same-origin", cache: "no-store", redirect: "error" })
        .then(function (answer) { return answer.text(); })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
          if (fresh) {
            part.replaceWith(document.importNode(fresh, true));
          }
          watchProgress();
        })
        .catch(function () {
          /* A node is restarting or the session has ended: the link beside it still works. */
          part.setAttribute("data-refresh", String(Math.min(pause * 2, 60000)));
          watchProgress();
        });
    }, pause);
  }

  /* Waiting for a place: asks every twenty seconds and shows the part of the page anew when something has changed. */
  function watchPlaces() {
    var pause = 20000;
    function panel() {
      var found = document.getElementById("standings");
      return found && found.getAttribute("data-standing") ? found : null;
    }
    function get(address) {
      return fetch(address, { credentials: "same-origin", cache: "no-store", redirect: "manual" }).then(function (answer) {
        if (!answer.ok) {
          throw new Error("no answer");
        }
        return answer;
      });
    }
    function ask() {
      var shown = panel();
      if (!shown) {
        return;
      }
      get(shown.getAttribute("data-standing"))
        .then(function (answer) { return answer.json(); })
        .then(function (now) { return now.stamp === shown.getAttribute("data-stamp") ? null : renew(get); })
        .then(function () { pause = 20000; })
        .catch(function () { pause = Math.min(pause * 2, 120000); })
        .then(function () { window.setTimeout(ask, pause); });
    }
    if (panel()) {
      window.setTimeout(ask, pause);
    }
  }

  function renew(get) {
    return get(window.location.href.replace(/&(done|withdrawn)=[a-z]+/g, ""))
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        ["standings", "standings-after", "papers", "history", "withdrawing"].forEach(function (id) {
          var old = document.getElementById(id);
          var fresh = page.getElementById(id);
          if (old && fresh) {
            old.replaceWith(document.importNode(fresh, true));
          }
        });
        document.getElementById("standings-said").textContent =
          document.getElementById("standings").getAttribute("data-changed-text");
      });
  }

  /* Uploads: drag and drop, a look at the picture, progress. Without all this the plain form does the same. */
  function enhanceUploads() {
    all("form[id^=upload-]").forEach(function (form) {
      var input = form.querySelector("input[type=file]");
      var drop = form.querySelector(".drop");
      var said = form.querySelector("[data-upload-said]");
      if (!input || !drop) {
        return;
      }
      input.addEventListener("change", function () { chosen(form, input, said); });
      ["dragenter", "dragover"].forEach(function (name) {
        drop.addEventListener(name, function (event) { event.preventDefault(); drop.classList.add("drop--over"); });
      });
      ["dragleave", "drop"].forEach(function (name) {
        drop.addEventListener(name, function () { drop.classList.remove("drop--over"); });
      });
      drop.addEventListener("drop", function (event) {
        event.preventDefault();
        if (event.dataTransfer.files.length) {
          input.files = event.dataTransfer.files;
          chosen(form, input, said);
        }
      });
    });
  }

  function chosen(form, input, said) {
    var file = input.files[0];
    if (!file) {
      return;
    }
    var old = form.querySelector("img.preview");
    if (old) {
      old.remove();
    }
    if (/^image\//.test(file.type)) {
      var picture = document.createElement("img");
      picture.className = "preview";
      picture.alt = form.querySelector(".drop").getAttribute("data-preview-text");
      picture.src = URL.createObjectURL(file);
      form.querySelector(".drop").appendChild(picture);
    }
    var drop = form.querySelector(".drop");
    if (file.size > Number(drop.getAttribute("data-most-bytes"))) {
      /* Tell at once instead of after minutes of sending. */
      said.textContent = drop.getAttribute("data-too-large-text");
      input.value = "";
      return;
    }
    send(form, said);
  }

  function send(form, said) {
    var bar = form.querySelector("progress");
    var request = new XMLHttpRequest();
    var fields = new FormData(form);
    var button = form.querySelector("input[type=submit], button[type=submit]");
    fields.append(button.name, button.value);
    request.open("POST", form.action);
    request.upload.addEventListener("progress", function (event) {
      if (event.lengthComputable) {
        bar.value = Math.round(100 * event.loaded / event.total);
      }
    });
    request.addEventListener("load", function () { arrived(request); });
    request.addEventListener("error", function () {
      bar.hidden = true;
      said.textContent = form.querySelector(".drop").getAttribute("data-failed-text");
    });
    bar.hidden = false;
    said.textContent = form.querySelector(".drop").getAttribute("data-sending-text");
    request.send(fields);
  }

  function arrived(request) {
    var page = new DOMParser().parseFromString(request.responseText, "text/html");
    var fresh = page.getElementById("main");
    if (!fresh) {
      window.location.reload();
      return;
    }
    var main = document.getElementById("main");
    main.replaceWith(document.importNode(fresh, true));
    document.title = page.title;
    var target = document.getElementById("errors") || document.getElementById("changed") || document.getElementById("main");
    target.focus();
    enhanceUploads();
  }

  document.addEventListener("DOMContentLoaded", function () {
    guardDoubleClicks();
    focusErrors();
    watchConsent();
    watchPlaces();
    watchProgress();
    enhanceUploads();
  });
})();
