import type { Page } from '@playwright/test';

/** Nobody waits longer for a list to follow. */
const PATIENCE_MS = 5000;
/** The next act waits so long, as a person would. */
const STILL_MS = 150;

/**
 * How long after something a person does the list has followed: from the event to the frame after the first change of what
 * is shown under `main`, but for the forms and what is read aloud, in the page's own time. Null when nothing changed.
 */
export async function answerMs(page: Page, act: () => Promise<unknown>): Promise<number | null> {
  const watching = page.evaluate(watch, { patienceMs: PATIENCE_MS, stillMs: STILL_MS });
  await page.waitForTimeout(30);
  await act();
  return await watching;
}

function watch({ patienceMs, stillMs }: { patienceMs: number; stillMs: number }): Promise<number | null> {
  return new Promise((resolve) => {
    let actedAt: number | null = null;
    let changedAt: number | null = null;
    const begun = performance.now();
    const events = ['input', 'change'] as const;
    const acted = (event: Event) => {
      actedAt ??= event.timeStamp;
    };
    for (const name of events) addEventListener(name, acted, true);
    const observer = new MutationObserver((changes) => {
      const isOfList = changes.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('main') && !element.closest('form, search, details');
      });
      if (actedAt === null || !isOfList) return;
      requestAnimationFrame(() => {
        changedAt ??= performance.now();
      });
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const timer = setInterval(() => {
      const now = performance.now();
      const isStill = changedAt !== null && now - changedAt > stillMs;
      if (
        !isStill &&
        now - begun < patienceMs &&
        !(actedAt !== null && changedAt === null && now - actedAt > 2000)
      )
        return;
      clearInterval(timer);
      observer.disconnect();
      for (const name of events) removeEventListener(name, acted, true);
      resolve(changedAt === null || actedAt === null ? null : changedAt - actedAt);
    }, 20);
  });
}
