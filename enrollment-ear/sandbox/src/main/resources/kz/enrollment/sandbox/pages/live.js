// Fetches the page again every two seconds and swaps the part that changes; without JavaScript the refresh link does it.
const live = document.querySelector("[data-live]");

async function refresh() {
  try {
    const answer = await fetch(live.dataset.live, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(live.id);
    if (answer.ok && fresh && fresh.innerHTML !== live.innerHTML) {
      live.replaceChildren(...fresh.childNodes);
    }
  } catch {
    // The sandbox is being restarted: the next round tries again.
  }
}

if (live) {
  setInterval(refresh, 2000);
}
