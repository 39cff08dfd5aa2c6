// The video services that the Meeting Guide family recognises. A link elsewhere may be anything.
const DOMAINS = [
  'bluejeans.com',
  'discord.gg',
  'freeconference.com',
  'freeconferencecall.com',
  'goto.com',
  'gotomeet.me',
  'gotomeeting.com',
  'horizon.meta.com',
  'maps.secondlife.com',
  'meet.google.com',
  'meet.jit.si',
  'meetings.dialpad.com',
  'signal.group',
  'skype.com',
  'slurl.com',
  'teams.live.com',
  'teams.microsoft.com',
  'vrchat.com',
  'webex.com',
  'zoho.com',
  'zoom.us',
];

/** True for a web address of a known video service: its own host or one below it, so `evilzoom.us` is none. */
export function isConferenceLink(address: string): boolean {
  const host = URL.parse(address)?.hostname.replace(/\.$/, '');
  return host !== undefined && DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/**
 * The part of a dial string that a phone can dial: digits with `+`, and `,` `*` `#` for one-tap dialling. What
 * follows the first other sign is a passcode or a remark. Null with fewer than ten digits: nobody could be reached.
 */
export function parseConferencePhone(text: string): string | null {
  const dialled = /^[+(\d][\d\s().,*#-]*/.exec(text.trim())?.[0].replace(/[\s.,(-]+$/, '') ?? '';
  return dialled.replace(/\D/g, '').length >= 10 && dialled.length <= 80 ? dialled : null;
}
