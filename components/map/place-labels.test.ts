import { expect, test } from 'vitest';
import { fewestPeopleAt, placeLabels, positionsAround } from './place-labels.ts';

const label = (text: string, x: number, y: number) => ({
  text,
  width: 60,
  height: 14,
  positions: positionsAround({ x, y }, 60, 14),
});
const placed = (...args: Parameters<typeof placeLabels>) =>
  placeLabels(...args).map(({ text, x, y }) => [text, x, y]);

test('a name stands at its town', () => {
  expect(placed([label('Boston', 100, 100)], [])).toEqual([['Boston', 100, 100]]);
});

test('a name moves aside for a pin, and stays near', () => {
  const pin = { left: 90, top: 70, right: 110, bottom: 102 };
  const [[, x, y] = []] = placed([label('Boston', 100, 100)], [pin]);
  expect([x, y]).toEqual([100, 121]);
});

test('the larger town keeps its spot and the smaller one gives way', () => {
  const names = placed([label('Boston', 100, 100), label('Chelsea', 105, 102)], []);
  expect(names[0]).toEqual(['Boston', 100, 100]);
  expect(names[1]?.[0]).toBe('Chelsea');
  expect(names[1]?.[2]).not.toBe(102);
});

test('a name with no room anywhere around its town is left out', () => {
  const cluster = { left: 0, top: 0, right: 200, bottom: 200 };
  expect(placed([label('Boston', 100, 100)], [cluster])).toEqual([]);
});

test('no two names overlap, however many towns crowd together', () => {
  const towns = Array.from({ length: 60 }, (_, index) =>
    label(`t${index}`, (index * 37) % 300, (index * 53) % 200),
  );
  const names = placeLabels(towns, []);
  expect(names.length).toBeGreaterThan(5);
  for (const a of names) {
    for (const b of names) {
      const apart = Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14;
      expect(a === b || apart, `${a.text} and ${b.text}`).toBe(true);
    }
  }
});

test('coming closer never takes a town’s name away', () => {
  for (let zoom = 3; zoom < 17; zoom++) {
    expect(fewestPeopleAt(zoom + 1)).toBeLessThanOrEqual(fewestPeopleAt(zoom));
  }
});
