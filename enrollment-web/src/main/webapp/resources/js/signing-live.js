/* Waiting for a signature from the phone: asks every two seconds, counts the time that is left, goes on by itself. */
(function () {
  "use strict";

  function watch() {
    var panel = document.querySelector("[data-signing-status]");
    if (!panel) {
      return;
    }
    var spoken = document.getElementById("signing-said");
    var problem = document.getElementById("signing-problem");
    var pause = 2000;
    var next = null;

    function askIn(milliseconds) {
      next = window.setTimeout(ask, milliseconds);
    }

    function problemIs(text) {
      if (problem.textContent !== text) {
        problem.textContent = text;
        problem.hidden = !text;
      }
    }

    function follow(status) {
      spoken.textContent = status.text;
      window.setTimeout(function () {
        var done = document.getElementById("signed");
        if (status.state === "SIGNED" && done) {
          done.click();
        } else {
          window.location.replace(status.next || window.location.href);
        }
      }, 1000);
    }

    function ask() {
      next = null;
      fetch(panel.getAttribute("data-signing-status"), { credentials: "same-origin", cache: "no-store", redirect: "manual" })
        .then(function (answer) {
          if (!answer.ok) {
            throw new Error("no answer");
          }
          return answer.json();
        })
        .then(function (status) {
          pause = 2000;
          problemIs(status.problem);
          if (status.state === "OPEN") {
            askIn(pause);
          } else {
            follow(status);
          }
        })
        .catch(function () {
          pause = Math.min(pause * 2, 30000);
          askIn(pause);
        });
    }

    askIn(pause);
    /* Back from the application: a browser on a phone had stopped the clocks of this page. It asks at once, unless it is asking. */
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden && next !== null) {
        window.clearTimeout(next);
        pause = 2000;
        ask();
      }
    });
  }

  function count() {
    var shown = document.querySelector("[data-seconds-left]");
    if (!shown) {
      return;
    }
    var end = Date.now() + 1000 * Number(shown.getAttribute("data-seconds-left"));
    function tick() {
      var left = Math.max(0, Math.round((end - Date.now()) / 1000));
      var seconds = left % 60;
      shown.textContent = Math.floor(left / 60) + ":" + (seconds < 10 ? "0" : "") + seconds;
      if (left > 0) {
        window.setTimeout(tick, 1000);
      }
    }
    tick();
  }

  document.addEventListener("DOMContentLoaded", function () {
    watch();
    count();
  });
})();
