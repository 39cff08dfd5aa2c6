import { expect, test } from 'vitest';
import { Age, AgeWarning, shouldCallFirst } from './age.tsx';
import { rendered } from './rendered.tsx';

const today = '2026-11-24';
type Dated = Parameters<typeof Age>[0]['card'];

const never: Dated = { checkedOn: null, checkedBy: null, listedOn: null, listedBy: null, missingSince: null };
const checked: Dated = { ...never, checkedOn: '2026-10-03', checkedBy: 'Jo' };
const listed: Dated = { ...never, listedOn: '2026-05-03', listedBy: 'Bay Area AA' };

const age = (card: Dated) => rendered(<Age card={card} today={today} />);
const warning = (card: Dated) => rendered(<AgeWarning card={card} today={today} />);

test('a check by a person and a publisher’s list are told apart', () => {
  expect(age(checked)).toBe('Checked by Jo on October 3, 2026');
  expect(age({ ...listed, checkedOn: '2026-10-03', checkedBy: 'Jo' })).toBe(
    'Checked by Jo on October 3, 2026 · On Bay Area AA’s list, May 3, 2026',
  );
});

test('what nobody checked says so and asks to call first', () => {
  expect(age(never)).toBe('Call first Not checked yet');
  expect(warning(never)).toContain('Nobody has checked this yet');
});

test('180 days are not too old, 181 are', () => {
  expect(shouldCallFirst({ ...never, checkedOn: '2026-05-28' }, today)).toBe(false);
  expect(shouldCallFirst({ ...never, checkedOn: '2026-05-27' }, today)).toBe(true);
});

test('the later of check and list counts', () => {
  expect(shouldCallFirst({ ...never, checkedOn: '2025-01-01', listedOn: '2026-11-01' }, today)).toBe(false);
});

test('gone from its publisher’s list means calling first, however new it is', () => {
  const gone = { ...listed, listedOn: '2026-11-20', missingSince: '2026-11-21' };
  expect(shouldCallFirst(gone, today)).toBe(true);
  expect(warning(gone)).toBe(
    'Since November 21, 2026 this is no longer on Bay Area AA’s list. It may have ended. Call first.',
  );
});

test('nothing is warned of while it is fresh', () => {
  expect(warning(checked)).toBe('');
});
