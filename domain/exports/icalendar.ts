// The text form of iCalendar (RFC 5545). Written by hand, since the one well-kept generator moves a start in the
// hour that clocks skip (and with it all later ones), and knows dates and cancelled days only as text of ours anyway.

/** One line of a calendar before folding: name with parameters, and the value as it stands in the file. */
export type ContentLine = readonly [name: string, value: string];

const CRLF = '\r\n';
const MOST_OCTETS_PER_LINE = 75;
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const encoder = new TextEncoder();

/** A value of type TEXT: whatever it holds, it cannot begin a line or a parameter of its own (section 3.3.11). */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** The lines as the text of a file. */
export function formatCalendar(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => fold(`${name}:${value}`) + CRLF).join('');
}

/** A line longer than 75 octets goes on in the next one after a space (section 3.1), never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS_PER_LINE) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
