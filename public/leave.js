// "Leave this site": the page goes out of sight at once, and its place in the history is taken by the page we
// leave for, so that Back does not show it again. Without this script the link is an ordinary one.
// It waits for nothing else on the page, not even React.
(() => {
  let leavingFor = '';

  function leave(address) {
    leavingFor = address;
    document.documentElement.hidden = true;
    location.replace(address);
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-leave]');
    if (!link) return;
    event.preventDefault();
    leave(link.href);
  });

  // Browsers may keep a page in memory and bring it back as it was.
  addEventListener('pageshow', (event) => {
    if (event.persisted && leavingFor) leave(leavingFor);
  });
})();
