import { describe, expect, test } from 'vitest';
import { parseAddress } from './addresses.ts';
import { checkPoints, readPoint, readZone, type Spot, zoneOfPoint } from './points.ts';

const spot = (address: string, latitude = 37.3, longitude = -121.9): Spot => ({
  point: { latitude, longitude },
  address: parseAddress(address),
});

describe('points', () => {
  test('0,0, out of range and what is no number are no points', () => {
    expect(readPoint('37.3', '-121.9')).toEqual({ latitude: 37.3, longitude: -121.9 });
    expect(readPoint(37.3, -121.9)).not.toBeNull();
    for (const [latitude, longitude] of [
      [0, 0],
      ['0', '0'],
      ['', ''],
      [null, '-121.9'],
      [-121.9, 37.3],
      [91, 0],
      ['37.3N', '-121.9'],
      ['0x10', '1'],
      [Number.NaN, 1],
    ]) {
      expect(readPoint(latitude, longitude)).toBeNull();
    }
  });

  test('one point for several addresses is the office, not the room', () => {
    const office = ['1 A St', '2 B St', '3 C St', '4 D St'].map((street) => spot(`${street}, San Jose, CA`));
    const check = checkPoints([...office, spot('9 E St, San Jose, CA', 37.31)]);
    expect(check(office[0] as Spot)).toMatch(/several addresses/);
    expect(check(spot('9 E St, San Jose, CA', 37.31))).toBeNull();
  });

  test('a few bad addresses at a point do not cost the good ones their pin', () => {
    const good = Array.from({ length: 10 }, () => spot('1 A St, San Jose, CA'));
    const bad = ['2 B St', '3 C St', '4 D St', 'x'].map((street) => spot(`${street}, San Jose, CA`));
    expect(checkPoints([...good, ...bad])(good[0] as Spot)).toBeNull();
  });

  test('one building spelled in three ways, and many rooms in it, keep their pin', () => {
    const rooms = ['1555 S 7th St bldg k', '1555 S 7th St', '1555 South 7th'].map((street) =>
      spot(`${street}, San Jose, CA`),
    );
    const check = checkPoints([...rooms, ...rooms, ...rooms]);
    expect(check(rooms[0] as Spot)).toBeNull();
  });

  test('a longitude that lost its sign puts no American church in China', () => {
    expect(checkPoints([])(spot('1 A St, San Jose, CA 95112, USA', 37.3, 121.9))).toMatch(/another part/);
    expect(checkPoints([])(spot('1 A St, Honolulu, HI, USA', 21.3, -157.86))).toBeNull();
  });

  test('a point far from all others of the feed is doubted, but not in a feed without an area', () => {
    const near = Array.from({ length: 20 }, (_, index) =>
      spot(`${index} A St, San Jose, CA`, 37.3 + index / 100),
    );
    const far = spot('1 B St, Augusta, CA', 44.3, -69.8);
    expect(checkPoints([...near, far])(far)).toMatch(/far from/);
    expect(checkPoints([near[0] as Spot, far])(far)).toBeNull();
  });
});

describe('zones', () => {
  test('come from the point, and at sea from nowhere', () => {
    expect(zoneOfPoint({ latitude: 41.4, longitude: -70.93 })).toBe('America/New_York');
    expect(zoneOfPoint({ latitude: 36, longitude: -140 })).toBeNull();
  });

  test('are read by their names in the IANA list alone', () => {
    expect(readZone('america/los_angeles')).toBe('America/Los_Angeles');
    for (const name of ['-05:00', 'Eastern', 'Mars/Olympus', '']) expect(readZone(name)).toBeNull();
  });
});
