import { describe, expect, test } from 'vitest';
import { type Listing, type ListingInput, listingSchema } from '../listing.ts';
import { mergeListing } from './merge.ts';

const make = (input: Partial<ListingInput> = {}): Listing =>
  listingSchema.parse({
    kind: 'meeting',
    name: 'Serenity',
    attendance: 'in-person',
    place: { street: '1 A St', town: 'Quincy', region: 'MA', latitude: 42.2, longitude: -71 },
    terms: ['format:open'],
    ...input,
  });
const nothing = () => false;

describe('what the publisher changed is taken over', () => {
  test('and all it says nothing new about stays as people here made it', () => {
    const current = make({ name: 'Serenity (back room)', whatToBring: 'A mug', notes: 'Checked by phone' });
    const merged = mergeListing(current, make(), make({ website: 'https://example.org/' }), nothing);
    expect(merged).toEqual({ ...current, website: 'https://example.org/' });
  });

  test('but not where a coordinator has the last word', () => {
    const after = make({ name: 'Hope', notes: 'New notes' });
    const merged = mergeListing(make({ name: 'Ours' }), make(), after, (field) => field === 'name');
    expect([merged.name, merged.notes]).toEqual(['Ours', 'New notes']);
  });

  test('term by term: what people added stays, what the publisher took away goes', () => {
    const current = make({ terms: ['format:open', 'attribute:medication-specific', 'access:wheelchair'] });
    const after = make({ terms: ['format:closed'] });
    expect(mergeListing(current, make(), after, nothing).terms).toEqual([
      'access:wheelchair',
      'attribute:medication-specific',
      'format:closed',
    ]);
  });
});

describe('a place', () => {
  test('that people here have hidden stays hidden when its group moves', () => {
    const hidden = { ...make().place, visibility: 'town-only' } as ListingInput['place'];
    const after = make({ place: { street: '2 B St', town: 'Quincy', region: 'MA' } });
    expect(mergeListing(make({ place: hidden }), make(), after, nothing).place).toMatchObject({
      street: '2 B St',
      latitude: null,
      visibility: 'town-only',
    });
  });

  test('keeps the pin a coordinator set, whole', () => {
    const pinned = { ...make().place, latitude: 42.25, longitude: -71.01 } as ListingInput['place'];
    const after = make({
      place: { street: '2 B St', town: 'Quincy', region: 'MA', latitude: 42.3, longitude: -71.2 },
    });
    const merged = mergeListing(
      make({ place: pinned }),
      make(),
      after,
      (field) => field === 'place.latitude',
    );
    expect(merged.place).toMatchObject({ street: '2 B St', latitude: 42.25, longitude: -71.01 });
  });

  test('comes and goes with the publisher', () => {
    expect(mergeListing(make(), make(), make({ place: null }), nothing).place).toBeNull();
    expect(mergeListing(make({ place: null }), make({ place: null }), make(), nothing).place).toEqual(
      make().place,
    );
  });
});

test('a status that people here set stays, one the feed set follows the feed', () => {
  const paused = make({ status: 'paused' });
  expect(mergeListing(paused, paused, make(), nothing).status).toBe('published');
  expect(mergeListing(make({ status: 'ended' }), paused, make(), nothing).status).toBe('ended');
});
