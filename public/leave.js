// "Leave this site": the page goes out of sight at once, what it kept is cleared, and its place in the history is
// taken by the page we leave for, so that Back does not show it again. By a click, or by Shift three times.
// Without this script the link is an ordinary one. It waits for nothing else on the page, not even React.
(() => {
  /** From the first Shift to the third. */
  const WITHIN_MS = 5000;
  /** For clearing what is stored; the page is covered meanwhile. */
  const CLEARING_MS = 100;

  let leavingFor = '';
  let pressed = 0;
  let timer;

  const link = () => document.querySelector('a[data-leave]');

  async function leave(address) {
    leavingFor = address;
    document.documentElement.hidden = true;
    document.title = new URL(address).hostname;
    await Promise.race([forget(), new Promise((done) => setTimeout(done, CLEARING_MS))]);
    location.replace(address);
  }

  /** Everything that is typed into this page, and that the visitor chose to keep in this browser. */
  function forget() {
    const steps = [
      () => { for (const form of document.forms) form.reset(); },
      () => sessionStorage.clear(),
      () => localStorage.clear(),
      async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
      async () => { for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name); },
      async () => { for (const worker of await navigator.serviceWorker.getRegistrations()) worker.unregister(); },
    ];
    // A browser may not have one of these, or refuse it: the others are cleared all the same.
    return Promise.allSettled(steps.map(async (step) => step()));
  }

  document.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element && event.target.closest('a[data-leave]');
    if (!clicked) return;
    event.preventDefault();
    leave(clicked.href);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return startAgain();
    if (event.repeat || !link()) return;
    pressed += 1;
    if (pressed === 1) timer = setTimeout(() => { startAgain(); say('over'); }, WITHIN_MS);
    if (pressed === 1) say('twoMore');
    if (pressed === 2) say('oneMore');
    if (pressed < 3) return;
    startAgain();
    leave(link().href);
  });

  function startAgain() {
    clearTimeout(timer);
    pressed = 0;
  }

  /** Tells people who listen to the page how far they are, politely. The words stand on the link. */
  function say(what) {
    let region = document.getElementById('leave-says');
    const isNew = !region;
    if (isNew) {
      region = document.createElement('p');
      region.id = 'leave-says';
      region.className = 'visually-hidden';
      region.setAttribute('role', 'status');
      document.body.append(region);
    }
    // Only a change is read out, so a new region has to be there before its words.
    setTimeout(() => { region.textContent = link()?.dataset[what] ?? ''; }, isNew ? 100 : 0);
  }

  // Browsers may keep a page in memory and bring it back as it was.
  addEventListener('pageshow', (event) => {
    if (event.persisted && leavingFor) leave(leavingFor);
  });
})();
