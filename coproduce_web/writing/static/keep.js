// Keeps what is typed: on the site for whoever is signed in, else in this window until sent or finished with.
const self = document.currentScript.src;
document.querySelector("form.me")?.addEventListener("submit", () => sessionStorage.clear());

for (const form of document.querySelectorAll("form.asks")) {
  const site = form.dataset.keep, here = location.pathname + location.search;
  const note = form.querySelector("[data-kept]"), finished = form.querySelector("[data-finished]");
  let waiting, unkept = false, sure = false;

  const say = (what) => note.textContent === note.dataset[what] || (note.textContent = note.dataset[what]);
  const typed = () => [...new FormData(form)].filter(([, value]) => typeof value === "string");

  const keepHere = (sent) => {
    const kept = typed().filter(([name]) => name !== "csrfmiddlewaretoken");
    sessionStorage.setItem(here, JSON.stringify({ at: Date.now(), sent, kept }));
    finished.hidden = false;
    say("kept");
  };
  const keepOnSite = async () => {
    unkept = true;
    const body = new URLSearchParams(typed());
    body.set("form", here);
    try {
      unkept = (await fetch(site, { method: "POST", body, keepalive: `${body}`.length < 6e4 })).status !== 204;
    } catch {}
    say(unkept ? "lost" : "kept");
  };
  const wait = (moment) => {
    clearTimeout(waiting);
    waiting = moment && setTimeout(keep, moment);
  };
  const keep = () => {
    wait(0);
    return site ? keepOnSite() : keepHere();
  };

  form.addEventListener("input", () => wait(1500));
  addEventListener("online", () => unkept && keep());
  addEventListener("visibilitychange", () => waiting && keep());
  addEventListener("pageshow", () => { sure = false; });

  // Sent only when the site answers; else the browser's own page would take the place of what was typed.
  form.addEventListener("submit", (event) => {
    wait(0);
    if (sure || !event.submitter) return;
    event.preventDefault();
    fetch(self, { method: "HEAD", cache: "no-store" }).then(
      () => {
        sure = true;
        if (!site) keepHere(true);
        form.requestSubmit(event.submitter);
      },
      () => { unkept = true; say("lost"); },
    );
  });

  if (site) continue;
  finished.addEventListener("click", () => {
    sessionStorage.removeItem(here);
    form.reset();
    location = "/";
  });
  const before = JSON.parse(sessionStorage.getItem(here) || "null");
  const [came] = performance.getEntriesByType("navigation");
  if (!before || Date.now() - before.at > 36e5 || (before.sent && came?.type === "navigate")) {
    sessionStorage.removeItem(here);
    continue;
  }
  for (const field of form.elements) {
    const said = before.kept.filter(([name]) => name === field.name).map(([, value]) => value);
    if (["radio", "checkbox"].includes(field.type)) field.checked = said.includes(field.value);
    else if (said.length && (field.type !== "hidden" || field.name === "once")) field.value = said[0];
  }
  finished.hidden = false;
}
