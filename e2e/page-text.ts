import type { Page } from '@playwright/test';

export type PageText = {
  /** The text of each paragraph, heading, item, button … that is ours, in the language of the page. */
  readonly blocks: readonly string[];
  /** What is only read out: labels, titles, descriptions of pictures. */
  readonly labels: readonly string[];
};

/**
 * Our own words on a page. Left out: what somebody else wrote (`data-quoted`), other languages than the page's, and
 * what nobody reads (scripts, `aria-hidden`). What only shows on paper, or once it is opened, is in.
 */
export function readPageText(page: Page): Promise<PageText> {
  return page.evaluate(() => {
    const blocks: string[] = [];
    const labels: string[] = [];
    let open = '';
    const close = () => {
      if (open.trim()) blocks.push(open);
      open = '';
    };
    const isLeftOut = (element: Element) =>
      element.matches('script, style, noscript, template, svg, [data-quoted], [aria-hidden="true"]') ||
      (element.closest('[lang]')?.getAttribute('lang') ?? '') !== document.documentElement.lang;
    const isInline = (element: Element) => ['inline', 'contents'].includes(getComputedStyle(element).display);

    function read(node: Node) {
      if (node instanceof Text) open += node.data;
      if (!(node instanceof Element)) return;
      if (isLeftOut(node)) {
        open += ' ';
        return;
      }
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const label = node.getAttribute(name);
        if (label) labels.push(label);
      }
      const standsAlone = !isInline(node) || node.tagName === 'BR';
      if (standsAlone) close();
      for (const child of node.childNodes) read(child);
      if (standsAlone) close();
    }
    read(document.body);
    close();
    return { blocks, labels };
  });
}
