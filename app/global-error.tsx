'use client';

import { useEffect } from 'react';

/**
 * What stands in place of everything when the frame itself breaks in the browser. There is no language and no style
 * to rely on then, so it has its few words in both and brings nothing along: it is part of every page's script.
 * What breaks on the server is answered by scripts/serve/plain-page.ts instead.
 */
export default function GlobalError({ error }: { error: Error }) {
  useEffect(
    function report() {
      console.error(error);
    },
    [error],
  );
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main>
          <h1>Something went wrong</h1>
          <p>
            This is our fault, not yours. <a href="/">Go to the first page</a>
          </p>
          <p>
            In danger or overdose? <a href="tel:911">Call 911</a>. In crisis? <a href="tel:988">Call 988</a>.
          </p>
          <div lang="es">
            <p>
              Algo salió mal. Es una falla nuestra, no suya. <a href="/es">Ir a la primera página</a>
            </p>
            <p>
              ¿Peligro o sobredosis? <a href="tel:911">Llame al 911</a>. ¿En crisis?{' '}
              <a href="tel:988">Llame al 988</a>.
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
